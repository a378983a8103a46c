/**
 * A piece of a formula: `code` is read as formula, `list` is the inside of braces as one piece, and all others are names or
 * texts, in which no character separates anything.
 */
export interface FormulaPiece {
  readonly kind: "code" | "text" | "sheet" | "column" | "list";
  readonly text: string;
}

/** The pieces of a formula in order, complete or not: an unclosed piece reaches to the end. Together they are the formula. */
export function formulaPieces(formula: string): readonly FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  let code = "";
  const take = (kind: FormulaPiece["kind"], end: number, start: number) => {
    if (code !== "") pieces.push({ kind: "code", text: code });
    code = "";
    pieces.push({ kind, text: formula.slice(start, end) });
    return end;
  };
  let place = 0;
  while (place < formula.length) {
    const sign = formula[place] as string;
    if (sign === '"') place = take("text", quotedEnd(formula, place, '"'), place);
    else if (sign === "'") place = take("sheet", quotedEnd(formula, place, "'"), place);
    else if (sign === "{") place = take("list", listEnd(formula, place), place);
    else if (sign === "[" && !holdsBrackets(formula, place)) place = take("column", columnEnd(formula, place), place);
    else {
      code += sign;
      place++;
    }
  }
  if (code !== "") pieces.push({ kind: "code", text: code });
  return pieces;
}

/** The position after the closing quote; a doubled quote is a literal one. */
function quotedEnd(formula: string, start: number, quote: string): number {
  for (let place = start + 1; place < formula.length; place++) {
    if (formula[place] !== quote) continue;
    if (formula[place + 1] !== quote) return place + 1;
    place++;
  }
  return formula.length;
}

function listEnd(formula: string, start: number): number {
  for (let place = start + 1; place < formula.length; place++) {
    if (formula[place] === '"') place = quotedEnd(formula, place, '"') - 1;
    else if (formula[place] === "}") return place + 1;
  }
  return formula.length;
}

/** An apostrophe in a column name makes the next character literal. */
function columnEnd(formula: string, start: number): number {
  for (let place = start + 1; place < formula.length; place++) {
    if (formula[place] === "'") place++;
    else if (formula[place] === "]") return place + 1;
  }
  return formula.length;
}

/** `Stok[[#This Row],[Sisa]]` has nested brackets, separated like arguments. */
const holdsBrackets = (formula: string, start: number) => /^\[\s*@?\s*\[/.test(formula.slice(start));
