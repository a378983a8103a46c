const STRING = /"(?:[^"]|"")*"/g;
const REFERENCE = /\[([^\]]*)\]/g;

/**
 * Converts an OpenFormula (OpenDocument 1.3 part 4) to Excel's notation: `of:=SUM([.B2:.B5];[$Stok.A1])` becomes
 * `SUM(B2:B5,Stok!A1)`. Undefined for a formula in another language.
 */
export function excelFormula(written: string): string | undefined {
  const body = /^(?:of|oooc|msoxl):=(.*)$/s.exec(written)?.[1] ?? /^=(.*)$/s.exec(written)?.[1];
  if (body === undefined) return undefined;
  const strings: string[] = [];
  const bare = body.replace(STRING, (text) => `"${strings.push(text) - 1}"`);
  const excel = bare.replace(REFERENCE, (_whole, inner: string) => reference(inner)).replaceAll(";", ",");
  return excel.replace(/"(\d+)"/g, (_whole, index: string) => strings[Number(index)] as string);
}

function reference(inner: string): string {
  const [from = "", to] = splitRange(inner);
  const first = corner(from);
  if (to === undefined) return first;
  return `${first}:${corner(to).replace(/^.*!/, "")}`;
}

/** Splits at the colon outside quoted sheet names. */
function splitRange(inner: string): readonly string[] {
  return inner.match(/(?:'(?:[^']|'')*'|[^:'])+/g) ?? [inner];
}

function corner(text: string): string {
  const [, sheet = "", cell = text] = /^\$?((?:'(?:[^']|'')*'|[^.'])*)\.(.*)$/.exec(text) ?? [];
  return sheet === "" ? cell : `${sheet}!${cell}`;
}
