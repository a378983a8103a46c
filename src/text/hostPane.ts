import type { Words } from "../core/words";

/** Why the pane has no sheet beside it. */
export type HostTrouble =
  | "OPENING"
  | "NOT_IN_EXCEL"
  | "SILENT"
  | "OTHER_HOST"
  /** Office's script could not be loaded, has not come yet, or came without a part it needs. */
  | "SCRIPT_BLOCKED"
  | "SCRIPT_LATE"
  | "SCRIPT_PARTLY";

/** What screens that need a sheet say while there is none: the situation, and what to do. */
export const hostTroubleText: Readonly<Record<HostTrouble, { readonly title: Words; readonly help: Words }>> = {
  OPENING: {
    title: { id: "Lembar kerja sedang dibuka.", en: "The spreadsheet is being opened." },
    help: {
      id: "Sebentar lagi lembar dapat diperiksa di sini. Bagian Rumus sudah dapat dipakai menghitung.",
      en: "In a moment you can check your sheets here. Formulas can already compute.",
    },
  },
  NOT_IN_EXCEL: {
    title: { id: "Panel ini belum terbuka di dalam Excel.", en: "This pane is not open inside Excel." },
    help: {
      id: "Di Excel, buka tab Beranda lalu tekan Lembar Dukcapil. Sementara itu bagian Rumus sudah dapat dipakai menghitung.",
      en: "In Excel, open the Home tab and press Lembar Dukcapil. Meanwhile Formulas can already compute.",
    },
  },
  SILENT: {
    title: { id: "Excel belum menjawab.", en: "Excel has not answered yet." },
    help: {
      id: "Panel tersambung sendiri begitu Excel menjawab. Bila lebih dari satu menit, tutup panel ini lalu buka lagi dari tab Beranda. Bagian Rumus sudah dapat dipakai menghitung.",
      en: "The pane connects as soon as Excel answers. If that takes more than a minute, close the pane and open it again from the Home tab. Formulas can already compute.",
    },
  },
  SCRIPT_BLOCKED: {
    title: { id: "Skrip Office tidak dapat dimuat.", en: "Office's script could not be loaded." },
    help: {
      id: "Panel memerlukan skrip dari appsforoffice.microsoft.com, dan alamat itu tidak terjangkau dari sini. Periksa jaringan, lalu tutup panel dan buka lagi; bila tetap demikian, minta bagian TI membuka alamat itu. Bagian Rumus sudah dapat dipakai menghitung.",
      en: "The pane needs a script from appsforoffice.microsoft.com, and that address cannot be reached from here. Check the network, then close the pane and open it again; if that does not help, ask your IT people to open that address. Formulas can already compute.",
    },
  },
  SCRIPT_LATE: {
    title: { id: "Skrip Office belum datang.", en: "Office's script has not come yet." },
    help: {
      id: "Jaringan ke appsforoffice.microsoft.com lambat atau tertahan. Panel tersambung sendiri begitu skripnya datang. Bila lebih dari satu menit, tutup panel ini lalu buka lagi. Bagian Rumus sudah dapat dipakai menghitung.",
      en: "The network to appsforoffice.microsoft.com is slow or held up. The pane connects as soon as the script comes. If that takes more than a minute, close the pane and open it again. Formulas can already compute.",
    },
  },
  SCRIPT_PARTLY: {
    title: { id: "Sebagian skrip Office tidak dapat dimuat.", en: "A part of Office's script could not be loaded." },
    help: {
      id: "Tutup panel ini lalu buka lagi. Bila tetap demikian, minta bagian TI membuka seluruh alamat appsforoffice.microsoft.com, atau melengkapi salinan skripnya di kantor. Bagian Rumus sudah dapat dipakai menghitung.",
      en: "Close this pane and open it again. If that does not help, ask your IT people to open all of appsforoffice.microsoft.com, or to complete the office's own copy of the script. Formulas can already compute.",
    },
  },
  OTHER_HOST: {
    title: { id: "Panel ini hanya bekerja di Excel.", en: "This pane works in Excel only." },
    help: {
      id: "Buka buku kerja di Excel, lalu tekan Lembar Dukcapil di tab Beranda. Bagian Rumus tetap dapat dipakai menghitung di sini.",
      en: "Open the workbook in Excel and press Lembar Dukcapil on the Home tab. Formulas can compute here as well.",
    },
  },
};

/** The first opening, once per computer. */
export const firstRunText = {
  skip: { id: "Lewati, lihat semua bagian", en: "Skip, show all parts" },
} as const satisfies Readonly<Record<string, Words>>;

/** Titles of the screens that are behind the first one. */
export const screenTitles = {
  standing: { id: "Ringkasan", en: "Summary" },
  settings: { id: "Pengaturan & bantuan", en: "Settings & help" },
} as const satisfies Readonly<Record<string, Words>>;
