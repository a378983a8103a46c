import { rowsOf, type UnseenSheet } from "./unseenSheet";

/** What was done in a day, a month or a year, without a base beside it, and differences that may be below zero. */
export const activity: readonly UnseenSheet[] = [
  {
    name: "a month's recorded and printed by sex: more are printed than recorded, one sum wrong",
    rows: rowsOf(`
      LAPORAN PEREKAMAN DAN PENCETAKAN KTP-EL BULAN JULI 2025
      NO|KECAMATAN|PEREKAMAN|||PENCETAKAN||
      ||L|P|JML|L|P|JML
      1|Sukamaju|116|80|196|227|300|527
      2|Banjar Agung|118|117|235|134|277|411
      3|Way Tuba|121|133|254|248|167|451
      4|Kota Baru|90|80|170|60|70|130
      5|Muara Dua|100|80|180|160|170|330
      |JUMLAH|545|490|1035|829|984|1849
    `),
    is: [["rekapPerekaman", "wilayah:B rekamL:C rekamP:D rekam:E cetakL:F cetakP:G cetak:H"]],
    wrong: ["R04 H6"],
  },
  {
    name: "the days of a month by number under TGL, with weekdays and a day off",
    rows: rowsOf(`
      LAPORAN HARIAN PEREKAMAN DAN PENCETAKAN BULAN SEPTEMBER 2025
      TGL|HARI|PEREKAMAN|||PENCETAKAN
      ||L|P|JML|
      11|Kamis|20|15|35|84
      12|Jumat|10|12|22|60
      13|Sabtu|LIBUR|||
      15|Senin|22|18|40|95
      16|Selasa|19|11|30|70
      17|Rabu|25|25|50|40
      |JUMLAH|96|81|177|349
    `),
    is: [["rekapPerekaman", "rekamL:C rekamP:D rekam:E cetak:F"]],
    wrong: [],
  },
  {
    name: "months of one place that rise and fall are no running figures",
    rows: rowsOf(`
      PEREKAMAN KTP-EL TAHUN 2025
      NO|BULAN|REKAM L|REKAM P|REKAM JML
      1|Januari|100|102|202
      2|Februari|80|89|169
      3|Maret|110|107|217
      4|April|90|85|175
      5|Mei|95|99|149
    `),
    is: [["rekapPerekaman", "periode:B rekamL:C rekamP:D rekam:E"]],
    wrong: ["R04 E7"],
  },
  {
    name: "levels without a base are held against each other where they agree",
    rows: rowsOf(`
      DATA KTP-EL DAN IKD
      NO|KECAMATAN|REKAM|IKD
      1|Sukamaju|9020|1274
      2|Banjar Agung|8061|1970
      3|Way Tuba|7050|1100
      4|Kota Baru|6040|900
      5|Muara Dua|5030|600
      6|Lubuk Batang|4100|4200
    `),
    is: [["ikd", "wilayah:B dasarN:C aktif:D"]],
    wrong: ["R08 D8"],
  },
  {
    name: "a stock of film that is seldom filled up: what was there is not the sum of what follows",
    rows: rowsOf(`
      PERSEDIAAN FILM PRINTER
      NO|BULAN|AWAL|TERIMA|PAKAI|SISA
      1|Januari|40|20|7|53
      2|Februari|53|0|4|49
      3|Maret|49|0|8|41
      4|April|41|0|8|33
      5|Mei|33|20|7|46
      6|Juni|46|0|6|40
      7|Juli|40|0|6|35
    `),
    is: [["tabelRincian", "rincian:B awal:C masuk:D pakai:E sisa:F"]],
    wrong: ["R10 F9"],
  },
  {
    name: "lines of one figure below the total add nothing up",
    rows: rowsOf(`
      REKAP PEREKAMAN
      NO|KECAMATAN|WAJIB KTP|REKAM|BELUM REKAM
      1|Timur|1200|1100|100
      2|Barat|1500|1450|50
      3|Utara|1000|990|10
      |JUMLAH|3700|3540|160
      |Total PRR|77||

      |Total penduduk|5200||
      |Total blanko tersedia|450||
    `),
    is: [["rekapPerekaman", "wilayah:B wajib:C rekam:D belum:E"]],
    wrong: [],
  },
  {
    name: "fewer people than half a year ago, and one difference wrong",
    rows: rowsOf(`
      PERKEMBANGAN WAJIB KTP
      NO|KECAMATAN|WAJIB KTP SMT I|WAJIB KTP SMT II|PERUBAHAN
      1|Sukamaju|11096|11119|23
      2|Banjar Agung|10731|10703|-28
      3|Way Tuba|10301|10289|-12
      4|Kota Baru|10772|10738|-43
      5|Tanjung Raya|11799|11877|78
    `),
    is: [["tabelWilayah", "wilayah:B wajibSmtI:C wajibSmtIi:D perubahan:E"]],
    wrong: ["R10 E6"],
  },
  {
    name: "what went out and its sum, columns named by their numbers",
    rows: rowsOf(`
      KARTU STOK BLANGKO KTP-EL
      NO|TGL|STOK AWAL|MASUK|JUMLAH (3+4)|KELUAR|||SISA (5-8)
      |||||CETAK|RUSAK|JML|
      1|01/09/2025|500|0|500|40|1|41|459
      2|02/09/2025|459|100|559|55|0|55|504
      3|03/09/2025|504|0|504|48|2|59|454
      4|04/09/2025|454|0|454|60|1|61|393
      5|08/09/2025|393|0|393|50|1|51|324
    `),
    is: [
      [
        "kartuStok",
        "tanggal:B stokAwal:C diterima:D jumlahBlanko:E dipakai:F rusakCetak:G jumlahKeluarBlanko:H sisa:I",
      ],
    ],
    wrong: ["R10 H6", "R01 I8"],
  },
  {
    name: "ages in snake case",
    rows: rowsOf(`
      KECAMATAN|ANAK_0_18|AKTA_LAHIR_0_18|BLM_AKTA_0_18
      Timur|1200|1100|100
      Barat|1500|1450|50
      Utara|1000|990|10
      Hulu|900|850|50
    `),
    is: [["cakupanDokumen", "wilayah:A penduduk018:B aktaLahir018:C belumMemilikiAkta018:D"]],
    wrong: [],
  },
];
