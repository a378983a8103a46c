import { cellNumber, isUnbalanced } from "../plainCells";

export const KEYS = ["tanggal", "wilayah", "layanan", "nik", "awal", "masuk", "pakai", "sisa"];

/** Checks rows as objects, as validators are written for; `columnsOf` names the keys of the cells that were refused. */
export function checkObjects(rows, columnsOf) {
  const wrong = [];
  for (let i = 0; i < rows.length; i++) {
    const [tanggal, wilayah, layanan, nik, awal, masuk, pakai, sisa] = rows[i];
    const refused = columnsOf({ tanggal, wilayah, layanan, nik, awal, masuk, pakai, sisa });
    if (refused) for (const key of new Set(refused)) wrong.push(cellNumber(i, KEYS.indexOf(key)));
  }
  return () => ({ wrong });
}

export const isBalanced = ({ awal, masuk, pakai, sisa }) =>
  !isUnbalanced([null, null, null, null, awal, masuk, pakai, sisa]);
