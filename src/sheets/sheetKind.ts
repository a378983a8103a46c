import type { Unit } from "../core/unit";
import type { Cell } from "../core/cells/cell";
import type { Words } from "../core/words";
import type { ColumnType } from "./columnType";
import type { Doc } from "./meaning/concept";
import type { Relation } from "./relation";

/** One column of a kind of sheet. */
export interface Column<T extends number | string = number | string> {
  readonly type: ColumnType<T>;
  /** The header in the template. */
  readonly header: string;
  /** What the column holds, for readers. */
  readonly says: Words;
  readonly unit?: Unit;
  /** Headers that offices use for it. Groups are joined with "›", as in "PEREKAMAN › JUMLAH". */
  readonly spellings: readonly string[];
  /**
   * Headers that offices also use for something else, such as a bare "SUDAH". The user is asked; they are never accepted
   * silently.
   */
  readonly asks?: readonly string[];
  /** Columns that make such a header clear when they are directly to its left: a bare "BELUM" after "REKAM". */
  readonly besides?: readonly string[];
  /** If several columns fit, the one whose spelling is listed first is chosen: the smallest area of a row. */
  readonly firstFits?: true;
  /** Takes only a header that another column of the kind also fits and does not take: the district of a row of villages. */
  readonly spare?: true;
  /** If no text in this column matches, the sheet is something else. */
  readonly telling?: RegExp;
  /** Takes a header that also fits another column if, and only if, most of its cells are on the closed list. */
  readonly knownByCells?: true;
  /**
   * Names under this header make it another column: names of people where others write a number, or weekdays beside the day.
   */
  readonly notNames?: true;
  /** Names that recur from row to row, so that a rare spelling is a misspelling. */
  readonly recurs?: true;
  /** A day that may be in the future, such as a deadline. */
  readonly mayLieAhead?: true;
  /** The cell may not be blank on a row with data. */
  readonly required?: true;
}

/** One row of sample data, by column key. */
export type SampleRow = Readonly<Record<string, Cell>>;

/** A kind of sheet that offices keep. Checker, template, pane and documentation are derived from this record. */
export interface SheetKind<K extends string = string> {
  /** The file's name, also used on the command line. */
  readonly name: string;
  readonly title: Words;
  readonly says: Words;
  readonly columns: Readonly<Record<K, Column>>;
  /** The kind is recognised when every group has a column of its own among those found. */
  readonly needs: readonly (readonly NoInfer<K>[])[];
  /** Words that any of its headers may contain without a change of meaning. */
  readonly context?: readonly string[];
  /** Words of which one must occur in the headers, a title, the sheet's name or the list of kinds. */
  readonly about?: readonly string[];
  /** With one of these columns, no word of `about` is needed. */
  readonly aboutUnless?: readonly NoInfer<K>[];
  /** No word of `about` is needed either where the headers have no title above them and the kind explains all of them. */
  readonly untitledToo?: true;
  /** Title words that show that the sheet is about something else, unless it also names cards or identities. */
  readonly notAbout?: readonly string[];
  /** Title words that favour this kind where others match as well. */
  readonly hints?: readonly string[];
  /** Title words that cancel the hints because they name another kind: a report of outreach sessions. */
  readonly hintsUnless?: readonly string[];
  /** Headers that show that the sheet is something else. */
  readonly excludes?: readonly string[];
  /** The document that its columns are about where a header names none; KTP by default. */
  readonly doc?: Doc;
  /**
   * True for a kind known by the meaning of its figures. It is used only if no kind with a list of columns explains the
   * headers.
   */
  readonly open?: true;
  /**
   * True for an open kind that is used only if its sums prove themselves. Its headers name rows, so in headers of other kinds
   * their words carry no meaning.
   */
  readonly proven?: true;
  /** True if the kind accepts any other figure whose header says what it counts. */
  readonly measures?: true;
  /** Whether its figures count activity within a period or levels at its end; the latter by default. */
  readonly grain?: "flow";
  readonly relations: readonly Relation[];
  readonly samples: readonly SampleRow[];
}

// A kind's column keys are type-checked where it is written; in lists of kinds they are plain strings.
export function sheetKind<K extends string>(kind: SheetKind<K>): SheetKind {
  return kind as unknown as SheetKind;
}
