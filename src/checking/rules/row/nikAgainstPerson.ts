import { civilOf } from "../../../core/calendar/civil";
import type { FindingDetails } from "../../../contract/finding";
import { readNik, type Nik } from "../../../core/nik/readNik";
import { STATE, valueOrNaN, wordAt, type Table, type TableColumn } from "../../../reading/table";
import type { RelationOf } from "../../../sheets/relation";
import { relationRule, type Pass, type Report } from "../../rule";

/** Rows that show a habit. */
const HABIT = 4;

interface Held {
  readonly about: FindingDetails["NIK_AGAINST_PERSON"]["about"];
  readonly column: TableColumn;
  /** True where the row says otherwise than its NIK; undefined where it says nothing. */
  readonly differs: (nik: Nik, i: number) => boolean | undefined;
  readonly broken: number[];
  told: number;
}

/**
 * C25: the sex, the day of birth or the area of a row is not what its NIK says. Sits on the cell beside the NIK. A warning,
 * for a day of birth may be corrected while the NIK stays; of the area a note, and only where nearly all agree, for a NIK
 * keeps the area in which it was first given. What most rows contradict is told once, on the first: the column is something else.
 */
export default relationRule({
  id: "C25",
  code: "NIK_AGAINST_PERSON",
  severity: "warning",
  relation: "PERSON",
  bind(table, relation, report) {
    const niks = table.columns.get(relation.nik);
    const held = heldBy(table, relation);
    if (!niks || held.length === 0) return undefined;
    return {
      visit(i) {
        if (niks.states[i] !== STATE.VALUE) return;
        const nik = readNik(table.sheet.cells[i + table.found.firstRow]?.[niks.column]);
        if (typeof nik === "string") return;
        for (const each of held) {
          const differs = each.differs(nik, i);
          if (differs === undefined) continue;
          each.told++;
          if (differs) each.broken.push(i);
        }
      },
      rest: () => tellAll(held, report),
      detail: ({ column, seed }) => ({
        about: held.find((each) => each.column === column)?.about ?? "sex",
        isMost: seed === 1,
      }),
    };
  },
});

function* tellAll(held: readonly Held[], report: Report): ReturnType<NonNullable<Pass["rest"]>> {
  for (const { about, column, broken, told } of held) {
    yield;
    const isMost = told >= HABIT && broken.length * 2 > told;
    const severity = about === "area" ? "info" : undefined;
    if (about === "area" && (told < HABIT || broken.length * HABIT > told)) continue;
    if (isMost) report(column, broken[0] as number, { seed: 1 });
    else for (const i of broken) report(column, i, { severity });
  }
}

function heldBy({ columns }: Table, { sex, birth, code }: RelationOf<"PERSON">): Held[] {
  const [sexes, births, codes] = [columns.get(sex), columns.get(birth), columns.get(code)];
  const held = (about: Held["about"], column: TableColumn | undefined, differs: Held["differs"]): Held[] =>
    column ? [{ about, column, differs, broken: [], told: 0 }] : [];
  return [
    ...held("sex", sexes, (nik, i) => {
      const word = sexes && wordAt(sexes, i);
      return word === "L" || word === "P" ? word !== nik.sex : undefined;
    }),
    ...held("birth", births, (nik, i) => (births ? isOtherDay(nik, valueOrNaN(births, i)) : undefined)),
    ...held("area", codes, (nik, i) => {
      const word = (codes && wordAt(codes, i)) ?? "";
      return word.length < DISTRICT ? undefined : !nik.digits.startsWith(word.slice(0, DISTRICT));
    }),
  ];
}

/** Digits of a district's code. */
const DISTRICT = 6;

/** Day and month the other way round are another rule's. */
function isOtherDay({ birth }: Nik, serial: number): boolean | undefined {
  if (Number.isNaN(serial)) return undefined;
  const { day, month, year } = civilOf(serial);
  if (year % 100 !== birth.year) return true;
  return !(day === birth.day && month === birth.month) && !(day === birth.month && month === birth.day);
}
