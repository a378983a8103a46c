import { explain } from "../../core/evaluate";
import { isMissing, type Figure, type Maybe, type Standing } from "../../contract/standing";
import type { Language } from "../../core/words";
import { formatNumber } from "../../text/format";
import { noteLine } from "../../text/notes";
import { missingText, standingLines, type StandingLine, type StandingPart } from "../../text/standing";
import { areaBars, type AreaBarsView } from "./areaBarsView";
import { burnUpChart, stockChart, type ChartView } from "./chartView";

/** One part of the summary: its lines, and its sheets. */
export interface PartView {
  readonly part: StandingPart;
  readonly lines: readonly StandingLine[];
  readonly sheets: readonly string[];
  readonly chart?: ChartView;
  /** Its areas beside each other. */
  readonly areas?: AreaBarsView;
}

export interface StandingView {
  /** What a manager reads first: the first words of the two most serious parts. */
  readonly headline: string | undefined;
  readonly parts: readonly PartView[];
  /** Why there is no summary, if the sheets are from several offices. */
  readonly severalOffices?: string;
  /** What was not found. */
  readonly missing: readonly { readonly part: StandingPart; readonly text: string }[];
}

const PARTS: readonly StandingPart[] = ["blanko", "perekaman", "ikd", "cetak"];

/** Parts that the headline may name, the most serious first, and how many of them it takes. */
const FOR_HEADLINE: readonly StandingPart[] = ["blanko", "ikd", "perekaman", "cetak"];
const IN_HEADLINE = 2;

export function standingView(standing: Standing, language: Language): StandingView {
  const lines = standingLines(standing, language);
  const present = PARTS.filter((part) => !isMissing(standing[part]));
  const parts = present.map((part): PartView => {
    const chart = chartOf(standing, part, language);
    const areas = areasOf(standing, part, language);
    return {
      part,
      lines: lines[part],
      sheets: sheetsOf(standing[part]),
      ...(chart && { chart }),
      ...(areas && { areas }),
    };
  });
  const missing = PARTS.filter((part) => isMissing(standing[part])).flatMap((part) =>
    lines[part].map(({ text }) => ({ part, text })),
  );
  const first = FOR_HEADLINE.filter((part) => !isMissing(standing[part])).flatMap((part) => {
    const said = lines[part].find(({ isReason }) => !isReason)?.text;
    return said === undefined ? [] : `${said.replace(/\.$/, "")}.`;
  });
  const headline = first.slice(0, IN_HEADLINE).join(" ");
  const mixed = PARTS.map((part) => standing[part]).find((found) => isMissing(found) && found.missing === "OFFICES");
  return {
    headline: first.length > 0 ? headline : undefined,
    parts,
    missing,
    ...(mixed && isMissing(mixed) && { severalOffices: missingText(mixed, language) }),
  };
}

const sheetsOf = (found: Maybe<{ readonly sheets: readonly string[] }>) => (isMissing(found) ? [] : found.sheets);

function areasOf({ perekaman, ikd }: Standing, part: StandingPart, language: Language): AreaBarsView | undefined {
  const found = part === "perekaman" ? perekaman : part === "ikd" ? ikd : undefined;
  if (!found || isMissing(found)) return undefined;
  const goal = isMissing(found.target) ? undefined : found.target.target.goal;
  return areaBars(found.areas, goal && "share" in goal ? goal.share : undefined, language);
}

function chartOf({ blanko, perekaman, ikd }: Standing, part: StandingPart, language: Language): ChartView | undefined {
  if (part === "blanko" && !isMissing(blanko)) return stockChart(blanko.line, language);
  const found = part === "perekaman" ? perekaman : part === "ikd" ? ikd : undefined;
  if (!found || isMissing(found) || isMissing(found.target)) return undefined;
  return burnUpChart(found.target.burnUp, language);
}

/** The calculation of a figure, line by line, as the function itself explains it. */
export function figureLines({ call }: Figure<unknown>, language: Language): readonly (readonly [string, string])[] {
  return explain(call.of, call.args).notes.map((note) => {
    const [what, value] = noteLine(note, call.of, language);
    return [what, typeof value === "number" ? formatNumber(value, language) : value];
  });
}
