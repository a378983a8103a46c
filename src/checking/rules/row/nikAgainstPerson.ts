import { civilOf } from "../../../core/calendar/civil";
import type { FindingDetails } from "../../../contract/finding";
import { readNik, type Nik } from "../../../core/nik/readNik";
import { STATE, valueOrNaN, wordAt, type Table, type TableColumn } from "../../../reading/table";
import type { RelationOf } from "../../../sheets/relation";
import { relationRule, type Pass, type Report } from "../../rule";

/** The number of rows that show a habit. */
const HABIT = 4;

interface Comparison {
  readonly about: FindingDetails["NIK_AGAINST_PERSON"]["about"];
  readonly column: TableColumn;
  /** True if the row contradicts its NIK; undefined if it says nothing. */
  readonly differs: (nik: Nik, i: number) => boolean | undefined;
  readonly broken: number[];
  comparable: number;
}

/**
 * C25: the sex, birth date or area of a row contradicts its NIK. Reported on the cell beside the NIK. A warning, because a
 * birth date may be corrected while the NIK stays. For the area only a note, and only if at least three in four rows agree,
 * because a NIK keeps the area where it was first issued. If most rows contradict it, the column holds something else, and this
 * is reported once, on the first row.
 */
export default relationRule({
  id: "C25",
  code: "NIK_AGAINST_PERSON",
  severity: "warning",
  relation: "PERSON",
  bind(table, relation, report) {
    const niks = table.columns.get(relation.nik);
    const comparisons = comparisonsOf(table, relation);
    if (!niks || comparisons.length === 0) return undefined;
    return {
      visit(i) {
        if (niks.states[i] !== STATE.VALUE) return;
        const nik = readNik(table.sheet.cells[i + table.found.firstRow]?.[niks.column]);
        if (typeof nik === "string") return;
        for (const each of comparisons) {
          const differs = each.differs(nik, i);
          if (differs === undefined) continue;
          each.comparable++;
          if (differs) each.broken.push(i);
        }
      },
      rest: () => reportAll(comparisons, report),
      detail: ({ column, seed }) => ({
        about: comparisons.find((each) => each.column === column)?.about ?? "sex",
        isMost: seed === 1,
      }),
    };
  },
});

function* reportAll(comparisons: readonly Comparison[], report: Report): ReturnType<NonNullable<Pass["rest"]>> {
  for (const { about, column, broken, comparable } of comparisons) {
    yield;
    const isMost = comparable >= HABIT && broken.length * 2 > comparable;
    const severity = about === "area" ? "info" : undefined;
    if (about === "area" && (comparable < HABIT || broken.length * HABIT > comparable)) continue;
    if (isMost) report(column, broken[0] as number, { seed: 1 });
    else for (const i of broken) report(column, i, { severity });
  }
}

function comparisonsOf({ columns }: Table, { sex, birth, code }: RelationOf<"PERSON">): Comparison[] {
  const [sexes, births, codes] = [columns.get(sex), columns.get(birth), columns.get(code)];
  const compare = (
    about: Comparison["about"],
    column: TableColumn | undefined,
    differs: Comparison["differs"],
  ): Comparison[] => (column ? [{ about, column, differs, broken: [], comparable: 0 }] : []);
  return [
    ...compare("sex", sexes, (nik, i) => {
      const word = sexes && wordAt(sexes, i);
      return word === "L" || word === "P" ? word !== nik.sex : undefined;
    }),
    ...compare("birth", births, (nik, i) => (births ? isOtherDay(nik, valueOrNaN(births, i)) : undefined)),
    ...compare("area", codes, (nik, i) => {
      const word = (codes && wordAt(codes, i)) ?? "";
      return word.length < DISTRICT ? undefined : !nik.digits.startsWith(word.slice(0, DISTRICT));
    }),
  ];
}

/** Digits of a district's code. */
const DISTRICT = 6;

/** Another rule covers days with day and month swapped. */
function isOtherDay({ birth }: Nik, serial: number): boolean | undefined {
  if (Number.isNaN(serial)) return undefined;
  const { day, month, year } = civilOf(serial);
  if (year % 100 !== birth.year) return true;
  return !(day === birth.day && month === birth.month) && !(day === birth.month && month === birth.day);
}
