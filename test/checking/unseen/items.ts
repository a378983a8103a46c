import { rowsOf, type UnseenSheet } from "./unseenSheet";

/** Tables whose rows are services, religions, ages: no kind of ours, but their sums show what they hold. */
export const items: readonly UnseenSheet[] = [
  {
    name: "services down and months across, one month's sum and one total wrong",
    rows: rowsOf(`
      REKAP PELAYANAN TAHUN 2025
      NO|JENIS PELAYANAN|JAN|FEB|MAR|APR|MEI|JUN|JUMLAH
      1|Perekaman KTP-el|120|110|98|130|101|99|658
      2|Pencetakan KTP-el|240|210|198|230|201|299|1387
      3|Kartu Keluarga|320|310|298|330|301|399|1958
      4|Akta Kelahiran|80|70|60|55|66|77|408
      5|Akta Kematian|8|7|6|5|6|7|39
      |JUMLAH|768|707|606|750|675|881|4450
    `),
    is: [["tabelRincian", "rincian:B jan:C feb:D mar:E apr:F mei:G jun:H jumlah:I"]],
    wrong: ["R10 I4", "X10 E8"],
  },
  {
    name: "religions by sex, one of them wrongly added up",
    rows: rowsOf(`
      PENDUDUK MENURUT AGAMA KECAMATAN SUKUN
      NO|AGAMA|LAKI-LAKI|PEREMPUAN|JUMLAH
      1|ISLAM|10200|10150|20350
      2|KRISTEN|1200|1310|2501
      3|KATOLIK|800|790|1590
      4|HINDU|30|22|52
      5|BUDHA|51|55|106
      |JUMLAH|12281|12327|24608
    `),
    is: [["tabelRincian", "rincian:B jumlahL:C jumlahP:D jumlah:E"]],
    wrong: ["R04 E4", "X10 E8"],
  },
  {
    name: "indicators with target, gap and share, one share of another row",
    rows: rowsOf(`
      REKAPITULASI CAPAIAN KINERJA BULAN OKTOBER 2025
      NO|URAIAN|TARGET|REALISASI|SISA|PERSENTASE
      1|Perekaman KTP-el|1200|1100|100|91.67
      2|Pencetakan KTP-el|2400|2100|300|91.67
      3|KIA|3200|3100|100|96.88
      4|Akta Kelahiran|800|700|100|87.5
    `),
    is: [["tabelRincian", "rincian:B target:C capaian:D belumCapaian:E persenCapaianTarget:F"]],
    wrong: ["R05 F4"],
  },
  {
    name: "ages of one year and their total",
    rows: rowsOf(`
      PENDUDUK MENURUT UMUR TUNGGAL
      UMUR|LAKI-LAKI|PEREMPUAN|L+P
      0|10|11|21
      1|12|13|25
      2|14|15|29
      3|16|17|33
      4|18|19|37
      JUMLAH|70|75|145
    `),
    is: [["tabelRincian", "rincian:A jumlahL:B jumlahP:C jumlah:D"]],
    wrong: [],
  },
  {
    name: "the working days of a week by service, one sum wrong and the total along with it",
    rows: rowsOf(`
      REKAP HARIAN PELAYANAN MINGGU I
      JENIS LAYANAN|SENIN|SELASA|RABU|KAMIS|JUMAT|JUMLAH
      KTP-el|12|13|14|12|10|61
      KK|22|23|24|22|20|111
      KIA|2|3|4|2|0|12
      Akta|5|5|6|5|5|26
      TOTAL|41|44|48|41|35|210
    `),
    is: [["tabelRincian", "rincian:A senin:B selasa:C rabu:D kamis:E jumat:F jumlah:G"]],
    wrong: ["R10 G5"],
  },
  {
    name: "services under groups and over their parts: the total counts each once",
    rows: rowsOf(`
      LAPORAN BULANAN PELAYANAN ADMINDUK BULAN SEPTEMBER 2025
      NO|JENIS PELAYANAN|L|P|JUMLAH
      I|PENDAFTARAN PENDUDUK|||
      1|Kartu Keluarga|210|190|400
      |a. Baru|110|100|210
      |b. Perubahan|100|90|190
      2|KTP-el|300|310|610
      |a. Perekaman|100|110|210
      |b. Pencetakan|200|200|400
      II|PENCATATAN SIPIL|||
      1|Akta Kelahiran|50|60|110
      2|Akta Kematian|10|12|22
      |JUMLAH|570|572|1142
    `),
    is: [["tabelRincian", "rincian:B jumlahL:C jumlahP:D jumlah:E"]],
    wrong: [],
  },
  {
    name: "groups with their own sums, one row wrong",
    rows: rowsOf(`
      LAPORAN PELAYANAN ADMINDUK
      NO|URAIAN|L|P|JUMLAH
      A|Pendaftaran Penduduk|510|500|1010
      1|Kartu Keluarga|210|190|400
      2|KTP-el|300|310|610
      B|Pencatatan Sipil|60|72|132
      1|Akta Kelahiran|50|60|111
      2|Akta Kematian|10|12|22
      |TOTAL|570|572|1142
    `),
    is: [["tabelRincian", "rincian:B jumlahL:C jumlahP:D jumlah:E"]],
    wrong: ["R04 E7"],
  },
  {
    name: "a total that leaves out what is no service",
    rows: rowsOf(`
      REKAP LAYANAN TRIWULAN I
      NO|JENIS LAYANAN|JAN|FEB|MAR|JUMLAH
      1|KTP-el dicetak|100|120|130|350
      2|Sisa blanko|500|380|250|1130
      3|KK|50|60|70|180
      4|Pemohon (orang)|90|100|110|300
      |JUMLAH PELAYANAN|150|180|200|530
    `),
    is: [["tabelRincian", "rincian:B jan:C feb:D mar:E jumlah:F"]],
    wrong: [],
  },
  {
    name: "what each operator did, one sum wrong",
    rows: rowsOf(`
      REKAP KINERJA OPERATOR
      NO|NAMA OPERATOR|PEREKAMAN|PENCETAKAN|IKD|JUMLAH
      1|Andi|120|200|40|360
      2|Budi|80|160|30|207
      3|Citra|100|140|50|290
      4|Dedi|90|110|40|240
      |JUMLAH|390|610|160|1097
    `),
    is: [["tabelRincian", "rincian:B rekam:C cetak:D ikd:E jumlah:F"]],
    wrong: ["R10 F4"],
  },
  {
    name: "offices of the regency: those with IKD and those without make up the civil servants",
    rows: rowsOf(`
      REKAP AKTIVASI IKD PER OPD
      NO|PERANGKAT DAERAH|JUMLAH ASN|SUDAH IKD|BELUM IKD|%
      1|Dinas Pendidikan|120|100|20|83.33
      2|Dinas Kesehatan|80|60|20|75
      3|Bappeda|40|38|12|95
      4|Dinas PU|66|44|22|69.67
      |JUMLAH|306|242|74|79.08
    `),
    is: [["ikd", "wilayah:B asn:C aktif:D belum:E persen:F"]],
    wrong: ["R03 E5", "R05 F6"],
  },
  {
    name: "men and women of two groups before the total of both",
    rows: rowsOf(`
      JUMLAH PENDUDUK OAP DAN NON OAP
      NO|DISTRIK|OAP|||NON OAP|||TOTAL
      ||L|P|JML|L|P|JML|
      1|Abepura|100|110|210|50|60|110|320
      2|Heram|200|190|390|70|65|135|535
      3|Muara Tami|80|75|155|20|22|42|197
      4|Sentani|60|70|130|30|25|55|185
      |JUMLAH|440|445|885|170|172|342|1237
    `),
    is: [["tabelWilayah", "wilayah:B oapL:C oapP:D oap:E nonOapL:F nonOapP:G nonOap:H jumlah:I"]],
    wrong: ["R10 I5"],
  },
  {
    name: "quarters beside the target of a year, what was reached to date wrong once",
    rows: rowsOf(`
      TARGET DAN REALISASI IKD 2025 PER TRIWULAN
      NO|KECAMATAN|TARGET 2025|TW I|TW II|TW III|REALISASI S/D TW III|SISA
      1|Arga|1000|200|250|300|750|250
      2|Bima|800|150|200|250|600|200
      3|Cakra|900|210|190|240|650|250
      4|Dana|500|100|100|150|350|150
      |JUMLAH|3200|660|740|940|2350|850
    `),
    is: [["targetWilayah", "wilayah:B target:C ikdTwI:D ikdTwIi:E ikdTwIii:F ikd:G belumIkd:H"]],
    wrong: ["R10 G5"],
  },
  {
    name: "a target of this year, what was reached and what is left",
    rows: rowsOf(`
      TARGET PEREKAMAN
      NO|KECAMATAN|TARGET 2025|REALISASI|SISA|%
      1|Arga|1000|750|250|75
      2|Bima|800|600|200|75
      3|Cakra|900|600|300|66.67
      4|Dana|500|350|105|70
    `),
    is: [["rekapPerekaman", "wilayah:B target:C capaian:D belumCapaian:E persenCapaianTarget:F"]],
    wrong: ["R03 E6"],
  },
  {
    name: "people at the beginning, born, died, come and gone, and at the end, one of them wrong",
    rows: rowsOf(`
      PERKEMBANGAN PENDUDUK BULAN OKTOBER 2025
      NO|KELURAHAN|PENDUDUK AWAL BULAN|LAHIR|MATI|DATANG|PINDAH|PENDUDUK AKHIR BULAN
      1|Arga|1000|21|9|42|25|1029
      2|Bima|2000|21|13|41|25|2024
      3|Cakra|1500|15|6|23|18|1541
      4|Dana|900|5|4|3|2|902
      |JUMLAH|5400|62|32|109|70|5469
    `),
    is: [["tabelWilayah", "wilayah:B pendudukAwal:C lahir:D mati:E datang:F pindah:G penduduk:H"]],
    wrong: ["R10 H5", "X10 H7"],
  },
  {
    name: "the same of men and women, those who moved out left away once",
    rows: rowsOf(`
      PERKEMBANGAN PENDUDUK SEMESTER I 2025
      KECAMATAN|PENDUDUK AWAL||LAHIR||MATI||DATANG||PINDAH||PENDUDUK AKHIR|
      |L|P|L|P|L|P|L|P|L|P|L|P
      Klojen|50000|51000|300|290|200|180|400|410|350|360|50150|51160
      Sukun|90000|91000|600|590|400|380|800|810|750|760|90250|92020
      Blimbing|85000|86000|500|490|350|330|700|710|650|660|85200|86210
      Lowokwaru|70000|71000|400|410|300|310|600|590|500|490|70200|71200
      JUMLAH|295000|299000|1800|1780|1250|1200|2500|2520|2250|2270|295800|300590
    `),
    is: [
      [
        "tabelWilayah",
        "wilayah:A pendudukAwalL:B pendudukAwalP:C lahirL:D lahirP:E matiL:F matiP:G datangL:H datangP:I pindahL:J pindahP:K pendudukL:L pendudukP:M",
      ],
    ],
    wrong: ["R10 M5"],
  },
  {
    name: "ribbon and film by month, the balance of one wrong, and no level added up",
    rows: rowsOf(`
      STOK RIBBON DAN FILM TAHUN 2025
      NO|BULAN|RIBBON|||||FILM||||
      ||AWAL|MASUK|PAKAI|RUSAK|SISA|AWAL|MASUK|PAKAI|RUSAK|SISA
      1|Januari|20|0|5|0|15|18|0|4|0|14
      2|Februari|15|10|6|1|18|14|10|5|0|19
      3|Maret|18|0|3|0|12|19|0|3|1|15
      4|April|15|0|4|0|11|15|0|4|0|11
      5|Mei|11|0|4|0|7|12|0|4|0|8
      |JUMLAH||10|22|1|||10|20|1|
    `),
    is: [
      [
        "tabelRincian",
        "rincian:B ribbonAwal:C masukRibbon:D pakaiRibbon:E gagalRibbon:F stokRibbon:G filmAwal:H masukFilm:I pakaiFilm:J gagalFilm:K stokFilm:L",
      ],
    ],
    wrong: ["R10 G6", "X01 C7", "X01 H8"],
  },
  {
    name: "blank cards with the printed by reason, the opening of a day wrong",
    rows: rowsOf(`
      LAPORAN STOK BLANKO KTP-EL DAN PEMAKAIAN BULAN OKTOBER 2025
      TGL|STOK AWAL|PENERIMAAN|PENCETAKAN|||RUSAK/GAGAL|SISA STOK
      |||PEMULA|PERUBAHAN|HILANG||
      01/10/2025|500|0|12|30|8|1|449
      02/10/2025|449|500|15|25|10|0|899
      03/10/2025|889|0|10|35|12|2|830
      06/10/2025|830|0|20|28|9|1|772
      07/10/2025|772|0|20|28|9|1|714
      JUMLAH||500|77|146|48|5|
    `),
    is: [["tabelRincian", "rincian:A stokAwal:B masuk:C cetakPemula:D cetakUbah:E cetakHilang:F gagalRusak:G stok:H"]],
    wrong: ["X01 B6"],
  },
  {
    name: "CAPAIAN counts where its figures are no shares, beside the share of each base",
    rows: rowsOf(`
      CAPAIAN IKD S/D 31 OKTOBER 2025
      NO|KECAMATAN|WAJIB KTP|PEREKAMAN|TARGET 30%|CAPAIAN|% THD TARGET|% THD WAJIB KTP|KEKURANGAN
      1|Klojen|80000|79500|24000|12000|50|15|12000
      2|Sukun|140000|138000|42000|14000|33.33|10|28000
      3|Blimbing|135000|134000|40500|13500|33.33|10|27500
      4|Kedungkandang|100000|99000|30000|15000|50|15|15000
      |JUMLAH|455000|450500|136500|54500|39.93|11.98|82500
    `),
    is: [
      [
        "rekapPerekaman",
        "wilayah:B wajib:C rekam:D target:E capaian:F persenCapaianTarget:G persenCapaian:H sisaTarget:I",
      ],
    ],
    wrong: ["R03 I5"],
  },
  {
    name: "what was asked for before what became of it, one of them wrong",
    rows: rowsOf(`
      LAPORAN PELAYANAN
      NO|JENIS PELAYANAN|PERMOHONAN MASUK|SELESAI|DALAM PROSES|DITOLAK
      1|KK|300|280|15|5
      2|KTP-el|410|400|10|0
      3|KIA|120|110|8|2
      4|Akta Lahir|99|85|4|1
      5|Akta Mati|20|18|2|0
      |JUMLAH|949|893|39|8
    `),
    is: [["tabelRincian", "rincian:B permohonanMasuk:C selesai:D dalamProses:E ditolak:F"]],
    wrong: ["R10 C6"],
  },
  {
    name: "documents printed and handed out are no stock of blank cards",
    rows: rowsOf(`
      REKAP PENYERAHAN DOKUMEN
      NO|DOKUMEN|SALDO AWAL|CETAK|DISERAHKAN|SALDO AKHIR
      1|KTP-el|120|410|400|130
      2|KIA|80|120|110|90
      3|KK|50|300|310|40
      4|Akta|20|90|85|52
      |JUMLAH|270|920|905|312
    `),
    is: [["tabelRincian", "rincian:B stokAwal:C cetak:D keluar:E stok:F"]],
    wrong: ["R10 F6"],
  },
  {
    name: "districts across and the share of each: a row of shares adds up with nothing",
    rows: rowsOf(`
      REKAP PEREKAMAN KTP-EL PER KECAMATAN
      URAIAN|KLOJEN|SUKUN|BLIMBING|JUMLAH
      Jumlah Penduduk|90000|160000|150000|400000
      Wajib KTP|80000|140000|135000|355000
      Sudah Rekam|79500|138000|134000|351000
      Belum Rekam|500|2000|1000|3500
      Persentase|99.38|98.57|99.26|99.01
      Luas (km2)|12|45|70|127
    `),
    is: [["tabelRincian", "rincian:A klojen:B sukun:C blimbing:D jumlah:E"]],
    wrong: ["R10 E5"],
  },
  {
    name: "a count with a lost zero is no share",
    rows: rowsOf(`
      DATA AGREGAT KEPENDUDUKAN SEMESTER I 2025
      NO|URAIAN|L|P|JUMLAH
      1|Jumlah Penduduk|2200|2250|4450
      2|Wajib KTP|1600|1.65|3250
      3|Sudah Perekaman|1590|1642|3232
      4|Jumlah Kepala Keluarga|1200|300|1500
    `),
    is: [["tabelRincian", "rincian:B jumlahL:C jumlahP:D jumlah:E"]],
    wrong: ["C08 D4", "R04 E4"],
  },
  {
    name: "the printed by reason before TOTAL CETAK, one of them wrong",
    rows: rowsOf(`
      REKAP CETAK KTP-EL BERDASARKAN ALASAN
      NO|KECAMATAN|BARU|HILANG|RUSAK|PINDAH DATANG|TOTAL CETAK
      1|Sukamaju|62|27|26|14|129
      2|Banjar Agung|44|69|14|9|136
      3|Way Tuba|45|87|20|6|185
      4|Kota Baru|28|67|5|6|106
      5|Muara Dua|71|63|30|12|176
      |JUMLAH|250|313|95|47|732
    `),
    is: [["cetakKepemilikan", "wilayah:B baru:C hilang:D rusak:E pindah:F totalCetak:G"]],
    wrong: ["R10 G5"],
  },
  {
    name: "two kinds of civil servants before their sum, one of them wrong",
    rows: rowsOf(`
      REKAP AKTIVASI IKD ASN
      NO|PERANGKAT DAERAH|PNS|PPPK|JML PEGAWAI|SUDAH IKD|BELUM IKD
      1|Sekretariat Daerah|237|17|254|46|208
      2|Dinas Pendidikan|328|20|348|298|50
      3|Dinas Kesehatan|79|43|113|56|57
      4|RSUD|99|27|126|96|30
      5|Dinas PUPR|49|17|66|42|24
    `),
    is: [["ikd", "wilayah:B pns:C pppk:D pegawai:E aktif:F belum:G"]],
    wrong: ["R10 E5"],
  },
  {
    name: "what is there at the end of each month has its last figure under JUMLAH, or its mean",
    rows: rowsOf(`
      REKAP PELAYANAN TRIWULAN I
      NO|JENIS LAYANAN|JAN|FEB|MAR|JUMLAH
      1|Perekaman|120|110|98|328
      2|Pencetakan|240|210|198|648
      3|Kartu Keluarga|320|310|298|928
      4|Akta|80|70|60|201
      5|KIA|30|31|32|93
      6|Surat Pindah|9|8|7|24
      7|Sisa blanko|500|380|250|250
      8|PRR|90|120|150|120
    `),
    is: [["tabelRincian", "rincian:B jan:C feb:D mar:E jumlah:F"]],
    wrong: ["R10 F6"],
  },
  {
    name: "what is left under names of our own is no difference where another column came in",
    rows: rowsOf(`
      PERSEDIAAN TINTA
      NO|BULAN|PERSEDIAAN|DROPING PUSAT|TERPASANG|SISA
      1|Januari|40|0|7|33
      2|Februari|33|0|4|29
      3|Maret|29|20|8|41
      4|April|41|0|8|33
      5|Mei|33|20|7|46
      6|Juni|46|0|6|40
    `),
    is: [],
    wrong: [],
  },
  {
    name: "days name the rows, not the number of staff on the right",
    rows: rowsOf(`
      LAPORAN SEMUA LAYANAN
      TANGGAL|KTP|KK|KIA|AKTA LAHIR|JUMLAH|PETUGAS
      01/12/2025|20|30|10|5|65|4
      02/12/2025|25|28|12|6|71|5
      03/12/2025|18|33|9|7|76|4
      04/12/2025|18|31|9|7|65|4
    `),
    is: [["tabelRincian", "rincian:A ktp:B kk:C kia:D aktaLahir:E jumlah:F petugas:G"]],
    wrong: ["R10 F5"],
  },
  {
    name: "those who refused are neither with an identity nor without: nobody else is accused",
    rows: rowsOf(`
      REKAP AKTIVASI IKD PER OPD
      NO|PERANGKAT DAERAH|JUMLAH ASN|SUDAH IKD|BELUM IKD|MENOLAK
      1|Dinas Pendidikan|120|100|20|0
      2|Dinas Kesehatan|80|60|20|0
      3|Bappeda|40|30|8|2
      4|Dinas PU|66|44|22|0
      5|RSUD|90|70|15|5
    `),
    is: [["ikd", "wilayah:B aktif:D belum:E"]],
    wrong: [],
  },
  {
    name: "cards lost stand right of what is left, and explain it",
    rows: rowsOf(`
      STOK RIBBON TAHUN 2025
      NO|BULAN|AWAL|MASUK|PAKAI|SISA|HILANG
      1|Januari|20|0|5|15|0
      2|Februari|15|10|6|19|0
      3|Maret|19|0|3|13|3
      4|April|13|0|4|9|0
    `),
    is: [],
    wrong: [],
  },
  {
    name: "figures without any sum are left alone",
    rows: rowsOf(`
      DATA KEGIATAN
      NO|KEGIATAN|BIAYA|PESERTA
      1|Bimtek operator|12000000|40
      2|Sosialisasi IKD|8000000|120
      3|Jemput bola SMA|3000000|210
    `),
    is: [],
    wrong: [],
  },
];
