import { isMissing } from "../../../src/core/standing";
import { reportParagraph, standingLines } from "../../../src/text/standing";
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

test("figures of two offices are not put together: the summary says whose sheets these are", () => {
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
