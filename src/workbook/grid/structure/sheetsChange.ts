import { generateRandomId, type IMutationInfo } from "@univerjs/core";
import { SetWorksheetActiveOperation } from "@univerjs/preset-sheets-core";
import type { NotArranged } from "../../../contract/notArranged";
import { renamedFormula, renamingOf, type Renaming } from "../../formula/sheets/renamedFormula";
import { isFileFailure } from "../../file/failure";
import { readBook } from "../../file/look/readBook";
import { patchPackage } from "../../file/patch/patchPackage";
import type { Arrangement } from "../../file/sheets/arrangement";
import { arrangePackage } from "../../file/sheets/arrangePackage";
import { cellId, type CellId } from "../calc/dependents";
import type { GridContext } from "../context";
import { formulaMutations } from "./formulaMutations";
import { formulasNow } from "./formulasNow";
import { lookingAt, looksAtPlaces } from "./reshaped";
import { shownMutations } from "./shownMutations";
import { sheetComes, sheetGoes, tabMutations } from "./sheetMutations";
import { spillsNow, storedSpills } from "./spills";
import type { Base, Change, StructureParts } from "./structure";

/** What is done to the bytes of a file, or why it is refused. */
export type Arrange<Why extends string> = (
  bytes: Uint8Array,
) => Promise<{ readonly bytes: Uint8Array } | { readonly refused: Why }>;

/** Adds, deletes, moves, hides, shows or renames a sheet. */
export const arrangementChange = (parts: StructureParts, change: Arrangement): Change<NotArranged> =>
  sheetsChange(parts, (bytes) => arrangePackage(bytes, change), change);

/**
 * Arranges the sheets of the file with `arrange`, after all edits are in it; the grid then shows the file. `change` says what
 * happens to the existing sheets. An added sheet shows its stored results, unless `isNew` says that they are not its own.
 */
export function sheetsChange<Why extends string>(
  { context, recalculation, changes, onSheets }: StructureParts,
  arrange: Arrange<Why>,
  change: Arrangement,
  isNew = false,
): Change<Why | NotArranged> {
  const { grid } = context;
  const unitId = grid.getUnitId();
  const called = (name: string) => (change.do === "rename" && name === change.name ? change.sheet : name);
  let late: readonly CellId[] = [];
  return {
    inFile: async ({ bytes }) => {
      late = [...recalculation.waiting.ids];
      const written = await patchPackage(bytes, changes());
      const answer = await arrange(written.bytes);
      if ("refused" in answer) return answer.refused;
      const book = await readBook(answer.bytes);
      if (isFileFailure(book)) return "UNKNOWN_PART";
      const ids = book.sheets.map(
        ({ name }) => grid.getSheetBySheetName(called(name))?.getSheetId() ?? generateRandomId(8),
      );
      return { bytes: answer.bytes, book, ids };
    },
    inGrid: (before, after) => {
      const gone = change.do === "delete" ? grid.getSheetBySheetName(change.sheet)?.getSheetId() : undefined;
      const came = after.ids.filter((id) => !grid.getSheetBySheetId(id));
      const formulas = formulasNow(context).filter(({ sheetId }) => sheetId !== gone);
      const renaming = renamingIn(before, change);
      const said = formulaMutations(unitId, formulas, ({ text, row, column }) => ({
        text: renamedFormula(text, renaming),
        row,
        column,
      }));
      const losing = gone === undefined ? new Set<CellId>() : lookingAt(recalculation.present(), gone);
      const reshaped = formulas.flatMap(({ sheetId, row, column, text }) => {
        const id = cellId(sheetId, row, column);
        return losing.has(id) || looksAtPlaces(text) ? [id] : [];
      });
      const shows = shownMutations(unitId, before, after);
      const showed = shownMutations(unitId, after, before);
      const tabs = tabMutations(context, after, gone);
      const comes = came.map((id) => sheetComes(context, after, id));
      const goes = gone === undefined ? [] : [sheetGoes(context, gone)];
      const own = grid.getSheetBySheetName(change.sheet)?.getSheetId();
      const leaves = activation(context, change.do === "hide" ? own : gone, change.do === "show" ? own : came[0]);
      const spillsBefore = spillsNow(context);
      const kept = Object.entries(spillsBefore).filter(([id]) => id !== gone);
      return {
        redos: [
          ...shows.goes,
          ...leaves.before,
          ...goes.flatMap(({ redos }) => redos),
          ...comes.flatMap(({ redos }) => redos),
          ...tabs.redos,
          ...said.redos,
          ...shows.comes,
          ...leaves.after,
        ],
        undos: [
          ...showed.goes,
          ...leaves.undoBefore,
          ...comes.flatMap(({ undos }) => undos),
          ...tabs.undos,
          ...goes.flatMap(({ undos }) => undos),
          ...said.undos,
          ...showed.comes,
          ...leaves.undoAfter,
        ],
        spillsBefore,
        spillsAfter: { ...Object.fromEntries(kept), ...storedSpills(after, came) },
        reshapedBefore: reshaped,
        reshapedAfter: [...reshaped, ...late, ...lateIn(after, came, isNew, late, copiedFrom(context, change))],
        follow: (isUndo) => onSheets?.(change, isUndo),
        tells: [came[0] ?? grid.getActiveSheet().getSheetId(), []],
      };
    },
  };
}

/** The new names in formulas after a change. */
function renamingIn({ book }: Base, change: Arrangement): Renaming {
  if (change.do === "rename") return renamingOf(change.sheet, change.name);
  if (change.do !== "delete") return renamingOf("", "");
  const tables = book.sheets.find(({ name }) => name === change.sheet)?.tables ?? [];
  return renamingOf(change.sheet, undefined, new Map(tables.map(({ name }) => [name.toLowerCase(), undefined])));
}

const copiedFrom = ({ grid }: GridContext, change: Arrangement) =>
  change.do === "copy" ? grid.getSheetBySheetName(change.sheet)?.getSheetId() : undefined;

/** Formulas of added sheets whose stored results are wrong. */
function lateIn(
  { book, ids }: Base,
  came: readonly string[],
  isNew: boolean,
  late: readonly CellId[],
  source: string | undefined,
): readonly CellId[] {
  const known = new Set(late);
  return came.flatMap((id) => {
    const sheet = book.sheets[ids.indexOf(id)];
    return (sheet?.cells ?? []).flatMap((line, row) =>
      Array.from(line, (_cell, column) => column)
        .filter(
          (column) =>
            sheet?.formula(row, column) !== undefined &&
            (isNew || (source !== undefined && known.has(cellId(source, row, column)))),
        )
        .map((column) => cellId(id, row, column)),
    );
  });
}

/** Activates another sheet before one is deleted, and an added one afterwards. */
function activation({ grid }: GridContext, leaves: string | undefined, comes: string | undefined) {
  const unitId = grid.getUnitId();
  const show = (subUnitId: string | undefined): readonly IMutationInfo[] =>
    subUnitId === undefined ? [] : [{ id: SetWorksheetActiveOperation.id, params: { unitId, subUnitId } }];
  const active = grid.getActiveSheet().getSheetId();
  const inSight = grid.getSheets().filter((sheet) => !sheet.isSheetHidden());
  const place = inSight.findIndex((sheet) => sheet.getSheetId() === active);
  const isLeft = active === leaves;
  return {
    before: show(isLeft ? (inSight[place + 1] ?? inSight[place - 1])?.getSheetId() : undefined),
    after: show(comes),
    undoBefore: show(comes === undefined ? undefined : active),
    undoAfter: show(isLeft ? active : undefined),
  };
}
