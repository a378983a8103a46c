import fc from "fast-check";
import { inverseOf, shiftedArea, type Shift } from "../../../../src/workbook/formula/shift/shift";
import { reachesAcross, shiftedFormula } from "../../../../src/workbook/formula/shift/shiftedFormula";

const rows = (kind: Shift["kind"], first: number, count = 1): Shift => ({
  sheet: "Stok",
  axis: "rows",
  kind,
  at: first - 1,
  count,
});
const columns = (kind: Shift["kind"], at: number, count = 1): Shift => ({
  sheet: "Stok",
  axis: "columns",
  kind,
  at,
  count,
});
const inserted = (formula: string, first: number, count = 1) =>
  shiftedFormula(formula, "Stok", rows("insert", first, count));
const deleted = (formula: string, first: number, count = 1) =>
  shiftedFormula(formula, "Stok", rows("delete", first, count));

describe("an inserted row", () => {
  test.each([
    ["A5", "A6"],
    ["$A$5", "$A$6"],
    ["A4", "A4"],
    ["SUM(A1:A4)", "SUM(A1:A4)"],
    ["SUM(A1:A5)", "SUM(A1:A6)"],
    ["SUM(A5:A9)", "SUM(A6:A10)"],
    ["SUM(A9:A3)", "SUM(A10:A3)"],
    ["SUM($5:6)", "SUM($6:7)"],
    ["SUM(A:A)+SUM(1:1048576)", "SUM(A:A)+SUM(1:1048576)"],
    ["SUM(A1:A1048576)", "SUM(A1:A1048576)"],
    ["SUM(A2:A1048576)", "SUM(A2:A1048576)"],
    ["A1048576", "#REF!"],
    ["Stok!A5+'Stok'!B5+STOK!C5", "Stok!A6+'Stok'!B6+STOK!C6"],
    ["Lain!A5+'Lain Lagi'!A5", "Lain!A5+'Lain Lagi'!A5"],
    ["[1]Stok!A5+'[Buku.xlsx]Stok'!A5+[1]!A5", "[1]Stok!A5+'[Buku.xlsx]Stok'!A5+[1]!A5"],
    ['"A5"&A5&"""A5"', '"A5"&A6&"""A5"'],
    ["tbl[A5]+tbl[[#This Row],[A5]]+A5", "tbl[A5]+tbl[[#This Row],[A5]]+A6"],
    ["tbl['[A5]+A5", "tbl['[A5]+A6"],
    ["LOG10(A5)+LOG10+ZAK2025+A5.B5+XFE5", "LOG10(A6)+LOG11+ZAK2025+A5.B5+XFE5"],
    ["DUKCAPIL.B5(A5)+_xlfn.IFS(A5,1)", "DUKCAPIL.B5(A6)+_xlfn.IFS(A6,1)"],
    ["1E5+A5*5", "1E5+A6*5"],
    ["A5:INDEX(A:A,9)", "A6:INDEX(A:A,9)"],
    ["Jan:Mar!A5", "Jan:Mar!A5"],
    ["#REF!+Stok!#REF!+A5#", "#REF!+Stok!#REF!+A6#"],
    ["{1,2;3,4}+A5%", "{1,2;3,4}+A6%"],
  ])("at row 5 makes %s %s", (before, after) => {
    expect(inserted(before, 5)).toBe(after);
  });
});

describe("a deleted row", () => {
  test.each([
    ["A5", "#REF!"],
    ["Stok!$A$5", "Stok!#REF!"],
    ["A6", "A5"],
    ["SUM(A5:A6)", "SUM(A5:A5)"],
    ["SUM(A4:A5)", "SUM(A4:A4)"],
    ["SUM(A5:A5)", "SUM(#REF!)"],
    ["SUM(A1:A9)", "SUM(A1:A8)"],
    ["SUM(A9:A5)", "SUM(A8:A5)"],
    ["SUM(5:5,6:6)", "SUM(#REF!,5:5)"],
    ["SUM(A2:A1048576)", "SUM(A2:A1048575)"],
  ])("at row 5 makes %s %s", (before, after) => {
    expect(deleted(before, 5)).toBe(after);
  });

  test("several rows that begin above a range take its first", () => {
    expect(deleted("SUM(B4:C9)", 3, 3)).toBe("SUM(B3:C6)");
    expect(deleted("SUM(B4:C9)", 8, 9)).toBe("SUM(B4:C7)");
  });
});

