import Papa from "papaparse";
import type { Cell } from "../../../core/cells/cell";
import { sheetCells } from "../../../core/cells/sheetCells";
import type { FileFailure } from "../failure";
import type { WorkbookFile } from "../workbookFile";
import { decodeText } from "./decodeText";
import { delimiterOf } from "./delimiter";

/** A whole number as an export writes it; a leading zero or a sixteenth digit belongs to a code or identity number. */
const PLAIN_INTEGER = /^(?:0|-?[1-9]\d{0,14})$/;

/** Excel's own first line, which names the delimiter. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;

/**
 * The one sheet of a .csv. An export has no types: plain whole numbers become numbers; everything else, `4.091` and dates
 * among them, stays the text it is, for the readers to decide.
 */
export function readCsv(bytes: Uint8Array, sheetName: string): WorkbookFile | FileFailure {
  if (bytes.length === 0) return { failure: "EMPTY_FILE" };
  const text = decodeText(bytes);
  const declared = SEPARATOR_LINE.exec(text);
  const body = declared ? text.slice(declared[0].length) : text;
  const { data } = Papa.parse<string[]>(body, { delimiter: declared?.[1] ?? delimiterOf(body) });
  while (data.length > 0 && data[data.length - 1]?.every((cell) => cell === "")) data.pop();
  return {
    sheets: [
      {
        ...sheetCells(
          sheetName,
          data.map((row) => row.map(cellOf)),
          { untyped: true },
        ),
        visibility: "visible",
      },
    ],
  };
}

function cellOf(text: string): Cell {
  if (text === "") return null;
  return PLAIN_INTEGER.test(text) ? Number(text) : text;
}
