import { SHEET_SIZE, type Area } from "../../../core/cells/area";
import { isCellError, type Cell } from "../../../core/cells/cell";
import { isSameFormula, sheetsNamed, storedFormula, tablesNamed } from "../../formula/fileFormula";
import type { NotSaved } from "../../../contract/notSaved";
import { cellValue, shownValue, DAYS_BEFORE_1904, type WorkbookContext } from "../xlsx/cellValue";
import { showsDate } from "../xlsx/numberFormats";
import { valueRefusal } from "./cellXml";
import type { Accepted } from "./accepted";
import { styleOf } from "./cellStyle";
import type { CellPatch } from "./change";
import type { GrownTable } from "./grownTables";
import { isWithin, type GuardedArea } from "./guardedAreas";
import type { CellSpot, SheetScan } from "./sheetScan";
import type { StyleChange, Styles } from "./styles";

/** Data that all sheets of a workbook share. */
export interface PatchContext extends WorkbookContext {
  readonly styles: Styles | undefined;
  readonly sheetNames: ReadonlySet<string>;
  readonly tableNames: ReadonlySet<string>;
}

/** Decides about one cell: the reason for a refusal, "SAME" if nothing changes, or what to write. */
export function judge(
  patch: CellPatch,
  scan: SheetScan,
  guarded: readonly GuardedArea[],
  context: PatchContext,
  tables: readonly GrownTable[],
  merges: readonly Area[] = scan.merges,
): Accepted | NotSaved | "SAME" {
  const { row, column } = patch;
  if (!isOnSheet(row, SHEET_SIZE.rows) || !isOnSheet(column, SHEET_SIZE.columns)) return "OUTSIDE";
  const { styles } = context;
  const spot = scan.rows.get(row)?.cells.find((cell) => cell.column === column);
  const style = styleOf(spot, scan, tables, row, column);
  const format = styles?.format(style ?? 0);
  const wanted = patch.numberFormat === undefined || isGeneral(patch.numberFormat) ? undefined : patch.numberFormat;
  const reformatted = patch.numberFormat !== undefined && wanted !== format;

  const formula = scan.formulas.at(row, column);
  const sameFormula = isSameFormula(formula, patch.formula);
  const given = patch.value === "" && patch.formula === undefined ? null : (patch.value ?? null);
  const isDate = showsDate(format ?? "");
  const willBeDate = showsDate((reformatted ? wanted : format) ?? "");
  const change: StyleChange = {
    ...(reformatted ? { numberFormat: wanted ?? "General" } : {}),
    ...(patch.look ? { look: patch.look } : {}),
  };
  const isRestyled = Object.keys(change).length > 0;
  const newStyle = () => (isRestyled ? styles?.like(style ?? 0, change) : style);
  const keepsContent =
    sameFormula &&
    (isDate === willBeDate || !context.from1904) &&
    isSameCell(spot ? valueIn(spot, isDate, context) : null, given);
  if (keepsContent) {
    if (!isRestyled) return "SAME";
    if (scan.isProtected && (styles?.isLocked(style ?? 0) ?? true)) return "PROTECTED";
    const restyled = newStyle();
    if (restyled === undefined) return "NO_STYLE";
    if (restyled === (style ?? 0)) return "SAME";
    const kept = formula === undefined ? undefined : "KEEP";
    return { row, column, value: given, style: restyled, formula: kept, keepsContent };
  }
  const value = context.from1904 && willBeDate && typeof given === "number" ? given - DAYS_BEFORE_1904 : given;

  const at = { row, column };
  const isBlank = given === null && patch.formula === undefined;
  const isCovered = ({ row: top, column: left }: Area) => top !== row || left !== column;
  if (!isBlank && merges.some((area) => isWithin(area, at) && isCovered(area))) return "MERGED";
  const guard = guarded.find(({ area }) => isWithin(area, at))?.code;
  const onlyResult = formula !== undefined && sameFormula && !isRestyled;
  if (guard && !(onlyResult && guard === "TABLE_TOTAL")) return guard;
  if (!onlyResult && scan.isProtected && (styles?.isLocked(style ?? 0) ?? true)) return "PROTECTED";
  if (!sameFormula && scan.arrays.some((area) => isWithin(area, at))) return "ARRAY_FORMULA";
  const shared = spot?.formula?.attributes;
  if (!sameFormula && shared?.t === "shared" && shared.ref !== undefined && scan.sharersOf(shared.si ?? "") > 1)
    return "SHARED_FORMULA";

  const written = sameFormula || patch.formula === undefined ? undefined : writtenFormula(patch.formula, context);
  if (!sameFormula && patch.formula !== undefined && written === undefined) return "FORMULA_UNSUPPORTED";
  const refusal = valueRefusal(value);
  if (refusal) return refusal;
  const restyled = newStyle();
  if (isRestyled && restyled === undefined) return "NO_STYLE";
  return { row, column, value, style: restyled, formula: formula !== undefined && sameFormula ? "KEEP" : written };
}

const isOnSheet = (index: number, size: number) => Number.isInteger(index) && index >= 0 && index < size;
const isGeneral = (format: string) => /^general$/i.test(format);

function valueIn({ tag, value: text, inline }: CellSpot, isDate: boolean, context: WorkbookContext): Cell {
  if (text === undefined) return inline ?? null;
  return inline ?? shownValue(cellValue({ type: tag.attributes.t, text, isDate }, context));
}

function isSameCell(one: Cell, other: Cell): boolean {
  if (isCellError(one) && isCellError(other)) return one.error === other.error;
  return one === other;
}

/** If a formula names a sheet or table that the file lacks, Excel reports the file as damaged. */
export function writtenFormula(formula: string, { sheetNames, tableNames }: PatchContext): string | undefined {
  const known =
    sheetsNamed(formula).every((name) => sheetNames.has(name.toLowerCase())) &&
    tablesNamed(formula).every((name) => tableNames.has(name.toLowerCase()));
  return known ? storedFormula(formula) : undefined;
}
