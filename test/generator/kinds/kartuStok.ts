import {
  dataRow,
  figureOf,
  known,
  plainly,
  severityOf,
  shown,
  type DataRow,
  type Draft,
  type DraftColumn,
  type Expectation,
} from "../draft";
import { workingDays } from "../days";
import { foot, REGIONS, titles, type Spellings } from "../dressing";
import type { SheetGenerator } from "../kind";
import type { Random } from "../random";
import {
  fallingDates,
  groupsOf,
  has,
  missingDays,
  repeatedKeys,
  rowByRow,
  shouldEqual,
  statusOf,
  strangeFigures,
  sumOf,
  totalsBetweenRows,
  wrongTotals,
} from "../relations";
import { totalRow, writeColumns } from "../writeColumns";
import { kartuStokFaults } from "./kartuStokFaults";

/** Headers seen in offices' ledgers and recaps, and the plain words for the rest. */
const SPELLINGS: Readonly<Record<string, Spellings>> = {
  tanggal: ["TANGGAL", "Tanggal", "TGL", "HARI/TANGGAL", "Tanggal Pelayanan"],
  lokasi: ["Kecamatan", "LOKASI", "UPT", "Unit"],
  jenis: ["JENIS BLANKO", "Jenis Blangko"],
  stokAwal: ["SISA BULAN LALU", "STOK AWAL", "Stok Awal", "SISA LALU", "SALDO AWAL", "Persediaan Awal"],
  diterima: ["YANG DATANG", "PENERIMAAN", "Diterima", "Stok Masuk", "MASUK", "Penerimaan Blangko"],
  dipakai: ["PEMAKAIAN", "Terpakai", "DIPAKAI", "Pemakaian Blangko KTP", "DICETAK"],
  rusakCetak: ["RUSAK", "Rusak Cetak", "GAGAL CETAK"],
  keluar: ["DIDISTRIBUSIKAN", "Distribusi", "KELUAR", "Dikirim"],
  kembali: ["KEMBALI", "Dikembalikan", "PENGEMBALIAN"],
  sisa: ["SISA AKHIR", "SISA BLANGKO KTP-EL", "Sisa Blanko KTP-EL", "SISA", "Stok Akhir", "Sisa Blangko"],
  sisaFisik: ["SISA FISIK", "Stok Opname", "FISIK"],
  statusHari: ["STATUS HARI", "Status", "STATUS PELAYANAN"],
  keterangan: ["KETERANGAN", "KET", "Catatan"],
};

const INS = ["diterima", "kembali"];
const OUTS = ["dipakai", "rusakCetak", "keluar"];
const FLOWS = [...INS, ...OUTS];

/** S1, the stock card: a ledger per site and kind of card, day by day. */
export const kartuStok: SheetGenerator = {
  kind: "kartuStok",
  apart: 14,
  faults: kartuStokFaults,
  clean(random) {
    const region = random.pick(REGIONS);
    const sites = random.chance(0.5) ? 1 : random.whole(2, 3);
    const optional = ["rusakCetak", "keluar", "kembali", "sisaFisik", "statusHari", "keterangan", "jenis"].filter(() =>
      random.chance(0.6),
    );
    if (sites > 1 || random.chance(0.3)) optional.push("lokasi");
    const columns = cardColumns(random, optional);
    const rows = shown(cardRows(random, optional, sites, region.kecamatan), columns);
    return {
      kind: "kartuStok",
      sheetName: random.pick(["KARTU STOK", "Stok Blangko (rev)", "Sheet1"]),
      titles: titles(random, region, "KARTU STOK BLANKO KTP-EL"),
      columns,
      rows,
      constants: new Map(),
      total: random.chance(0.7) ? cardTotal(random, columns, rows, sites) : undefined,
      foot: foot(random, region),
      numbered: random.chance(0.25),
      today: 46388,
    };
  },
  broken: (draft) => [
    ...rowByRow(draft, (row) => [
      ...ledger(draft, row),
      ...outOfStock(draft, row),
      ...status(draft, row),
      ...counted(row),
    ]),
    ...groupsOf(draft, ["lokasi", "jenis"]).flatMap((group) => [
      ...carriedOver(group),
      ...fallingDates(group, "tanggal"),
      ...missingDays(group, "tanggal"),
      ...strangeFigures(group, "dipakai", has(draft, "statusHari") ? "statusHari" : undefined),
    ]),
    ...repeatedKeys(draft, ["tanggal", "lokasi", "jenis"], "tanggal"),
    ...totalsBetweenRows(draft, ["stokAwal", ...FLOWS, "sisa", "sisaFisik"]),
    ...wrongTotals(draft, FLOWS),
  ],
};

const present = (draft: Draft, keys: readonly string[]): string[] => keys.filter((key) => has(draft, key));

/** R01: opening + what came in − what went out = closing. */
function ledger(draft: Draft, row: DataRow): Expectation[] {
  const [ins, outs] = [present(draft, INS), present(draft, OUTS)];
  const [opening, came, went] = [known(row, "stokAwal"), sumOf(row, ins), sumOf(row, outs)];
  if (opening === undefined || came === undefined || went === undefined) return [];
  return shouldEqual(row, "sisa", opening + came - went, "R01", ["stokAwal", ...ins, ...outs]);
}

