import type { Words } from "../core/words";

/** What the exercise sheets say about themselves. */
export const trainingSheetText = {
  TITLE: { id: "Latihan: temukan 12 kesalahan", en: "Exercise: find twelve faults" },
  ABOUT: {
    id: "Angka di bawah ini berasal dari kantor sungguhan. Dua belas di antaranya keliru.",
    en: "The figures below come from real offices. Twelve of them are wrong.",
  },
  HOW: {
    id: "Cari dahulu sendiri, lalu tekan Periksa lembar ini di panel Lembar Dukcapil. Betulkan satu per satu sampai tidak ada temuan.",
    en: "Look for them yourself first, then press Check this sheet in the Lembar Dukcapil pane. Put them right one by one until nothing is found.",
  },
  AGAIN: {
    id: "Ingin mengulang? Salin lagi lembar ini dari buku kerja pelatih.",
    en: "To begin again, copy this sheet from the trainer's workbook once more.",
  },
  FORMULAS_TITLE: { id: "Latihan rumus", en: "Exercises with formulas" },
  FORMULAS_HOW: {
    id: "Isi kolom Jawaban dengan rumus. Kolom Hasil langsung mengatakan benar atau belum.",
    en: "Fill the column Jawaban with a formula. The column Hasil says at once whether it is right.",
  },
  FORMULAS_EITHER: {
    id: "Tanpa add-in pun bisa: rumus Excel biasa dengan jawaban yang sama juga dianggap benar.",
    en: "It works without the add-in as well: a plain Excel formula with the same answer is right too.",
  },
  GIVEN: { id: "Diketahui", en: "Given" },
  ASKED: { id: "Pertanyaan", en: "Question" },
  ANSWER: { id: "Jawaban", en: "Answer" },
  VERDICT: { id: "Hasil", en: "Result" },
  FORMULA: { id: "Rumus yang diketik", en: "Formula to type" },
  RIGHT: { id: "Benar", en: "Right" },
  NOT_YET: { id: "Belum tepat", en: "Not yet right" },
} as const satisfies Readonly<Record<string, Words>>;

/** Title over each table of the exercise sheet, by the table's name. */
export const faultTableText = {
  LatihanStok: {
    id: "Kartu stok blanko Kabupaten Kaur, Juni 2021",
    en: "Blank-card stock of Kaur regency, June 2021",
  },
  LatihanBulan: {
    id: "Kartu stok blanko Kabupaten Rejang Lebong, akhir Juli 2023",
    en: "Blank-card stock of Rejang Lebong regency, end of July 2023",
  },
  LatihanRekap: { id: "Rekap perekaman KTP-el beberapa daerah", en: "Recordings of several areas" },
  LatihanIkd: { id: "Aktivasi IKD beberapa daerah", en: "Digital identities of several areas" },
  LatihanTarget: { id: "Target kinerja beberapa daerah", en: "Targets of several areas" },
  LatihanHarian: { id: "Laporan harian pelayanan", en: "Daily service report" },
} as const satisfies Readonly<Record<string, Words>>;

/** What the pane says about one planted fault: its name, where to look, and why it is a fault. */
export interface FaultWords {
  readonly title: Words;
  readonly hint: Words;
  readonly explanation: Words;
}

