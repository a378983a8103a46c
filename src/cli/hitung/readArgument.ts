import { cellAddress } from "../../core/cells/area";
import { isCellError } from "../../core/cells/cell";
import type { SheetCells } from "../../core/cells/sheetCells";
import type { Argument } from "../../core/evaluate";
import type { Words } from "../../core/words";
import { badUsageText, cellTroubleText } from "../../text/cli";
import { isFileFailure } from "../../workbook/file/failure";
import { readFile } from "../../workbook/file/readFile";
import type { WorkbookFile } from "../../workbook/file/workbookFile";
import { BadUsage } from "../badUsage";
import { failureLine, oddLines } from "../failureLine";
import { readArray, readLiteral } from "./literal";
import { rangeOf } from "./rangeOf";
import { readReference, type Reference } from "./reference";

/** One argument of a call, and what is wrong with the cells it points at. */
export interface ReadArgument {
  readonly cells: Argument;
  /** Cells that hold an error. */
  readonly errors: readonly Words[];
  /** What is odd about the file they come from. */
  readonly odd: readonly Words[];
  /** Cells whose formula has no saved result; a call that needs them cannot be trusted. */
  readonly neverCalculated: readonly Words[];
}

const literal = (cells: Argument): ReadArgument => ({ cells, errors: [], odd: [], neverCalculated: [] });

/** Reads arguments as they are written on a command line. Every file is read once. */
export function argumentReader(): (text: string) => Promise<ReadArgument> {
  const files = new Map<string, Promise<WorkbookFile>>();
  const fileOf = (path: string) => {
    if (!files.has(path)) files.set(path, openFile(path));
    return files.get(path) as Promise<WorkbookFile>;
  };
  return async (text) => {
    if (text === "") return literal(undefined);
    if (text.startsWith("{")) return literal(readArray(text));
    const reference = text.startsWith('"') ? undefined : readReference(text);
    if (!reference) return literal([[readLiteral(text)]]);
    const file = await fileOf(reference.file);
    return { ...fromSheet(text, reference, sheetOf(reference, file)), odd: oddLines(reference.file, file) };
  };
}

async function openFile(path: string): Promise<WorkbookFile> {
  const read = await readFile(path);
  if ("disk" in read || isFileFailure(read)) throw new BadUsage(failureLine(path, read));
  return read;
}

/** Excel ignores case in sheet names, so the exact spelling is only preferred. */
function sheetOf({ file, sheet }: Reference, { sheets }: WorkbookFile): SheetCells {
  const alike = sheets.filter(({ name }) => sheet === undefined || name.toLowerCase() === sheet.toLowerCase());
  const found = alike.find(({ name }) => name === sheet) ?? alike[0];
  if (!found)
    throw new BadUsage(
      badUsageText.SHEET(
        file,
        sheet ?? "",
        sheets.map(({ name }) => name),
      ),
    );
  return found;
}

function fromSheet(text: string, { area }: Reference, sheet: SheetCells): Omit<ReadArgument, "odd"> {
  const cells = rangeOf(sheet, area);
  if (!cells) throw new BadUsage(badUsageText.RANGE_TOO_LARGE(text));
  const errors: Words[] = [];
  const neverCalculated: Words[] = [];
  const filled = Math.min(area.rows, sheet.cells.length - area.row);
  for (let r = 0; r < filled; r++) {
    const row = sheet.cells[area.row + r] ?? [];
    for (let c = 0; c < Math.min(area.columns, row.length - area.column); c++) {
      const cell = row[area.column + c];
      const place = () => `${sheet.name}!${cellAddress(area.row + r, area.column + c)}`;
      if (cell === null && sheet.formula(area.row + r, area.column + c) !== undefined)
        neverCalculated.push(cellTroubleText.NEVER_CALCULATED(place()));
      else if (cell !== undefined && isCellError(cell)) errors.push(cellTroubleText.ERROR(place(), cell.error));
    }
  }
  return { cells, errors, neverCalculated };
}
