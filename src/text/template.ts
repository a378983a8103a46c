/**
 * What the template workbook says. It is handed out in Indonesian offices and is written in Indonesian only; the pane,
 * which explains it, speaks both languages.
 */
export const templateText = {
  required: "Wajib diisi.",
  /** Added to the hint of a column, by its type. */
  hint: {
    jumlah: "Ketik angka saja, tanpa titik ribuan dan tanpa satuan.",
    tanggal: "Ketik misalnya 13/11/2025.",
    persen: "Ketik misalnya 95,2%.",
    nik: "Sel ini sudah diatur sebagai teks, jadi enam belas angkanya utuh.",
    kategori: "Pilih dari daftar.",
    "ya tidak": "Pilih dari daftar.",
  } as Readonly<Record<string, string>>,
  /** What Excel says when something else is typed. */
  refusal: {
    list: "Pilih salah satu kata dari daftar pada sel ini.",
    whole: "Ketik bilangan bulat, tanpa titik ribuan dan tanpa satuan.",
    share: "Ketik sebagai persen, misalnya 95,2%.",
    date: "Ketik tanggal lengkap, misalnya 13/11/2025.",
    text: "Teks ini terlalu panjang untuk satu sel.",
  },

  guide: {
    title: "Buku kerja Lembar Dukcapil",
    aboutSample:
      "Contoh lengkap setahun dari Kabupaten Puspa Raya, daerah rekaan. Semua nama, NIK, dan angka di dalamnya dikarang.",
    aboutEmpty: "Buku kerja kosong untuk angka kantor Anda sendiri. Isi sel putih; sel abu-abu dihitung sendiri.",
    stepsTitle: "Mulai dari sini",
    stepsSample: [
      "Buka lembar Ringkasan dan Grafik. Isinya sudah benar walaupun add-in belum dipasang.",
      "Buka panel Lembar Dukcapil (di Excel lewat tab Home), buka lembar Kartu Stok, lalu tekan Periksa lembar ini. Tidak ada temuan.",
      "Ubah satu angka di kolom Dipakai, lalu periksa lagi. Panel menunjukkan sel yang tidak cocok. Tekan Ctrl+Z untuk membatalkan.",
      "Buka lembar Latihan dan temukan 12 kesalahan, lalu kerjakan lembar Latihan Rumus.",
      "Untuk angka kantor Anda sendiri, pakai salinan kosongnya: lembar-dukcapil-kosong.xlsx.",
    ],
    stepsEmpty: [
      "Isi lembar Target: target perekaman dan IKD tahun ini, dengan batas waktunya.",
      "Isi lembar Kalender bila ada libur daerah atau Sabtu buka. Libur nasional dan cuti bersama sudah ada.",
      "Isi lembar Kartu Stok setiap hari. Stok awal adalah sisa hari sebelumnya; bila berbeda, selnya menjadi merah.",
      "Isi lembar lain yang Anda perlukan. Ketik di baris di bawah tabel: tabelnya memanjang sendiri.",
      "Buka panel Lembar Dukcapil (di Excel lewat tab Home), lalu tekan Periksa lembar ini. Hasilnya ada di lembar Ringkasan.",
    ],
    sheetsTitle: "Isi buku kerja",
    sheets: {
      Ringkasan: "Stok, usulan, perekaman, dan IKD dalam satu halaman.",
      Grafik: "Stok sampai habis, IKD menuju target, dan cakupan per kecamatan. Tidak perlu diisi.",
      "Kartu Stok": "Satu baris per hari: stok awal, yang masuk, yang keluar, dan sisa blanko.",
      Penerimaan: "Satu baris per BAST: asal, diminta, diterima, nomor seri.",
      "Laporan Harian": "Satu baris per hari: perekaman, cetak menurut jenis layanan, IKD, dan sisa blanko.",
      "Rekap Perekaman": "Satu baris per kecamatan: wajib KTP, sudah dan belum rekam.",
      IKD: "Satu baris per kecamatan: dasar, IKD aktif, target, dan capaian.",
      "Jemput Bola": "Satu baris per kegiatan: tempat, sasaran, yang hadir, dan hasilnya.",
      Printer: "Satu baris per alat dengan kondisinya. Bila kondisinya berubah, isi Selesai dan tambahkan baris baru.",
      Kalender: "Hari libur dan hari buka ekstra. Dipakai semua hitungan hari kerja.",
      "Daftar By-Name": "Penduduk yang harus dicari di lapangan. NIK disimpan sebagai teks.",
      Target: "Target per tahun: nilai, dasar, batas waktu, dan suratnya.",
      Agenda: "Pemilu, penerimaan siswa, dan hal lain yang membuat loket ramai.",
      Latihan: "Dua belas kesalahan sungguhan untuk ditemukan.",
      "Latihan Rumus": "Tiga latihan dengan rumus, dari rumus pertama sampai usulan blanko.",
    } as Readonly<Record<string, string>>,
    coloursTitle: "Warna sel",
    colours: {
      sample: 1234,
      input: "Putih: diisi sendiri.",
      computed:
        "Abu-abu: dihitung. Lembar Ringkasan terkunci tanpa kata sandi; buka lewat tab Review, Unprotect Sheet.",
    },
    privacyTitle: "Data Anda",
    privacy: [
      "Semua dihitung di komputer ini. Tidak ada data yang dikirim ke mana pun.",
      "Daftar By-Name memuat data pribadi. Simpan berkas ini hanya di komputer kantor dan jangan dikirim lewat pesan.",
      "Lembar Dukcapil bukan produk resmi Kementerian Dalam Negeri.",
    ],
  },
  summary: {
    title: "Ringkasan",
    aboutSample: "Kabupaten Puspa Raya (rekaan)",
    aboutEmpty: "Terisi sendiri dari lembar lain",
    withAddIn: "Dengan add-in",
    plain: "Excel biasa",
    needsAddIn: "perlu add-in",
    unit: "Satuan",
    note: "Dari mana angkanya",
    inputHint: "Boleh diubah sesuai kantor Anda.",
  },
  chartData: {
    title: "Grafik",
    about: "Digambar dari lembar lain. Angkanya di bawah grafik; #N/A berarti tidak digambar.",
    /** Behind the first chart, for programs that do not draw charts. */
    behind: "Grafik tampil di Excel dan di edisi peramban.",
    headers: [
      "Grafik 1: minggu",
      "Grafik 1: garis penuh",
      "Grafik 1: titik",
      "Grafik 1: garis putus",
      "Grafik 2: akhir bulan",
      "Grafik 2: garis penuh",
      "Grafik 2: garis tipis",
      "Grafik 2: garis putus",
    ],
    stockTitle: "Stok blanko",
    stockTitleEnd: ": habis ",
    ikdTitle: "IKD aktif menuju target",
    ikdTitleEnd: " ",
  },
  charts: {
    stock: {
      left: "Sisa blanko (keping)",
      expected: "Perkiraan sampai habis",
      says: "Grafik sisa blanko setiap minggu selama setahun, dilanjutkan garis putus-putus sampai tanggal habis.",
    },
    ikd: {
      active: "IKD aktif (jiwa)",
      path: "Jalur yang perlu",
      target: "Target",
      says: "Grafik IKD aktif setiap akhir bulan, garis target, dan jalur yang perlu ditempuh.",
    },
    coverage: {
      title: "Cakupan perekaman per kecamatan",
      share: "Cakupan",
      says: "Grafik batang cakupan perekaman setiap kecamatan.",
    },
  },
  agenda: {
    title: "Agenda lonjakan",
    about:
      "Satu baris per peristiwa yang membuat loket ramai. Faktor 1,25 berarti seperempat lebih ramai daripada biasanya.",
    headers: {
      nama: "Peristiwa",
      jenis: "Macam",
      mulai: "Mulai ramai",
      selesai: "Selesai ramai",
      faktor: "Faktor",
      keterangan: "Catatan",
    },
    hints: {
      nama: "Nama peristiwa, misalnya Pilkades serentak.",
      jenis: "Pilih dari daftar.",
      mulai: "Hari pertama loket lebih ramai, misalnya 3/11/2025.",
      selesai: "Hari terakhir loket lebih ramai.",
      faktor: "Berapa kali pemakaian biasa, misalnya 1,25. Dipakai oleh DUKCAPIL.BLANKO_LONJAKAN.",
      keterangan: "Catatan bebas.",
    },
  },
} as const;
