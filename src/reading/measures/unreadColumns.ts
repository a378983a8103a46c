import type { Words } from "../../core/words";
import type { Column } from "../../sheets/sheetKind";
import type { RecognisedTable, UnreadColumn } from "../recognise/recognised";

/** The columns of figures that are not read, from left to right, those that only the user can settle included. */
export function unreadColumns({
  kind,
  columns,
  ambiguous,
  nearMisses,
  unread,
}: RecognisedTable): readonly UnreadColumn[] {
  const read = new Set(columns.map(({ column }) => column));
  const asked = new Map<number, { readonly header: string; readonly as: Words[] }>();
  const questions = [
    ...ambiguous.flatMap(({ key, candidates }) => candidates.map((candidate) => ({ ...candidate, key }))),
    ...nearMisses,
  ];
  for (const { key, column, header } of questions) {
    const wanted: Column | undefined = kind.columns[key];
    if (!wanted || wanted.type.stored !== "number" || wanted.unit === undefined || read.has(column)) continue;
    const found = asked.get(column) ?? { header, as: [] };
    found.as.push({ id: wanted.header, en: wanted.says.en });
    asked.set(column, found);
  }
  const open = [...asked].map(([column, { header, as }]): UnreadColumn => ({
    column,
    header,
    why: { because: "ASKED", as },
  }));
  return [...unread, ...open].sort((a, b) => a.column - b.column);
}
