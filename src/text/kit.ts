/** The trainer's kit: pages that are printed and handed out in Indonesian offices, in Indonesian only. */
export const kitText = {
  handout: {
    title: "Dua puluh rumus pertama",
    about: "Ketik di sel mana pun. Angka contoh boleh diganti sel atau satu kolom; hasilnya mengisi baris demi baris.",
    question: "Anda ingin tahu",
    formula: "Ketik",
    answer: "Hasil contoh",
    explained: "asal angka itu, baris demi baris",
    habits: [
      "Pisahkan isian dengan titik koma. Persen ditulis 25%, tanggal dengan DATE(2025;8;15) atau sel bertanggal.",
      "#VALUE! atau #N/A selalu ada kalimatnya: arahkan kursor ke tanda di sudut sel.",
      "#NAME? berarti add-in belum dimuat: buka panel, tekan ⋯, lalu Fungsi tidak muncul?",
    ],
    origin: "Lembar Dukcapil. Bukan produk resmi Kementerian Dalam Negeri. Angka contoh dari kantor sungguhan.",
  },
  answers: {
    title: "Kunci latihan",
    about: "Halaman ini untuk pelatih, dan dibuat dari data latihan itu sendiri.",
    faults: "Temukan 12 kesalahan",
    faultsAbout:
      "Di lembar Latihan. Beberapa kesalahan dapat dibetulkan dengan lebih dari satu cara; ini salah satunya.",
    cell: "Sel",
    fault: "Kesalahan",
    why: "Mengapa",
    right: "Betulkan",
    asked: "Pertanyaan",
    formula: "Rumus",
    answer: "Jawaban",
    becomes: (cell: string, value: string) => `${cell} menjadi ${value}`,
  },
} as const;
