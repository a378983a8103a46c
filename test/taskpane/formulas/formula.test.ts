import type { AnyIndicator } from "../../../src/core/indicator";
import { indicatorNamed } from "../../../src/core/indicators";
import type { Param } from "../../../src/core/parameter";
import type { Language } from "../../../src/core/words";
import { readField } from "../../../src/taskpane/formulas/field";
import { formulaOf } from "../../../src/taskpane/formulas/formula";

const written = (name: string, texts: Readonly<Record<string, string>>, language: Language) => {
  const entry = indicatorNamed(name) as AnyIndicator;
  const params = entry.params as Readonly<Record<string, Param>>;
  const fields = Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, readField(text, params[key] as Param)]),
  );
  return formulaOf(entry, fields, language);
};

test("arguments are separated by a semicolon in Indonesian and a comma in English", () => {
  const texts = { rekam: "104.229", wajib: "108.330" };
  expect(written("REKAM_SISA", texts, "id")).toBe("=DUKCAPIL.REKAM_SISA(104229;108330)");
  expect(written("REKAM_SISA", texts, "en")).toBe("=DUKCAPIL.REKAM_SISA(104229,108330)");
});

test("days become DATE, lists become braces with days as text, and a left-out middle keeps its place", () => {
  const texts = { sisa: "37.989", per_tanggal: "13/11/2023", batas: "31 Des 2023", libur: "25/12/2023; 26/12/2023" };
  expect(written("TARGET_LAJU", texts, "id")).toBe(
    '=DUKCAPIL.TARGET_LAJU(37989;DATE(2023;11;13);DATE(2023;12;31);;{"25/12/2023";"26/12/2023"})',
  );
  expect(written("TARGET_LAJU", texts, "en")).toBe(
    '=DUKCAPIL.TARGET_LAJU(37989,DATE(2023,11,13),DATE(2023,12,31),,{"2023-12-25";"2023-12-26"})',
  );
});

test("a share keeps its percent sign and the language's decimal mark", () => {
  const texts = { rekam: "104229", wajib: "108330", target: "99,2%" };
  expect(written("REKAM_TARGET_GAP", texts, "id")).toBe("=DUKCAPIL.REKAM_TARGET_GAP(104229;108330;99,2%)");
  expect(written("REKAM_TARGET_GAP", texts, "en")).toBe("=DUKCAPIL.REKAM_TARGET_GAP(104229,108330,99.2%)");
});

test("addresses stay addresses, series become a column", () => {
  expect(written("BLANKO_RUNWAY", { stok: "'Kartu Stok'!F34", pemakaian: "E5:E34" }, "id")).toBe(
    "=DUKCAPIL.BLANKO_RUNWAY('Kartu Stok'!F34;E5:E34)",
  );
  expect(written("BLANKO_RUNWAY", { stok: "5000", pemakaian: "480; 510" }, "id")).toBe(
    "=DUKCAPIL.BLANKO_RUNWAY(5000;{480;510})",
  );
});

test("text is quoted, its own quotes doubled", () => {
  expect(written("JELASKAN", { nama: 'RE"KAM', argumen1: "5" }, "id")).toBe('=DUKCAPIL.JELASKAN("RE""KAM";5)');
});

test("an empty form is the bare call", () => {
  expect(written("REKAM_SISA", {}, "id")).toBe("=DUKCAPIL.REKAM_SISA()");
});
