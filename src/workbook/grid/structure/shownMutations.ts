import type { IMutationInfo } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  DeleteConditionalRuleMutation,
} from "@univerjs/preset-sheets-conditional-formatting";
import { SetDefinedNameMutation } from "@univerjs/preset-sheets-core";
import { AddDataValidationMutation, RemoveDataValidationMutation } from "@univerjs/preset-sheets-data-validation";
import { RemoveNoteMutation, UpdateNoteMutation } from "@univerjs/preset-sheets-note";
import type { Book, BookSheet } from "../../file/look/book";
import { colourRules } from "../open/colourRules";
import { inputRules } from "../open/inputRules";
import { definedName, notes, sheetId } from "../open/workbookData";

/** What takes away names, rules and notes that one book has otherwise than the other, and what puts those of the other. */
export interface ShownMutations {
  /** Before cells move, for the grid moves some of this by itself. */
  readonly goes: readonly IMutationInfo[];
  readonly comes: readonly IMutationInfo[];
}

export function shownMutations(unitId: string, from: Book, to: Book): ShownMutations {
  const goes: IMutationInfo[] = [];
  const comes: IMutationInfo[] = [];
  to.names.forEach((name, place) => {
    const before = from.names[place];
    const after = definedName(name, place);
    if (before && !isSame(definedName(before, place), after))
      comes.push({ id: SetDefinedNameMutation.id, params: { unitId, ...after } });
  });
  to.sheets.forEach((sheet, place) => {
    const before = from.sheets[place];
    if (before) replace(before, sheet, { unitId, subUnitId: sheetId(place) }, goes, comes);
  });
  return { goes, comes };
}

function replace(
  from: BookSheet,
  to: BookSheet,
  target: { readonly unitId: string; readonly subUnitId: string },
  goes: IMutationInfo[],
  comes: IMutationInfo[],
): void {
  const { unitId, subUnitId } = target;
  const [coloursBefore, colours] = [from, to].map(({ look }) => colourRules(look.colourRules, subUnitId));
  if (coloursBefore && colours && !isSame(coloursBefore, colours)) {
    for (const { cfId } of coloursBefore)
      goes.push({ id: DeleteConditionalRuleMutation.id, params: { ...target, cfId } });
    // Each one is put before those that are there.
    for (const rule of [...colours].reverse())
      comes.push({ id: AddConditionalRuleMutation.id, params: { ...target, rule } });
  }
  const [inputsBefore, inputs] = [from, to].map(({ look }) => inputRules(look.inputRules, subUnitId));
  if (inputsBefore && inputs && !isSame(inputsBefore, inputs)) {
    goes.push({
      id: RemoveDataValidationMutation.id,
      params: { ...target, ruleId: inputsBefore.map(({ uid }) => uid) },
    });
    if (inputs.length > 0) comes.push({ id: AddDataValidationMutation.id, params: { ...target, rule: inputs } });
  }
  if (isSame(from.look.notes, to.look.notes)) return;
  for (const { row, column } of from.look.notes)
    goes.push({ id: RemoveNoteMutation.id, params: { unitId, sheetId: subUnitId, row, col: column, silent: true } });
  for (const line of Object.values(notes(to.look.notes)))
    for (const note of Object.values(line)) {
      const { row, col } = note;
      comes.push({ id: UpdateNoteMutation.id, params: { unitId, sheetId: subUnitId, row, col, note, silent: true } });
    }
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
