import { titlesOver } from "../recognise/titles";
import type { Table } from "../table";

/** False where two tables are known to be about different cards, identity cards and those of children. */
export function mayBeOneCard(a: Table, b: Table): boolean {
  const [one, other] = [cardOf(a), cardOf(b)];
  return one === undefined || other === undefined || one === other;
}

/** The card that a table's own column, its titles or its sheet's name speak of; undefined for none or several. */
function cardOf({ columns, sheet, found }: Table): "KTP" | "KIA" | undefined {
  const { headerRow, firstColumn, endColumn } = found;
  const kinds = columns.get("jenis")?.words ?? [];
  const over = titlesOver(sheet, headerRow, { first: firstColumn, end: endColumn });
  const said = (kinds.length > 0 ? kinds : [...over, sheet.name]).join(" ").toUpperCase();
  const [isKtp, isKia] = [/\bE?KTP/.test(said), /\bKIA\b/.test(said)];
  if (isKtp === isKia) return undefined;
  return isKia ? "KIA" : "KTP";
}
