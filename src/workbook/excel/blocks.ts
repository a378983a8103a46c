import { areaAddress, type Area } from "../../core/cells/area";
import type { TableArea } from "../../core/cells/sheetCells";
import { WorkbookError, type ReadOptions } from "../workbook";
import { ask, type Ask } from "./ask";
import type { RawCell } from "./cellValues";
import { workbookError } from "./failure";
import { PackSize, packFrom, type Position, type Strip } from "./packs";
import { supports } from "./run";
import type { Survey } from "./survey";
import { areaOf } from "./usedArea";

/** A few rows of a sheet as Excel returned them; `row` counts from 0 at the top of the sheet. */
export interface Block {
  readonly row: number;
  readonly values: RawCell[][];
  readonly formulas: RawCell[][];
  readonly numberFormats: string[][];
  /** Among these rows, if Excel reports single rows. */
  readonly hiddenRows: readonly number[];
  /** Of the whole sheet, delivered with its first rows. */
  readonly hiddenColumns: readonly number[];
  readonly tables: readonly TableArea[];
}

/** Receives what was read of the sheet at this place in the list. */
export type TakeBlock = (block: Block, sheet: number) => void;

/** Share of the progress for surveying the sheets. */
const LOOKING = 0.1;

/** Rows of a sheet to read, with its tables and hidden lines if no other piece of the sheet asks for them. */
export interface Piece {
  readonly survey: Survey;
  readonly area: Area;
  readonly withLines: boolean;
}

/**
 * Reads the pieces in as few requests as their size allows and delivers them block by block; other questions are sent with the
 * first request. What Excel refuses as too large is requested again in halves; a single row that is too large gives TOO_LARGE.
 * The signal is checked between requests.
 */
export async function readBlocks(
  pieces: readonly Piece[],
  { onProgress, signal }: ReadOptions,
  take: TakeBlock,
  beside: readonly { readonly question: Ask<Block>; readonly take: (block: Block) => void }[] = [],
): Promise<void> {
  const areas = pieces.map(({ area }) => area);
  const whole = areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  const size = new PackSize();
  let done = 0;
  let at: Position | undefined = { sheet: 0, row: areas[0]?.row ?? 0 };
  let others = beside;
  onProgress?.(LOOKING, pieces[0]?.survey.name);
  while (at && at.sheet < areas.length) {
    if (signal?.aborted) throw new WorkbookError("CANCELLED");
    const pack = packFrom(areas, at, size.cells);
    const questions = pack.strips.map((strip) => blockAt(pieces[strip.sheet] as Piece, strip));
    const answers = await ask([...questions, ...others.map(({ question }) => question)]).catch((error: unknown) =>
      size.refuse(pack, workbookError(error)),
    );
    if (!answers) continue;
    const blocks = answers.slice(0, questions.length);
    size.learn(pack, blocks);
    blocks.forEach((block, i) => take(block, (pack.strips[i] as Strip).sheet));
    others.forEach((other, i) => other.take(answers[questions.length + i] as Block));
    others = [];
    done += pack.cells;
    at = pack.next;
    const next = pieces[Math.min(at.sheet, pieces.length - 1)];
    onProgress?.(LOOKING + (1 - LOOKING) * (done / whole), next?.survey.name);
  }
}

function blockAt({ survey, area: whole, withLines }: Piece, { area }: Strip): Ask<Block> {
  const lines = withLines ? linesOf(survey, area, area.row === whole.row) : undefined;
  return (context) => {
    const range = context.workbook.worksheets.getItem(survey.name).getRange(areaAddress(area)).untrack();
    range.load("values,formulas,numberFormat");
    const readLines = lines?.(context);
    return () => ({
      ...(readLines?.() ?? { row: area.row, hiddenRows: [], hiddenColumns: [], tables: [] }),
      values: range.values as RawCell[][],
      formulas: range.formulas as RawCell[][],
      numberFormats: range.numberFormat as string[][],
    });
  };
}

/** Tables and hidden lines on some rows of a sheet, without cells; with the first rows also what concerns the whole sheet. */
export function linesOf(survey: Survey, area: Area, isFirst: boolean): Ask<Block> {
  const { name, tables, rowsHidden, columnsHidden } = survey;
  const tellsLines = supports("1.9");
  return (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const range = sheet.getRange(areaAddress(area)).untrack();
    const rows = tellsLines && rowsHidden === null ? range.getRowProperties({ rowHidden: true }) : undefined;
    const columns =
      tellsLines && isFirst && columnsHidden === null ? range.getColumnProperties({ columnHidden: true }) : undefined;
    const areas = isFirst
      ? tables.map((table) => ({ table, range: sheet.tables.getItem(table.name).getRange().untrack().load("address") }))
      : [];
    return () => ({
      row: area.row,
      values: [],
      formulas: [],
      numberFormats: [],
      hiddenRows: rows ? linesWhere(rows.value, area.row, ({ rowHidden }) => rowHidden) : [],
      hiddenColumns: columns ? linesWhere(columns.value, area.column, ({ columnHidden }) => columnHidden) : [],
      tables: areas.map(({ table, range: place }) => ({ ...table, area: areaOf(place.address) })),
    });
  };
}

function linesWhere<T>(lines: readonly T[], first: number, isHidden: (line: T) => boolean | undefined): number[] {
  return lines.flatMap((line, i) => (isHidden(line) ? [first + i] : []));
}

/** Reads the values of one area, in the blocks that Excel returns. */
export async function readValues(sheet: string, area: Area, take: (values: RawCell[][], row: number) => void) {
  const size = new PackSize();
  let at: Position = { sheet: 0, row: area.row };
  while (at.sheet === 0) {
    const pack = packFrom([area], at, size.cells);
    const answer = await ask(pack.strips.map((strip) => valuesAt(sheet, strip.area))).catch((error: unknown) =>
      size.refuse(pack, workbookError(error)),
    );
    if (!answer) continue;
    size.learn(pack, answer);
    answer.forEach((values, i) => take(values, (pack.strips[i] as Strip).area.row));
    at = pack.next;
  }
}

const valuesAt =
  (sheet: string, area: Area): Ask<RawCell[][]> =>
  (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area)).untrack().load("values");
    return () => range.values as RawCell[][];
  };
