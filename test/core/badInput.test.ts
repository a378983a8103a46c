import fc from "fast-check";
import type { Cell, Range } from "../../src/core/cells/cell";
import { evaluate, explain, isExplanation, type Argument, type Table } from "../../src/core/evaluate";
import { argumentOf } from "../../src/core/example";
import type { Note } from "../../src/core/explain";
import { isFault, type Fault } from "../../src/core/fault";
import { indicators } from "../../src/core/indicators";
import type { AnyIndicator } from "../../src/core/indicator";
import type { Param, ScalarParam } from "../../src/core/parameter";
import { faultText } from "../../src/text/faults";
import { noteLine } from "../../src/text/notes";

const RUNS = { numRuns: Number(process.env.RUNS ?? 120) };
const LANGUAGES = ["id", "en"] as const;

/** District 99 does not exist, so this belongs to no person. */
const NIK = "1674991708450001";

const TEXTS = [
  ...["", " ", "\u00A0", "\u200B", "-", "–", "nihil", "NULL", "<>", "#REF!", "TOTAL", "Jumlah", "Sisa blanko", "TANPA"],
  ...[
    "4.091",
    "4,091",
    "1.234.567",
    "1.23.456",
    "1,234.5",
    "± 4.091",
    "2.000-an",
    "5 ribuan",
    "4.000 lebih",
    "88 ribu",
  ],
  ...["1,5 juta", "999 juta", "95,2%", "99,412%", "25persen", "400%", "1O5", "O", "(500)", "−5", "1e5", "4.091 keping"],
  ...["13 November 2023", "13/11/2023", "11/13/2023", "31 Feb 2023", "29 Februari 2024", "13/11", "Desember", "2023"],
  ...["20231", "Semester I 2023", "Selasa, 13/11/2023", "1/1/9999", "31 Desember 9999", "1 Maret 1900"],
  ...["normal", "kuota", "kosong", "tutup", "gangguan", "KAWIN", "BELUM KAWIN", "JANDA", "buka ekstra", "cuti bersama"],
  ...["1111100", "0000011", "0000000", "5", "7", "REKAM_SISA", "DUKCAPIL.IKD_PERSEN", "jelaskan", "x".repeat(5000)],
  ...[
    NIK,
    "1674 9917 0845 0001",
    "1674.99.170845.0001",
    "1674  9917  0845  0001",
    "NIK: 1674-9917-0845-0001",
    "167499",
  ],
];
const NUMBERS = [
  ...[0, -0, 1, 4, 5, 6, 7, 20, 500, 4091, 108_330, 2023, 20_231, 45_243, 2_958_465, 2_958_466, 20_231_113, 1_111_100],
  ...[4.091, 104.229, 4.1, 0.25, 0.952, 1.5, 25, 0.1 + 0.2, 5e-324, 1e-300, -1e-12, -5, -0.5, 999_999_999_999, 1e12],
  ...[1e15, Number(NIK), 1e300, -1e300, Number.MAX_VALUE, Number.MAX_SAFE_INTEGER, NaN, Infinity, -Infinity],
];
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(...TEXTS),
  fc.constantFrom<Cell>(...NUMBERS),
  fc.constantFrom<Cell>(null, undefined, true, false, { error: "#REF!" }, { error: "#N/A" }),
  fc.nat(100_000),
  fc.integer({ min: 36_000, max: 48_000 }),
  fc.double(),
  fc.string({ unit: "binary" }),
);
const plainCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.integer({ min: 1, max: 9000 }),
  fc.integer({ min: 44_000, max: 46_000 }),
);
const column = (cells: fc.Arbitrary<Cell>, maxLength: number): fc.Arbitrary<Range> =>
  fc.array(cells, { maxLength }).map((values) => values.map((value) => [value]));
const argument: fc.Arbitrary<Argument> = fc.oneof(
  { weight: 8, arbitrary: cell.map((value) => [[value]]) },
  { weight: 4, arbitrary: plainCell.map((value) => [[value]]) },
  { weight: 2, arbitrary: column(cell, 8) },
  { weight: 2, arbitrary: column(fc.oneof(plainCell, cell), 8) },
  { weight: 1, arbitrary: fc.array(cell, { maxLength: 4 }).map((row) => [row]) },
  { weight: 1, arbitrary: fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.constantFrom<Argument>(undefined, null, [], [[]], [[], []]) },
);

const paramsOf = (entry: AnyIndicator) => Object.values(entry.params as Record<string, Param>);

function argumentsOf(entry: AnyIndicator): fc.Arbitrary<readonly Argument[]> {
  const places = paramsOf(entry).length;
  const fromExample = fc
    .tuple(fc.constantFrom(...entry.examples), fc.nat(places - 1), argument)
    .map(([{ args }, at, nasty]) => Object.assign(args.map(argumentOf), { [at]: nasty }) as Argument[]);
  const named = fc
    .array(argument, { maxLength: places })
    .map((args) => (entry.name === "JELASKAN" ? [[["BLANKO_HABIS"]], ...args.slice(1)] : args));
  return fc.oneof(fc.array(argument, { maxLength: places + 1 }), named, fromExample);
}

