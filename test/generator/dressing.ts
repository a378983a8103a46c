import type { DraftColumn } from "./draft";
import type { Random } from "./random";

/** Header spellings of one column as offices write them; "GROUP › HEADER" stands in two rows, with two groups in three. */
export type Spellings = readonly string[];

/** A kabupaten or kota with its Kemendagri code and those of some of its kecamatan (Permendagri 137/2017). */
export interface Region {
  readonly name: string;
  readonly code: string;
  readonly kecamatan: readonly string[];
}

export const REGIONS: readonly Region[] = [
  {
    name: "KOTA PAGAR ALAM",
    code: "16.72",
    kecamatan: ["Pagar Alam Utara", "Pagar Alam Selatan", "Dempo Utara", "Dempo Selatan", "Dempo Tengah"],
  },
  {
    name: "KABUPATEN REJANG LEBONG",
    code: "17.02",
    kecamatan: ["Kota Padang", "Padang Ulak Tanding", "Sindang Kelingi", "Curup", "Bermani Ulu", "Selupu Rejang"],
  },
  { name: "KABUPATEN KAUR", code: "17.04", kecamatan: ["Kinal", "Tanjung Kemuning", "Kaur Utara", "Kaur Tengah"] },
  {
    name: "KOTA LUBUKLINGGAU",
    code: "16.73",
    kecamatan: ["Lubuklinggau Timur I", "Lubuklinggau Barat I", "Lubuklinggau Selatan I", "Lubuklinggau Utara I"],
  },
  {
    name: "KABUPATEN BOLAANG MONGONDOW TIMUR",
    code: "71.10",
    kecamatan: ["Kotabunan", "Nuangan", "Tutuyan", "Modayag"],
  },
];

/** Lines above a table, as offices head their sheets. */
export function titles(random: Random, region: Region, subject: string): string[] {
  const lines = [`PEMERINTAH ${region.name}`, "DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL", subject];
  return random.pick([lines, lines.slice(1), lines.slice(2), []]);
}

/** Place, date and signature below a table. */
export function foot(random: Random, region: Region): (readonly string[])[] {
  const place = region.name.replace(/^(KOTA|KABUPATEN) /, "");
  return random.pick([
    [],
    [[], ["", "", `${place}, 29 Desember 2023`], ["", "", "Kepala Bidang Pelayanan"], [], ["", "", "ttd"]],
    [[], ["Keterangan: angka sementara"]],
  ]);
}

/** One spelling of a column, as a plain header or under its group, in the office's letter case. */
export function headed(
  random: Random,
  key: string,
  spellings: Spellings,
  more: Partial<DraftColumn> = {},
): DraftColumn {
  const words = random.pick(spellings).split(" › ");
  const header = words.pop() as string;
  return { key, header, ...(words.length > 0 && { group: words.join(" › ") }), ...more };
}

/** One letter case for the headers of a whole sheet: as listed, in capitals, with initial capitals or in small letters. */
export function letterCase(random: Random, columns: readonly DraftColumn[]): DraftColumn[] {
  const change = random.pick<(text: string) => string>([
    (text) => text,
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase().replace(/(^|[\s(/])[a-z]/g, (initial) => initial.toUpperCase()),
    (text) => text.toLowerCase(),
  ]);
  return columns.map((column) => ({
    ...column,
    header: change(column.header),
    ...(column.group === undefined ? {} : { group: change(column.group) }),
  }));
}
