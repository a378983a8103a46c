import { found, sheet } from "./across";

const recap = (period = "Semester II 2023") =>
  sheet("Rekam", [
    ["PERIODE", "KODE", "WILAYAH", "WAJIB KTP", "SUDAH REKAM", "BELUM REKAM"],
    [period, "16.73.01", "Lubuklinggau Timur", 40000, 39000, 1000],
    [period, "16.73.02", "Lubuklinggau Barat", 30000, 29500, 500],
  ]);
const ikd = (base: number, name = "rekam") =>
  sheet("IKD", [
    ["PERIODE", "KODE", "WILAYAH", "DASAR", "JUMLAH DASAR", "IKD AKTIF"],
    ["Semester II 2023", "16.73.01", "Lubuklinggau Timur", name, base, 900],
    ["Semester II 2023", "16.73.02", "Lubuklinggau Barat", name, name === "rekam" ? 29500 : 30000, 800],
  ]);

test("a base that is not the recording sheet's figure is a warning on the base", async () => {
  expect(await found("M07", recap(), ikd(39500))).toEqual(["warning IKD!E2"]);
});

test("the base is looked up in the column that the sheet names", async () => {
  expect(await found("M07", recap(), ikd(39000))).toEqual([]);
  expect(await found("M07", recap(), ikd(40000, "wajib"))).toEqual([]);
});

test("sheets of different periods are named instead of compared", async () => {
  const earlier = recap("Semester I 2023");
  expect(await found("M07", earlier, ikd(39500))).toEqual([]);
  expect(await found("M15", earlier, ikd(39500))).toEqual(["warning IKD!A3"]);
});

test("sheets of the same period raise no question about periods", async () => {
  expect(await found("M15", recap(), ikd(39000))).toEqual([]);
});

describe("a base that only its header names", () => {
  const byArea = (rows: readonly (readonly [string, number])[], header = "JUMLAH PEREKAMAN") =>
    sheet("IKD", [
      ["AKTIVASI IKD SEMESTER II 2023"],
      ["WILAYAH", header, "AKTIVASI IKD"],
      ...rows.map(([area, base]) => [area, base, 100]),
    ]);
  const areas = sheet("Rekam", [
    ["REKAP PEREKAMAN SEMESTER II 2023"],
    ["WILAYAH", "WAJIB KTP", "SUDAH REKAM"],
    ["Timur", 1010, 960],
    ["Barat", 815, 780],
    ["Utara", 1220, 1160],
  ]);

  test("is compared with the recording sheet if the two agree on most areas", async () => {
    const rows = [
      ["Timur", 960],
      ["Barat", 870],
      ["Utara", 1160],
    ] as const;
    expect(await found("M07", areas, byArea(rows))).toEqual(["warning IKD!B4"]);
    const ofDuty = [
      ["Timur", 1010],
      ["Barat", 851],
      ["Utara", 1220],
    ] as const;
    expect(await found("M07", areas, byArea(ofDuty, "WAJIB KTP"))).toEqual(["warning IKD!B4"]);
  });

  test("is another base if it agrees on hardly any", async () => {
    const rows = [
      ["Timur", 940],
      ["Barat", 760],
      ["Utara", 1130],
    ] as const;
    expect(await found("M07", areas, byArea(rows))).toEqual([]);
  });
});
