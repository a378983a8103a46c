import { serial } from "./days";
import { dataRow, plainly, type DataRow } from "./draft";
import type { Region, Spellings } from "./dressing";
import type { Random } from "./random";

/** Which rows a table of areas has: the villages of a kabupaten, or its kecamatan month by month. */
export type AreaMode = "villages" | "months";

/** Headers of the columns of time and place. */
export const AREA_SPELLINGS: Readonly<Record<AreaMode, Readonly<Record<string, Spellings>>>> = {
  villages: {
    kecamatan: ["KECAMATAN", "Nama Kecamatan"],
    kode: ["KODE", "kemendagri_kode_desa_kelurahan", "Kode Desa"],
    wilayah: ["DESA/KELURAHAN", "Nama Desa/Kelurahan", "Wilayah Desa"],
  },
  months: {
    periode: ["Periode", "TANGGAL", "PER TANGGAL"],
    kode: ["KODE", "kemendagri_kode_kecamatan", "Kode Kecamatan"],
    wilayah: ["WILAYAH", "Kecamatan", "NAMA WILAYAH"],
  },
};

/** In the order in which they identify a row; a repeated key is reported on the first that a sheet has. */
export const AREA_KEYS: Readonly<Record<AreaMode, readonly string[]>> = {
  villages: ["kecamatan", "kode", "wilayah"],
  months: ["periode", "kode", "wilayah"],
};

const two = (n: number): string => String(n).padStart(2, "0");

/** The rows of the areas, with figures from `figures`; by month, each area continues its own figures. */
export function areaRows(
  random: Random,
  mode: AreaMode,
  region: Region,
  figures: (area: string, month: number) => Readonly<Record<string, number | string | null>>,
): DataRow[] {
  const dotted = random.chance(0.6);
  const code = (text: string): string => (dotted ? text : text.replace(/\./g, ""));
  const kecamatan = region.kecamatan.map((name, i) => ({ name, code: `${region.code}.${two(i + 1)}` }));
  if (mode === "months") {
    return Array.from({ length: 12 }, (_, month) =>
      kecamatan.map(({ name, code: digits }) =>
        dataRow({
          periode: serial(2023, month + 2, 0),
          kode: code(digits),
          wilayah: name,
          ...figures(digits, month),
        }),
      ),
    ).flat();
  }
  return kecamatan.flatMap(({ name, code: digits }) =>
    Array.from({ length: random.whole(16, 40) }, (_, i) =>
      dataRow({
        kecamatan: name,
        kode: code(`${digits}.${1001 + i}`),
        wilayah: `${random.pick(["Suka", "Mekar", "Tanjung", "Karang"])} ${random.pick(["Maju", "Jaya", "Indah"])} ${i + 1}`,
        ...figures(`${digits}.${1001 + i}`, 0),
      }),
    ),
  );
}

/** The row of the kabupaten itself, first in the table, instead of a total. */
export function parentRow(total: DataRow, region: Region, label: string): DataRow {
  total.figures.set(label, plainly(null));
  total.figures.set("kode", plainly(region.code));
  total.figures.set("wilayah", plainly(region.name));
  return total;
}
