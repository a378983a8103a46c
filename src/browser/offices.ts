import type { SheetCells } from "../core/cells/sheetCells";
import boltim from "./offices/boltim";
import kaur from "./offices/kaur";
import lubuklinggau from "./offices/lubuklinggau";
import pagarAlam from "./offices/pagarAlam";
import rejangLebong from "./offices/rejangLebong";

/** Sheets as five offices keep them, with the slips their own published figures hold. Nobody's identity is in them. */
export const offices: readonly SheetCells[] = [pagarAlam, rejangLebong, kaur, lubuklinggau, boltim];
