import { UnreadableFile } from "../failure";

/** `B12` as row 11, column 1. Called for every filled cell, so it uses character codes only. */
export function addressIn(address: string): { readonly row: number; readonly column: number } {
  let column = 0;
  let at = 0;
  for (let code = address.charCodeAt(0); code >= 65 && code <= 90; code = address.charCodeAt(++at))
    column = column * 26 + code - 64;
  const row = Number(address.slice(at));
  if (at === 0 || !Number.isInteger(row) || row < 1) throw new UnreadableFile("DAMAGED");
  return { row: row - 1, column: column - 1 };
}
