import type { IMutationInfo } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  DeleteConditionalRuleMutation,
} from "@univerjs/preset-sheets-conditional-formatting";
import { RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/preset-sheets-core";
import { AddDataValidationMutation, RemoveDataValidationMutation } from "@univerjs/preset-sheets-data-validation";
import { RemoveNoteMutation, UpdateNoteMutation } from "@univerjs/preset-sheets-note";
import type { Book, SheetLook } from "../../file/look/book";
import { colourRules } from "../open/colourRules";
import { inputRules } from "../open/inputRules";
import { definedNames, notes } from "../open/workbookData";

/** The mutations that remove names, rules and notes that differ between two books, and those that add the other book's. */
export interface ShownMutations {
  /** Before cells move, because the grid moves some of this itself. */
  readonly goes: readonly IMutationInfo[];
  readonly comes: readonly IMutationInfo[];
}

export function shownMutations(unitId: string, from: Shown, to: Shown): ShownMutations {
  const goes: IMutationInfo[] = [];
  const comes: IMutationInfo[] = [];
  const names = ({ book, ids }: Shown) => new Map(definedNames(book, ids).map((name) => [name.id, name]));
  const [before, after] = [names(from), names(to)];
  for (const id of before.keys())
    if (!after.has(id)) goes.push({ id: RemoveDefinedNameMutation.id, params: { unitId, id } });
  for (const [id, name] of after)
    if (!isSame(before.get(id), name)) comes.push({ id: SetDefinedNameMutation.id, params: { unitId, ...name } });
  for (const id of new Set([...from.ids, ...to.ids])) {
    const target = { unitId, subUnitId: id };
    const [one, other] = [from, to].map(({ book, ids }) => book.sheets[ids.indexOf(id)]);
    replace(one?.look ?? NOTHING, other?.look ?? NOTHING, target, goes, comes);
  }
  return { goes, comes };
}

/** A book, and the sheets of the grid that show it. */
export interface Shown {
  readonly book: Book;
  readonly ids: readonly string[];
}

/** The rules and notes of a sheet that does not exist. */
const NOTHING: Around = { colourRules: [], inputRules: [], notes: [] };
type Around = Pick<SheetLook, "colourRules" | "inputRules" | "notes">;

interface Target {
  readonly unitId: string;
  readonly subUnitId: string;
}

function replace(from: Around, to: Around, target: Target, goes: IMutationInfo[], comes: IMutationInfo[]): void {
  const { unitId, subUnitId } = target;
  const [coloursBefore, colours] = [from, to].map((look) => colourRules(look.colourRules, subUnitId));
  if (coloursBefore && colours && !isSame(coloursBefore, colours)) {
    for (const { cfId } of coloursBefore)
      goes.push({ id: DeleteConditionalRuleMutation.id, params: { ...target, cfId } });
    // Each one is inserted before the existing ones.
    for (const rule of [...colours].reverse())
      comes.push({ id: AddConditionalRuleMutation.id, params: { ...target, rule } });
  }
  const [inputsBefore, inputs] = [from, to].map((look) => inputRules(look.inputRules, subUnitId));
  if (inputsBefore && inputs && !isSame(inputsBefore, inputs)) {
    const ruleId = inputsBefore.map(({ uid }) => uid);
    if (ruleId.length > 0) goes.push({ id: RemoveDataValidationMutation.id, params: { ...target, ruleId } });
    if (inputs.length > 0) comes.push({ id: AddDataValidationMutation.id, params: { ...target, rule: inputs } });
  }
  if (isSame(from.notes, to.notes)) return;
  for (const { row, column } of from.notes)
    goes.push({ id: RemoveNoteMutation.id, params: { unitId, sheetId: subUnitId, row, col: column, silent: true } });
  for (const line of Object.values(notes(to.notes)))
    for (const note of Object.values(line)) {
      const { row, col } = note;
      comes.push({ id: UpdateNoteMutation.id, params: { unitId, sheetId: subUnitId, row, col, note, silent: true } });
    }
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
