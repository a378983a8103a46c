import { letterLines } from "../../src/text/requestLetter";
import { card, day, standingIn } from "../summary/office";

const standing = standingIn([card("Stok", day(2025, 8, 15), 5214, new Array<number>(20).fill(500))], {
  leadDays: 5,
  pack: 500,
  receipts: [{ day: day(2025, 9, 9), cards: 1000 }],
});

test("the letter's figures are the summary's, and what was decided", () => {
  const asked = { cards: 27_500, arrives: day(2025, 8, 25), lasts: day(2025, 11, 21) };
  expect(letterLines(standing, asked, "id")).toEqual([
    "Stok blanko KTP-el per 15 Agustus 2025: 5.214 keping.",
    "Pemakaian rata-rata, termasuk yang rusak saat dicetak: 500 keping per hari kerja.",
    "Diperkirakan habis 2 September 2025.",
    "Kiriman yang sudah diusulkan: 1.000 keping, 9 September 2025.",
    "Dihitung untuk waktu tunggu 5 dan persediaan 60 hari kerja.",
    "Blanko yang diminta: 27.500 keping, diharapkan datang 25 Agustus 2025.",
    "Dengan itu blanko diperkirakan habis 21 November 2025.",
  ]);
  expect(letterLines(standing, undefined, "en")).toHaveLength(5);
});

test("without a stock or a daily use there is no letter", () => {
  expect(letterLines(standingIn([]), undefined, "id")).toEqual([]);
});
