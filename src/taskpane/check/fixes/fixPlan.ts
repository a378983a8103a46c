import { cellAddress } from "../../../core/cells/area";
import type { Language } from "../../../core/words";
import { formatDate, formatNumber, quote } from "../../../text/format";
import { findingText } from "../../../text/findings";
import { DATE_FORMAT, type Fix } from "../../../checking/fixes/fix";
import { fixesFor } from "../../../checking/fixes/fixFor";
import type { GroupOfTable } from "../groupOfTable";
import { reversible, type Reversible } from "./reversible";

/** The most cells in one preview; the rest follows when these are done. */
export const MOST_AT_ONCE = 2_000;
/** Findings to try before a group counts as having no fixes. */
const TRIED = 20;
/** Findings per slice. */
const PER_STEP = 256;

/** One proposal of a preview, with the index of its finding. */
export interface FixLine {
  readonly key: string;
  readonly finding: number;
  readonly fix: Fix;
}

export interface FixPlan {
  readonly lines: readonly FixLine[];
  /** Findings not looked at yet because the preview is full. */
  readonly more: number;
}

export function canBeFixed({ table, indexes }: GroupOfTable): boolean {
  return indexes.slice(0, TRIED).some((index) => fixesFor(table.report.table, table.report.at(index)).length > 0);
}

/** The proposals for a group of findings, each cell once, in sheet order; fixes that belong together are never separated. */
export function* planFixes({ table, indexes }: GroupOfTable): Generator<number, FixPlan> {
  const lines = new Map<string, FixLine>();
  let looked = 0;
  let isWhole = true;
  for (const finding of indexes) {
    if (lines.size >= MOST_AT_ONCE && isWhole) break;
    if (++looked % PER_STEP === 0) yield looked / indexes.length;
    for (const fix of fixesFor(table.report.table, table.report.at(finding))) {
      const key = cellAddress(fix.row, fix.column);
      if (lines.has(key)) continue;
      lines.set(key, { key, finding, fix });
      isWhole = !fix.together;
    }
  }
  return { lines: [...lines.values()], more: indexes.length - looked };
}

/** The user's ticks: sure fixes are ticked unless unticked, unsure ones only by the user. */
export type Ticks = Readonly<Record<string, boolean>>;

export const isTicked = ({ key, fix }: FixLine, ticks: Ticks) => ticks[key] ?? fix.certainty === "sure";

/** Ticks or unticks a line, with all lines that make sense only together with it. */
export function tickLine({ lines }: FixPlan, ticks: Ticks, { key, fix }: FixLine, isOn: boolean): Ticks {
  const beside = fix.together ? lines.filter((line) => line.fix.together && line.fix.column === fix.column) : [];
  return { ...ticks, ...Object.fromEntries([key, ...beside.map((line) => line.key)].map((ticked) => [ticked, isOn])) };
}

/** Ticks or unticks all sure fixes at once. Unsure ones stay as the user left them. */
export function tickSure({ lines }: FixPlan, ticks: Ticks, isOn: boolean): Ticks {
  const sure = lines.filter(({ fix }) => fix.certainty === "sure");
  return { ...ticks, ...Object.fromEntries(sure.map(({ key }) => [key, isOn])) };
}

/** The ticked fixes as changes that can be taken back. */
export function wantedChanges({ table }: GroupOfTable, plan: FixPlan, ticks: Ticks): readonly Reversible[] {
  const { sheet } = table.report.table;
  return plan.lines
    .filter((line) => isTicked(line, ticks))
    .map(({ fix: { row, column, from, to, numberFormat } }) =>
      reversible(
        { sheet: sheet.name, row, column },
        from,
        to,
        numberFormat === undefined
          ? undefined
          : { needed: numberFormat, former: sheet.numberFormat(row, column) ?? "General" },
      ),
    );
}

export interface FixLineView {
  readonly address: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

export function fixLineView({ table }: GroupOfTable, { key, finding, fix }: FixLine, language: Language): FixLineView {
  const isDay = fix.numberFormat === DATE_FORMAT;
  return {
    address: key,
    from: valueText(fix.from, isDay, language),
    to: valueText(fix.to, isDay, language),
    reason: findingText(table.report.at(finding), language).message,
  };
}

/** Texts are quoted, so that "4.091" and 4.091 can be told apart; an identity number is never shown. */
function valueText(value: Fix["from"], isDay: boolean, language: Language): string {
  if (typeof value === "number") return isDay ? formatDate(value, language) : formatNumber(value, language, 6);
  return quote(String(value));
}