test("columns shift in the same way, and rows do not change", () => {
  expect(shiftedFormula("A1+B1+SUM(A:B)+SUM($B:$B)+SUM(1:2)+XFD1", "Stok", columns("insert", 1))).toBe(
    "A1+C1+SUM(A:C)+SUM($C:$C)+SUM(1:2)+#REF!",
  );
  expect(shiftedFormula("A1+B1+C1+SUM(A:C)", "Stok", columns("delete", 1))).toBe("A1+#REF!+B1+SUM(A:B)");
});

test("a formula on another sheet shifts only where it names this one", () => {
  expect(shiftedFormula("A5+Stok!A5", "Lain", rows("insert", 5))).toBe("A5+Stok!A6");
  expect(shiftedFormula("A5+Stok!A5", undefined, rows("insert", 5))).toBe("A5+Stok!A6");
  expect(shiftedFormula("'It''s'!A5", "Lain", { ...rows("insert", 5), sheet: "It's" })).toBe("'It''s'!A6");
});

test("ranges across sheets are known", () => {
  const order = ["Jan", "Stok", "Mar", "Apr"];
  expect(reachesAcross("SUM(Jan:Mar!A1)", "stok", order)).toBe(true);
  expect(reachesAcross("SUM('Mar:Apr'!A1)", "Stok", order)).toBe(false);
  expect(reachesAcross("SUM(Stok!A1)+A1", "Stok", order)).toBe(false);
});

const shift = fc.record({
  sheet: fc.constant("Stok"),
  axis: fc.constantFrom("rows" as const, "columns" as const),
  kind: fc.constant("insert" as const),
  at: fc.nat(20),
  count: fc.integer({ min: 1, max: 5 }),
});
const index = fc.integer({ min: 1, max: 25 });
const letter = fc.constantFrom(..."ABCDEFGHIJKLMNOPQRSTUVWXY");
const dollar = fc.constantFrom("", "$");
const cell = fc.tuple(dollar, letter, dollar, index).map((parts) => parts.join(""));
const reference = fc.oneof(
  cell,
  fc.tuple(cell, cell).map((ends) => ends.join(":")),
  fc.tuple(dollar, letter, dollar, letter).map(([a, b, c, d]) => `${a}${b}:${c}${d}`),
  fc.tuple(dollar, index, dollar, index).map(([a, b, c, d]) => `${a}${b}:${c}${d}`),
);
const formula = fc
  .array(
    fc.oneof(
      reference,
      reference.map((one) => `Stok!${one}`),
      fc.constantFrom('"A5"', "Lain!A5", "tbl[A5]", "12"),
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((pieces) => pieces.join("+"));

test("inserting and deleting again leaves every formula as it was", () => {
  fc.assert(
    fc.property(formula, shift, (text, one) => {
      expect(shiftedFormula(shiftedFormula(text, "Stok", one), "Stok", inverseOf(one))).toBe(text);
    }),
  );
});

test("a cell's reference names the same cell afterwards, and a range its remaining cells", () => {
  const area = fc.record({
    row: fc.nat(20),
    column: fc.nat(20),
    rows: fc.integer({ min: 1, max: 8 }),
    columns: fc.integer({ min: 1, max: 8 }),
  });
  fc.assert(
    fc.property(area, shift, fc.boolean(), (one, given, goes) => {
      const made: Shift = goes ? inverseOf(given) : given;
      const cells = (at: typeof one | undefined, along: Shift["axis"]) =>
        at === undefined
          ? []
          : Array.from(
              { length: along === "rows" ? at.rows : at.columns },
              (_cell, i) => (along === "rows" ? at.row : at.column) + i,
            );
      const left = cells(one, made.axis).flatMap((i) =>
        i < made.at ? [i] : goes ? (i < made.at + made.count ? [] : [i - made.count]) : [i + made.count],
      );
      const now = cells(shiftedArea(one, made), made.axis);
      expect(now.filter((i) => left.includes(i))).toEqual(left);
      const added = now.filter((i) => !left.includes(i));
      expect(added.every((i) => !goes && i >= made.at && i < made.at + made.count)).toBe(true);
    }),
  );
});

test("both ends of a range may have the sheet's name", () => {
  expect(inserted("SUM(Stok!A1:Stok!B5)+SUM('Stok'!A1:'Stok'!B5)", 5)).toBe(
    "SUM(Stok!A1:Stok!B6)+SUM('Stok'!A1:'Stok'!B6)",
  );
  expect(reachesAcross("Stok!A1:Stok!B2", "Stok", ["Stok"])).toBe(false);
});
