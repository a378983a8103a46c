import type { SheetCells } from "../../../src/core/cells/sheetCells";
import boltim from "./boltim";
import kaur from "./kaur";
import lubuklinggau from "./lubuklinggau";
import pagarAlam from "./pagarAlam";
import rejangLebong from "./rejangLebong";

/** Sheets as five offices keep them, with the slips their own published figures hold. Nobody's identity is in them. */
export const offices: readonly SheetCells[] = [pagarAlam, rejangLebong, kaur, lubuklinggau, boltim];
