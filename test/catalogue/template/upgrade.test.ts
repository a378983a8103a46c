import fc from "fast-check";
import { templateBook } from "../../../src/catalogue/template/book";
import { isCurrent, upgradePlan, type OpenBook } from "../../../src/catalogue/template/upgrade";

const template = templateBook("kosong");

/** The template as an opened workbook. */
const whole: OpenBook = {
  sheets: template.sheets.map(({ name }) => name),
  tables: template.sheets.flatMap(({ name: sheet, tables }) =>
    tables.map(({ name, columns }) => ({ name, sheet, headers: columns.map(({ header }) => header) })),
  ),
  names: template.names.map(({ name }) => name),
  version: template.version,
};

const names = (sheets: readonly { readonly name: string }[]) => sheets.map(({ name }) => name);

test("a workbook made from this template lacks nothing", () => {
  const plan = upgradePlan(template, whole);
  expect(plan).toMatchObject({ sheets: [], columns: [], names: [] });
  expect(isCurrent(plan)).toBe(true);
});

test("an unrelated workbook gets all sheets with their names", () => {
  const plan = upgradePlan(template, { sheets: ["Sheet1"], tables: [], names: [] });
  expect(names(plan.sheets)).toEqual(whole.sheets);
  expect(plan.names.length).toBe(template.names.length - 1);
  expect(isCurrent(plan)).toBe(false);
});

test("a missing column is added to the table, even if its sheet was renamed", () => {
  const open = {
    ...whole,
    sheets: whole.sheets.map((name) => (name === "Kartu Stok" ? "Stok 2025" : name)),
    tables: whole.tables.map((table) =>
      table.name === "KartuStok"
        ? { ...table, sheet: "Stok 2025", headers: table.headers.filter((header) => header !== "Sisa fisik") }
        : table,
    ),
  };
  const plan = upgradePlan(template, open);
  expect(plan.sheets).toEqual([]);
  expect(plan.columns).toEqual([
    { sheet: "Stok 2025", table: "KartuStok", columns: [{ key: "sisaFisik", header: "Sisa fisik" }] },
  ]);
});

test("an office's own sheet of the same name is left alone", () => {
  const open = {
    ...whole,
    tables: whole.tables.filter(({ name }) => name !== "KartuStok"),
    names: [],
    version: undefined,
  };
  expect(upgradePlan(template, open)).toMatchObject({ sheets: [], columns: [], names: [] });
});

test("a workbook newer than the template is left alone", () => {
  const plan = upgradePlan(template, { sheets: [], tables: [], names: [], version: template.version + 1 });
  expect(plan).toMatchObject({ sheets: [], columns: [], names: [] });
  expect(isCurrent(plan)).toBe(true);
});

test("whatever is missing: exactly that is added", () => {
  fc.assert(
    fc.property(fc.subarray(whole.sheets as string[]), fc.infiniteStream(fc.boolean()), (sheets, keep) => {
      const tables = whole.tables
        .filter(({ sheet }) => sheets.includes(sheet))
        .map((table) => ({ ...table, headers: table.headers.filter(() => keep.next().value) }));
      const plan = upgradePlan(template, { ...whole, sheets, tables });
      expect(names(plan.sheets)).toEqual(whole.sheets.filter((name) => !sheets.includes(name)));
      for (const table of tables) {
        const added = plan.columns.find((each) => each.table === table.name)?.columns.map(({ header }) => header) ?? [];
        const all = whole.tables.find(({ name }) => name === table.name)?.headers ?? [];
        expect(added).toEqual(all.filter((header) => !table.headers.includes(header)));
      }
    }),
  );
});
