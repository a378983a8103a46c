import type { PageSetup } from "../../file/look/pageSetup";
import { lyingPaper } from "./paperFit";

/** Names that headers and footers may contain. */
export interface PageNames {
  readonly file: string;
  readonly sheet: string;
  readonly day: string;
  readonly time: string;
}

const PLACES = { L: "left", C: "center", R: "right" } as const;
type Section = keyof typeof PLACES;

/** The page in CSS: paper, margins and their content. */
export function pageStyle(setup: PageSetup, names: PageNames): string {
  const { width, height } = lyingPaper(setup);
  const { top, right, bottom, left, header, footer } = setup.margins;
  const boxes = [
    ...boxesOf(setup.header, "top", `vertical-align:top;padding-top:${mm(header)}`, names),
    ...boxesOf(setup.footer, "bottom", `vertical-align:bottom;padding-bottom:${mm(footer)}`, names),
  ];
  const margins = [top, right, bottom, left].map(mm).join(" ");
  return `@page{size:${mm(width)} ${mm(height)};margin:${margins};${boxes.join("")}}`;
}

const mm = (length: number) => `${Number(length.toFixed(2))}mm`;

function boxesOf(line: string, edge: "top" | "bottom", place: string, names: PageNames): readonly string[] {
  return [...sectionsOf(line)].map(
    ([section, text]) => `@${edge}-${PLACES[section]}{content:${content(text, names)};${place};${FONT}}`,
  );
}

const FONT = "font:8pt Calibri,Carlito,sans-serif;white-space:pre-wrap";

/** The sections of a header; text before the first code is in the middle. */
function sectionsOf(line: string): ReadonlyMap<Section, string> {
  const sections = new Map<Section, string>();
  let section: Section = "C";
  for (const [piece] of line.matchAll(CODES)) {
    if (/^&[LCR]$/i.test(piece)) section = piece.slice(1).toUpperCase() as Section;
    else sections.set(section, (sections.get(section) ?? "") + piece);
  }
  return sections;
}

/** Codes of headers and footers (ECMA-376 part 1, 18.3.1.46), the text between them, and a single `&`. */
const CODES = /&(?:"[^"]*"|K[0-9A-F]{6}|K\d\d[+-]\d{3}|\d+|[\s\S])|[^&]+|&/gi;

function content(section: string, { file, sheet, day, time }: PageNames): string {
  const fields: Readonly<Record<string, string>> = {
    "&P": "counter(page)",
    "&N": "counter(pages)",
    "&F": quoted(file),
    "&A": quoted(sheet),
    "&D": quoted(day),
    "&T": quoted(time),
    "&&": quoted("&"),
  };
  const pieces = [...section.matchAll(CODES)].flatMap(([piece]) => {
    if (!piece.startsWith("&") || piece === "&") return quoted(piece);
    return fields[piece.toUpperCase()] ?? [];
  });
  return pieces.join(" ") || quoted("");
}

/** A CSS string that cannot end its style sheet. */
const quoted = (text: string) =>
  `"${text.replace(/[^\p{L}\p{N} .,:;()/_-]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
