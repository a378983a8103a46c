import { sheetKinds } from "../../src/sheets";
import type { SampleRow, SheetKind } from "../../src/sheets/sheetKind";
import type { Relation, RelationName, RelationOf } from "../../src/sheets/relation";
import { relationRules } from "../../src/checking/rules";
import { spellingsOf } from "../../src/reading/recognise/spellings";

const NOT_KEYS: ReadonlySet<string> = new Set(["relation"]);

function keysOf(relation: Relation): readonly string[] {
  return Object.entries(relation).flatMap(([member, value]) =>
    NOT_KEYS.has(member) || value === true ? [] : ((Array.isArray(value) ? value : [value]) as string[]),
  );
}

describe.each(sheetKinds.map((kind) => [kind.name, kind] as const))("%s", (_name, kind: SheetKind) => {
  const relations = <N extends RelationName>(name: N) =>
    kind.relations.filter((relation): relation is RelationOf<N> => relation.relation === name);
  const number = (row: SampleRow, key: string) => (row[key] ?? 0) as number;

  test("names only its own columns in its relations and needs", () => {
    const named = [...kind.relations.flatMap(keysOf), ...kind.needs.flat()];
    expect(named.filter((key) => !(key in kind.columns))).toEqual([]);
    const besides = Object.values(kind.columns).flatMap((column) => column.besides ?? []);
    expect(besides.filter((key) => !(key in kind.columns))).toEqual([]);
  });

  test("gives no spelling to two of its columns", () => {
    const owners = new Map<string, string>();
    const shared = spellingsOf(kind).all.filter(({ text, key, ask }) => {
      if (ask || kind.columns[key]?.spare || kind.columns[key]?.knownByCells) return false;
      const owner = owners.get(text) ?? key;
      owners.set(text, owner);
      return owner !== key;
    });
    expect(shared.map(({ text }) => text)).toEqual([]);
  });

  test("has samples that fit their columns", () => {
    expect(kind.samples.length).toBeGreaterThan(1);
    for (const row of kind.samples) {
      expect(Object.keys(row).filter((key) => !(key in kind.columns))).toEqual([]);
      for (const [key, column] of Object.entries(kind.columns)) {
        expect(column.type.schema.safeParse(row[key])).toMatchObject({ success: true });
        if (column.required) expect(row[key] ?? null).not.toBeNull();
      }
    }
  });

  test("has samples whose sums are right", () => {
    for (const row of kind.samples) {
      for (const { opening, ins, outs, closing } of relations("LEDGER")) {
        const sum = (keys: readonly string[]) => keys.reduce((total, key) => total + number(row, key), 0);
        expect(number(row, opening) + sum(ins) - sum(outs)).toBe(number(row, closing));
      }
      for (const { whole, part, rest } of relations("REMAINDER"))
        if (has(row, whole, part, rest)) expect(number(row, whole) - number(row, part)).toBe(number(row, rest));
      for (const { male, female, both } of relations("SEXES"))
        if (has(row, male, female, both)) expect(number(row, male) + number(row, female)).toBe(number(row, both));
      for (const { parts, total } of [...relations("SERVICES"), ...relations("CONDITIONS")])
        if (has(row, total)) expect(parts.reduce((sum, key) => sum + number(row, key), 0)).toBe(number(row, total));
      for (const { share, part, base } of relations("SHARE"))
        if (has(row, share, part, base))
          expect(number(row, part) / number(row, base)).toBeCloseTo(number(row, share), 10);
      for (const { stages, recorded } of relations("STAGES"))
        if (has(row, recorded, ...stages.slice(0, 1)))
          expect(stages.reduce((sum, key) => sum + number(row, key), 0)).toBeLessThanOrEqual(number(row, recorded));
      for (const { earlier, later } of relations("DAYS_IN_ORDER"))
        if (has(row, earlier, later)) expect(number(row, later)).toBeGreaterThanOrEqual(number(row, earlier));
      for (const { results, attended } of relations("SESSION"))
        for (const result of results) expect(number(row, result)).toBeLessThanOrEqual(number(row, attended));
      for (const { first, last, quantity } of relations("SERIALS"))
        expect(Number(row[last]) - Number(row[first]) + 1).toBe(number(row, quantity));
    }
  });

  test("has samples without a repeated key and with the stock carried over", () => {
    for (const { columns } of relations("KEY").filter(({ columns }) =>
      kind.samples.some((row) => has(row, columns[0] ?? "")),
    ))
      expect(new Set(kind.samples.map((row) => JSON.stringify(columns.map((key) => row[key] ?? null)))).size).toBe(
        kind.samples.length,
      );
    for (const { opening, closing } of relations("CARRY_OVER"))
      kind.samples.slice(1).forEach((row, index) => expect(row[opening]).toBe(kind.samples[index]?.[closing]));
  });
});

/** Relations that no kind lists, because they follow from the meaning of a sheet's columns. */
const DERIVED: readonly RelationName[] = ["RUNNING_TOTAL", "PARTS_WITHIN", "MISFIT"];

test("every rule on a relation has a kind of sheet that uses the relation", () => {
  const said = new Set([
    ...DERIVED,
    ...sheetKinds.flatMap(({ relations }) => relations.map(({ relation }) => relation)),
  ]);
  expect(relationRules.filter(({ relation }) => !said.has(relation)).map(({ code }) => code)).toEqual([]);
});

function has(row: SampleRow, ...keys: readonly string[]): boolean {
  return keys.every((key) => row[key] !== undefined && row[key] !== null);
}
