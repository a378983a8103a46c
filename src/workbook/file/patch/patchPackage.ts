import type { NotSaved } from "../../../contract/notSaved";
import type { WorkbookSettings } from "../../settingsPart";
import { readContents, workbookPart, type Contents } from "../xlsx/contents";
import { readTables } from "../xlsx/readTables";
import { relationshipsOf, type Relationship } from "../xlsx/relationships";
import { readSharedStrings } from "../xlsx/sharedStrings";
import { addSheet } from "./addedSheet";
import { bySheet } from "./bySheet";
import { rowsOf, styledBlanks } from "./cellStyle";
import type { CellPatch, Refusal, SheetPatch } from "./change";
import { dropCalcChain } from "./dropCalcChain";
import { writeFilters, type FilteredSheet } from "./filters";
import { grownRules } from "./grownRules";
import { grownPart, grownTables, hasRoom } from "./grownTables";
import { guardedAreas, type GuardedArea } from "./guardedAreas";
import type { Accepted } from "./accepted";
import { judge, type PatchContext } from "./judge";
import { withLayout } from "./layout";
import { Package } from "./package";
import { settingsIn, writeSettings } from "./settings";
import { patchedSheet } from "./sheetEdits";
import { SheetScan } from "./sheetScan";
import { Styles } from "./styles";

export type { CellPatch, Refusal, SheetPatch };

/**
 * The bytes of an .xlsx with some of its cells changed. Every other part keeps its bytes, unknown parts included; in a changed
 * sheet only the changed cells differ. A cell that cannot be changed without risk to the rest is refused and keeps its content;
 * of several changes to one cell the last counts. If nothing changes, the same bytes are returned.
 *
 * A table that grows takes in the rows below it: its part, its filter, and the rules that end with it. The new rows look like
 * its last one.
 *
 * Waiting formulas keep every byte except for `ca="1"`, which makes Excel calculate them when it opens the file.
 *
 * Values given with formulas are written as they are. Nothing is calculated here, and Excel is not told to recalculate, because
 * without the add-in it would replace our results by #NAME?.
 *
 * `settings` replaces all of this product's settings in the file; without it they stay. A signed file takes none.
 *
 * Rejects with an `UnreadableFile` for bytes that `readWorkbook` would not read either.
 */
