import type { Serial } from "../core/calendar/civil";
import type { Severity } from "./finding";
import type { BaseName } from "./standing";
import type { Words } from "../core/words";

/** What an office's workbook says about the office; a figure that no sheet has is left out. */
export interface OfficeFigures {
  readonly recorded?: number;
  readonly required?: number;
  /** REKAM_PERSEN. */
  readonly coverage?: number;
  readonly active?: number;
  readonly base?: number;
  readonly baseName?: BaseName;
  /** IKD_PERSEN, of the base that the sheet has. */
  readonly ikdShare?: number;
  readonly stock?: number;
  readonly stockDay?: Serial;
  /** BLANKO_HABIS. */
  readonly runsOut?: Serial;
}

/** One office, or a part of an office that reports separately. */
export interface OfficeRecap {
  /** The file as it was named. */
  readonly file: string;
  /** As the titles name it, else the file's name. */
  readonly office: string;
  /** True if titles name it. */
  readonly isNamed: boolean;
  /** The province's two digits, if area codes show it. */
  readonly province?: string;
  /** The period of the figures: `2026-01`, `2025-S2`. */
  readonly period?: string;
  readonly figures: OfficeFigures;
  /** Codes or folded names of the areas that it reports on. */
  readonly areas: ReadonlySet<string>;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Sheets with content in which no table was recognised. */
  readonly unknownSheets: readonly string[];
  readonly facts: readonly Fact[];
}

/** One figure of one area, for a table of many offices' figures. It never names a person. */
export interface Fact {
  readonly kind: string;
  /** The area's code without dots; "" if the sheet has none. */
  readonly areaCode: string;
  readonly area: string;
  /** The period of the figure; missing if neither its row nor its title states one. */
  readonly period?: string;
  readonly column: string;
  readonly unit: string;
  readonly value: number;
}

/** What to know before adding up. */
export type RecapDoubt =
  /** Two files of one office, areas and period; only the last counts. */
  | { readonly doubt: "SAME_OFFICE"; readonly office: string; readonly files: readonly string[] }
  /** One workbook with several offices: side by side, never one sum. */
  | { readonly doubt: "SEVERAL_OFFICES"; readonly file: string; readonly offices: readonly string[] }
  /** Figures of another period than most. */
  | {
      readonly doubt: "OTHER_PERIOD";
      readonly file: string;
      readonly office: string;
      readonly period: string;
      readonly usual: string;
    }
  /** A month between two reported ones, or before the others' last, is missing. */
  | { readonly doubt: "NOT_REPORTED"; readonly office: string; readonly period: string }
  /** An office's totals differ from what the report of the level above says about the office. */
  | {
      readonly doubt: "LEVELS_DIFFER";
      readonly office: string;
      readonly file: string;
      readonly above: string;
      readonly period: string;
      readonly figures: readonly LevelFigure[];
    }
  /** No table was recognised in the file. */
  | { readonly doubt: "NOTHING_KNOWN"; readonly file: string };

/** A figure that two levels report, by the header of its column. */
export interface LevelFigure {
  readonly header: string;
  readonly own: number;
  readonly above: number;
}

/** An office's recording coverage, period by period. */
export interface OfficeHistory {
  readonly office: string;
  readonly points: readonly { readonly day: Serial; readonly coverage: number }[];
}

/** A report among the others. */
export interface RecapRow extends OfficeRecap {
  /** It counts for its office in the sums: it is the latest, and not a copy. */
  readonly isSummed: boolean;
  /** Another file says the same about the same period, and that one counts. */
  readonly isCopy: boolean;
}

/** Many offices' workbooks together. */
export interface Recap {
  /** In the order of the files. */
  readonly offices: readonly RecapRow[];
  readonly totals: Pick<OfficeFigures, "recorded" | "required" | "active" | "base" | "stock">;
  readonly doubts: readonly RecapDoubt[];
  /** Offices with three or more periods; the one with the lowest current coverage first. */
  readonly histories: readonly OfficeHistory[];
  /** Files that could not be read, with the reason. */
  readonly unread: readonly { readonly file: string; readonly why: Words }[];
}
