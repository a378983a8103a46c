import { evaluate, explain, isExplanation } from "../../../src/core/evaluate";
import { argumentOf } from "../../../src/core/example";
import { isFault } from "../../../src/core/fault";
import { indicators } from "../../../src/core/indicators";
import nikCek from "../../../src/core/indicators/nikCek";
import type { ExampleArgument } from "../../../src/core/indicator";
import type { Cell } from "../../../src/core/cells/cell";
import { faultText } from "../../../src/text/faults";
import { noteLine } from "../../../src/text/notes";

/** A by-name list of no real person: district 99 does not exist. */
const BY_NAME: readonly Cell[] = [
  "1674991708450001",
  "1674995708450002",
  "1674 9913 1106 0003",
  "1674.99.131106.0004",
  "167499131106000",
  "9799991311060005",
  "1674993113060006",
  "1674991311060000",
  "16749913110600O7",
  "'1674991311060008",
  1674991311060009,
  167499131,
  "NIK 1674991311060010",
  "-",
];
const SHOWS_DIGITS = /\d(?:[ .-]?\d){5,}/;

const readers = indicators.filter(({ params }) => "nik" in params).map((entry) => [entry.name, entry] as const);

function callsWith(cell: Cell): ExampleArgument[][] {
  const calls: ExampleArgument[][] = [
    [cell, "13 November 2023"],
    [cell, "1 Januari 1940"],
    [cell],
    [["NIK", cell, cell], "13 November 2023"],
  ];
  return String(cell).replace(/\D/g, "").length < 12 ? calls : [...calls, [cell, cell]];
}

test.each(readers)("%s says no digits of a NIK, in refusals or explanations of any kind", (_name, entry) => {
  for (const example of BY_NAME.flatMap(callsWith)) {
    const args = example.slice(0, Object.keys(entry.params).length).map(argumentOf);
    const answer = evaluate(entry, args);
    const faults = isFault(answer) ? [answer] : isExplanation(answer) ? [] : answer.flat().filter(isFault);
    const notes = explain(entry, args).notes.filter(({ note }) => note !== "RESULT" || isFault(answer));
    for (const language of ["id", "en"] as const) {
      for (const found of faults) expect(faultText(found, entry, language)).not.toMatch(SHOWS_DIGITS);
      for (const note of notes) expect(noteLine(note, entry, language).join(" ")).not.toMatch(SHOWS_DIGITS);
    }
    const ofNik = faults.filter(({ param }) => param === "nik");
    expect(JSON.stringify(ofNik.map(({ detail }) => detail ?? null))).not.toMatch(/\d/);
  }
});

test("a column of them is spilled row by row", () => {
  expect(evaluate(nikCek, [BY_NAME.map((cell) => [cell])])).toEqual(
    ["OK", "OK", "OK", "BUKAN_ANGKA", "PANJANG", "WILAYAH", "TGL", "URUT", "BUKAN_ANGKA", "OK", "ANGKA_EXCEL"]
      .concat("ANGKA_EXCEL", "BUKAN_ANGKA", "KOSONG")
      .map((code) => [code]),
  );
});
