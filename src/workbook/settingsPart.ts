/** This product's settings in a workbook, by name. */
export type WorkbookSettings = Readonly<Record<string, string>>;

/** The root element of the custom XML part with the settings, by which Excel and other readers identify it. */
export const SETTINGS_NAMESPACE = "urn:lembar-dukcapil:settings";

/**
 * The part as both editions write it. The settings are JSON, because XML cannot hold every character; characters with a meaning
 * in XML are escaped as in JSON.
 */
export function settingsXml(settings: WorkbookSettings): string {
  const json = JSON.stringify(settings).replace(
    /[&<>\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<settings xmlns="${SETTINGS_NAMESPACE}">${json}</settings>`;
}

/** The settings in the text of such a part; empty if it is damaged. */
export function settingsOf(json: string): WorkbookSettings {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value !== "object" || value === null) return {};
    return Object.fromEntries(Object.entries(value).filter(([, setting]) => typeof setting === "string"));
  } catch {
    return {};
  }
}
