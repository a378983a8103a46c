import type { SheetGenerator } from "../kind";
import { distribusi } from "./distribusi";
import { kartuStok } from "./kartuStok";
import { laporanHarian } from "./laporanHarian";
import { penerimaan } from "./penerimaan";

/** Every kind of sheet, in the order of their list. */
export const generators: readonly SheetGenerator[] = [kartuStok, penerimaan, distribusi, laporanHarian];
