import type { Shift } from "../../formula/shift/shift";
import { shiftedIndex } from "../../formula/shift/shift";
import { shiftedFormula } from "../../formula/shift/shiftedFormula";
import { addressIn } from "../xlsx/cellAddress";
import { Formulas } from "../xlsx/formulas";
import { walkTags } from "../xml/tags";

/** The shared formulas of a sheet, and those that must be written out because their cells move apart. */
export interface SharedFormulas {
  isApart(group: string): boolean;
  at(row: number, column: number): string | undefined;
}

export function sharedFormulas(text: string, home: string, shift: Shift, isOwn: boolean): SharedFormulas {
  const formulas = new Formulas();
  const members: { readonly group: string; readonly row: number; readonly column: number }[] = [];
  let cell = { row: 0, column: 0 };
  let formula: { readonly group: string; text: string } | undefined;
  if (/["']shared["']/.test(text))
    walkTags(text, {
      open: (path, { attributes }) => {
        if (path === CELL && attributes["r"] !== undefined) cell = addressIn(attributes["r"]);
        else if (path === `${CELL}/f` && attributes["t"] === "shared")
          formula = { group: attributes["si"] ?? "", text: "" };
      },
      text: (piece) => {
        if (formula) formula.text += piece;
      },
      close: (path) => {
        if (!formula || path !== `${CELL}/f`) return;
        formulas.addShared(cell.row, cell.column, formula.group, formula.text);
        members.push({ group: formula.group, ...cell });
        formula = undefined;
      },
    });
  const apart = new Set<string>();
  for (const { group, row, column } of members) {
    if (apart.has(group)) continue;
    const index = shift.axis === "rows" ? row : column;
    const own = formulas.at(row, column) ?? "";
    if ((isOwn && shiftedIndex(index, shift) !== index) || shiftedFormula(own, home, shift) !== own) apart.add(group);
  }
  return { isApart: (group) => apart.has(group), at: formulas.at };
}

const CELL = "/worksheet/sheetData/row/c";
