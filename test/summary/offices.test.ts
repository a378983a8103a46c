import { isMissing } from "../../src/contract/standing";
import { reportParagraph, standingLines } from "../../src/text/standing";
import { sheet, standingIn, there } from "./office";

const recap = (name: string, title: string, recorded: number) =>
  sheet(
    name,
    [title],
    ["REKAP PEREKAMAN BULAN OKTOBER 2025"],
    ["KECAMATAN", "WAJIB KTP", "SUDAH REKAM", "BELUM REKAM"],
    ["Timur", 20000, recorded, 20000 - recorded],
  );
const kaur = recap("Kaur", "PEMERINTAH KABUPATEN KAUR", 19500);

test("figures of two offices are not added up: the summary says whose sheets these are", () => {
  const standing = standingIn([kaur, recap("Seluma", "PEMERINTAH KABUPATEN SELUMA", 19000)]);
  expect(standing.perekaman).toEqual({
    missing: "OFFICES",
    offices: [
      { name: "KABUPATEN KAUR", sheets: ["Kaur"] },
      { name: "KABUPATEN SELUMA", sheets: ["Seluma"] },
    ],
  });
  expect(standing.remarks).toEqual([]);
  expect(standing.blanko).toMatchObject({ missing: "SHEET" });
  for (const language of ["id", "en"] as const) {
    const said = standingLines(standing, language).perekaman.map(({ text }) => text);
    expect(said).toEqual([reportParagraph(standing, language)]);
    expect(said[0]).toContain('KABUPATEN KAUR ("Kaur"), KABUPATEN SELUMA ("Seluma")');
  }
});

test("one office in two spellings, or a sheet that names none, is one office", () => {
  const later = recap("Nanti", "Disdukcapil Kab. Kaur", 19600);
  expect(isMissing(standingIn([kaur, later, recap("Lain", "REKAP PER KECAMATAN", 9000)]).perekaman)).toBe(false);
  expect(there(standingIn([kaur]).perekaman).recorded).toBe(19500);
});

test("a district's later report, or a month that few districts have reported, is not the office's", () => {
  const header = ["PERIODE", "KECAMATAN", "WAJIB KTP", "SUDAH REKAM", "BELUM REKAM"];
  const october = sheet(
    "Okt",
    header,
    ["Oktober 2025", "Timur", 20000, 19500, 500],
    ["Oktober 2025", "Barat", 9000, 8900, 100],
  );
  const villages = sheet(
    "Desa",
    header,
    ["November 2025", "Satu", 1000, 990, 10],
    ["November 2025", "Dua", 900, 880, 20],
  );
  expect(there(standingIn([october, villages]).perekaman)).toMatchObject({ recorded: 28400, sheets: ["Okt"] });
  const early = sheet("Nov", header, ["November 2025", "Barat", 9005, 8910, 95]);
  expect(there(standingIn([october, early]).perekaman).sheets).toEqual(["Okt"]);
  const november = sheet(
    "Nov",
    header,
    ["November 2025", "Timur", 20010, 19600, 410],
    ["November 2025", "Barat", 9005, 8910, 95],
  );
  expect(there(standingIn([october, november]).perekaman)).toMatchObject({ recorded: 28510, sheets: ["Nov"] });
});

test("a slip in an earlier month hides no later one", () => {
  const months = sheet(
    "Bulanan",
    ["PERIODE", "WILAYAH", "WAJIB KTP", "SUDAH REKAM"],
    ["Juli 2025", "Timur", 300500, 19500],
    ["Agustus 2025", "Timur", 30060, 19600],
  );
  expect(there(standingIn([months]).perekaman)).toMatchObject({ required: 30060, recorded: 19600 });
});