/** What a sentence must never contain. */
function isUnreadable(sentence: string): boolean {
  if (sentence.length < 4 || /undefined|NaN|Infinity|\[object|\d{12,}/.test(sentence)) return true;
  return sentence.replace(/\D/g, "").includes(NIK.slice(0, 15));
}

function isWrongValue(value: unknown): boolean {
  if (typeof value === "number") return !Number.isFinite(value) || Object.is(value, -0);
  return typeof value !== "string" && typeof value !== "boolean";
}

function isWrongNote(value: string | number): boolean {
  return typeof value === "number" ? !Number.isFinite(value) : value.length > 3 && isUnreadable(value);
}

const sentencesOf = (found: Fault, entry: AnyIndicator) =>
  LANGUAGES.map((language) => faultText(found, entry, language));
const linesOf = (note: Note, entry: AnyIndicator) => LANGUAGES.map((language) => noteLine(note, entry, language));

describe.each(indicators.map((entry) => [entry.name, entry] as const))("%s", (_name, entry) => {
  test("answers any input with values, or with readable refusals", () => {
    fc.assert(
      fc.property(argumentsOf(entry), (args) => {
        const answer = evaluate(entry, args);
        const cells = isFault(answer) ? [answer] : isExplanation(answer) ? [] : answer.flat();
        const sentences = cells.filter(isFault).flatMap((found) => sentencesOf(found, entry));
        expect(sentences.filter(isUnreadable)).toEqual([]);
        expect(cells.filter((value) => !isFault(value) && isWrongValue(value))).toEqual([]);
      }),
      RUNS,
    );
  });

  test("explains every answer, beginning with the answer, in readable sentences", () => {
    fc.assert(
      fc.property(argumentsOf(entry), (args) => {
        const answer = evaluate(entry, args);
        const [first, ...others] = explain(entry, args).notes;
        expect(first?.note).toBe("RESULT");
        if (isFault(answer)) expect(first?.detail).toEqual(answer);
        if (isFault(answer) || isExplanation(answer)) return;
        expect(firstResults(answer, entry.gives.columns ?? 1)).toContainEqual(first?.detail);
        const values = others.flatMap((note) => linesOf(note, entry)).map(([, value]) => value);
        expect(values.filter(isWrongNote)).toEqual([]);
      }),
      RUNS,
    );
  });
});

/** The start of an explanation: the values of one result side by side, or the refusal in a row. */
function firstResults(table: Table, width: number): unknown[] {
  const cells = table.flat();
  return [[], table[0], ...cells.map((value, i) => (isFault(value) ? value : cells.slice(i, i + width)))];
}

describe("a column gives the same as each of its rows alone:", () => {
  const spilling = indicators.filter(
    (entry) => paramsOf(entry).some(({ whole }) => !whole) && entry.name !== "JELASKAN",
  );

  test.each(spilling.map((entry) => [entry.name, entry] as const))("%s", (_name, entry) => {
    const params = paramsOf(entry);
    const examples = entry.examples.map(({ args }) => args.map(argumentOf));
    const cellsAt = (index: number) =>
      examples.flatMap((args) => args[index]?.flat() ?? []).filter((value) => !isHeaderOf(params[index], value));
    const row = fc.tuple(
      ...params.map((param, i) => (param.whole ? fc.constant(null) : fc.constantFrom(null, ...cellsAt(i)))),
    );
    const wholes = fc.constantFrom(...examples);

    fc.assert(
      fc.property(
        fc.array(row, { minLength: 2, maxLength: 5 }),
        wholes,
        fc.nat(params.length),
        (rows, example, given) => {
          const args = (which: readonly (readonly Cell[])[]) =>
            params.map((param, i): Argument => {
              if (param.whole) return example[i];
              return param.optional && i >= given ? undefined : which.map((cells) => [cells[i]]);
            });
          const together = evaluate(entry, args(rows));
          rows.forEach((cells, index) => {
            if (isBlankRow(args([cells]), params)) return;
            const alone = evaluate(entry, args([cells]));
            const here = isFault(together) ? together : (together as Table)[index];
            if (!isFault(alone)) expect(here).toEqual((alone as Table)[0]);
            else if (isFault(together)) expect(together).toEqual(alone);
            else for (const value of here as readonly unknown[]) expect(value).toEqual({ row: index + 1, ...alone });
          });
        },
      ),
      { numRuns: Math.min(RUNS.numRuns, 200) },
    );
  });
});

function isHeaderOf(param: Param | undefined, value: Cell): boolean {
  return (param as ScalarParam<unknown>).isHeader?.(value) ?? false;
}

function isBlankRow(args: readonly Argument[], params: readonly Param[]): boolean {
  const spilled = args.filter((range, i) => range && !params[i]?.whole);
  return spilled.every((range) => [null, undefined, ""].includes(range?.[0]?.[0] as null | undefined | ""));
}
