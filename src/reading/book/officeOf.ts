import type { Cell } from "../../core/cells/cell";
import { plain } from "../../core/cells/plain";
import { fold } from "../../sheets/columnType";
import type { Table } from "../table";

/** The regency or city whose office keeps a sheet. */
export interface Office {
  /** The same for all spellings of the name: KAB. KAUR, Kabupaten Kaur. */
  readonly key: string;
  /** The name as the title writes it: KABUPATEN KAUR. */
  readonly name: string;
}

/** Rows that may hold a letterhead, or the titles over a table further down. */
const TITLE_ROWS = 12;

/**
 * A regency or city in a title. After words such as DARI the title names another office; after KECAMATAN, KOTA is part of a
 * district's name; after LUAR it is not a name.
 */
const REGENCY = /(?<!\b(?:DARI|KE|KEPADA|DAN|ATAU) +)\b(?:KABUPATEN|KAB|PEMKAB)\b[ .:]+([A-Z][A-Z' -]*)/;
const CITY =
  /^(?!.*\b(?:KECAMATAN|KEC|KELURAHAN|KEL|DESA|UPTD?|TPDK)\b.*\bKOTA\b).*?(?<!\b(?:DARI|KE|KEPADA|DAN|ATAU|DALAM|LUAR|PUSAT|IBU) +)\b(?:KOTA|PEMKOT)\b[ .:]+([A-Z][A-Z' -]*)/;

/** Words that end a name. */
const AFTER_NAME =
  /\b(?:TAHUN|THN|TA|BULAN|BLN|SEMESTER|SMT|TRIWULAN|TW|MINGGU|PERIODE|KEADAAN|POSISI|PER|PADA|TANGGAL|TGL|HARI|SAMPAI|S|PROVINSI|PROV|KECAMATAN|KEC|KELURAHAN|KEL|DESA|UPTD?|DARI|KE|DI|UNTUK|DALAM|DAN|YANG|MENURUT|BERDASARKAN|KTP|IKD|BLANGKO|BLANKO|STOK|REKAP|LAPORAN|DATA|JANUARI|FEBRUARI|PEBRUARI|MARET|APRIL|MEI|JUNI|JULI|AGUSTUS|SEPTEMBER|OKTOBER|NOVEMBER|NOPEMBER|DESEMBER)\b.*$/;
/** Most words in a name: Bolaang Mongondow Timur, Ogan Komering Ulu Selatan. */
const LONGEST_NAME = 4;

/** The office named by the titles over a table, the nearest title first, else by the sheet's letterhead. */
export function officeOf(table: Table): Office | undefined {
  return table.once(readOffice);
}

/** An office that titles name, with its sheets. */
export interface OfficeSheets {
  readonly name: string;
  readonly sheets: readonly string[];
}

/** The offices that the titles of some tables name. Calendars belong to everybody and are left out. */
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

/** True unless the titles show that two tables belong to different offices. */
export function mayBeOneOffice(a: Table, b: Table): boolean {
  const [here, there] = [officeOf(a), officeOf(b)];
  return !here || !there || here.key === there.key;
}

/** Lines of a letterhead, which cover the whole sheet. Any other title may belong to a different table above. */
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

/** The texts of a title row; undefined for a row with figures or many cells. */
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
