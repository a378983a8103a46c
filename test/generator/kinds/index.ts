import type { SheetGenerator } from "../kind";
import { cetakKepemilikan } from "./cetakKepemilikan";
import { distribusi } from "./distribusi";
import { ikd } from "./ikd";
import { kartuStok } from "./kartuStok";
import { laporanHarian } from "./laporanHarian";
import { penerimaan } from "./penerimaan";
import { rekapPerekaman } from "./rekapPerekaman";

/** Every kind of sheet, in the order of their list. */
export const generators: readonly SheetGenerator[] = [
  kartuStok,
  penerimaan,
  distribusi,
  laporanHarian,
  rekapPerekaman,
  cetakKepemilikan,
  ikd,
];
