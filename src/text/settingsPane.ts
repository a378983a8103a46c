import type { BaseName } from "../contract/standing";
import type { Words } from "../core/words";
import { formatDate, formatNumber, formatPercent, quote } from "./format";

type PaneText = Readonly<Record<string, Words | ((...values: never[]) => Words)>>;

/** The settings on the screen *Pengaturan & bantuan*. */
export const settingsText = {
  settings: { id: "Pengaturan", en: "Settings" },
  keptWhere: {
    id: "Disimpan di dalam buku kerja ini dan dipakai di Ringkasan.",
    en: "Kept inside this workbook and used in the Summary.",
  },
  saved: { id: "Tersimpan di buku kerja ini.", en: "Kept in this workbook." },
  onlyNow: {
    id: "Belum ada buku kerja, jadi pengaturan hilang saat panel ditutup.",
    en: "There is no workbook, so settings are lost when the pane is closed.",
  },
  notKept: {
    id: "Excel ini tidak dapat menyimpan pengaturan di buku kerja (perlu Excel 2019 ke atas). Pengaturan berlaku sampai panel ditutup.",
    en: "This Excel cannot keep settings in the workbook (Excel 2019 or later can). They hold until the pane is closed.",
  },
  notSet: { id: "belum diisi", en: "not filled in" },
  targets: { id: "Target", en: "Targets" },
  year: { id: "Tahun", en: "Year" },
  recordingTarget: { id: "Perekaman, dari wajib KTP", en: "Recording, of those who must hold a KTP" },
  ikdTarget: { id: "IKD, dari dasar di bawah", en: "IKD, of the base below" },
  source: (source: Words) => ({ id: `Sumber: ${source.id}`, en: `Source: ${source.en}` }),
  ownSource: { id: "Sumber: diisi kantor ini", en: "Source: filled in by this office" },
  noSource: (year: number) => ({
    id: `Target ${year} belum diketahui. Isi sesuai surat yang diterima kantor.`,
    en: `The target for ${year} is not known. Fill in what the office's letter says.`,
  }),
  ikdBase: { id: "Dasar IKD", en: "Base of IKD" },
  ikdBaseOfSheet: { id: "Seperti di lembar", en: "As on the sheet" },
  calendar: { id: "Hari kerja", en: "Working days" },
  week: { id: "Hari kerja dalam seminggu", en: "Working week" },
  fiveDays: { id: "Senin–Jumat", en: "Monday–Friday" },
  sixDays: { id: "Senin–Sabtu", en: "Monday–Saturday" },
  otherWeek: { id: "Pola kantor ini", en: "This office's pattern" },
  daysOff: { id: "Libur kantor sendiri", en: "The office's own days off" },
  daysOffHint: {
    id: "Satu tanggal per baris, misalnya 12 Jan 2026. Libur nasional dan cuti bersama sudah dihitung.",
    en: "One date a line, for example 12 Jan 2026. National holidays and cuti bersama are counted already.",
  },
  supply: { id: "Kiriman blanko", en: "Deliveries of blank cards" },
  leadDays: { id: "Lama tunggu kiriman (hari kerja)", en: "Waiting time for a delivery (working days)" },
  leadDaysHint: {
    id: "Kosongkan bila ada lembar penerimaan; lamanya dihitung dari sana.",
    en: "Leave empty where there is a sheet of receipts; it is measured there.",
  },
  receiptDay: { id: "Kiriman berikutnya, tanggal", en: "Next delivery, day" },
  receiptCards: { id: "Kiriman berikutnya, keping", en: "Next delivery, cards" },
  provinceEmpty: { id: "Stok blanko provinsi kosong", en: "The province has no blank cards" },
  printing: { id: "Permintaan dan cetak", en: "Requests and printing" },
  coverDays: { id: "Kiriman harus cukup untuk (hari kerja)", en: "A delivery must last for (working days)" },
  coverDaysHint: { id: "Kosongkan untuk 60.", en: "Leave empty for 60." },
  pack: { id: "Isi satu dus (keping)", en: "Cards in a pack" },
  spoiled: { id: "Bagian yang rusak saat dicetak", en: "Share spoiled while printing" },
  spoiledHint: {
    id: "Kosongkan bila kartu stok mencatat rusak cetak.",
    en: "Leave empty where the stock card counts spoiled cards.",
  },
  shareOfCards: {
    id: "Tulis persentase di atas 0 sampai di bawah 100, misalnya 2%.",
    en: "Write a percentage above 0 and below 100, for example 2%.",
  },
  ribbon: { id: "Ribbon yang ada (gulung)", en: "Ribbons left" },
  perRibbon: { id: "Keping per ribbon", en: "Cards a ribbon prints" },
  perRibbonHint: { id: "Kosongkan untuk 500.", en: "Leave empty for 500." },
  film: { id: "Film yang ada (keping)", en: "Film left (cards)" },
  perPrinterDay: { id: "Keping per printer sehari", en: "Cards a printer makes a day" },
  newcomers: { id: "Pemula 17 tahun setahun (jiwa)", en: "People who turn seventeen this year" },
  planPeople: { id: "Rencana perekaman (jiwa)", en: "People planned to be recorded" },
  planPeopleHint: { id: "Kosongkan bila semua yang belum rekam.", en: "Leave empty for all who are not recorded yet." },
  planBy: { id: "Rencana perekaman selesai", en: "Recording planned to be done by" },
  event: { id: "Pemilu dan agenda", en: "Elections and events" },
  eventKind: { id: "Agenda berikutnya", en: "Next event" },
  noEvent: { id: "Tidak ada", en: "None" },
  eventFrom: { id: "Mulai", en: "From" },
  eventTo: { id: "Selesai", en: "To" },
  eventFactor: { id: "Pemakaian menjadi berapa kali", en: "Use becomes how many times" },
  eventFactorHint: { id: "2 berarti dua kali lipat.", en: "2 means twice as much." },
  dateHint: { id: "misalnya 9 Sep 2026", en: "for example 9 Sep 2026" },
  language: { id: "Bahasa", en: "Language" },
  languageOf: { id: "Bahasa panel", en: "Language of the pane" },
  automatic: { id: "Otomatis", en: "Automatic" },
  wholeNumber: { id: "Tulis bilangan bulat di atas nol.", en: "Write a whole number above zero." },
  weekDays: { id: "Tulis angka dari 0 sampai 7.", en: "Write a number from 0 to 7." },
  aboveZero: { id: "Tulis angka di atas nol.", en: "Write a number above zero." },
  percent: {
    id: "Tulis persentase di atas 0 sampai 150, misalnya 30%.",
    en: "Write a percentage above 0 up to 150, for example 30%.",
  },
  notADay: { id: "Tulis tanggal lengkap, misalnya 9 Sep 2026.", en: "Write a full date, for example 9 Sep 2026." },
  endBeforeStart: { id: "Selesai tidak boleh sebelum mulai.", en: "The end cannot be before the beginning." },
} as const satisfies PaneText;

