import { referencesIn } from "../shift/references";
import { writtenSheets } from "./sheetName";

/** The new names of sheets and tables; undefined for a deleted one. */
export interface Renaming {
  readonly sheet: (name: string) => string | undefined;
  readonly table: (name: string) => string | undefined;
}

/**
 * A formula after sheets or tables were renamed or deleted: references to deleted ones become `#REF!`. Without its equals sign;
 * texts and references to other files stay.
 */
export function renamedFormula(formula: string, { sheet, table }: Renaming): string {
  const { sheets, tables } = referencesIn(formula);
  const edits = [
    ...sheets.map(({ start, end, behind, names }) => {
      const after = names.map(sheet);
      const isSame = after.every((name, n) => name === names[n]);
      if (isSame) return undefined;
      const written = after.flatMap((name) => name ?? []);
      return written.length < names.length
        ? { start, end: behind, text: "#REF!" }
        : { start, end, text: `${writtenSheets(written)}!` };
    }),
    ...tables.map(({ name, start, end, behind }) => {
      const after = table(name);
      if (after === name) return undefined;
      return after === undefined ? { start, end: behind, text: "#REF!" } : { start, end, text: after };
    }),
  ].flatMap((edit) => edit ?? []);
  let text = formula;
  for (const edit of edits.sort((a, b) => b.start - a.start))
    text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  return text;
}

/** The renaming of one sheet, and of tables with it. */
export const renamingOf = (
  from: string,
  to: string | undefined,
  tables: ReadonlyMap<string, string | undefined> = new Map(),
): Renaming => ({
  sheet: (name) => (name.toLowerCase() === from.toLowerCase() ? to : name),
  table: (name) => (tables.has(name.toLowerCase()) ? tables.get(name.toLowerCase()) : name),
});