export async function patchPackage(
  original: Uint8Array,
  changes: readonly SheetPatch[],
  settings?: WorkbookSettings,
): Promise<{ readonly bytes: Uint8Array; readonly refused: readonly Refusal[] }> {
  const file = await Package.open(original);
  const refused: Refusal[] = [];
  const refuse = (sheet: string, { row, column }: CellPatch, code: NotSaved) =>
    refused.push({ sheet, row, column, code });

  const workbook = await workbookPart(file);
  const contents = await readContents(file, workbook);
  const related = await relationshipsOf(file, workbook);
  const context = await contextOf(file, contents, related);
  const isSigned = file.hasFolder("_xmlsignatures/");
  let formulasMoved = false;

  for (const [sheet, { cells, tables: wanted, waiting, filters, layout, added }] of bySheet(changes)) {
    if (added && !isSigned && sheetPart(sheet, contents, related) === "SHEET_GONE") {
      for (const { cell, code } of await addSheet(file, workbook, { name: sheet, cells, ...added }, context))
        refuse(sheet, cell, code);
      continue;
    }
    const found = isSigned ? "SIGNED" : sheetPart(sheet, contents, related);
    const text = typeof found === "string" ? undefined : await file.text(found.part);
    if (typeof found === "string" || text === undefined) {
      for (const cell of cells) refuse(sheet, cell, typeof found === "string" ? found : "SHEET_UNCLEAR");
      continue;
    }
    const growing = await grownTables(file, found.part, wanted);
    const scan = new SheetScan(text, new Set([...cells, ...waiting].map(({ row }) => row).concat(rowsOf(growing))));
    const guarded = await guardedAreas(file, found.part);
    const others = (await readTables(file, found.part)).map(({ area }) => area);
    const isClear = scan.inOrder && scan.data;
    const tables = isClear ? growing.filter((table) => hasRoom(table, scan, [...others, ...pivots(guarded)])) : [];
    for (const { name } of wanted) {
      const { before = undefined } = growing.find((table) => table.name === name) ?? {};
      if (before && !tables.some((table) => table.name === name))
        refused.push({ sheet, row: before.row + before.rows, column: before.column, code: "TABLE_STAYS" });
    }
    const accepted: Accepted[] = [];
    for (const cell of cells) {
      const verdict = isClear ? judge(cell, scan, guarded, context, tables, layout?.merges) : "SHEET_UNCLEAR";
      if (typeof verdict === "object") accepted.push(verdict);
      else if (verdict !== "SAME") refuse(sheet, cell, verdict);
    }
    accepted.push(...styledBlanks(scan, tables, accepted));
    for (const table of tables) file.replace(table.part, grownPart(table));
    if (accepted.length + tables.length + waiting.length + filters.length === 0 && !layout) continue;
    const patched = grownRules(patchedSheet(text, scan, accepted, isClear ? waiting : []), tables);
    const laidOut = layout ? withLayout(patched, layout, context.styles) : patched;
    if (laidOut !== text) file.replace(found.part, laidOut);
    await writeFilters(file, workbook, found, filters);
    formulasMoved ||= accepted.some(
      ({ row, column, formula }) => formula !== "KEEP" && (formula ?? scan.formulas.at(row, column)) !== undefined,
    );
  }
  const styles = context.styles?.changedText();
  const stylesPart = partOf(file, related, "styles");
  if (styles !== undefined && stylesPart !== undefined) file.replace(stylesPart, styles);
  if (formulasMoved) await dropCalcChain(file, workbook);
  if (settings && !isSigned && !isSame(settings, await settingsIn(file, workbook)))
    await writeSettings(file, workbook, settings);
  return { bytes: (await file.bytes()) ?? original, refused };
}

/** This product's settings in a file. Rejects with an `UnreadableFile` if the bytes are not a workbook. */
export async function readSettings(bytes: Uint8Array): Promise<WorkbookSettings> {
  const file = await Package.open(bytes);
  return settingsIn(file, await workbookPart(file));
}

const isSame = (one: WorkbookSettings, other: WorkbookSettings) =>
  Object.keys(one).length === Object.keys(other).length &&
  Object.entries(one).every(([key, value]) => other[key] === value);

const pivots = (guarded: readonly GuardedArea[]) =>
  guarded.flatMap(({ area, code }) => (code === "PIVOT" ? [area] : []));

/** The part of a sheet. Excel treats names as equal regardless of case; other programs do not. */
function sheetPart(name: string, { sheets }: Contents, related: readonly Relationship[]): FilteredSheet | NotSaved {
  const exact = sheets.filter((sheet) => sheet.name === name);
  const alike = exact.length > 0 ? exact : sheets.filter((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (alike.length > 1) return "SHEET_UNCLEAR";
  const [found] = alike;
  const relationship = related.find(({ id }) => id === found?.id);
  if (!found || relationship?.type !== "worksheet") return "SHEET_GONE";
  return { part: relationship.target, name: found.name, place: sheets.indexOf(found) };
}

const partOf = (file: Package, related: readonly Relationship[], type: string) =>
  related.find((entry) => entry.type === type && file.has(entry.target))?.target;

async function contextOf(file: Package, contents: Contents, related: readonly Relationship[]): Promise<PatchContext> {
  const strings = partOf(file, related, "sharedStrings");
  const styles = partOf(file, related, "styles");
  const stylesText = styles === undefined ? undefined : await file.text(styles);
  const tableNames = new Set<string>();
  for (const { type, target } of related)
    if (type === "worksheet") for (const { name } of await readTables(file, target)) tableNames.add(name.toLowerCase());
  return {
    from1904: contents.from1904,
    strings: strings === undefined ? [] : await readSharedStrings(file, strings),
    formats: [],
    styles: stylesText === undefined ? undefined : new Styles(stylesText),
    sheetNames: new Set(contents.sheets.map(({ name }) => name.toLowerCase())),
    tableNames,
  };
}
