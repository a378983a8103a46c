import { indicators } from "../../../src/core/indicators";
import { areaOfAnswer, formatOf, isInArguments, valueChanges } from "../../../src/taskpane/formulas/cellTarget";
import { columnsFor } from "../../../src/taskpane/formulas/columnsFor";
import { readField } from "../../../src/taskpane/formulas/field";
import type { KnownColumn } from "../../../src/taskpane/check/lastCheck";
import type { Param } from "../../../src/core/parameter";

const place = { sheet: "Stok", row: 3, column: 2 };

test("dates and shares have a format of their own, everything else stays as the cell is", () => {
  const formats = new Map(indicators.map(({ gives }) => [gives.kind, formatOf(gives)]));
  expect(Object.fromEntries([...formats].filter(([, format]) => format !== undefined))).toEqual({
    tanggal: "dd/mm/yyyy",
    pecahan: "0.00%",
  });
});

test("values are written from the cell on, refused ones left out, and taken back to blank", () => {
  const answer = [
    [1, 2],
    [{ fault: "DIVIDED_BY_ZERO" } as never, ""],
  ];
  const gives = { kind: "jumlah", says: { id: "", en: "" } } as const;
  expect(areaOfAnswer(place, answer)?.area).toEqual({ row: 3, column: 2, rows: 2, columns: 2 });
  expect(
    valueChanges(
      place,
      [
        [1, 2],
        ["", 4],
      ],
      gives,
    ).map(({ change, back }) => [change.row, change.to, back.to]),
  ).toEqual([
    [3, 1, null],
    [3, 2, null],
    [4, 4, null],
  ]);
});

test("a cell among the arguments is told from one beside them, on its own sheet only", () => {
  const param = (indicators[0]?.params as Readonly<Record<string, Param>>)[
    Object.keys(indicators[0]?.params)[0] as string
  ] as Param;
  const within = (text: string) => isInArguments(place, { x: readField(text, param) });
  expect(["A1:C4", "Stok!C4", "C:C", "A1:B9", "Lain!C4", "C5"].map(within)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

const column = (key: string, type: string, unit?: KnownColumn["unit"]): KnownColumn => ({
  sheet: "Stok",
  area: { row: 1, column: 0, rows: 9, columns: 1 },
  key,
  name: { id: key, en: key },
  type,
  holds: type === "teks" ? "word" : "number",
  unit,
});

test("every function is offered dates for its dates and figures for its figures, its namesake first", () => {
  const known = [
    column("sisa", "jumlah", "keping"),
    column("tanggal", "tanggal"),
    column("status", "teks"),
    column("rekam", "jumlah", "jiwa"),
  ];
  const offers = (name: string, param: string) => {
    const indicator = indicators.find((one) => one.name === name);
    return indicator ? columnsFor(indicator, param, known).map(({ column: { key } }) => key) : [];
  };
  expect(offers("REKAM_SISA", "rekam")).toEqual(["rekam", "sisa"]);
  expect(offers("REKAM_SISA", "wajib")).toEqual(["rekam", "sisa"]);
  for (const { name, params } of indicators)
    for (const [param, { kind }] of Object.entries(params as Readonly<Record<string, Param>>))
      if (kind === "tanggal") expect(offers(name, param)).toEqual(["tanggal"]);
});
