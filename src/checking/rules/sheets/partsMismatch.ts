import { mismatchOf } from "../../cause";
import { ROW } from "../../../reading/recognise/recognised";
import { sheetsRule, type SheetsReport } from "../../rule";
import { type Table, type TableColumn, valueOrNaN, wordAt } from "../../../reading/table";
import { periodOf } from "./baseDiffers";
import { sumBy, tablesOf } from "../../../reading/book/tables";

/**
 * M01: the districts of a regency in one sheet add up to the regency in another, for the same period. Areas are identified by
 * code: a six-digit code begins with the four digits of its regency. Reported on the regency's figure.
 */
export default sheetsRule({
  id: "M01",
  code: "PARTS_MISMATCH",
  severity: "error",
  *compare(book, report) {
    const { tables } = book;
    for (const kind of new Set(tables.map(({ found }) => found.kind.name))) {
      const same = tablesOf(tables, kind);
      for (const whole of same) {
        for (const parts of same) {
          if (whole !== parts && periodOf(whole) === periodOf(parts))
            yield* compareAreas(whole, parts, report, book.tolerance);
        }
      }
    }
  },
});

type Report = SheetsReport<"PARTS_MISMATCH">;

function* compareAreas(whole: Table, parts: Table, report: Report, tolerance: number): Generator<void, void> {
  const [codes, partCodes] = [whole.columns.get("kode"), parts.columns.get("kode")];
  if (!codes || !partCodes) return;
  for (const column of whole.columns.values()) {
    const there = parts.columns.get(column.key);
    if (column.definition.type.name !== "jumlah" || !there) continue;
    const sums = sumByParent(yield* sumBy(parts, partCodes, [there]));
    for (let i = 0; i < whole.roles.length; i++) {
      const expected = sums.get(codeAt(codes, i) ?? "");
      if (whole.roles[i] === ROW.BLANK || expected === undefined) continue;
      const found = valueOrNaN(column, i);
      if (!(Math.abs(found - expected) > tolerance)) continue;
      report(whole, column, i, { ...mismatchOf(expected, found), sheet: parts.sheet.name });
    }
  }
}

function sumByParent(sums: ReadonlyMap<number | string, { sum: number }>): ReadonlyMap<string, number> {
  const parents = new Map<string, number>();
  for (const [code, { sum }] of sums) {
    const parent = parentOf(digits(String(code)));
    if (parent !== undefined) parents.set(parent, (parents.get(parent) ?? 0) + sum);
  }
  return parents;
}

/** The regency of a district, the district of a village. */
function parentOf(code: string): string | undefined {
  return code.length === 6 ? code.slice(0, 4) : code.length === 10 ? code.slice(0, 6) : undefined;
}

function codeAt(column: TableColumn, i: number): string | undefined {
  const word = wordAt(column, i);
  return word === undefined ? undefined : digits(word);
}

const digits = (text: string) => text.replace(/\D/g, "");