export const ikdBaseText: Readonly<Record<BaseName, Words>> = {
  rekam: { id: "Yang sudah rekam", en: "People recorded" },
  wajib: { id: "Wajib KTP", en: "People who must hold a KTP" },
  penduduk: { id: "Jumlah penduduk", en: "All inhabitants" },
};

/** What a section holds, besides its title. */
export const settingsSummaries = {
  targets: (recording: number | undefined, ikd: number | undefined, year: number) => {
    const parts = (["id", "en"] as const).map((l) =>
      [
        recording === undefined
          ? ""
          : { id: `perekaman ${formatPercent(recording, "id")}`, en: `recording ${formatPercent(recording, "en")}` }[l],
        ikd === undefined ? "" : `IKD ${formatPercent(ikd, l)}`,
      ].filter(Boolean),
    );
    const said = (l: "id" | "en", unset: string) => `${year}: ${parts[l === "id" ? 0 : 1]?.join(", ") || unset}`;
    return { id: said("id", settingsText.notSet.id), en: said("en", settingsText.notSet.en) };
  },
  daysOff: (days: number) => ({ id: `${days} libur sendiri`, en: `${days} own ${days === 1 ? "day" : "days"} off` }),
  leadDays: (days: number) => ({ id: `tunggu ${days} hari kerja`, en: `${days} working days' wait` }),
  receipt: (cards: number, day: number) => ({
    id: `${formatNumber(cards, "id")} keping ${formatDate(day, "id")}`,
    en: `${formatNumber(cards, "en")} cards ${formatDate(day, "en")}`,
  }),
  coverDays: (days: number) => ({
    id: `cukup ${formatNumber(days, "id")} hari kerja`,
    en: `lasting ${formatNumber(days, "en")} working days`,
  }),
  pack: (cards: number) => ({ id: `dus ${formatNumber(cards, "id")}`, en: `packs of ${formatNumber(cards, "en")}` }),
  event: (name: string, from: number) => ({
    id: `${name}, ${formatDate(from, "id")}`,
    en: `${name}, ${formatDate(from, "en")}`,
  }),
} as const;

