import { card, day, found, sheet } from "./across";

/** A district's card: for the same days as the office's, with different figures. */
const district = sheet("Kec. Timur", [
  ["TANGGAL", "STOK AWAL", "DITERIMA", "DIPAKAI", "SISA"],
  ...[0, 1, 2, 3, 4].map((i) => [day(i), 300 - 50 * i, 0, 50, 250 - 50 * i]),
]);
const receipts = (on = day(1), quantity = 2000) =>
  sheet("BAST", [
    ["TANGGAL", "NO BAST", "ASAL", "DITERIMA"],
    [on, "470/1/BAST", "pusat", quantity],
  ]);
const report = (prints: readonly number[], left: readonly number[]) =>
  sheet("Harian", [
    ["TANGGAL PELAYANAN", "PEREKAMAN KTP-EL", "CETAK KTP-EL", "SISA BLANKO KTP-EL"],
    ...prints.map((printed, i) => [day(i), 40, printed, left[i] ?? null]),
  ]);
const PRINTS = [500, 500, 500, 500, 500];
const LEFT = [4500, 6000, 5500, 5000, 4500];

test.each(["M03", "M05", "M06"])(
  "%s compares the office's sheets with the office's card and not with a district's",
  async (rule) => {
    expect(await found(rule, card(), district, receipts(), report(PRINTS, LEFT))).toEqual([]);
  },
);

test("a difference on one of several days is still found", async () => {
  const off = report([500, 480, 500, 500, 500], [4500, 6000, 5500, 5100, 4500]);
  expect(await found("M05", card(), district, off)).toEqual(["warning Stok!D3"]);
  expect(await found("M06", card(), district, off)).toEqual(["error Harian!D5"]);
});

test("a monthly card is the only one for its days", async () => {
  const later = sheet("Stok Des", [
    ["TANGGAL", "STOK AWAL", "DITERIMA", "DIPAKAI", "SISA"],
    [day(28), 4500, 0, 500, 4000],
  ]);
  expect(await found("M03", card(), later, receipts(day(1), 2500))).toEqual(["error Stok!C3"]);
});

test("M17: deliveries to the office do not come to a district's card", async () => {
  const ahead = sheet("BAST", [
    ["TANGGAL", "NO BAST", "ASAL", "DITERIMA"],
    [day(1), "470/1/BAST", "pusat", 2000],
    [day(32), "470/2/BAST", "pusat", 5000],
  ]);
  expect(await found("M17", card(), district, ahead)).toEqual(["warning Stok!E6"]);
});
