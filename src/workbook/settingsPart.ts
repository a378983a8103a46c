/** Settings of ours that a workbook carries, by name. */
export type WorkbookSettings = Readonly<Record<string, string>>;

/** The root element of the custom XML part that holds them, by which Excel and every reader of the file know it. */
export const SETTINGS_NAMESPACE = "urn:lembar-dukcapil:settings";

/**
 * The part as both editions write it. The settings stand there as JSON, for XML cannot hold every sign; the signs that mean
 * something in XML are escaped as JSON does.
 */
export function settingsXml(settings: WorkbookSettings): string {
  const json = JSON.stringify(settings).replace(
    /[&<>\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<settings xmlns="${SETTINGS_NAMESPACE}">${json}</settings>`;
}

/** The settings in the text of such a part; none where it was damaged. */
export function settingsOf(json: string): WorkbookSettings {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value !== "object" || value === null) return {};
    return Object.fromEntries(Object.entries(value).filter(([, setting]) => typeof setting === "string"));
  } catch {
    return {};
  }
}
