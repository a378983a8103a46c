import type { SheetCells } from "../../../src/core/cells/sheetCells";
import boltim from "./boltim";
import kaur from "./kaur";
import lubuklinggau from "./lubuklinggau";
import pagarAlam from "./pagarAlam";
import rejangLebong from "./rejangLebong";

/** Sheets as five offices keep them, with the slips in their own published figures. They contain no real person's identity. */
export const offices: readonly SheetCells[] = [pagarAlam, rejangLebong, kaur, lubuklinggau, boltim];
