import type { AnyIndicator } from "../indicator";
import angkaId from "./angkaId";
import anomali from "./anomali";
import blankoAman from "./blankoAman";
import blankoBagi from "./blankoBagi";
import blankoBulan from "./blankoBulan";
import blankoHabis from "./blankoHabis";
import blankoKuota from "./blankoKuota";
import blankoLonjakan from "./blankoLonjakan";
import blankoPemakaian from "./blankoPemakaian";
import blankoPindah from "./blankoPindah";
import blankoRata from "./blankoRata";
import blankoRisiko from "./blankoRisiko";
import blankoRunway from "./blankoRunway";
import blankoSaldo from "./blankoSaldo";
import blankoSelisih from "./blankoSelisih";
import blankoTerpenuhi from "./blankoTerpenuhi";
import blankoTitikPesan from "./blankoTitikPesan";
import blankoUsulan from "./blankoUsulan";
import cakupanPersen from "./cakupanPersen";
import cekBeku from "./cekBeku";
import cetakBatas from "./cetakBatas";
import cetakKapasitas from "./cetakKapasitas";
import cetakTunggu from "./cetakTunggu";
import hariKerja from "./hariKerja";
import ikdCapaian from "./ikdCapaian";
import ikdDasar from "./ikdDasar";
import ikdPersen from "./ikdPersen";
import ikdTarget from "./ikdTarget";
import ikdTargetGap from "./ikdTargetGap";
import jebolPerlu from "./jebolPerlu";
import jebolRata from "./jebolRata";
import { jelaskan } from "./jelaskan";
import milikPersen from "./milikPersen";
import nikCek from "./nikCek";
import nikJk from "./nikJk";
import nikLahir from "./nikLahir";
import nikSamar from "./nikSamar";
import nikUmur from "./nikUmur";
import pemulaJumlah from "./pemulaJumlah";
import rekamPersen from "./rekamPersen";
import rekamSisa from "./rekamSisa";
import rekamTargetGap from "./rekamTargetGap";
import rekamTargetTahun from "./rekamTargetTahun";
import rekonSisa from "./rekonSisa";
import rusakPersen from "./rusakPersen";
import silangCek from "./silangCek";
import tanggalId from "./tanggalId";
import targetLaju from "./targetLaju";
import targetPeluang from "./targetPeluang";
import targetSelesai from "./targetSelesai";
import targetStatus from "./targetStatus";
import wajibKtp from "./wajibKtp";
import wajibProyeksi from "./wajibProyeksi";
import wilayahCek from "./wilayahCek";
import wilayahInduk from "./wilayahInduk";
import wilayahTingkat from "./wilayahTingkat";

const computing: readonly AnyIndicator[] = [
  angkaId,
  anomali,
  blankoAman,
  blankoBagi,
  blankoBulan,
  blankoHabis,
  blankoKuota,
  blankoLonjakan,
  blankoPemakaian,
  blankoPindah,
  blankoRata,
  blankoRisiko,
  blankoRunway,
  blankoSaldo,
  blankoSelisih,
  blankoTerpenuhi,
  blankoTitikPesan,
  blankoUsulan,
  cakupanPersen,
  cekBeku,
  cetakBatas,
  cetakKapasitas,
  cetakTunggu,
  hariKerja,
  ikdCapaian,
  ikdDasar,
  ikdPersen,
  ikdTarget,
  ikdTargetGap,
  jebolPerlu,
  jebolRata,
  milikPersen,
  nikCek,
  nikJk,
  nikLahir,
  nikSamar,
  nikUmur,
  pemulaJumlah,
  rekamPersen,
  rekamSisa,
  rekamTargetGap,
  rekamTargetTahun,
  rekonSisa,
  rusakPersen,
  silangCek,
  tanggalId,
  targetLaju,
  targetPeluang,
  targetSelesai,
  targetStatus,
  wajibKtp,
  wajibProyeksi,
  wilayahCek,
  wilayahInduk,
  wilayahTingkat,
];

/** Every public function, in alphabetical order. Excel, the pane, the command line and the documents follow this list. */
export const indicators: readonly AnyIndicator[] = [...computing, jelaskan(computing)].sort((a, b) =>
  a.name < b.name ? -1 : 1,
);

const byName = new Map(indicators.map((entry) => [entry.name, entry]));

export function indicatorNamed(name: string): AnyIndicator | undefined {
  return byName.get(name);
}
