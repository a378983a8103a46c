import type { CellValue } from "./model/entry";

/** An argument of a call: a value, a range, or nothing at all. */
export type CallArgument =
  | { readonly kind: "omitted" }
  | { readonly kind: "value"; readonly value: CellValue }
  | { readonly kind: "range"; readonly sheet: string | undefined; readonly address: string };

/** Reads `=NAMESPACE.NAME(…)`, the only formulas that the fake calculates. */
export function parseCall(formula: string): { readonly name: string; readonly args: string } | undefined {
  const [, name, args] = /^=\s*[A-Z][A-Z0-9_]*\.([A-Z0-9_.]+)\((.*)\)\s*$/is.exec(formula) ?? [];
  return name === undefined ? undefined : { name: name.toUpperCase(), args: args ?? "" };
}

/** Splits the arguments at commas outside quotes; a call inside a call is not understood. */
export function callArguments(text: string): readonly CallArgument[] {
  if (text.trim() === "") return [];
  const parts = text.match(/("(?:[^"]|"")*"|'(?:[^']|'')*'|[^,"'])*(,|$)/g) ?? [];
  return parts
    .slice(0, text.endsWith(",") ? undefined : -1 || undefined)
    .map((part) => argumentOf(part.replace(/,$/, "").trim()));
}

function argumentOf(text: string): CallArgument {
  if (text === "") return { kind: "omitted" };
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return { kind: "value", value: (quoted[1] ?? "").replaceAll('""', '"') };
  if (/^(true|false)$/i.test(text)) return { kind: "value", value: text.toLowerCase() === "true" };
  if (!Number.isNaN(Number(text))) return { kind: "value", value: Number(text) };
  if (text.endsWith("%") && !Number.isNaN(Number(text.slice(0, -1)))) {
    return { kind: "value", value: Number(text.slice(0, -1)) / 100 };
  }
  const [, sheet, address] = /^(?:'?(.*?)'?!)?([^!]+)$/.exec(text) ?? [];
  return { kind: "range", sheet: sheet?.replaceAll("''", "'"), address: address ?? "" };
}
