import type { Words } from "../core/words";
import { formatNumber } from "./format";
import { plural } from "./pane";

/** What is said about the areas beside each other. */
export const areaBarsText = {
  title: { id: "Per wilayah", en: "By area" },
  bar: (percent: string, gap: number): Words => ({
    id: gap > 0 ? `${percent}, kurang ${formatNumber(gap, "id")} jiwa` : percent,
    en: gap > 0 ? `${percent}, ${formatNumber(gap, "en")} short` : percent,
  }),
  order: { id: "Yang terendah lebih dahulu.", en: "The lowest come first." },
  behind: (some: number, all: number, target: string): Words => ({
    id: `Di bawah target ${target}: ${formatNumber(some, "id")} dari ${formatNumber(all, "id")}. Garis tegak: target.`,
    en: `Below the target of ${target}: ${formatNumber(some, "en")} of ${formatNumber(all, "en")}. Upright line: the target.`,
  }),
  axis: (from: string): Words => ({
    id: `Sumbu mulai dari ${from}, tidak dari 0.`,
    en: `The axis begins at ${from}, not at 0.`,
  }),
  rest: (n: number): Words => ({
    id: `${formatNumber(n, "id")} wilayah lain`,
    en: plural(n, "other area", "other areas"),
  }),
} as const;
