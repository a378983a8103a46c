import type { Cell } from "../../core/cells/cell";
import { plain } from "../../core/cells/plain";
import { readRate, readShare } from "../../core/cells/readNumber";
import { numbers } from "../columnType";

/** Any figure of at least zero, a count or a share: the value of a target. */
export const angka = numbers(
  "angka",
  (cell: Cell) =>
    typeof cell === "string" && /(?:%|p[er]+sen)$/i.test(plain(cell)) ? readShare(cell) : readRate(cell),
  (cell) => typeof cell === "number" && cell >= 0 && cell < 1e12,
);
