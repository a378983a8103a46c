import type { Cell } from "../../core/cells/cell";
import { plain } from "../../core/cells/plain";
import { fold } from "../../sheets/columnType";
import type { Table } from "../table";

/** The regency or city whose office keeps a sheet. */
export interface Office {
  /** The same for all spellings of its name: KAB. KAUR, Kabupaten Kaur. */
  readonly key: string;
  /** As the title writes it: KABUPATEN KAUR. */
  readonly name: string;
}

/** Lines of a letterhead, and of the titles over a table further down. */
const TITLE_ROWS = 12;

/**
 * A regency or city in a title. Behind words such as DARI the title names somebody else's; KOTA behind KECAMATAN is part of
 * a district's name, and behind LUAR no name at all.
 */
const REGENCY = /(?<!\b(?:DARI|KE|KEPADA|DAN|ATAU) +)\b(?:KABUPATEN|KAB|PEMKAB)\b[ .:]+([A-Z][A-Z' -]*)/;
const CITY =
  /^(?!.*\b(?:KECAMATAN|KEC|KELURAHAN|KEL|DESA|UPTD?|TPDK)\b.*\bKOTA\b).*?(?<!\b(?:DARI|KE|KEPADA|DAN|ATAU|DALAM|LUAR|PUSAT|IBU) +)\b(?:KOTA|PEMKOT)\b[ .:]+([A-Z][A-Z' -]*)/;

/** Words that end a name. */
const AFTER_NAME =
  /\b(?:TAHUN|THN|TA|BULAN|BLN|SEMESTER|SMT|TRIWULAN|TW|MINGGU|PERIODE|KEADAAN|POSISI|PER|PADA|TANGGAL|TGL|HARI|SAMPAI|S|PROVINSI|PROV|KECAMATAN|KEC|KELURAHAN|KEL|DESA|UPTD?|DARI|KE|DI|UNTUK|DALAM|DAN|YANG|MENURUT|BERDASARKAN|KTP|IKD|BLANGKO|BLANKO|STOK|REKAP|LAPORAN|DATA|JANUARI|FEBRUARI|PEBRUARI|MARET|APRIL|MEI|JUNI|JULI|AGUSTUS|SEPTEMBER|OKTOBER|NOVEMBER|NOPEMBER|DESEMBER)\b.*$/;
/** Bolaang Mongondow Timur, Ogan Komering Ulu Selatan. */
const LONGEST_NAME = 4;

/** The office that the titles over a table name, the nearest line first, else the letterhead of the sheet. */
export function officeOf(table: Table): Office | undefined {
  return table.once(readOffice);
}

/** An office as titles name it, with its sheets. */
export interface OfficeSheets {
  readonly name: string;
  readonly sheets: readonly string[];
}

/** The offices that the titles of some tables name; days off are everybody's. */
export function officesOf(tables: readonly Table[]): readonly OfficeSheets[] {
  const found = new Map<string, { readonly name: string; readonly sheets: Set<string> }>();
  for (const table of tables) {
    const office = table.found.kind.name === "kalender" ? undefined : officeOf(table);
    if (!office) continue;
    const { sheets } = found.get(office.key) ?? { sheets: new Set<string>() };
    found.set(office.key, { name: office.name, sheets: sheets.add(table.sheet.name) });
  }
  return [...found.values()].map(({ name, sheets }) => ({ name, sheets: [...sheets] }));
}

/** True where nothing says that two tables are of two offices. */
export function mayBeOneOffice(a: Table, b: Table): boolean {
  const [here, there] = [officeOf(a), officeOf(b)];
  return !here || !there || here.key === there.key;
}

/** Lines that stand over everything on a sheet; any other title may be that of another table further up. */
const LETTERHEAD = /\b(?:PEMERINTAH|PEMKAB|PEMKOT|DINAS|DISDUKCAPIL)\b/i;

function readOffice({ sheet, found: { headerRow } }: Table): Office | undefined {
  for (let row = headerRow - 1; row >= Math.max(0, headerRow - TITLE_ROWS); row--) {
    const texts = titlesIn(sheet.cells[row] ?? []);
    if (!texts) break;
    const office = firstNamed(texts);
    if (office) return office;
  }
  for (let row = 0; row < Math.min(headerRow, TITLE_ROWS); row++) {
    const texts = titlesIn(sheet.cells[row] ?? []);
    if (!texts) break;
    const office = firstNamed(texts.filter((text) => LETTERHEAD.test(text)));
    if (office) return office;
  }
  return undefined;
}

/** The texts of a row of titles; undefined for one of figures or of many cells. */
function titlesIn(row: readonly Cell[]): readonly string[] | undefined {
  const filled = row.filter((cell) => cell !== null && cell !== undefined && cell !== "");
  const texts = filled.filter((cell) => typeof cell === "string");
  return filled.length > 3 || filled.length - texts.length > 1 ? undefined : texts;
}

function firstNamed(titles: readonly string[]): Office | undefined {
  return titles.map(officeNamed).find((office) => office !== undefined);
}

/** The regency or city that a title names. */
export function officeNamed(title: string): Office | undefined {
  const text = plain(title)
    .toUpperCase()
    .replace(/KAB(?:UPATEN)?\.? ?\/ ?KOTA/g, " ");
  for (const [pattern, kind] of [
    [REGENCY, "KABUPATEN"],
    [CITY, "KOTA"],
  ] as const) {
    const after = pattern.exec(text)?.[1];
    const words = after?.replace(AFTER_NAME, "").trim().split(/[ -]+/).slice(0, LONGEST_NAME) ?? [];
    const name = words.join(" ");
    if (name !== "") return { key: `${kind} ${fold(name)}`, name: `${kind} ${name}` };
  }
  return undefined;
}
