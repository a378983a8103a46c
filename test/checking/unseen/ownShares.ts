import { rowsOf, type UnseenSheet } from "./unseenSheet";

/** Shares and differences that only their rows explain, and differences that may be below zero. */
export const ownShares: readonly UnseenSheet[] = [
  {
    name: "complaints by month: a bare total before the settled and the open, and a share of the settled",
    rows: rowsOf(`
      REKAP PENGADUAN MASYARAKAT TAHUN 2025
      BULAN|KTP-EL|KK|AKTA|LAINNYA|JUMLAH|SELESAI|PROSES|% SELESAI
      Januari|12|8|5|3|28|26|2|92.86
      Februari|20|11|7|2|40|37|3|92.5
      Maret|9|6|8|1|24|25|1|95.83
      April|17|13|4|6|40|39|1|97.5
      Mei|15|10|9|4|38|36|2|74.74
      Juni|11|9|3|7|30|30|0|100
    `),
    is: [["tabelRincian", "rincian:A ktp:B kk:C akta:D lainnya:E jumlah:F selesai:G proses:H persenSelesai:I"]],
    wrong: ["R10 F5", "R05 I5", "R05 I7"],
  },
  {
    name: "progress in whole percents is the share that the rows prove, not one of what is left",
    rows: rowsOf(`
      DATA KETUNGGALAN
      NO|KECAMATAN|DATA GANDA AWAL|SUDAH DIBERSIHKAN|SISA|PROGRES
      1|Sukamaju|146|102|44|70%
      2|Banjar Agung|39|35|4|90%
      3|Way Tuba|195|78|117|40%
      4|Kota Baru|31|24|7|77%
      5|Tanjung Raya|181|169|12|39%
      6|Muara Dua|70|14|56|20%
    `),
    is: [["tabelWilayah", "wilayah:B gandaKtpAwal:C sudahDibersihkan:D sisa:E persenSudahDibersihkan:F"]],
    wrong: ["R05 F7"],
  },
  {
    name: "a budget with the share spent",
    rows: rowsOf(`
      REKAPITULASI REALISASI ANGGARAN TAHUN 2025
      KODE REKENING|URAIAN|PAGU (Rp)|REALISASI (Rp)|SISA (Rp)|%
      5.1.02.01|Belanja ATK|120000000|111500000|8500000|92.92
      5.1.02.02|Belanja cetak|45000000|44100000|900000|98
      5.1.02.03|Belanja perjalanan dinas|260000000|201300000|58700000|77.42
      5.1.02.04|Belanja jasa kantor|88000000|80000000|8000000|99.91
      |JUMLAH|513000000|436900000|76100000|85.17
    `),
    is: [["tabelRincian", "rincian:B paguRp:C realisasiRp:D sisaRp:E persenRealisasiRp:F"]],
    wrong: ["R05 F6"],
  },
  {
    name: "growth in percent may be below zero and is no share",
    rows: rowsOf(`
      PERBANDINGAN WAJIB KTP SEMESTER I DAN II TAHUN 2025
      KECAMATAN|SEMESTER I|SEMESTER II|KENAIKAN|% KENAIKAN
      Sukamaju|9500|9576|76|0.8
      Banjar Agung|12000|11880|-120|-1
      Way Tuba|8000|8040|40|0.5
      Kota Baru|15000|15300|300|2
    `),
    is: [["tabelWilayah", "wilayah:A semesterI:B semesterIi:C kenaikan:D"]],
    wrong: [],
  },
  {
    name: "the distance of a share to its target has decimals and may be below zero",
    rows: rowsOf(`
      KEPEMILIKAN AKTA KELAHIRAN ANAK USIA 0-18 TAHUN
      No.|Kecamatan|Jumlah Anak|Memiliki Akta|Belum Memiliki|Cakupan (%)|Target (%)|Selisih terhadap target
      1|Sukamaju|4000|3900|100|97.5|98|-0.5
      2|Banjar Agung|5000|4950|50|99|98|1
      3|Way Tuba|3200|3040|160|95|98|-3
      4|Kota Baru|8000|7900|100|98.75|98|0.75
    `),
    is: [["cakupanDokumen", "wilayah:B pendudukAnak:C memiliki:D belumMemiliki:E persenMemiliki:F persenTarget:G"]],
    wrong: [],
  },
  {
    name: "a bare SELISIH between two shares, too",
    rows: rowsOf(`
      KEPEMILIKAN AKTA KELAHIRAN ANAK USIA 0-18 TAHUN
      No.|Kecamatan|Jumlah Anak|Memiliki Akta|Belum Memiliki|Cakupan (%)|Target (%)|Selisih
      1|Sukamaju|4000|3900|100|97.5|98|-0.5
      2|Banjar Agung|5000|4950|50|99|98|1
      3|Way Tuba|3200|3040|160|95|98|-3.5
      4|Kota Baru|8000|7900|100|98.75|98|0.75
    `),
    is: [["cakupanDokumen", "wilayah:B pendudukAnak:C memiliki:D belumMemiliki:E persenMemiliki:F persenTarget:G"]],
    wrong: [],
  },
  {
    name: "the distance of a count to its target is a difference, not a target",
    rows: rowsOf(`
      TARGET IKD PER KECAMATAN
      KECAMATAN|TARGET|REALISASI|SELISIH TERHADAP TARGET|% CAPAIAN
      Sukamaju|120|100|-20|83.33
      Banjar Agung|150|160|10|106.67
      Way Tuba|130|120|-1|92.31
      Kota Baru|140|111|-29|79.29
    `),
    is: [["ikd", "wilayah:A target:B aktif:C selisihTerhadapTarget:D capaian:E"]],
    wrong: ["R10 D5"],
  },
  {
    name: "FISIK of people with a disability is no stock that was counted",
    rows: rowsOf(`
      PENDUDUK PENYANDANG DISABILITAS
      KECAMATAN|FISIK||NETRA||JUMLAH||TOTAL
      |L|P|L|P|L|P|
      Sukamaju|12|9|3|4|15|13|28
      Banjar Agung|7|8|2|2|9|10|19
      Way Tuba|11|6|5|1|16|7|32
      Kota Baru|4|4|1|3|5|7|12
    `),
    is: [["tabelWilayah", "wilayah:A fisikL:B fisikP:C jumlahL:F jumlahP:G jumlah:H"]],
    wrong: ["R04 H6"],
  },
  {
    name: "goods in store, with prices that nothing explains",
    rows: rowsOf(`
      DAFTAR PERSEDIAAN BAHAN HABIS PAKAI
      NO|NAMA BARANG|SATUAN|STOK AWAL|MASUK|KELUAR|STOK AKHIR|HARGA SATUAN
      1|Ribbon warna|roll|12|20|17|15|950000
      2|Film|roll|8|10|11|7|1200000
      3|Blanko KIA|keping|400|1000|760|640|2000
      4|Kertas HVS|rim|30|0|12|81|55000
      5|Toner|buah|4|6|5|5|700000
    `),
    is: [["tabelRincian", "rincian:B stokAwal:D masuk:E keluar:F stok:G"]],
    wrong: ["R10 G6"],
  },
  {
    name: "what is missing is zero where there is more than enough",
    rows: rowsOf(`
      REKAP PRR PER KECAMATAN
      NO|KECAMATAN|PRR AWAL|PENAMBAHAN|DICETAK|PRR AKHIR|BLANGKO TERSEDIA|KEKURANGAN BLANGKO
      1|Sukamaju|300|20|100|220|50|170
      2|Banjar Agung|140|30|120|50|80|0
      3|Way Tuba|200|12|50|162|100|26
      4|Kota Baru|90|10|80|20|20|0
      5|Muara Dua|110|40|70|80|30|50
      6|Pasar Lama|150|40|70|120|30|90
    `),
    is: [["cetakKepemilikan", "wilayah:B prrAwal:C prr:F sisaBlanko:G blanko:H sudahCetak?E"]],
    wrong: ["R10 H5"],
  },
  {
    name: "a control book of blank cards by service, with what came in under TAMBAH",
    rows: rowsOf(`
      BUKU KONTROL BLANGKO KTP-EL
      NO|TANGGAL|STOK|TAMBAH|BARU|PERUBAHAN|RUSAK/HILANG|PINDAH|GAGAL CETAK|TOTAL TERPAKAI|SISA
      1|46083|800|0|10|4|5|2|1|22|778
      2|46084|778|0|8|9|1|0|0|19|760
      3|46085|760|500|14|3|2|5|2|26|1234
      4|46086|1234|0|3|1|8|1|0|13|1221
      5|46087|1221|0|11|7|6|4|1|29|1129
    `),
    formats: { "B3:B7": "dd/mm/yyyy" },
    is: [
      [
        "kartuStok",
        "tanggal:B diterima:D baruBlanko:E perubahanBlanko:F rusakHilangBlanko:G pindahBlanko:H gagalCetakBlanko:I dipakai:J sisa:K",
      ],
    ],
    wrong: ["R01 K4", "R10 J4", "R01 K7"],
  },
  {
    name: "of CETAK and TOTAL PAKAI the one with which the balance holds is what was used",
    rows: rowsOf(`
      PENGGUNAAN BLANGKO KTP-EL TAHUN 2025
      BULAN|STOK AWAL|DROPPING|TOTAL STOK|CETAK|RUSAK|TOTAL PAKAI|STOK AKHIR
      Januari|1200|3000|4200|2900|12|2912|1288
      Februari|1288|2500|3788|2610|9|2691|1169
      Maret|1169|4000|5169|3020|20|3040|2129
      April|2129|1500|3629|2800|4|2804|852
      Mei|852|4500|5352|3333|11|3344|2008
    `),
    is: [
      [
        "kartuStok",
        "periode:A stokAwal:B diterima:C jumlahBlanko:D dipakai:E rusakCetak:F jumlahKeluarBlanko:G sisa:H",
      ],
    ],
    wrong: ["R10 G4", "R01 H6"],
  },
  {
    name: "an accumulation by month that forgets what came before",
    rows: rowsOf(`
      CAPAIAN KIA PER BULAN TAHUN 2025
      BULAN|JUMLAH ANAK 0-17|TERBIT BULAN INI|AKUMULASI|PERSENTASE
      Januari|48000|300|21300|44.38
      Februari|48037|410|21710|45.19
      Maret|48074|220|21930|45.62
      April|48111|515|22445|46.65
      Mei|48148|360|22508|46.75
      Juni|48185|400|22908|47.54
      Juli|48222|390|23298|48.31
    `),
    is: [["tabelRincian", "rincian:A penduduk017:B terbitIni:C akumulasiTotal:D persenAkumulasiTotal:E"]],
    wrong: ["R22 D7"],
  },
  {
    name: "a KUMULATIF that grows by something else is left alone",
    rows: rowsOf(`
      REKAP LAYANAN PER BULAN
      BULAN|KK|KTP|JUMLAH|KUMULATIF
      Januari|30|20|50|900
      Februari|40|25|65|940
      Maret|50|10|60|1100
      April|20|15|35|1090
    `),
    is: [["tabelRincian", "rincian:A kk:B ktp:C jumlah:D"]],
    wrong: [],
  },
  {
    name: "a row that numbers the columns and says what they are of others",
    rows: rowsOf(`
      LAPORAN PENGGUNAAN BLANKO KTP-EL KECAMATAN BULAN AGUSTUS 2024
      NO|KECAMATAN|STOK AWAL|DROPING DARI DINAS|TOTAL PERSEDIAAN|PENGGUNAAN|REJECT|STOK AKHIR
      1|2|3|4|5 (3+4)|6|7|8 (5-6-7)
      1|Bojong|88|250|338|130|3|205
      2|Karangpawitan|72|300|372|107|2|263
      3|Leles|55|350|405|84|2|319
      4|Kadungora|27|200|227|134|0|39
      |JUMLAH|242|1100|1342|455|7|880
    `),
    is: [["kartuStok", "lokasi:B stokAwal:C diterima:D jumlahBlanko:E dipakai:F rusakCetak:G sisa:H"]],
    wrong: ["R01 H7"],
  },
  {
    name: "ribbon and film by month, in most months without a receipt",
    rows: rowsOf(`
      REKAP BAHAN PENDUKUNG PENCETAKAN KTP-EL TAHUN 2024
      BULAN|RIBBON||||FILM / RETRANSFER|||
      |Sisa Lalu|Masuk|Pakai|Sisa|Sisa Lalu|Masuk|Pakai|Sisa
      Januari|14|8|5|17|11|11|5|17
      Februari|17|0|4|13|17|0|4|13
      Maret|13|0|2|11|13|0|4|9
      April|11|12|4|19|9|14|2|12
      Mei|19|0|4|15|21|0|4|17
      Juni|15|0|5|10|17|0|3|14
    `),
    is: [
      [
        "tabelRincian",
        "rincian:A stokRibbonLalu:B masukRibbon:C pakaiRibbon:D stokRibbon:E stokFilmLalu:F masukFilm:G pakaiFilm:H stokFilm:I",
      ],
    ],
    wrong: ["R10 I7", "X01 F8"],
  },
  {
    name: "what was there before is no sum of what follows, where hardly anything came in",
    rows: rowsOf(`
      REKAP ALAT TULIS
      BULAN|KEMARIN|DATANG|DIPAKAI|SISA
      Januari|14|8|5|17
      Februari|17|0|4|13
      Maret|13|0|2|11
      April|11|12|4|19
      Mei|19|0|4|15
      Juni|15|0|5|10
    `),
    is: [],
    wrong: [],
  },
  {
    name: "a stock book with debit and credit",
    rows: rowsOf(`
      BUKU PERSEDIAAN BLANGKO KTP-EL
      No|Tgl|No. BAST / Bukti|Uraian|Debit|Kredit|Saldo|Ket.
      1|45659||Saldo awal tahun|||740|
      2|45660||Pemakaian harian dinas||96|644|
      3|45663||Penyerahan ke Kec. Sukoharjo||150|494|
      4|45664|470/23/BAST/2025|Terima dari Ditjen Dukcapil|4000||4494|
      5|45665||Pemakaian harian dinas||131|4336|
      |||Jumlah mutasi bulan Januari|4000|377|4336|
    `),
    formats: { "B3:B7": "dd/mm/yyyy" },
    is: [["kartuStok", "tanggal:B diterima:E keluar:F sisa:G keterangan:H"]],
    wrong: ["R01 G7"],
  },
  {
    name: "what was added between the first and the current count is neither",
    rows: rowsOf(`
      PROGRES PEREKAMAN DAN IKD SE-PROVINSI
      KODE|KABUPATEN/KOTA|WKTP AWAL|WKTP DINAMIS|REKAM AWAL|REKAM DINAMIS|PROGRES REKAM|BELUM REKAM|PROGRES PERSENTASE|JUMLAH IKD|PERSEN IKD
      5301.01|KUPANG|46957|46989|45928|46023|95|966|97.94|4292|9.33
      5301.02|BELU|66259|66374|64551|64816|265|1558|97.65|3638|5.61
      5301.03|ALOR|93927|94102|91143|91323|180|2797|97.05|6785|7.43
      5301.04|ENDE|47501|47604|47174|47263|89|341|99.28|3395|7.18
      5301.05|NGADA|85094|85109|81913|82413|500|2696|96.83|7739|9.39
      |PROVINSI|339738|340178|330709|331838|1129|8340|97.55|25849|7.79
    `),
    is: [
      [
        "rekapPerekaman",
        "kode:A wilayah:B wajibAwal:C wajibDinamis:D rekamAwal:E rekamDinamis:F progresRekam:G belum:H persen:I ikd:J persenIkd:K",
      ],
    ],
    wrong: ["R03 H5", "X10 H8"],
  },
  {
    name: "spoiled cards by cause, and their share of all that were printed",
    rows: rowsOf(`
      REKAP BLANGKO RUSAK / GAGAL CETAK SEMESTER I 2025
      NO|BULAN|JUMLAH CETAK|GAGAL ENCODE|GAGAL CETAK|CHIP RUSAK|TOTAL RUSAK|% RUSAK
      1.|2.|3.|4.|5.|6.|7.=4.+5.+6.|8.=7./3.
      1|Januari|1244|7|13|2|22|1.77
      2|Februari|1502|11|11|3|25|1.66
      3|Maret|1150|8|14|4|26|2.26
      4|April|863|8|9|4|21|4.23
      5|Mei|1260|3|8|4|15|1.19
      |JUMLAH|6019|37|55|17|109|1.81
    `),
    is: [["tabelRincian", "rincian:B cetak:C gagalEncode:D gagal:E chipRusak:F rusak:G persenRusak:H"]],
    wrong: ["R05 H7"],
  },
  {
    name: "a row that says what columns are of others in place of their number",
    rows: rowsOf(`
      LAPORAN PENGGUNAAN BLANKO KTP-EL
      NO|KECAMATAN|STOK AWAL|DROPING|JUMLAH|DIPAKAI|SISA
      1|2|3|4|3+4|6|5-6
      1|Bojong|88|250|338|130|208
      2|Karangpawitan|72|300|372|107|265
      3|Leles|55|350|405|84|231
      |JUMLAH|215|900|1115|321|704
    `),
    is: [["kartuStok", "lokasi:B stokAwal:C diterima:D jumlahBlanko:E dipakai:F sisa:G"]],
    wrong: ["R01 G6"],
  },
  {
    name: "what was added beside the current count alone",
    rows: rowsOf(`
      PROGRES PEREKAMAN DAN IKD SE-PROVINSI
      NO|KABUPATEN/KOTA|WKTP AWAL|WKTP DINAMIS|PROGRES REKAM|REKAM DINAMIS|JUMLAH IKD|PERSEN IKD
      1|KUPANG|46957|46989|95|46023|4292|9.33
      2|BELU|66259|66374|265|64816|3638|5.61
      3|ALOR|93927|94102|180|91323|6785|7.43
      4|ENDE|47501|47604|89|47263|3195|7.18
    `),
    is: [["rekapPerekaman", "wilayah:B wajibAwal:C wajibDinamis:D progresRekam:E rekamDinamis:F ikd:G persenIkd:H"]],
    wrong: ["R05 H6"],
  },
  {
    name: "a status over what is done and not done, with their shares",
    rows: rowsOf(`
      REKAP PEREKAMAN
      NO|KECAMATAN|WAJIB KTP|STATUS PEREKAMAN|||
      |||SUDAH|BELUM|% SUDAH|% BELUM
      1|Bojong|1000|900|100|90|10
      2|Leles|2000|1900|100|95|5
      3|Cibatu|4000|3900|100|97.5|2.5
      4|Wanaraja|500|480|20|96|8
    `),
    is: [["rekapPerekaman", "wilayah:B wajib:C rekam:D belum:E persen:F persenBelum:G"]],
    wrong: ["R05 G7"],
  },
  {
    name: "a grand total",
    rows: rowsOf(`
      REKAP LAYANAN
      BULAN|KK|KTP|KIA|Grand Total
      Januari|10|20|30|60
      Februari|11|21|31|63
      Maret|12|22|32|66
      April|13|23|33|96
    `),
    is: [["tabelRincian", "rincian:A kk:B ktp:C kia:D jumlah:E"]],
    wrong: ["R10 E6"],
  },
];
