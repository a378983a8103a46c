import agenda from "./agenda";
import cetakKepemilikan from "./cetakKepemilikan";
import daftarByName from "./daftarByName";
import distribusi from "./distribusi";
import dkb from "./dkb";
import gangguan from "./gangguan";
import ikd from "./ikd";
import jemputBola from "./jemputBola";
import kalender from "./kalender";
import kartuStok from "./kartuStok";
import ktpInvalid from "./ktpInvalid";
import laporanHarian from "./laporanHarian";
import penerimaan from "./penerimaan";
import pengambilan from "./pengambilan";
import perangkat from "./perangkat";
import rekapBulanan from "./rekapBulanan";
import rekapPerekaman from "./rekapPerekaman";
import ribbonFilm from "./ribbonFilm";
import target from "./target";
import usulanBlanko from "./usulanBlanko";
import type { SheetKind } from "./sheetKind";

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
  gangguan,
  ktpInvalid,
  ribbonFilm,
  usulanBlanko,
  agenda,
  pengambilan,
  dkb,
  rekapBulanan,
];
