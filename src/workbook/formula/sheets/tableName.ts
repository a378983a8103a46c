import { isLikeCell } from "./sheetName";

/** The next free name after that of a table: `Stok`, `Stok2`. */
export function freeTableName(name: string, taken: ReadonlySet<string>): string {
  const stem = isLikeCell(`${name}2`) ? `${name}Tabel` : name.replace(/\d+$/, "");
  let number = 2;
  while (taken.has(`${stem}${number}`.toLowerCase())) number += 1;
  return `${stem}${number}`;
}
