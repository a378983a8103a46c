import { withoutIdentity } from "../../core/nik/identity";
import type { Mapping } from "../recognise/recognised";

/** A header text that locates the mapping after rows were inserted above. */
export interface Anchor {
  /** Rows below the mapping's header row. */
  readonly below: number;
  readonly column: number;
  readonly text: string;
}

/** A user's choice of columns for one table, as a workbook keeps it. */
export interface KeptMapping extends Mapping {
  readonly sheet: string;
  readonly anchors: readonly Anchor[];
}

/** The name under which the workbook keeps them. */
export const MAPPING_KEY = "lembarDukcapil.kolom";

const VERSION = 1;
export function keptToText(mappings: readonly KeptMapping[]): string {
  return JSON.stringify({ version: VERSION, mappings });
}

/** Reads what a workbook stored and drops what is invalid. Never throws. */
export function keptFromText(text: string | undefined): readonly KeptMapping[] {
  const { mappings } = fieldsOf(parse(text));
  return (Array.isArray(mappings) ? mappings : []).flatMap(mappingIn);
}

type Fields = Readonly<Record<string, unknown>>;

function parse(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "{}");
  } catch {
    return {};
  }
}

const fieldsOf = (value: unknown): Fields => (typeof value === "object" && value !== null ? (value as Fields) : {});
const isPlace = (value: unknown): value is number => typeof value === "number" && Number.isInteger(value) && value >= 0;

function mappingIn(value: unknown): KeptMapping[] {
  const { sheet, kind, headerRow, columns, anchors, bases, aside, at } = fieldsOf(value);
  if (typeof sheet !== "string" || typeof kind !== "string" || !isPlace(headerRow) || !Array.isArray(anchors))
    return [];
  const chosen = Object.entries(fieldsOf(columns)).filter(
    (entry): entry is [string, number | null] => entry[1] === null || isPlace(entry[1]),
  );
  const of = Object.entries(fieldsOf(bases)).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  return [
    {
      sheet: withoutIdentity(sheet),
      kind,
      headerRow,
      columns: Object.fromEntries(chosen),
      ...(of.length > 0 && { bases: Object.fromEntries(of) }),
      ...(Array.isArray(aside) && { aside: aside.filter(isPlace) }),
      ...(isPlace(at) && { at }),
      anchors: anchors.flatMap(anchorIn),
    },
  ];
}

function anchorIn(value: unknown): Anchor[] {
  const { below, column, text } = fieldsOf(value);
  return isPlace(below) && isPlace(column) && typeof text === "string"
    ? [{ below, column, text: withoutIdentity(text) }]
    : [];
}
