import { card, day, found, sheet } from "./across";

const receipts = (quantity: number, on = day(1)) =>
  sheet("BAST", [
    ["TANGGAL", "NO BAST", "ASAL", "DITERIMA"],
    [on, "470/1/BAST", "pusat", quantity],
  ]);

test("a receipt that differs from the card is an error on the card", async () => {
  expect(await found("M03", card(), receipts(2500))).toEqual(["error Stok!C3"]);
});

test("the same receipt in both is right, in any order of the sheets", async () => {
  expect(await found("M03", card(), receipts(2000))).toEqual([]);
  expect(await found("M03", receipts(2000), card())).toEqual([]);
});

test("a day in only one sheet is not compared", async () => {
  expect(await found("M03", card(), receipts(2500, day(20)))).toEqual([]);
});

test("without receipts there is nothing to compare", async () => {
  expect(await found("M03", card())).toEqual([]);
});

test("sheets whose titles name two offices are not compared; spellings of one office are one", async () => {
  const titled = (title: string) => sheet("BAST", [[title], ...receipts(2500).cells]);
  const ours = sheet("Stok", [["PEMERINTAH KABUPATEN KAUR"], ...card().cells]);
  expect(await found("M03", ours, titled("PEMERINTAH KABUPATEN SELUMA"))).toEqual([]);
  expect(await found("M03", ours, titled("Penerimaan Kab. Kaur"))).toEqual(["error Stok!C4"]);
});

test("receipts of another card, or of several, are not held against a card", async () => {
  const ofKinds = (...kinds: string[]) =>
    sheet("BAST", [
      ["TANGGAL", "JENIS", "NO BAST", "DITERIMA"],
      ...kinds.map((kind, i) => [day(1), kind, `470/${i}/BAST`, 2500]),
    ]);
  const titled = (title: string) => sheet("Stok", [[title], ...card().cells]);
  expect(await found("M03", titled("KARTU STOK BLANGKO KTP-EL"), ofKinds("KIA"))).toEqual([]);
  expect(await found("M03", titled("KARTU STOK BLANGKO KIA"), ofKinds("KTP-EL"))).toEqual([]);
  expect(await found("M03", titled("KARTU STOK BLANGKO KTP-EL"), ofKinds("KTP-EL", "KIA"))).toEqual([]);
  expect(await found("M03", titled("KARTU STOK BLANGKO KIA"), ofKinds("KIA"))).toEqual(["error Stok!C4"]);
  expect(await found("M03", titled("KARTU STOK BLANGKO KTP-EL"), ofKinds("KTP-EL"))).toEqual(["error Stok!C4"]);
});
