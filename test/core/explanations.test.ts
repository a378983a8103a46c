import { explain } from "../../src/core/evaluate";
import { argumentOf } from "../../src/core/example";
import type { AnyIndicator, Example } from "../../src/core/indicator";
import { indicators } from "../../src/core/indicators";
import type { Param } from "../../src/core/parameter";
import { formatNumber } from "../../src/text/format";
import { noteLine } from "../../src/text/notes";

const paramsOf = (entry: AnyIndicator) => Object.entries(entry.params as Record<string, Param>);
const isAnswered = ({ gives }: Example) => typeof gives !== "object";
const notesOf = (entry: AnyIndicator, { args }: Example) => explain(entry, args.map(argumentOf)).notes;

const computing = indicators.filter(({ name }) => name !== "JELASKAN").map((entry) => [entry.name, entry] as const);

describe.each(computing)("the explanation of %s", (_name, entry) => {
  const answered = entry.examples.filter(isAnswered);

  test("names every default that was used, with its value", () => {
    for (const example of answered) {
      const said = notesOf(entry, example).flatMap((note) => (note.note === "DEFAULT" ? [note.detail] : []));
      for (const [i, [param, definition]] of paramsOf(entry).entries()) {
        if (definition.whole || definition.fallback === undefined || example.args[i] !== undefined) continue;
        const value: unknown = definition.fallback;
        expect([param, said]).toEqual([param, expect.arrayContaining([{ param, value }])]);
      }
    }
  });

  test("names the week and the days off wherever working days are counted", () => {
    if (!paramsOf(entry).some(([param]) => param === "hari_kerja")) return;
    const notes = answered.map((example) => notesOf(entry, example).map(({ note }) => note));
    expect(notes.some((said) => said.includes("WORK_WEEK") && said.includes("CLOSURES"))).toBe(true);
  });

  test("says which amounts were texts", () => {
    for (const example of answered)
      for (const [i, [param, definition]] of paramsOf(entry).entries()) {
        const given = example.args[i];
        if (definition.kind !== "jumlah" || definition.whole || typeof given !== "number" || given < 1000) continue;
        if (!Number.isInteger(given)) continue;
        const args = example.args.map((each, at) => (at === i ? formatNumber(given, "id") : each));
        const read = notesOf(entry, { ...example, args });
        expect(read[0]).toEqual(notesOf(entry, example)[0]);
        expect(read.flatMap((note) => (note.note === "READ_AS" ? [note.detail.param] : []))).toContain(param);
      }
  });

  test("has a line in both languages for every note", () => {
    for (const example of entry.examples)
      for (const note of notesOf(entry, example))
        for (const language of ["id", "en"] as const)
          expect(
            noteLine(note, entry, language).every((part) => part !== undefined && !/undefined|NaN/.test(String(part))),
          ).toBe(true);
  });
});
