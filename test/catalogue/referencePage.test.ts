import { referencePage } from "../../src/catalogue/referencePage";
import { indicators } from "../../src/core/indicators";

const page = { id: referencePage(indicators, "id"), en: referencePage(indicators, "en") };
const sections = (text: string) => text.split(/^### /m).slice(1);

test.each(["id", "en"] as const)("every function has one section with a table and a result (%s)", (language) => {
  const found = sections(page[language]);
  expect(found.map((section) => section.split("\n")[0]).sort()).toEqual(indicators.map(({ name }) => name).sort());
  for (const section of found)
    expect(section).toMatch(/`DUKCAPIL\.[A-Z_]+\(.*\)`[\s\S]*\| --- \|[\s\S]*\n(Hasil|Result): /);
});

test("an example shows its formula with its result", () => {
  expect(page.id).toContain("| `=DUKCAPIL.REKAM_SISA(104229; 108330)` | 4.101 jiwa |");
  expect(page.en).toContain("| `=DUKCAPIL.REKAM_SISA(104229, 108330)` | 4,101 people |");
});

test("a refusal shows its sentence and no code", () => {
  expect(page.id).toContain("`=DUKCAPIL.BLANKO_RUNWAY(500; 0)`: Tidak ada pemakaian");
  expect(page.id).not.toMatch(/\b(NO_USE|TOO_FEW_DAYS|ARGUMENT_MISSING|CELL_BLANK)\b/);
});

test("the function that explains shows an explanation", () => {
  const section = sections(page.id).find((found) => found.startsWith("JELASKAN"));
  expect(section).toMatch(/JELASKAN\("[A-Z_]+"; .*\| DUKCAPIL\.[A-Z_]+ · .*<br>/);
});

test("no content breaks a table row", () => {
  const widths = (text: string) => text.split("\n").filter((line) => line.startsWith("|"));
  for (const line of widths(page.id)) expect([5, 6]).toContain(line.replaceAll("\\|", "").split("|").length);
});
