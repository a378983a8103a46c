import type { Cell } from "../../../core/cells/cell";
import { sheetCells } from "../../../core/cells/sheetCells";
import type { TextSource } from "../../../contract/textSource";
import type { FileFailure } from "../failure";
import type { WorkbookFile } from "../workbookFile";
import { cutRows } from "./cutRows";
import { damageIn } from "./damage";
import { decodeText } from "./decodeText";
import { dialectOf, fit, fittedTo, type FittedDialect } from "./dialect";
import { MOST_BYTES } from "../zip/parts";
import { longRows } from "./longRows";
import { rowsInOneCell } from "./rowsInOneCell";

/** A whole number as exports write it; a leading zero or a sixteenth digit belongs to a code or identity number. */
const PLAIN_INTEGER = /^(?:0|-?[1-9]\d{0,14})$/;

/** `="12000"`: the form in which exports keep Excel from interpreting the value. */
const KEPT_AS_TEXT = /^="(.*)"$/s;

/** Excel's line that names the separator, also in the form it has after the file was saved again. */
const SEPARATOR_LINE = /^"?sep=([^\r\n])"?[;,\t|]*(?:\r\n|\r|\n)/i;

/** The end-of-text mark of old systems. */
const END_MARK = /\u001a+$/;

/** A named separator is wrong if it fits the rows less than this much as well as another. */
const WRONG_BY = 0.5;

/** A text with a worse fit is not a table. */
const NEEDED_FIT = 0.5;

export interface TextOptions {
  /** True if the file may not be a table: it is then refused instead of being read as one column. */
  readonly needsColumns?: boolean;
}

/**
 * The single sheet of a text file such as a .csv, or the row that cannot be read. Separator, quotes, line ends and encoding are
 * derived from the whole file and returned as its `source`.
 *
 * Exports have no types: plain whole numbers become numbers; everything else, such as `4.091` and dates, stays text for the
 * readers to interpret.
 */
export function readCsv(
  bytes: Uint8Array,
  sheetName: string,
  { needsColumns = false }: TextOptions = {},
): WorkbookFile | FileFailure {
  if (bytes.length === 0) return { failure: "EMPTY_FILE" };
  if (bytes.length > MOST_BYTES) return { failure: "TOO_MUCH" };
  const decoded = decodeText(bytes);
  const damage = damageIn(decoded);
  if (damage) return damage;
  const text = decoded.text.replace(END_MARK, "");
  if (text.trim() === "") return { failure: "BLANK_TEXT" };

  const named = SEPARATOR_LINE.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const { fitted, isWrong } = chosen(body, named?.[1]);
  if (needsColumns && (fitted === undefined || fit(fitted) < NEEDED_FIT)) return { failure: "NO_COLUMNS" };
  const outer = cutRows(body, fitted);
  if ("failure" in outer) return outer;
  const inner = rowsInOneCell(outer.rows, fitted);
  if (inner !== undefined && "failure" in inner) return inner;
  const { rows, separator } = inner ?? { rows: outer.rows, separator: fitted?.dialect.separator };
  while (rows.at(-1)?.every((cell) => cell === "")) rows.pop();
  const [long, ...others] = longRows(rows);
  if (long) return { failure: "ROW_TOO_LONG", ...long, others: others.length };

  const source: TextSource = {
    separator,
    encoding: decoded.encoding,
    rowsInOneCell: inner !== undefined,
    ...(isWrong ? { wrongSeparatorLine: named?.[1] as string } : {}),
    ...(breaksOff(body, rows) ? { brokenOff: rows.length } : {}),
  };
  const cells = rows.map((row) => row.map(cellOf));
  const sheet = sheetCells(sheetName, cells, { untyped: true });
  return { sheets: [{ ...sheet, visibility: "visible" }], source };
}

/** The separator named in the first line, unless another fits the rows far better. */
function chosen(body: string, named: string | undefined): { fitted: FittedDialect | undefined; isWrong: boolean } {
  const found = dialectOf(body);
  if (named === undefined) return { fitted: found, isWrong: false };
  const asNamed = fittedTo(body, named);
  const isWrong = found !== undefined && fit(asNamed) < WRONG_BY * fit(found);
  return { fitted: isWrong || fit(asNamed) === 0 ? found : asNamed, isWrong };
}

/** True if the last row is shorter than the row before and lacks the line end that all other rows have. */
function breaksOff(text: string, rows: readonly (readonly string[])[]): boolean {
  const [before, last] = rows.slice(-2);
  if (!before || !last || /[\r\n]$/.test(text)) return false;
  return last.length < before.length && (last.length > 1 || /^\d/.test(last[0] as string));
}

function cellOf(written: string): Cell {
  const text = KEPT_AS_TEXT.exec(written)?.[1]?.replace(/""/g, '"') ?? written;
  if (text === "") return null;
  return PLAIN_INTEGER.test(text) ? Number(text) : text;
}
