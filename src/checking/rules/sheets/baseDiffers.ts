import { fold } from "../../../sheets/columnType";
import { mismatchOf } from "../../cause";
import { sheetsRule } from "../../rule";
import { type Table, type TableColumn, valueOrNaN, wordAt } from "../../../reading/table";
import { agreeOnMost, pairsOf, sumBy } from "../../../reading/book/tables";

/** Columns of the recording sheet that a base may come from, by the word for it in the IKD sheet. */
const SOURCES: readonly (readonly [word: string, keys: readonly string[]])[] = [
  ["rekam", ["rekam"]],
  ["wajib", ["wajib", "wajibDinamis", "wajibAwal"]],
  ["penduduk", ["penduduk"]],
];

/**
 * M07: the base of the IKD sheet equals the figure for the same area in the recording sheet. Reported on the base. Sheets of
 * different periods are not compared; M15 reports those. If only the header of the base names it, the two sheets must agree on
 * at least half of the areas, because they may differ in time or in what they count.
 */
export default sheetsRule({
  id: "M07",
  code: "BASE_DIFFERS",
  severity: "warning",
  *compare(book, report) {
    const { tables } = book;
    for (const [ikd, recap] of pairsOf(tables, "ikd", "rekapPerekaman")) {
      const base = ikd.columns.get("dasarN");
      const areas = areaColumns(ikd, recap);
      if (!base || !areas || periodOf(ikd) !== periodOf(recap)) continue;
      for (const source of sourcesFor(ikd, recap)) {
        const figures = yield* sumBy(recap, areas.there, [source]);
        const isNamed = ikd.columns.has("dasar");
        if (!isNamed && !agreeOnMost(yield* sumBy(ikd, areas.here, [base]), figures, book.tolerance)) continue;
        for (let i = 0; i < ikd.roles.length; i++) {
          const area = keyOf(areas.here, i);
          const expected = area === undefined ? undefined : figures.get(area)?.sum;
          const found = valueOrNaN(base, i);
          if (expected === undefined || !(Math.abs(found - expected) > book.tolerance)) continue;
          report(ikd, base, i, { ...mismatchOf(expected, found), sheet: recap.sheet.name });
        }
      }
    }
  },
});

/** The column that names the areas in both sheets: the code if both have it, else the name. */
function areaColumns(a: Table, b: Table): { here: TableColumn; there: TableColumn } | undefined {
  for (const key of ["kode", "wilayah"]) {
    const [here, there] = [a.columns.get(key), b.columns.get(key)];
    if (here && there) return { here, there };
  }
  return undefined;
}

function keyOf(column: TableColumn, i: number): string | undefined {
  return wordAt(column, i)?.toLowerCase();
}

/**
 * The recording sheet's column for the base that the IKD sheet names in all its rows or in its header; empty if it names none.
 */
function sourcesFor(ikd: Table, recap: Table): readonly TableColumn[] {
  const header = ikd.found.columns.find(({ key }) => key === "dasarN")?.header ?? "";
  const [word, ...others] = ikd.columns.get("dasar")?.words ?? [header];
  if (word === undefined || others.length > 0) return [];
  const keys = SOURCES.find(([name]) => fold(word).includes(name))?.[1] ?? [];
  const source = keys.map((key) => recap.columns.get(key)).find((column) => column !== undefined);
  return source ? [source] : [];
}

/** The only period of a sheet; undefined if it has none or several. */
export function periodOf(table: Table): string | undefined {
  const words = table.columns.get("periode")?.words ?? [];
  return words.length === 1 ? fold(words[0] as string) : undefined;
}
