import { workingDays } from "../days";
import { dataRow, figureOf, type DataRow } from "../draft";
import type { Random } from "../random";

/** One row per working day and site, from a correct ledger. */
export function cardRows(
  random: Random,
  optional: readonly string[],
  sites: number,
  kecamatan: readonly string[],
): DataRow[] {
  const dates = workingDays(random, Math.floor(200 / sites));
  const blank = random.pick([0, null, "-"]);
  const kind = random.pick(["KTP WNI", "KTP-EL", "ktp wni"]);
  const bySite = kecamatan.slice(0, sites).map((site) => siteRows(random, optional, dates, site, kind, blank));
  if (random.chance(0.5)) return bySite.flat();
  return dates.flatMap((_, day) => bySite.map((rows) => rows[day] as DataRow));
}

function siteRows(
  random: Random,
  optional: readonly string[],
  dates: readonly number[],
  site: string,
  kind: string,
  blank: number | string | null,
): DataRow[] {
  const pace = random.whole(40, 400);
  let stock = pace * random.whole(12, 30);
  return dates
    .map((date, i) => {
      const opening = stock;
      const day = optional.includes("statusHari") ? dayStatus(random, i) : "normal";
      const values: Record<string, number> = {
        diterima: opening < pace * 8 ? 500 * random.whole(Math.ceil(pace / 40), Math.ceil(pace / 20)) : 0,
        dipakai: day === "tutup" ? 0 : Math.round(pace * (day === "normal" ? 0.75 + random.next() / 2 : 0.7)),
        rusakCetak: day !== "tutup" && random.chance(0.3) ? random.whole(1, 4) : 0,
        keluar: random.chance(0.08) ? random.whole(20, 60) : 0,
        kembali: random.chance(0.03) ? random.whole(1, 20) : 0,
      };
      const flows = Object.entries(values).filter(([key]) => ["diterima", "dipakai", ...optional].includes(key));
      for (const [key, value] of flows) stock += ["diterima", "kembali"].includes(key) ? value : -value;
      return dataRow({
        tanggal: date,
        lokasi: site,
        jenis: kind,
        stokAwal: opening,
        sisa: stock,
        ...Object.fromEntries(flows),
        statusHari: day,
        sisaFisik: i % 20 === 19 ? stock : null,
        keterangan: random.chance(0.1) ? random.pick(["kiriman Kemendagri", "jemput bola", "rekonsiliasi"]) : null,
      });
    })
    .map((row) => withBlanks(row, blank));
}

/** An office writes zero as 0, as a blank or as a dash, always in the same way; use and closing are figures. */
function withBlanks(row: DataRow, blank: number | string | null): DataRow {
  for (const key of ["diterima", "rusakCetak", "keluar", "kembali"])
    if (figureOf(row, key).means === 0) row.figures.set(key, { cell: blank, means: blank === 0 ? 0 : null });
  return row;
}

const dayStatus = (random: Random, i: number): string =>
  i % 25 === 11 ? "tutup" : random.chance(0.08) ? random.pick(["kuota", "prioritas"]) : "normal";
