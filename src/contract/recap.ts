import type { Serial } from "../core/calendar/civil";
import type { Severity } from "./finding";
import type { BaseName } from "./standing";
import type { Words } from "../core/words";

/** What an office's workbook says of it; a figure that no sheet has is left out. */
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

/** One office, or one of the parts of an office that report apart. */
export interface OfficeRecap {
  /** The file as it was named. */
  readonly file: string;
  /** As the titles call it, else the file's name. */
  readonly office: string;
  /** Whether titles name it. */
  readonly isNamed: boolean;
  /** The province's two digits, where codes of areas tell it. */
  readonly province?: string;
  /** What the figures are of: `2026-01`, `2025-S2`. */
  readonly period?: string;
  readonly figures: OfficeFigures;
  /** Folded names or codes of the areas that it reports on. */
  readonly areas: ReadonlySet<string>;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Sheets with something in them in which no table was known. */
  readonly unknownSheets: readonly string[];
  readonly facts: readonly Fact[];
}

/** One figure of one area, for a table of figures of many offices. No person is in any. */
export interface Fact {
  readonly kind: string;
  /** The area's code without dots, "" where the sheet has none. */
  readonly areaCode: string;
  readonly area: string;
  readonly column: string;
  readonly unit: string;
  readonly value: number;
}

/** What somebody should know before adding up. */
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
  /** A month between two reported ones, or before the others' last, is not there. */
  | { readonly doubt: "NOT_REPORTED"; readonly office: string; readonly period: string }
  /** No table was known in the file. */
  | { readonly doubt: "NOTHING_KNOWN"; readonly file: string };

/** A report beside the others. */
export interface RecapRow extends OfficeRecap {
  /** It stands for its office in the sums: the latest, and no copy. */
  readonly isSummed: boolean;
  /** Another file says the same of the same time, and that one is taken. */
  readonly isCopy: boolean;
}

/** Many offices' workbooks together. */
export interface Recap {
  /** In the order of the files. */
  readonly offices: readonly RecapRow[];
  readonly totals: Pick<OfficeFigures, "recorded" | "required" | "active" | "base" | "stock">;
  readonly doubts: readonly RecapDoubt[];
  /** Files that could not be read, with the reason. */
  readonly unread: readonly { readonly file: string; readonly why: Words }[];
}