/** The help on the same screen. */
export const helpText = {
  help: { id: "Bantuan", en: "Help" },
  repair: { id: "Fungsi tidak muncul?", en: "Functions do not appear?" },
  repairWhat: {
    id: "Bila sel menampilkan #NAME? atau _xldudf_, rumusnya dapat dimasukkan ulang di semua lembar. Hanya rumus DUKCAPIL yang disentuh.",
    en: "Where cells show #NAME? or _xldudf_, the formulas can be entered again on every sheet. Only DUKCAPIL formulas are touched.",
  },
  repairNow: { id: "Masukkan ulang rumus", en: "Enter formulas again" },
  repairing: { id: "Rumus sedang dimasukkan ulang.", en: "Entering formulas again." },
  repaired: (cells: number) => ({
    id: `${formatNumber(cells, "id")} rumus dimasukkan ulang.`,
    en: `${formatNumber(cells, "en")} ${cells === 1 ? "formula was" : "formulas were"} entered again.`,
  }),
  stayedLocked: (cells: number, sheets: readonly string[]) => ({
    id: `${formatNumber(cells, "id")} rumus tetap, karena lembar ${sheets.map(quote).join(", ")} diproteksi dengan kata sandi. Di tab Tinjau tekan Buka Proteksi Lembar, isi sandinya, lalu ulangi.`,
    en: `${formatNumber(cells, "en")} stayed, for ${sheets.length === 1 ? "sheet" : "sheets"} ${sheets.map(quote).join(", ")} ${sheets.length === 1 ? "is" : "are"} protected with a password. On the Review tab press Unprotect Sheet, enter it, then try again.`,
  }),
  stayedUnknown: (cells: number) => ({
    id: `${formatNumber(cells, "id")} rumus belum dihitung. Ikuti langkah di Pengaturan & bantuan, Fungsi tidak muncul?`,
    en: `${formatNumber(cells, "en")} ${cells === 1 ? "formula is" : "formulas are"} not calculated yet. Follow the steps under Settings & help, Functions do not appear?`,
  }),
  uncalculated: (cells: number) => ({
    id: `${formatNumber(cells, "id")} rumus belum dihitung.`,
    en: `${formatNumber(cells, "en")} ${cells === 1 ? "formula is" : "formulas are"} not calculated yet.`,
  }),
  calculate: { id: "Hitung sekarang", en: "Calculate now" },
  dismiss: { id: "Tutup", en: "Close" },
  startup: { id: "Muat fungsi bersama buku kerja ini", en: "Load the functions together with this workbook" },
  startupWhat: {
    id: "Rumus pertama hari itu lalu langsung dihitung. Tersimpan di buku kerja ini.",
    en: "The first formula of the day is then computed at once. Kept in this workbook.",
  },
  nothingToRepair: {
    id: "Semua rumus DUKCAPIL di buku kerja ini sudah dikenali Excel.",
    en: "Excel knows every DUKCAPIL formula in this workbook.",
  },
  takeBack: { id: "Batalkan", en: "Undo" },
  takenBack: (cells: number) => ({
    id: `${formatNumber(cells, "id")} rumus dikembalikan.`,
    en: `${formatNumber(cells, "en")} ${cells === 1 ? "formula was" : "formulas were"} put back.`,
  }),
  stillNot: { id: "Masih belum muncul", en: "Still not there" },
  stepLoad: {
    id: "Tutup panel ini, lalu tekan Lembar Dukcapil di tab Beranda. Tunggu sampai panel terbuka, lalu masukkan ulang rumusnya.",
    en: "Close this pane and press Lembar Dukcapil on the Home tab. Wait until it has opened, then enter the formulas again.",
  },
  stepMine: {
    id: "Bila tombolnya tidak ada: tab Beranda, Add-in, pilih Lembar Dukcapil di daftar milik Anda atau organisasi.",
    en: "Where the button is missing: Home tab, Add-ins, choose Lembar Dukcapil among your own or your organisation's.",
  },
  stepNetwork: {
    id: "Bila berkas dibuka dari folder jaringan: salin ke komputer ini, buka salinannya, lalu masukkan ulang rumusnya.",
    en: "Where the file was opened from a network folder: copy it to this computer, open the copy and enter the formulas again.",
  },
  stepOld: {
    id: "Excel 2016, 2019, dan iPad tidak mengenal fungsi tambahan. Hitung di bagian Rumus, lalu tekan Tulis nilainya.",
    en: "Excel 2016, 2019 and iPad know no added functions. Compute under Formulas, then press Write the value.",
  },
  unable: { id: "Yang belum bisa di Excel ini", en: "What this Excel cannot do" },
  data: { id: "Data Anda", en: "Your data" },
  dataStays: {
    id: "Isi lembar tidak pernah keluar dari komputer ini.",
    en: "What stands on your sheets never leaves this computer.",
  },
  dataAsked: {
    id: "Panel hanya memuat dirinya sendiri dan skrip Office dari Microsoft.",
    en: "The pane loads only itself and Microsoft's Office script.",
  },
  dataNik: {
    id: "Pesan tidak pernah memuat NIK, dan NIK tidak pernah dicatat atau dikirim.",
    en: "No message ever holds a NIK, and none is logged or sent.",
  },
  version: (version: string) => ({ id: `Lembar Dukcapil ${version}`, en: `Lembar Dukcapil ${version}` }),
} as const satisfies PaneText;

