import type { PaneText } from "./pane";

/** What is said about a file's charts. */
export const chartText = {
  chart: { id: "Grafik", en: "Chart" },
  moved: {
    id: "Baris atau kolom sudah berpindah. Grafik ini digambar lagi setelah berkas disimpan dan dibuka.",
    en: "Rows or columns have moved. This chart is drawn again once the file is saved and opened.",
  },
} as const satisfies PaneText;
