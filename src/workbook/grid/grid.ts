import type { Area } from "../../core/cells/area";
import type { Language } from "../../core/words";
import type { Book } from "../file/look/book";
import type { SheetPatch } from "../file/patch/change";
import type { CellPlace, Workbook } from "../workbook";
import type { GuardListener } from "./engine/guard";
import type { Replaced } from "./find";
import type { Settings } from "./gridWorkbook";
import type { Spot } from "./spotOf";
import type { StructureParts } from "./structure/structure";
import type { FormulaHelp } from "./typing/formulaHelp";
import type { GridView } from "./viewing";

export interface GridOptions {
  readonly container: HTMLElement;
  readonly language: Language;
  readonly dark: boolean;
  readonly name: string;
  readonly book: Book;
  /** The file that the book was read from. */
  readonly bytes: Uint8Array;
  readonly settings: Settings;
  /** The sheet to show first; by default the file's own. */
  readonly front?: string;
  /** Earlier changes that were not saved. */
  readonly unsaved?: readonly SheetPatch[];
  /** Formulas whose results in the file are wrong because rows or columns were inserted or deleted. */
  readonly reshaped?: readonly CellPlace[];
  /** Called when sheets are added, deleted or renamed, and when that is undone. */
  readonly onSheets?: StructureParts["onSheets"];
}

/** A workbook in the browser's spreadsheet: the port for the pane, and what the page around it needs. */
export interface Grid {
  readonly workbook: Workbook;
  view(): GridView;
  /** Calls back whenever `view` would return something else. */
  onView(listener: () => void): () => void;
  /** Calls back when the user tries what cannot be saved, or when something did not follow a change. */
  onRefused(listener: GuardListener): () => void;
  /** Helps while a formula is typed. */
  readonly typing: Pick<FormulaHelp, "help" | "onHelp" | "take" | "typed">;
  /** The centre of a cell of the active sheet, in pixels. */
  spotOf(row: number, column: number): Spot | undefined;
  /** The numbers of an area, without days. */
  figures(place: { readonly sheet: string; readonly area: Area }): readonly number[];
  /** Gives the grid the keyboard. */
  focus(): void;
  find(text: string): readonly CellPlace[];
  replace(places: readonly CellPlace[], text: string, by: string): Replaced;
  /** The active sheet for printing, with the colours of its conditional formats. */
  printed(): Promise<HTMLElement>;
  setDark(dark: boolean): void;
  /** The user's changes, to be stored until they are saved. */
  handChanges(): readonly SheetPatch[];
  /** The changes to write into the file returned by `base`. */
  fileChanges(): readonly SheetPatch[];
  /** The opened file with the rows and columns inserted or deleted since; the original bytes if there are none. */
  base(): Uint8Array;
  /** Formulas whose results in that file are wrong; undefined if no rows or columns were inserted or deleted. */
  reshaped(): readonly CellPlace[] | undefined;
  settings(): Readonly<Record<string, string>>;
  /** Ends when notes, filters, sorting and input rules are loaded. */
  readonly whole: Promise<void>;
  dispose(): void;
  /** The number of calls of our functions so far. */
  calls(): number;
}