/** R02: more went out than there was. */
function outOfStock(draft: Draft, row: DataRow): Expectation[] {
  const [ins, outs] = [present(draft, INS), present(draft, OUTS)];
  const [opening, came, went] = [known(row, "stokAwal"), sumOf(row, ins), sumOf(row, outs)];
  if (opening === undefined || came === undefined || went === undefined || went <= opening + came) return [];
  return [{ rule: "R02", severity: severityOf(row, ["stokAwal", ...ins, ...outs]), row, key: "dipakai" }];
}

/** R13: use on a day without service or without cards; R14: a normal day without use. */
function status(draft: Draft, row: DataRow): Expectation[] {
  const day = has(draft, "statusHari") ? statusOf(row, "statusHari") : undefined;
  const used = known(row, "dipakai");
  if (day === undefined || used === undefined) return [];
  if ((day === "tutup" || day === "kosong") && used > 0)
    return [{ rule: "R13", severity: "warning", row, key: "dipakai" }];
  return day === "normal" && used === 0 ? [{ rule: "R14", severity: "warning", row, key: "dipakai" }] : [];
}

/** R20: the cards counted by hand are not those on the card. */
function counted(row: DataRow): Expectation[] {
  const [book, hand] = [known(row, "sisa"), known(row, "sisaFisik")];
  if (book === undefined || hand === undefined || book === hand) return [];
  return [{ rule: "R20", severity: "warning", row, key: "sisaFisik" }];
}

/** X01: a row opens with what the row before it closed with. */
function carriedOver(group: readonly DataRow[]): Expectation[] {
  return group.flatMap((row, i): Expectation[] => {
    const before = group[i - 1];
    if (!before) return [];
    const [closed, opened] = [known(before, "sisa"), known(row, "stokAwal")];
    if (closed === undefined || opened === undefined || closed === opened) return [];
    const doubtful = figureOf(before, "sisa").approximate || figureOf(row, "stokAwal").approximate;
    return [{ rule: "X01", severity: doubtful ? "warning" : "error", row, key: "stokAwal" }];
  });
}

function cardRows(random: Random, optional: readonly string[], sites: number, kecamatan: readonly string[]): DataRow[] {
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
      for (const [key, value] of flows) stock += INS.includes(key) ? value : -value;
      return dataRow({
        tanggal: date,
        lokasi: site,
        jenis: kind,
        stokAwal: opening,
        sisa: stock,
        ...Object.fromEntries(flows),
        ...(day === "tutup" ? { statusHari: "tutup" } : { statusHari: day }),
        sisaFisik: i % 20 === 19 ? stock : null,
        keterangan: random.chance(0.1) ? random.pick(["kiriman Kemendagri", "jemput bola", "rekonsiliasi"]) : null,
      });
    })
    .map((row) => withBlanks(row, blank));
}

/** An office writes nothing happened as 0, as a blank or as a dash, one way all through; use and closing are figures. */
function withBlanks(row: DataRow, blank: number | string | null): DataRow {
  for (const key of ["diterima", "rusakCetak", "keluar", "kembali"])
    if (figureOf(row, key).means === 0) row.figures.set(key, { cell: blank, means: blank === 0 ? 0 : null });
  return row;
}

const dayStatus = (random: Random, i: number): string =>
  i % 25 === 11 ? "tutup" : random.chance(0.08) ? random.pick(["kuota", "prioritas"]) : "normal";

function cardColumns(random: Random, optional: readonly string[]): DraftColumn[] {
  const keys = ["tanggal", "stokAwal", "diterima", "dipakai", "sisa", ...optional];
  return writeColumns(random, SPELLINGS, keys, {
    formats: { tanggal: "dd/mm/yyyy" },
    formulas: random.chance(0.25) ? { sisa: closing(keys) } : {},
    group: { over: FLOWS, header: "BLANKO KTP-EL" },
  });
}

const closing =
  (keys: readonly string[]) =>
  (at: (key: string) => string): string =>
    [
      at("stokAwal"),
      ...INS.filter((key) => keys.includes(key)).map((key) => `+${at(key)}`),
      ...OUTS.filter((key) => keys.includes(key)).map((key) => `-${at(key)}`),
    ].join("");

/** The total row: flows added up; the stock itself from the first opening to the last closing, or left blank. */
function cardTotal(
  random: Random,
  columns: readonly DraftColumn[],
  rows: readonly DataRow[],
  sites: number,
): DataRow | undefined {
  const total = totalRow(random, columns, rows, FLOWS);
  if (sites > 1 || random.chance(0.5)) return total;
  total?.figures.set("stokAwal", plainly(known(rows[0] as DataRow, "stokAwal") ?? null));
  total?.figures.set("sisa", plainly(known(rows[rows.length - 1] as DataRow, "sisa") ?? null));
  return total;
}
