import type { SheetGenerator } from "../kind";
import { cetakKepemilikan } from "./cetakKepemilikan";
import { daftarByName } from "./daftarByName";
import { distribusi } from "./distribusi";
import { ikd } from "./ikd";
import { jemputBola } from "./jemputBola";
import { kalender } from "./kalender";
import { kartuStok } from "./kartuStok";
import { laporanHarian } from "./laporanHarian";
import { penerimaan } from "./penerimaan";
import { perangkat } from "./perangkat";
import { rekapPerekaman } from "./rekapPerekaman";
import { rekapGabungan } from "./rekapGabungan";
import { target } from "./target";

/** Every kind of sheet, in the order of their list. */
export const generators: readonly SheetGenerator[] = [
  kartuStok,
  penerimaan,
  distribusi,
  laporanHarian,
  rekapPerekaman,
  rekapGabungan,
  cetakKepemilikan,
  ikd,
  jemputBola,
  perangkat,
  kalender,
  daftarByName,
  target,
];
