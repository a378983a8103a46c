const PIECE = /"(?:[^"]|"")*"|[^,;"]+|[,;"]/g;

/** The cells of an array constant as written, row by row: `{1,"a,b";2,3}` has two rows of two. */
export function arrayParts(constant: string): readonly (readonly string[])[] {
  const rows: string[][] = [[""]];
  for (const [piece] of constant.slice(1, -1).matchAll(PIECE)) {
    const row = rows[rows.length - 1] as string[];
    if (piece === ";") rows.push([""]);
    else if (piece === ",") row.push("");
    else row[row.length - 1] += piece;
  }
  return rows.map((row) => row.map((cell) => cell.trim()));
}