/** The twelve planted faults, by their ids. */
export const plantedFaultText = {
  pakaiSaatTutup: {
    title: { id: "Blanko dipakai saat kantor tutup", en: "Cards used while the office was closed" },
    hint: {
      id: "Bandingkan kolom Dipakai dengan kolom Status hari.",
      en: "Hold the column Dipakai beside the column Status hari.",
    },
    explanation: {
      id: "Pelayanan tutup, tetapi 25 keping tercatat dipakai. Entah harinya tidak tutup penuh (tulis gangguan), entah pemakaiannya milik hari lain. Rata-rata pemakaian hanya benar bila status hari benar.",
      en: "The office was closed, yet 25 cards were used. Either it was not closed all day (write gangguan) or the use belongs to another day. An average is right only when the status of the days is.",
    },
  },
  sisaKaur: {
    title: { id: "Sisa lebih besar daripada yang masuk", en: "More left than ever came in" },
    hint: {
      id: "Hitung sisa hari terakhir: stok awal ditambah diterima, dikurangi dipakai.",
      en: "Work out what the last day leaves: opening plus received, less used.",
    },
    explanation: {
      id: "1.000 + 4.000 − 500 = 4.500, padahal dilaporkan 5.200. Selisih 700: mungkin ada penerimaan yang belum dicatat, atau sisa lama yang disalin.",
      en: "1,000 + 4,000 − 500 = 4,500, but 5,200 was reported. The 700 may be a receipt not recorded, or an old figure copied.",
    },
  },
  duaRibuan: {
    title: { id: "Angka perkiraan di kartu stok", en: "An approximate figure on a stock card" },
    hint: { id: "Cari angka yang ditulis dengan kata.", en: "Look for a figure written with words." },
    explanation: {
      id: "“2.000-an” tidak dapat dihitung. Sisa 4.000 hanya benar bila yang dipakai tepat 2.000. Tulis angka pastinya.",
      en: "“2.000-an” (2,000 or so) cannot be calculated with. 4,000 are left only if exactly 2,000 were used. Write the exact figure.",
    },
  },
  belumPagarAlam: {
    title: { id: "Belum rekam tidak sama dengan selisihnya", en: "The remainder is not the difference" },
    hint: { id: "Kurangkan: wajib KTP − sudah rekam.", en: "Subtract: duty less recorded." },
    explanation: {
      id: "108.330 − 104.229 = 4.101, tertulis 4.091. Satu angka salah ketik, dan angka itu dipakai untuk meminta blanko.",
      en: "108,330 − 104,229 = 4,101, it says 4,091. One digit was mistyped, and that figure was used to ask for blank cards.",
    },
  },
  pemisahKaur: {
    title: { id: "Koma sebagai pemisah ribuan", en: "A comma between the thousands" },
    hint: {
      id: "Satu angka di kolom Belum rekam rata kiri.",
      en: "One figure of the column Belum rekam stands to the left.",
    },
    explanation: {
      id: "“6,368” tersimpan sebagai teks. Di Excel Indonesia koma adalah desimal, jadi bisa terbaca 6,368 orang. Ketik 6368 tanpa pemisah.",
      en: "“6,368” is stored as text. In Indonesian Excel a comma begins the decimals. Type 6368 without a separator.",
    },
  },
  kodeLimaAngka: {
    title: { id: "Kode wilayah lima angka", en: "An area code of five digits" },
    hint: { id: "Hitung angka di kolom Kode.", en: "Count the digits of the column Kode." },
    explanation: {
      id: "Kode kabupaten terdiri dari empat angka (72.01), kecamatan enam, desa sepuluh. Lima angka berarti satu hilang atau lebih.",
      en: "A regency's code has four digits (72.01), a district's six, a village's ten. Of five, one was lost or added.",
    },
  },
  ikdTidakBerubah: {
    title: { id: "Angka IKD yang tidak bergerak", en: "A figure that did not move" },
    hint: {
      id: "Bandingkan dua laporan Kota Lubuklinggau, lalu lihat IKD hari ini.",
      en: "Hold the two reports of Lubuklinggau side by side, then look at IKD hari ini.",
    },
    explanation: {
      id: "Tanggal 2 dan 13 November sama-sama 4.015, padahal ada 212 aktivasi baru. Angka lama disalin; seharusnya 4.227.",
      en: "Both 2 and 13 November say 4,015, yet there were 212 new ones. The old figure was copied; it should be 4,227.",
    },
  },
  targetPagarAlam: {
    title: { id: "Target yang tidak cocok dengan dasarnya", en: "A target that does not fit its base" },
    hint: { id: "Hitung 25% dari jumlah dasar, lalu bulatkan ke atas.", en: "Take 25% of the base and round up." },
    explanation: {
      id: "25% × 104.229 = 26.057,25, dibulatkan ke atas 26.058. Tertulis 26.122: mungkin dihitung dari data yang lebih baru.",
      en: "25% × 104,229 = 26,057.25, rounded up 26,058. It says 26,122, perhaps worked out from later figures.",
    },
  },
  persenDenpasar: {
    title: { id: "Persen yang dihitung dari target", en: "A percentage taken of the target" },
    hint: { id: "Bagi IKD aktif Denpasar dengan jumlah dasarnya.", en: "Divide Denpasar's active by its base." },
    explanation: {
      id: "19.740 ÷ 510.493 = 3,87%. Angka 12,89% adalah capaian terhadap target 30% (153.148). Persen dan capaian adalah dua hal yang berbeda.",
      en: "19,740 ÷ 510,493 = 3.87%. The 12.89% is the attainment of the 30% target (153,148). Share and attainment are two things.",
    },
  },
  duaBatas: {
    title: { id: "Dua batas waktu untuk satu target", en: "Two deadlines for one target" },
    hint: { id: "Cari target yang tertulis dua kali.", en: "Look for a target that is written twice." },
    explanation: {
      id: "Target IKD 2023 Lubuklinggau punya batas akhir Desember 2023 dan awal 2024. Laju per hari baru dapat dihitung bila batasnya satu.",
      en: "Lubuklinggau's target of 2023 has both the end of December and early 2024 as its deadline. A daily pace needs one.",
    },
  },
  bulanTanpaTahun: {
    title: { id: "Batas waktu tanpa tahun", en: "A deadline without its year" },
    hint: { id: "Cari tanggal yang hanya nama bulan.", en: "Look for a date that is only a month's name." },
    explanation: {
      id: "“Desember” tahun berapa, tanggal berapa? Tulis tanggal lengkap, misalnya 31/12/2023.",
      en: "December of which year, and which day? Write the whole date, as 31/12/2023.",
    },
  },
  barisGanda: {
    title: { id: "Laporan yang tercatat dua kali", en: "A report entered twice" },
    hint: { id: "Adakah tanggal yang muncul dua kali?", en: "Does a day appear twice?" },
    explanation: {
      id: "Laporan 8 November tercatat dua kali, sehingga jumlah sebulan terlalu besar. Baris terakhir seharusnya 9 November.",
      en: "The report of 8 November stands there twice, which makes the month's sum too large. The last row should be 9 November.",
    },
  },
} as const satisfies Readonly<Record<string, FaultWords>>;

