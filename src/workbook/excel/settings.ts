import { settingsOf, SETTINGS_NAMESPACE, settingsXml, type WorkbookSettings } from "../settingsPart";
import { WorkbookError } from "../workbook";
import { ask, type Ask } from "./ask";
import { run, supports } from "./run";

/** The version that introduced custom XML parts; earlier versions of Excel store nothing. */
const NEEDED = "1.5";

/**
 * Reads a setting from the workbook's custom XML part, which the browser edition uses too. A setting stored in the add-in's own
 * settings is read from there until the part has it.
 */
export async function readSetting(key: string): Promise<string | undefined> {
  if (!supports(NEEDED)) return undefined;
  const [[ids = []], [former]] = await Promise.all([ask([idsOfParts]), ask([formerSetting(key)])]);
  const texts = ids.length > 0 ? await ask(ids.map(xmlOf)) : [];
  return together(texts)[key] ?? former;
}

const idsOfParts: Ask<readonly string[]> = (context) => {
  const parts = context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE).load("items/id");
  return () => parts.items.map(({ id }) => id);
};

const xmlOf =
  (id: string): Ask<string> =>
  (context) => {
    const xml = context.workbook.customXmlParts.getItem(id).getXml();
    return () => valueOf(xml);
  };

const valueOf = ({ value }: OfficeExtension.ClientResult<string>) => value;

const formerSetting =
  (key: string): Ask<string | undefined> =>
  (context) => {
    const former = context.workbook.settings.getItemOrNullObject(key).load("value");
    return () => (former.isNullObject || typeof former.value !== "string" ? undefined : former.value);
  };

/** Settings share one part, so each is written after the one before it. */
let last: Promise<unknown> = Promise.resolve();

export function writeSetting(key: string, value: string): Promise<void> {
  if (!supports(NEEDED)) return Promise.reject(new WorkbookError("NOT_SUPPORTED"));
  const written = last.then(() => run((context) => write(context, key, value)));
  last = written.catch(() => undefined);
  return written;
}

async function write(context: Excel.RequestContext, key: string, value: string): Promise<void> {
  const { parts, settings } = await partsOf(context);
  const [part, ...doubles] = parts;
  const xml = settingsXml({ ...settings, [key]: value });
  if (part) part.setXml(xml);
  else context.workbook.customXmlParts.add(xml);
  for (const double of doubles) double.delete();
  const former = context.workbook.settings.getItemOrNullObject(key).load("key");
  await context.sync();
  if (former.isNullObject) return;
  former.delete();
  await context.sync();
}

async function partsOf(context: Excel.RequestContext) {
  const parts = context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE).load("items/id");
  await context.sync();
  const texts = parts.items.map((part) => part.getXml());
  if (texts.length > 0) await context.sync();
  return { parts: parts.items, settings: together(texts.map(({ value }) => value)) };
}

/** Two users who write at once may create two parts. The first one takes precedence; the other fills the gaps. */
const together = (texts: readonly string[]): WorkbookSettings => Object.assign({}, ...texts.map(settingsIn).reverse());

function settingsIn(xml: string): WorkbookSettings {
  const { documentElement } = new DOMParser().parseFromString(xml, "application/xml");
  return settingsOf(documentElement.textContent ?? "");
}
