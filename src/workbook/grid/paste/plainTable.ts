import type { OutsideTable } from "./outsideTable";

/** A field in quotes may hold tabs and line breaks; an unclosed quote is an ordinary character. */
const FIELD = /"((?:[^"]|"")*)"(?=\t|\r?\n|\r|$)|[^\t\r\n]*/y;

/** A text as rows of cells: tabs separate cells, line breaks rows. */
export function plainTable(text: string): OutsideTable {
  const rows: { text: string }[][] = [[]];
  let at = 0;
  for (;;) {
    FIELD.lastIndex = at;
    const [whole = "", quoted] = FIELD.exec(text) ?? [];
    const field = quoted === undefined || !/[\t\r\n"]/.test(quoted) ? whole : quoted.replace(/""/g, '"');
    rows[rows.length - 1]?.push({ text: field });
    at += whole.length;
    if (at >= text.length) break;
    const isCell = text[at] === "\t";
    at += text.startsWith("\r\n", at) ? 2 : 1;
    if (isCell) continue;
    if (at >= text.length) break;
    rows.push([]);
  }
  return { rows };
}
