import type { SheetCells } from "../../core/cells/sheetCells";
import { WorkbookError, type ReadOptions, type WhichSheets } from "../workbook";
import { linesOf, readBlocks, type Block, type Piece } from "./blocks";
import type { Begun, SheetMemory } from "./sheetMemory";
import { PatchedSheet, WholeSheet, type ReadParts } from "./sheetParts";
import { surveysOf } from "./survey";

/** Share of the progress for reading the sheets' names. */
const NAMED = 0.05;

/**
 * Reads several sheets: first their sizes, then their cells, tables and hidden lines. With a memory, only changed rows are read
 * again.
 */
export async function readSheets(
  which: WhichSheets,
  options: ReadOptions = {},
  memory?: SheetMemory,
): Promise<SheetCells[]> {
  if (options.signal?.aborted) throw new WorkbookError("CANCELLED");
  const surveys = await surveysOf(which, memory?.listening(), (first) => options.onProgress?.(NAMED, first));
  const begun = memory?.begin(surveys) ?? surveys.map((survey) => ({ survey, keep: () => undefined }));
  const readings = begun.map(readingOf);
  const pieces = readings.flatMap(({ pieces: some, add }) => some.map((piece) => ({ piece, add })));
  await readBlocks(
    pieces.map(({ piece }) => piece),
    options,
    (block, at) => pieces[at]?.add(block),
    readings.flatMap(({ beside }) => beside ?? []),
  );
  const sheets: SheetCells[] = [];
  for (const { begun: one, parts, isPatch } of readings) {
    const { sheet, isPlain } = await parts();
    if (isPatch && !isPlain) {
      sheets.push(...(await readSheets([sheet.name], options, memory)));
      continue;
    }
    one.keep(sheet, isPlain);
    sheets.push(sheet);
  }
  return sheets;
}

export async function readSheet(name: string, options?: ReadOptions, memory?: SheetMemory): Promise<SheetCells> {
  const [sheet] = await readSheets([name], options, memory);
  if (!sheet) throw new WorkbookError("SHEET_GONE");
  return sheet;
}

/** The questions about one sheet, and the object that joins the answers. */
interface Reading {
  readonly begun: Begun;
  readonly pieces: readonly Piece[];
  readonly beside?: Parameters<typeof readBlocks>[3];
  readonly isPatch: boolean;
  add(this: void, block: Block): void;
  parts(this: void): Promise<ReadParts>;
}

function readingOf(begun: Begun): Reading {
  const { survey, known } = begun;
  const { area } = survey;
  if (!known) {
    const whole = new WholeSheet(survey);
    return {
      begun,
      pieces: [{ survey, area, withLines: true }],
      isPatch: false,
      add: (block) => whole.add(block),
      parts: () => whole.parts(),
    };
  }
  const patched = new PatchedSheet(survey, known.sheet, known.rows);
  const hasLines = survey.tables.length > 0 || survey.rowsHidden === null || survey.columnsHidden === null;
  return {
    begun,
    pieces: known.rows.map(({ first, count }) => ({
      survey,
      area: { ...area, row: first, rows: count },
      withLines: false,
    })),
    ...(hasLines && {
      beside: [{ question: linesOf(survey, area, true), take: (block: Block) => patched.addLines(block) }],
    }),
    isPatch: true,
    add: (block) => patched.add(block),
    parts: () => patched.parts(),
  };
}
