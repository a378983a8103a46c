import { relationshipList, relationshipsOf } from "../xlsx/relationships";
import { walkPart } from "../xml/walkPart";
import type { Zip } from "../zip/parts";
import { appendElement } from "./appendElement";
import { CONTENT_TYPES, type Package } from "./package";
import { escapeText } from "../xml/tags";

/** Settings of ours that a file carries, by name. */
export type FileSettings = Readonly<Record<string, string>>;

/** The root element of the part that holds them, by which it is known among the custom parts of others. */
const NAMESPACE = "urn:lembar-dukcapil:settings";
const RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";

/** The settings in a file; none where nobody ever wrote one, or where they were damaged. */
export async function settingsIn(file: Zip, workbookPart: string): Promise<FileSettings> {
  return (await settingsPart(file, workbookPart))?.settings ?? {};
}

/**
 * Writes all settings of ours into a custom XML part, made anew where there is none (ECMA-376 part 1, 15.2.5). Other
 * programs keep such parts without looking into them. The settings stand there as JSON, for XML cannot hold every sign.
 */
export async function writeSettings(file: Package, workbookPart: string, settings: FileSettings): Promise<void> {
  const json = JSON.stringify(settings).replace(/[\ufffe\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`);
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n<settings xmlns="${NAMESPACE}">${escapeText(json)}</settings>`;
  const known = await settingsPart(file, workbookPart);
  if (known) return file.replace(known.part, text);

  let number = 1;
  while (file.has(partName(number))) number += 1;
  file.replace(partName(number), text);
  const override = { PartName: `/${partName(number)}`, ContentType: "application/xml" };
  await appendElement(file, CONTENT_TYPES, "Override", override);
  const ids = new Set((await relationshipsOf(file, workbookPart)).map(({ id }) => id.toLowerCase()));
  let id = 1;
  while (ids.has(`ridlembar${id}`)) id += 1;
  const relationship = { Id: `rIdLembar${id}`, Type: RELATIONSHIP, Target: `/${partName(number)}` };
  await appendElement(file, relationshipList(workbookPart), "Relationship", relationship);
}

const partName = (number: number) => `customXml/item${number}.xml`;

async function settingsPart(
  file: Zip,
  workbookPart: string,
): Promise<{ readonly part: string; readonly settings: FileSettings } | undefined> {
  for (const { type, target } of await relationshipsOf(file, workbookPart)) {
    if (type !== "customXml" || !file.has(target)) continue;
    let json: string | undefined;
    await walkPart(file.part(target), { [`/{${NAMESPACE}}settings`]: { text: (text) => void (json = text) } });
    if (json !== undefined) return { part: target, settings: parsed(json) };
  }
  return undefined;
}

function parsed(json: string): FileSettings {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value !== "object" || value === null) return {};
    return Object.fromEntries(Object.entries(value).filter(([, setting]) => typeof setting === "string"));
  } catch {
    return {};
  }
}
