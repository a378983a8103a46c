import type { PaneText } from "./pane";

/** The guides beside the page. */
export const guidesText = {
  title: { id: "Panduan dan bahan pelatihan", en: "Guides and training material" },
  summary: { id: "Dibuka di tab lain", en: "They open in another tab, in Indonesian" },
} as const satisfies PaneText;

/** Each guide, by its file. */
export const guideNames = {
  "petugas.html": { id: "Panduan petugas", en: "Guide for clerks" },
  "kepala-bidang.html": { id: "Panduan kepala bidang", en: "Guide for managers" },
  "pelatih.html": { id: "Panduan pelatih", en: "Guide for trainers" },
  "slide.html": { id: "Slide pelatihan", en: "Slides" },
  "rumus-pertama.html": { id: "Lembar saku: rumus pertama", en: "Hand-out: the first formula" },
} as const satisfies PaneText;
