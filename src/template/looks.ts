import type { Look, Mark } from "../catalogue/template/model";
import type { NewStyle } from "../workbook/newBook";

export const ACCENT = "1F6F54";
const INK = "262626";
const GREY = "7F7F7F";

const ink = { colour: INK };
const box = { line: "box", colour: "D9D9D9" } as const;

/** How each kind of cell looks: calm, and the same on paper. Only cells to be filled in are unlocked. */
export const LOOKS: Readonly<Record<Look | "inputText", NewStyle>> = {
  title: { font: { size: 18, bold: true, colour: ACCENT }, align: { vertical: "center" } },
  about: { font: { colour: GREY }, align: { vertical: "top" } },
  section: {
    font: { bold: true, colour: ACCENT },
    border: { line: "below", colour: ACCENT },
    align: { vertical: "center" },
  },
  header: {
    font: { bold: true, colour: "FFFFFF" },
    fill: ACCENT,
    border: box,
    align: { vertical: "center", horizontal: "left", wrap: true },
  },
  label: { font: ink, align: { vertical: "center", horizontal: "left" } },
  note: { font: { size: 10, colour: GREY }, align: { vertical: "center", horizontal: "left", indent: 1 } },
  text: { font: ink, align: { vertical: "center", wrap: true } },
  input: { font: ink, border: box, align: { vertical: "center" }, unlocked: true },
  /** A text is set a little apart from the figure to its left. */
  inputText: {
    font: ink,
    border: box,
    align: { vertical: "center", horizontal: "left", indent: 1 },
    unlocked: true,
  },
  computed: { font: ink, fill: "F2F2F2", border: box, align: { vertical: "center" } },
  figure: {
    font: { bold: true, size: 12, colour: INK },
    fill: "E6F1EC",
    border: box,
    align: { vertical: "center", horizontal: "right" },
  },
};

type Tone = Extract<Mark, { readonly tone: string }>["tone"];

interface Colours {
  readonly fill: string;
  readonly colour: string;
}

/** Colours of the conditional formats; words or figures say the same, for people who see no colour. */
export const TONES: Readonly<Record<Tone, Colours>> = {
  alarm: { fill: "F8D7DA", colour: "9C0006" },
  warn: { fill: "FFF2CC", colour: "7F6000" },
  good: { fill: "DFF0E6", colour: ACCENT },
  quiet: { fill: "EDEDED", colour: "595959" },
};

export const BAR_COLOUR = "9CCBB5";
