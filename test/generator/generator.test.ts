import { cellAddress } from "../../src/core/cells/area";
import { checkSheet } from "../../src/checking/check";
import type { Table } from "../../src/reading/table";
import type { Draft } from "./draft";
import { expectations, type SheetGenerator } from "./kind";
import { generators } from "./kinds";
import { layOut } from "./layOut";
import { plant } from "./plant";
import { random } from "./random";

const SEEDS = Array.from({ length: Number(process.env.SEEDS ?? 10) }, (_, index) => index + 1);
const FAULTS = 8;

/** "R01 error F12", one line per finding above info, in alphabetical order. */
async function found(draft: Draft): Promise<string[]> {
  const reports = await checkSheet(layOut(draft).sheet, { settings: { tolerance: 0, today: draft.today } });
  return reports
    .flatMap((report) => Array.from({ length: report.count }, (_, index) => report.at(index)))
    .filter(({ severity }) => severity !== "info")
    .map(({ rule, severity, row, column }) => `${rule} ${severity} ${cellAddress(row, column)}`)
    .sort();
}

function expected(generator: SheetGenerator, draft: Draft): string[] {
  const { at } = layOut(draft);
  return expectations(generator, draft)
    .map(({ rule, severity, row, key }) => {
      const cell = at(row, key);
      return `${rule} ${severity} ${cellAddress(cell.row, cell.column)}`;
    })
    .sort();
}

const repeated = (all: readonly string[]): string[] => all.filter((one, index) => all.indexOf(one) !== index);
const minus = (all: readonly string[], some: readonly string[]): string[] => all.filter((one) => !some.includes(one));

/** Columns of figures read as something else, or neither read nor asked about nor listed. */
function misread({ alsoReadAs = {} }: SheetGenerator, { columns }: Draft, { found }: Table): string[] {
  return columns.flatMap(({ key, header, group }, column) => {
    const read = found.columns.find((match) => match.column === column)?.key;
    if (read === key || (read !== undefined && alsoReadAs[key]?.includes(read))) return [];
    const isListed = [...found.unread, ...found.ambiguous.flatMap(({ candidates }) => candidates)].some(
      (each) => each.column === column,
    );
    return read === undefined && (isListed || !(key in found.kind.columns))
      ? []
      : [`${group ?? ""} › ${header}: ${key} as ${read ?? "nothing"}`];
  });
}

describe.each(generators.map((generator) => [generator.name ?? generator.kind, generator] as const))(
  "%s",
  (_name, generator) => {
    const { kind, alsoKinds = [] } = generator;

    test.each(SEEDS)(
      "seed %i: a sheet without a fault gives no finding, with headers and layout as offices write them",
      async (seed) => {
        const draft = generator.clean(random(seed));
        const reports = await checkSheet(layOut(draft).sheet);
        expect({
          seed,
          kinds: reports.map(({ table }) => (alsoKinds.includes(table.found.kind.name) ? kind : table.found.kind.name)),
          misread: reports.flatMap(({ table }) => misread(generator, draft, table)),
          extra: await found(draft),
        }).toEqual({ seed, kinds: [kind], misread: [], extra: [] });
      },
    );

    test.each(SEEDS)("seed %i: planted faults and their consequences are found, and nothing else", async (seed) => {
      const chance = random(seed);
      const draft = generator.clean(chance);
      const planted = plant(generator, draft, FAULTS, chance);
      const [should, does] = [expected(generator, draft), await found(draft)];
      expect({
        seed,
        kind,
        planted,
        missing: minus(should, does),
        extra: minus(does, should),
        twice: repeated(does),
      }).toEqual({
        seed,
        kind,
        planted,
        missing: [],
        extra: [],
        twice: [],
      });
    });
  },
);