/** What a host cannot do: why, and what to do instead. */
export const unableText = {
  customFunctions: {
    id: "Rumus DUKCAPIL di sel: perlu Excel 2021, Microsoft 365, atau Excel di web. Sementara ini hitung di bagian Rumus, lalu tekan Tulis nilainya.",
    en: "DUKCAPIL formulas in cells: they need Excel 2021, Microsoft 365 or Excel on the web. Meanwhile compute under Formulas, then press Write the value.",
  },
  marks: {
    id: "Tanda warna pada sel yang salah: perlu Excel 2019 atau lebih baru. Temuan tetap dapat dibuka satu per satu.",
    en: "Coloured marks on wrong cells: they need Excel 2019 or later. Findings can still be opened one by one.",
  },
  changeEvents: {
    id: "Pemberitahuan bahwa lembar berubah: perlu Excel 2021 atau lebih baru. Tekan Periksa lagi setelah mengubah sel.",
    en: "Word that the sheet has changed: it needs Excel 2021 or later. Press Check again after changing cells.",
  },
  newSheets: {
    id: "Menambah lembar baru: Excel ini menolaknya. Tambahkan lembar sendiri, lalu salin hasilnya.",
    en: "Adding a sheet: this Excel refuses. Add one yourself and copy the result.",
  },
} as const satisfies Readonly<Record<string, Words>>;
