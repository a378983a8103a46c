/**
 * A stretch of a formula: `code` is what is read as formula, `list` the inside of braces as one piece, and all others are
 * names or texts, in which no sign parts anything.
 */
export interface FormulaPiece {
  readonly kind: "code" | "text" | "sheet" | "column" | "list";
  readonly text: string;
}

/** The pieces of a formula in their order, whole or not: what is not closed reaches to the end. Together they are the formula. */
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

/** Behind the closing quote; two of them are one within. */
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

/** An apostrophe in the name of a column takes the next sign as it is. */
function columnEnd(formula: string, start: number): number {
  for (let place = start + 1; place < formula.length; place++) {
    if (formula[place] === "'") place++;
    else if (formula[place] === "]") return place + 1;
  }
  return formula.length;
}

/** `Stok[[#This Row],[Sisa]]` has brackets within brackets, which are parted as arguments are. */
const holdsBrackets = (formula: string, start: number) => /^\[\s*@?\s*\[/.test(formula.slice(start));
