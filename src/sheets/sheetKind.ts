import type { Unit } from "../core/unit";
import type { Cell } from "../core/cells/cell";
import type { Words } from "../core/words";
import type { ColumnType } from "./columnType";
import type { Doc } from "./meaning/concept";
import type { Relation } from "./relation";

/** One column of a kind of sheet. */
export interface Column<T extends number | string = number | string> {
  readonly type: ColumnType<T>;
  /** What the template writes above it. */
  readonly header: string;
  /** What it holds, for people. */
  readonly says: Words;
  readonly unit?: Unit;
  /** Headers under which offices keep it; groups are joined with "›", as in "PEREKAMAN › JUMLAH". */
  readonly spellings: readonly string[];
  /**
   * Headers that offices also use for something else, such as a bare "SUDAH". They are shown to the user, never taken
   * silently.
   */
  readonly asks?: readonly string[];
  /** Columns directly right of which such a header is clear after all: a bare "BELUM" after "REKAM". */
  readonly besides?: readonly string[];
  /** Of several columns that fit, the one whose spelling is named first is meant: the smallest area of a row. */
  readonly firstFits?: true;
  /** Takes only what another column of the kind could have taken and left: the district of a row of villages. */
  readonly spare?: true;
  /** A sheet of which no text in this column matches is something else. */
  readonly telling?: RegExp;
  /** Of a header that fits another column as well, this one where, and only where, most of its cells are on the closed list. */
  readonly knownByCells?: true;
  /** Names under this header, of people where others write how many or of weekdays beside the day, make it another column. */
  readonly notNames?: true;
  /** Names that come again row after row, so that a rare spelling of one is a slip. */
  readonly recurs?: true;
  /** A day that may lie ahead, such as a deadline. */
  readonly mayLieAhead?: true;
  /** A cell may not be blank on a row that has data. */
  readonly required?: true;
}

/** One row of sample data, by column key. */
export type SampleRow = Readonly<Record<string, Cell>>;

/** A kind of sheet that offices keep. Checker, template, pane and documents follow from this one record. */
export interface SheetKind<K extends string = string> {
  /** The file's name, and what the command line calls it. */
  readonly name: string;
  readonly title: Words;
  readonly says: Words;
  readonly columns: Readonly<Record<K, Column>>;
  /** The kind is recognised when every group has a column of its own among those found. */
  readonly needs: readonly (readonly NoInfer<K>[])[];
  /** Words that may stand around any of its headers without changing what they mean. */
  readonly context?: readonly string[];
  /** Words of which one must stand in the headers, in a title, in the sheet's name or among the kinds of thing listed. */
  readonly about?: readonly string[];
  /** Columns beside which no word of `about` is needed. */
  readonly aboutUnless?: readonly NoInfer<K>[];
  /** Nor is one where no title stands over the headers and the kind explains them to the last. */
  readonly untitledToo?: true;
  /** Words of a title by which the sheet is about something else, unless cards or identities are named as well. */
  readonly notAbout?: readonly string[];
  /** Words of a title that speak for the kind where others would do as well. */
  readonly hints?: readonly string[];
  /** Words of a title beside which its hints say nothing, for they name another kind: a report of outreach sessions. */
  readonly hintsUnless?: readonly string[];
  /** Headers that tell that the sheet is something else. */
  readonly excludes?: readonly string[];
  /** The document that its columns are about where a header names none; KTP unless said otherwise. */
  readonly doc?: Doc;
  /** Known by what its figures mean; taken only where no kind with a list of columns explains the headers. */
  readonly open?: true;
  /** Takes any other figure whose header says what it counts. */
  readonly measures?: true;
  /** Whether its figures are what happened in a period or how things stand; the latter unless said otherwise. */
  readonly grain?: "flow";
  readonly relations: readonly Relation[];
  readonly samples: readonly SampleRow[];
}

// A kind's own column keys are checked where it is written; lists of kinds know them as plain text.
export function sheetKind<K extends string>(kind: SheetKind<K>): SheetKind {
  return kind as unknown as SheetKind;
}
