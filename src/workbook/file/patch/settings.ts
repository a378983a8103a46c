import { settingsOf, SETTINGS_NAMESPACE, settingsXml, type WorkbookSettings } from "../../settingsPart";
import { UnreadableFile } from "../failure";
import { relationshipList, relationshipsOf } from "../xlsx/relationships";
import { walkPart } from "../xml/walkPart";
import type { Zip } from "../zip/parts";
import { appendElement } from "./appendElement";
import { CONTENT_TYPES, type Package } from "./package";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DATASTORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const PROPERTIES = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
/** Programs identify custom parts by this id; a file has one of ours. */
const ITEM_ID = "{5B0E6C0B-7A0C-4C39-9E55-1D6B0A4F2C17}";

/** The settings in a file; empty if none were written or they are damaged. */
export async function settingsIn(file: Zip, workbookPart: string): Promise<WorkbookSettings> {
  const found = await settingsParts(file, workbookPart);
  return Object.assign({}, ...found.map(({ settings }) => settings).reverse());
}

/**
 * Writes all of this product's settings to a custom XML part, created if missing (ECMA-376 part 1, 15.2.5 and 15.2.6). The
 * Excel edition uses the same part, and other programs keep such parts unread.
 */
export async function writeSettings(file: Package, workbookPart: string, settings: WorkbookSettings): Promise<void> {
  const text = settingsXml(settings);
  const [known] = await settingsParts(file, workbookPart);
  if (known) return file.replace(known.part, text);

  let number = 1;
  while (file.has(itemOf(number)) || file.has(propertiesOf(number))) number += 1;
  const [item, properties] = [itemOf(number), propertiesOf(number)];
  file.replace(item, text);
  file.replace(properties, propertiesXml());
  file.replace(relationshipList(item), relationshipsXml(`itemProps${number}.xml`));
  await appendElement(file, CONTENT_TYPES, "Override", { PartName: `/${item}`, ContentType: "application/xml" });
  await appendElement(file, CONTENT_TYPES, "Override", { PartName: `/${properties}`, ContentType: PROPERTIES });
  const ids = new Set((await relationshipsOf(file, workbookPart)).map(({ id }) => id.toLowerCase()));
  let id = 1;
  while (ids.has(`ridlembar${id}`)) id += 1;
  const relationship = { Id: `rIdLembar${id}`, Type: `${RELATIONSHIPS}/customXml`, Target: `/${item}` };
  await appendElement(file, relationshipList(workbookPart), "Relationship", relationship);
}

const itemOf = (number: number) => `customXml/item${number}.xml`;
const propertiesOf = (number: number) => `customXml/itemProps${number}.xml`;

const propertiesXml = () =>
  `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${DATASTORE}">` +
  `<ds:schemaRefs><ds:schemaRef ds:uri="${SETTINGS_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`;

const relationshipsXml = (target: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
  `<Relationship Id="rId1" Type="${RELATIONSHIPS}/customXmlProps" Target="${target}"/></Relationships>`;

interface SettingsPart {
  readonly part: string;
  readonly settings: WorkbookSettings;
}

/** The parts with this product's settings, the one that takes precedence first. */
async function settingsParts(file: Zip, workbookPart: string): Promise<readonly SettingsPart[]> {
  const found: SettingsPart[] = [];
  for (const { type, target } of await relationshipsOf(file, workbookPart)) {
    if (type !== "customXml" || !file.has(target)) continue;
    const json = await jsonIn(file, target);
    if (json !== undefined) found.push({ part: target, settings: settingsOf(json) });
  }
  return found;
}

/** A part from another program may hold anything. */
async function jsonIn(file: Zip, part: string): Promise<string | undefined> {
  let json: string | undefined;
  try {
    await walkPart(file.part(part), { [`/{${SETTINGS_NAMESPACE}}settings`]: { text: (text) => void (json = text) } });
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
  }
  return json;
}
