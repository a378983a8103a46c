import { answer, card, day, OWNING, sheet, standingIn, there } from "./office";

const FRIDAY = day(2025, 8, 15);
const stock = card("Stok", FRIDAY, 7000, new Array<number>(6).fill(100));
const DEVICES = ["JENIS ALAT", "LOKASI", "BAIK", "KURANG", "RUSAK", "HILANG", "DIPERBAIKI", "JUMLAH"];

test("Boltim has three working printers out of four", () => {
  const devices = sheet(
    "Alat",
    DEVICES,
    ["Printer KTP-el", "Dinas", 3, 0, 1, 0, 0, 4],
    ["Alat rekam", "Dinas", 5, 0, 0, 0, 0, 5],
  );
  const found = there(standingIn([devices]).cetak);
  expect(found).toMatchObject({ sheets: ["Alat"], printers: { working: 3, broken: 1, inRepair: 0 } });
  expect(found.capacity).toEqual({ missing: "SETTING", setting: "PRINTER_CAPACITY" });
  expect(found.limit).toMatchObject({ missing: "SHEET" });
});

test("if a sheet compares past and present, the present counts", () => {
  const devices = sheet(
    "Alat cetak",
    ["NO", "KEADAAN", "BAIK", "RUSAK", "DIPERBAIKI", "JUMLAH"],
    [1, "Sebelumnya", 2, 1, 1, 4],
    [2, "Sekarang", 3, 1, 0, 4],
  );
  expect(there(standingIn([devices]).cetak).printers).toMatchObject({ working: 3, broken: 1, inRepair: 0 });
});

test("of kinds of device side by side only the printers count, and their total only once", () => {
  const devices = sheet(
    "Alat",
    ["KONDISI ALAT PER KECAMATAN"],
    ["NO", "KECAMATAN", "PRINTER KTP-EL", null, null, "ALAT REKAM", null, null],
    [null, null, "BAIK", "RUSAK", "JUMLAH", "BAIK", "RUSAK", "JUMLAH"],
    [1, "Timur", 1, 0, 1, 5, 1, 6],
    [2, "Barat", 0, 1, 1, 4, 0, 4],
    ["JUMLAH", null, 1, 1, 2, 9, 1, 10],
  );
  expect(there(standingIn([devices]).cetak).printers).toMatchObject({ working: 1, broken: 1 });
});

test("a device in several rows has its last condition", () => {
  const devices = sheet(
    "Alat",
    ["ID ALAT", "JENIS ALAT", "KONDISI", "MULAI", "KAPASITAS PER HARI"],
    ["P1", "Printer KTP", "rusak", day(2025, 7, 1), 200],
    ["P1", "Printer KTP", "baik", day(2025, 8, 1), 200],
    ["P2", "Printer KTP", "baik", day(2025, 1, 1), 100],
    ["P2", "Printer KTP", "diperbaiki", day(2025, 8, 4), 100],
  );
  const found = there(standingIn([devices, stock]).cetak);
  expect(found.printers).toMatchObject({ working: 1, inRepair: 1, broken: 0 });
  expect(answer(found.capacity)).toBe(200);
});

test("the printers are the limit until the next delivery", () => {
  const devices = sheet("Alat", DEVICES, ["Printer KTP-el", "Dinas", 2, 0, 0, 0, 0, 2]);
  const receipts = [{ day: day(2025, 8, 29), cards: 5000 }];
  const found = there(standingIn([devices, stock], { perPrinterDay: 150, receipts }).cetak);
  expect(answer(found.capacity)).toBe(300);
  // 19 to 29 August, the 18th being off: nine working days.
  expect(found.period && answer(found.period.workingDays)).toBe(9);
  expect(answer(found.limit)).toEqual([2700, "KAPASITAS"]);
});

test("Kota Palu, 2018: cards enough, records ready, and no ribbon", () => {
  const ready = sheet("Cetak", OWNING, ["7271", "Kota Palu", 250000, 240000, 2000, 235000, 5000, 234000, 16000]);
  const palu = card("Stok", FRIDAY, 1995, [50, 50, 50, 50, 50]);
  const found = there(standingIn([palu, ready], { ribbon: 0 }).cetak);
  expect(answer(found.limit)).toEqual([0, "RIBBON"]);
});

test("when fewer records are ready than can be printed, nothing limits", () => {
  const ready = sheet("Cetak", OWNING, ["7271", "Kota Palu", 250000, 240000, 200, 239000, 1000, 238000, 12000]);
  const found = there(standingIn([stock, ready], { ribbon: 5 }).cetak);
  expect(answer(found.limit)).toEqual([200, "TIDAK ADA"]);
});

test("without a device sheet and without ribbon or film the part says what was looked for", () => {
  expect(standingIn([stock]).cetak).toMatchObject({
    missing: "SHEET",
    lookedFor: [{ columns: ["Jenis", "Kondisi", "Baik"] }],
  });
});
