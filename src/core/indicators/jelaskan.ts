import type { Range } from "../cells/cell";
import { explain, type Argument } from "../evaluate";
import { fault, isFault } from "../fault";
import { indicator, type AnyIndicator } from "../indicator";
import { argumen, optional, teks, type RangeParam } from "../parameter";

/** As many as BLANKO_USULAN, the function with the most. */
const ARGUMENTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
type ArgumentName = `argumen${(typeof ARGUMENTS)[number]}`;

const argumentParams = Object.fromEntries(
  ARGUMENTS.map((n) => [
    `argumen${n}`,
    optional(
      argumen({
        en: `argument${n}`,
        says: { id: `Argumen ke-${n} fungsi itu`, en: `Argument ${n} of that function` },
      }),
    ),
  ]),
) as Record<ArgumentName, RangeParam<Range | undefined>>;

/** The name of a function as typed: any case, with or without the namespace. */
const bare = (name: string) =>
  name
    .toUpperCase()
    .replace(/^=/, "")
    .replace(/^DUKCAPIL\./, "");

/**
 * How another function came to its answer: its arguments as they were read, the base, window and calendar it used, the
 * days it left out and why, and the calculation with its numbers, two columns wide.
 *
 * The notes are made while that function computes, so they cannot differ from its answer.
 */
export function jelaskan(list: readonly AnyIndicator[]): AnyIndicator {
  const byName = new Map(list.map((entry) => [entry.name, entry]));
  return indicator({
    name: "JELASKAN",
    task: "alat",
    says: {
      id: "Menjelaskan cara sebuah fungsi sampai pada hasilnya, dalam dua kolom.",
      en: "Explains how a function came to its result, in two columns.",
    },
    params: {
      nama: teks({
        en: "name",
        says: {
          id: 'Nama fungsi dalam tanda petik, misalnya "REKAM_SISA"',
          en: 'Name of the function in quotes, for example "REKAM_SISA"',
        },
      }),
      ...argumentParams,
    },
    gives: { kind: "penjelasan", columns: 2, says: { id: "Apa, dan nilainya", en: "What, and its value" } },
    faults: ["UNKNOWN_FUNCTION", "CELL_BLANK"],
    examples: [
      { args: ["RUMUS_LAIN", 1], gives: { fault: "UNKNOWN_FUNCTION" } },
      { args: [null], gives: { fault: "CELL_BLANK" } },
    ],
    prepare: (ranges): readonly Argument[] =>
      ARGUMENTS.map((n) => ranges[`argumen${n}`]).map((range) => (isFault(range) ? undefined : range)),
    compute: ({ nama }, args) => {
      const entry = byName.get(bare(nama));
      return entry ? explain(entry, args) : fault("UNKNOWN_FUNCTION", { name: nama });
    },
  });
}
