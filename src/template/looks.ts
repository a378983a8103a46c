import type { Style } from "exceljs";
import type { Look, Mark } from "../catalogue/template/model";

const ACCENT = "FF1F6F54";
const INK = "FF262626";
const GREY = "FF7F7F7F";

const solid = (colour: string): Style["fill"] => ({ type: "pattern", pattern: "solid", fgColor: { argb: colour } });
const edge = { style: "thin", color: { argb: "FFD9D9D9" } } as const;
const box = { top: edge, left: edge, bottom: edge, right: edge };
const font = (more: Partial<Style["font"]> = {}) => ({ name: "Calibri", size: 11, color: { argb: INK }, ...more });

/** How each kind of cell looks: calm, and the same on paper. Only cells to be filled in are unlocked. */
export const LOOKS: Readonly<Record<Look | "inputText", Partial<Style>>> = {
  title: { font: font({ size: 18, bold: true, color: { argb: ACCENT } }), alignment: { vertical: "middle" } },
  about: { font: font({ color: { argb: GREY } }), alignment: { vertical: "top" } },
  section: {
    font: font({ bold: true, color: { argb: ACCENT } }),
    border: { bottom: { style: "medium", color: { argb: ACCENT } } },
    alignment: { vertical: "middle" },
  },
  header: {
    font: font({ bold: true, color: { argb: "FFFFFFFF" } }),
    fill: solid(ACCENT),
    border: box,
    alignment: { vertical: "middle", horizontal: "left", wrapText: true },
  },
  label: { font: font(), alignment: { vertical: "middle", horizontal: "left" } },
  note: {
    font: font({ size: 10, color: { argb: GREY } }),
    alignment: { vertical: "middle", horizontal: "left", indent: 1 },
  },
  text: { font: font(), alignment: { vertical: "middle", wrapText: true } },
  input: { font: font(), border: box, alignment: { vertical: "middle" }, protection: { locked: false } },
  /** A text stands a little off the figure left of it. */
  inputText: {
    font: font(),
    border: box,
    alignment: { vertical: "middle", horizontal: "left", indent: 1 },
    protection: { locked: false },
  },
  computed: { font: font(), fill: solid("FFF2F2F2"), border: box, alignment: { vertical: "middle" } },
  figure: {
    font: font({ bold: true, size: 12 }),
    fill: solid("FFE6F1EC"),
    border: box,
    alignment: { vertical: "middle", horizontal: "right" },
  },
};

type Tone = Extract<Mark, { readonly tone: string }>["tone"];

const tone = (background: string, text: string): Partial<Style> => ({
  fill: { type: "pattern", pattern: "solid", bgColor: { argb: background } },
  font: { color: { argb: text } },
});

/** Colours of the conditional formats; each also says itself in words or figures, for people who see no colour. */
export const TONES: Readonly<Record<Tone, Partial<Style>>> = {
  alarm: tone("FFF8D7DA", "FF9C0006"),
  warn: tone("FFFFF2CC", "FF7F6000"),
  good: tone("FFDFF0E6", "FF1F6F54"),
  quiet: tone("FFEDEDED", "FF595959"),
};

export const BAR_COLOUR = "FF9CCBB5";
