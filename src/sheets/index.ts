import cetakKepemilikan from "./cetakKepemilikan";
import daftarByName from "./daftarByName";
import distribusi from "./distribusi";
import ikd from "./ikd";
import jemputBola from "./jemputBola";
import kalender from "./kalender";
import kartuStok from "./kartuStok";
import laporanHarian from "./laporanHarian";
import penerimaan from "./penerimaan";
import perangkat from "./perangkat";
import rekapPerekaman from "./rekapPerekaman";
import type { SheetKind } from "./sheetKind";
import target from "./target";

/** Every kind of sheet that is recognised and checked. */
export const sheetKinds: readonly SheetKind[] = [
  kartuStok,
  penerimaan,
  distribusi,
  laporanHarian,
  rekapPerekaman,
  cetakKepemilikan,
  ikd,
  jemputBola,
  perangkat,
  kalender,
  daftarByName,
  target,
];
