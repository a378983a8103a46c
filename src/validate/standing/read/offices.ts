import { cellText } from "../../recognise/headerGrid";
import type { Table } from "../../table";

/** Lines at the top of a sheet in which its office may stand. */
const LETTERHEAD = 6;
/** "KABUPATEN KAUR", "Kota Pagar Alam", "Kab. Tegal"; a district may be called Kota as well, and "kabupaten/kota" is none. */
const OFFICE =
  /(?<!\p{L})(?<!(?:KECAMATAN|KEC\.?|KELURAHAN|DESA|IBU) )(KABUPATEN|KAB\.?|KOTA) +((?!SE\b|INI\b|DAN\b|ATAU\b|PROV)\p{L}[\p{L}' -]*)/u;
/** What may follow the name in the same line. */
const AFTER_NAME =
  /[ -]+(?:PROVINSI|PROPINSI|PROV|TAHUN|THN|TA|BULAN|BLN|SEMESTER|SMT|TRIWULAN|PERIODE|PER|TANGGAL|TGL|KEADAAN|POSISI|S|SAMPAI|KECAMATAN|KEC|JANUARI|FEBRUARI|MARET|APRIL|MEI|JUNI|JULI|AGUSTUS|SEPTEMBER|OKTOBER|NOVEMBER|DESEMBER)(?!\p{L}).*$/u;

/**
 * The offices that the sheets say they are of, each once: by the regency or city in their titles and names, and where no
 * two of these differ by the code that their areas begin with, as "33.01".
 */
export function officesIn(tables: readonly Table[]): readonly string[] {
  const names = new Map<string, string>();
  const codes = new Set<string>();
  for (const table of tables) {
    const name = nameOf(table);
    if (name !== undefined && !names.has(keyOf(name))) names.set(keyOf(name), name);
    const code = codeOf(table);
    if (code !== undefined) codes.add(code);
  }
  return names.size > 1 || codes.size < 2 ? [...names.values()] : [...codes];
}

/** Names are the same however their spaces are set. */
const keyOf = (name: string) => name.toUpperCase().replace(/[^\p{L}]/gu, "");

function nameOf({ sheet }: Table): string | undefined {
  for (let row = 0; row < Math.min(LETTERHEAD, sheet.cells.length); row++) {
    const texts = (sheet.cells[row] ?? []).map((_cell, column) => cellText(sheet, row, column)).filter(Boolean);
    // A row of several texts is a header or an entry.
    if (texts.length > 2) break;
    for (const text of texts) {
      const name = officeIn(text);
      if (name !== undefined) return name;
    }
  }
  return officeIn(sheet.name);
}

function officeIn(text: string): string | undefined {
  const [, rank, rest] = OFFICE.exec(text.toUpperCase()) ?? [];
  const name = rest?.replace(AFTER_NAME, "").replace(/[ '-]+$/, "");
  if (rank === undefined || !name) return undefined;
  return capitalised(`${rank.startsWith("KAB") ? "KABUPATEN" : rank} ${name}`);
}

const capitalised = (text: string) =>
  text.toLowerCase().replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase());

/** The code of the regency that all areas of a table lie in. */
function codeOf({ columns }: Table): string | undefined {
  const regencies = new Set((columns.get("kode")?.words ?? []).flatMap((code) => /^\d{4}/.exec(code)?.[0] ?? []));
  const [only] = regencies;
  return regencies.size === 1 && only !== undefined ? `${only.slice(0, 2)}.${only.slice(2)}` : undefined;
}
