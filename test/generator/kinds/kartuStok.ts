import {
  amount,
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
import { foot, REGIONS, titles, type Spellings } from "../dressing";
import type { SheetGenerator } from "../kind";
import type { Random } from "../random";
import {
  fallingDates,
  missingDays,
  repeatedKeys,
  strangeFigures,
  totalsBetweenRows,
  wrongTotals,
} from "../orderRelations";
import { groupsOf, has, rowByRow, statusOf } from "../relations";
import { shouldEqual, sumOf } from "../rowRelations";
import { totalRow, writeColumns } from "../writeColumns";
import { kartuStokFaults } from "./kartuStokFaults";
import { cardRows } from "./kartuStokRows";

/** Headers from offices' ledgers and recaps, and plain words for the rest. */
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

/** Additional columns of a monthly ledger of prints: percentages with the ledger's own words. */
const PERCENTS: readonly DraftColumn[] = [
  { key: "percent out.", group: "PERSENTASE (%)", header: "Terdistribusi" },
  { key: "percent left.", group: "PERSENTASE (%)", header: "Sisa" },
];

function withPercents(row: DataRow): DataRow {
  const there = (known(row, "stokAwal") ?? 0) + (amount(row, "diterima") ?? 0);
  const out = there === 0 ? 0 : Math.round(((amount(row, "dipakai") ?? 0) / there) * 1e4) / 100;
  row.figures.set("percent out.", plainly(out));
  row.figures.set("percent left.", plainly(Math.round((100 - out) * 100) / 100));
  return row;
}

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
    const columns = [...cardColumns(random, optional), ...(random.chance(0.15) ? PERCENTS : [])];
    const rows = shown(cardRows(random, optional, sites, region.kecamatan).map(withPercents), columns);
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
      ...(random.chance(0.15) ? { headerEvery: random.whole(30, 60) } : {}),
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

/** R20: the physical count differs from the card. */
function counted(row: DataRow): Expectation[] {
  const [book, hand] = [known(row, "sisa"), known(row, "sisaFisik")];
  if (book === undefined || hand === undefined || book === hand) return [];
  return [{ rule: "R20", severity: "warning", row, key: "sisaFisik" }];
}

/** X01: a row opens with the closing of the row before it. */
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

/** The total row: flows are summed; the stock goes from the first opening to the last closing, or stays blank. */
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
