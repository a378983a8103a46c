import { formulaPieces } from "./formulaPieces";

/** A range in a typed formula, from its first character to the end of its last. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The function whose arguments are being typed, and the index of the argument. */
export interface CallAtCaret {
  readonly name: string;
  readonly argument: number;
}

/** The name that ends at the caret, without a bracket or more letters after it. */
export function nameAtCaret(formula: string, caret: number): Stretch | undefined {
  const code = codeOf(formula);
  if (!code.startsWith("=") || /^[\p{L}\p{N}_.(!]/u.test(code.slice(caret))) return undefined;
  const text = /(?<![\p{L}\p{N}_.$!'\]])[\p{L}_][\p{L}\p{N}_.]*$/u.exec(code.slice(0, caret))?.[0];
  return text === undefined ? undefined : { start: caret - text.length, end: caret, text };
}

/** The innermost open call at the caret, in a formula with commas between arguments. */
export function callAtCaret(formula: string, caret: number): CallAtCaret | undefined {
  const open: { readonly name: string; argument: number }[] = [];
  const before = codeOf(formula).slice(0, caret);
  for (const [place, sign] of [...before].entries())
    if (sign === "(")
      open.push({ name: /[\p{L}_][\p{L}\p{N}_.]*$/u.exec(before.slice(0, place))?.[0] ?? "", argument: 0 });
    else if (sign === ")") open.pop();
    else if (sign === ",") open.forEach((call, depth) => (call.argument += depth === open.length - 1 ? 1 : 0));
  const call = open.at(-1);
  return call && call.name !== "" ? call : undefined;
}

const REFERENCE = /(?<![\p{L}\p{N}_.$])\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?(?![\p{L}\p{N}_.(])/giu;

/** The address at the caret with its next kind of anchor, in the order of F4: A1, $A$1, A$1, $A1. */
export function anchoredAtCaret(formula: string, caret: number): Stretch | undefined {
  for (const found of codeOf(formula).matchAll(REFERENCE)) {
    const end = found.index + found[0].length;
    if (caret >= found.index && caret <= end) return { start: found.index, end, text: anchored(found[0]) };
  }
  return undefined;
}

function anchored(address: string): string {
  const [, column, row] = /^(\$?)[A-Z]+(\$?)/i.exec(address) ?? [];
  const next = column ? (row ? ["", "$"] : ["", ""]) : row ? ["$", ""] : ["$", "$"];
  return address.replace(/\$?([A-Z]+)\$?(\d+)/gi, (_cell, letters: string, digits: string) =>
    [next[0], letters, next[1], digits].join(""),
  );
}

/** The formula with blanks in place of texts, names of sheets and columns, and lists: every character keeps its position. */
const codeOf = (formula: string) =>
  formulaPieces(formula)
    .map(({ kind, text }) =>
      kind === "code" ? text : kind === "sheet" ? "'".repeat(text.length) : " ".repeat(text.length),
    )
    .join("");