interface ExerciseWords {
  readonly title: Words;
  readonly about: Words;
  readonly inputs: Readonly<Record<string, Words>>;
  readonly steps: Readonly<Record<string, Words>>;
}

/** The exercises with formulas: what they are about, their figures, and what each step asks. */
export const exerciseText = {
  rumusPertama: {
    title: { id: "1. Rumus pertama dalam lima menit", en: "1. The first formula in five minutes" },
    about: {
      id: "Stok Kota Tasikmalaya tinggal 521 keping dan dijatah 100 sehari.",
      en: "Tasikmalaya has 521 cards left and hands out 100 a day.",
    },
    inputs: {
      stok: { id: "Stok blanko (keping)", en: "Blank cards in stock" },
      perHari: { id: "Pemakaian per hari (keping)", en: "Use per day" },
      wajib: { id: "Wajib KTP (jiwa)", en: "People with the duty" },
      rekam: { id: "Sudah rekam (jiwa)", en: "People recorded" },
    },
    steps: {
      runway: { id: "Cukup untuk berapa hari kerja?", en: "For how many working days is it enough?" },
      belum: { id: "Berapa orang yang belum rekam?", en: "How many are not yet recorded?" },
      persen: { id: "Berapa persen yang sudah rekam?", en: "What share is recorded?" },
    },
  },
  usulanBlanko: {
    title: { id: "2. Menyusun usulan blanko ke kementerian", en: "2. Planning the request to the ministry" },
    about: {
      id: "Kota Denpasar, 15 Agustus 2025: 5.214 keping, lebih dari 500 dipakai sehari.",
      en: "Denpasar, 15 August 2025: 5,214 cards, more than 500 used a day.",
    },
    inputs: {
      stok: { id: "Stok blanko (keping)", en: "Blank cards in stock" },
      perHari: { id: "Pemakaian per hari kerja (keping)", en: "Use a working day" },
      tanggal: { id: "Tanggal angka stok", en: "Day of the stock figure" },
      hariKerja: { id: "Hari kerja seminggu", en: "Working days a week" },
      libur: { id: "Hari libur sesudahnya", en: "Day off after it" },
      prr: { id: "PRR yang menunggu (keping)", en: "Print-ready records waiting" },
      ulang: { id: "Cetak ulang per hari kerja (keping)", en: "Reprints a working day" },
      pemula: { id: "Cetak pertama yang akan datang (keping)", en: "First prints to come" },
      dipesan: { id: "Sudah diminta dan akan datang (keping)", en: "Asked for and on its way" },
      lead: { id: "Lama menunggu kiriman (hari kerja)", en: "Working days until the delivery" },
      rusak: { id: "Bagian yang rusak saat dicetak", en: "Share spoiled at printing" },
      kelipatan: { id: "Isi satu dus (keping)", en: "Cards in a pack" },
    },
    steps: {
      habis: { id: "Tanggal berapa stok tidak cukup lagi?", en: "On which day is the stock no longer enough?" },
      titikPesan: { id: "Pada stok berapa harus meminta lagi?", en: "At what stock must more be asked for?" },
      usulan: { id: "Berapa keping yang diusulkan?", en: "How many cards are to be asked for?" },
    },
  },
  targetIkd: {
    title: { id: "3. Mencapai target IKD", en: "3. Reaching the IKD target" },
    about: {
      id: "Kota Lubuklinggau, 13 November 2023: 4.015 IKD aktif, target 25% pada akhir tahun.",
      en: "Lubuklinggau, 13 November 2023: 4,015 active, target 25% by the end of the year.",
    },
    inputs: {
      aktif: { id: "IKD aktif (jiwa)", en: "Active digital identities" },
      dasar: { id: "Dasar target (jiwa)", en: "Base of the target" },
      target: { id: "Target", en: "Target" },
      tanggal: { id: "Tanggal angka IKD", en: "Day of the figure" },
      batas: { id: "Batas waktu", en: "Deadline" },
      hariKerja: { id: "Hari kerja seminggu", en: "Working days a week" },
      libur: { id: "Hari libur sesudahnya", en: "Day off after it" },
      lajuNyata: { id: "Aktivasi rata-rata per hari kerja", en: "Activations a working day so far" },
      terbaik: { id: "Aktivasi pada hari terbaik", en: "Activations on the best day" },
      perSesi: { id: "Aktivasi rata-rata per sesi jemput bola", en: "Activations per outreach session" },
    },
    steps: {
      kurang: { id: "Berapa aktivasi yang masih kurang?", en: "How many activations are missing?" },
      capaian: { id: "Berapa persen target yang sudah dicapai?", en: "What share of the target is reached?" },
      laju: { id: "Berapa per hari kerja agar target tercapai?", en: "How many a working day to reach it?" },
      status: { id: "Apakah target itu masih mungkin?", en: "Is the target still within reach?" },
      sesi: { id: "Perlu berapa sesi jemput bola?", en: "How many outreach sessions does it take?" },
    },
  },
} as const satisfies Readonly<Record<string, ExerciseWords>>;
