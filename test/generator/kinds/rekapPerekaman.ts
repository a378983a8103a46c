import { codeFaults, percentFaults } from "../areaFaults";
import { AREA_KEYS, AREA_SPELLINGS, areaRows, parentRow, type AreaMode } from "../areas";
import { countFaults, typedKeys, typeOver } from "../cellFaults";
import { changed, enteredTwice, formulaTypedOver, numberAt, totalBetween, wrongTotal } from "../commonFaults";
import { amount, dataRow, figureOf, plainly, shown, type DataRow, type Draft, type DraftColumn } from "../draft";
import { foot, REGIONS, titles, type Region, type Spellings } from "../dressing";
import type { SheetGenerator } from "../kind";
import { wrongParents } from "../levels";
import { percentStyle, shareOf, writePercents } from "../percents";
import type { Random } from "../random";
import { falls, repeatedKeys, totalsBetweenRows, wrongTotals } from "../orderRelations";
import { groupsOf, has, rowByRow } from "../relations";
import { remainder, sexes, sharePart, within } from "../rowRelations";
import { totalRow, writeColumns } from "../writeColumns";

/** Headers from five systems and two recaps; a table uses one of them throughout. */
const STYLES: readonly Readonly<Record<string, Spellings>>[] = [
  { wajib: ["WAJIB KTP-EL"], rekam: ["PEREKAMAN › JUMLAH"], persen: ["PEREKAMAN › %"], belum: ["BELUM REKAM"] },
  {
    wajib: ["Wajib Perekaman KTP-el"],
    rekam: ["Sudah Perekaman KTP-el"],
    belum: ["Belum Perekaman KTP-el"],
    persen: ["Progres (%)"],
  },
  { wajib: ["WAJIB_KTP"], rekam: ["REKAM"], belum: ["BLM_REKAM"], persen: ["PERSEN"] },
  { wajib: ["Wajib KTP"], rekam: ["Sudah Rekam KTP"], belum: ["Belum Rekam KTP"], persen: ["%"] },
  { wajib: ["TARGET WKTP"], rekam: ["WKTP TELAH REKAM"], belum: ["WKTP BELUM REKAM"], ikd: ["AKTIVASI IKD"] },
  {
    wajibL: ["WAJIB KTP-EL › L"],
    wajibP: ["WAJIB KTP-EL › P"],
    wajib: ["WAJIB KTP-EL › JML"],
    rekamL: ["PEREKAMAN › L"],
    rekamP: ["PEREKAMAN › P"],
    rekam: ["PEREKAMAN › JML"],
    belum: ["BELUM REKAM"],
    persen: ["PERSENTASE"],
  },
  {
    wajibL: ["wajib_ktp_lk"],
    wajibP: ["wajib_ktp_pr"],
    wajib: ["wajib_ktp_jml"],
    rekamL: ["rekam_lk"],
    rekamP: ["rekam_pr"],
    rekam: ["rekam_jml"],
    belum: ["belum_rekam_jml"],
    persen: ["persentase_jml_perekaman"],
  },
];
const SUMMED = ["wajibL", "wajibP", "wajib", "rekamL", "rekamP", "rekam", "belum", "ikd"];

const modeOf = (draft: Draft): AreaMode => (has(draft, "periode") ? "months" : "villages");

/** S5, recording by area. */
export const rekapPerekaman: SheetGenerator = {
  kind: "rekapPerekaman",
  apart: 13,
  faults: [
    ...countFaults(SUMMED),
    ...codeFaults("kode"),
    ...percentFaults("persen"),
    changed("belum", [1, 9, 10, 100]),
    changed("rekam", [1, -1, 9, -10]),
    changed("wajib", [1, 10, 90]),
    enteredTwice,
    totalBetween(SUMMED),
    wrongTotal(["wajib", "rekam", "belum"]),
    formulaTypedOver,
    {
      name: "more recorded than must be",
      plant: (draft, index, random) => {
        const wajib = numberAt(draft, index, "wajib");
        return wajib !== undefined && typeOver(draft, index, "rekam", wajib + random.whole(3, 30));
      },
    },
    {
      name: "more recorded than must be, fewer than none left",
      plant: (draft, index, random) => {
        const wajib = numberAt(draft, index, "wajib");
        const more = random.whole(3, 30);
        return (
          wajib !== undefined &&
          typedKeys(draft, ["rekam", "belum"]).length === 2 &&
          typeOver(draft, index, "rekam", wajib + more) &&
          typeOver(draft, index, "belum", -more)
        );
      },
    },
  ],
  clean(random) {
    const region = random.pick(REGIONS);
    const mode = random.pick<AreaMode>(["villages", "months"]);
    const style = random.pick(STYLES);
    const percents = percentStyle(random);
    const computed = random.chance(0.3);
    const columns = writeColumns(
      random,
      { ...AREA_SPELLINGS[mode], ...style },
      [...AREA_KEYS[mode], ...Object.keys(style)],
      {
        formats: { periode: "dd/mm/yyyy", persen: percents.format },
        formulas: computed ? { belum: (at) => `${at("wajib")}-${at("rekam")}` } : {},
        mayMove: !Object.values(style).some(([first]) => first?.includes("›")),
      },
    );
    const flat = shown(recorded(random, mode, region), columns);
    const nested = mode === "villages" && random.chance(0.15);
    const rows = nested ? underParents(flat, columns) : flat;
    writePercents(rows, ["persen"], percents);
    const parent = mode === "villages" && random.chance(0.4);
    const total =
      mode === "villages" && random.chance(0.7) ? summary(random, columns, flat, region, parent) : undefined;
    if (total) writePercents([total], ["persen"], percents);
    return {
      kind: "rekapPerekaman",
      sheetName: random.pick(["REKAP", "Rekam (rev)"]),
      titles: titles(random, region, "REKAP PEREKAMAN KTP-EL"),
      columns,
      rows,
      constants: new Map(),
      total,
      totalFirst: parent,
      foot: foot(random, region),
      numbered: !parent && random.chance(0.3),
      today: 46388,
    };
  },
  broken: (draft) => {
    const keys = AREA_KEYS[modeOf(draft)];
    return [
      ...rowByRow(draft, (row) => [
        ...remainder(row, "wajib", "rekam", "belum"),
        ...sexes(row, "wajibL", "wajibP", "wajib"),
        ...sexes(row, "rekamL", "rekamP", "rekam"),
        ...sharePart(row, "persen", "rekam", "wajib", 2),
        ...within(row, "rekam", "wajib", "R06", "warning"),
        ...within(row, "ikd", "rekam", "R08", "warning"),
      ]),
      ...repeatedKeys(draft, keys, keys[0] as string),
      ...(modeOf(draft) === "months" ? groupsOf(draft, ["kode", "wilayah"]) : []).flatMap((group) => [
        ...falls(group, "rekam"),
        ...falls(group, "ikd"),
      ]),
      ...totalsBetweenRows(draft, SUMMED),
      ...wrongTotals(draft, SUMMED),
      ...wrongParents(draft, SUMMED),
    ];
  },
};

/** Wajib KTP of an area stays the same all year; the recorded grow from month to month. */
function recorded(random: Random, mode: AreaMode, region: Region): DataRow[] {
  const areas = new Map<
    string,
    { readonly wajibL: number; readonly wajibP: number; rekamL: number; rekamP: number; ikd: number }
  >();
  const size = mode === "months" ? 9000 : 900;
  return areaRows(random, mode, region, (area) => {
    const before = areas.get(area);
    const wajibL = before?.wajibL ?? random.whole(size, size * 2);
    const wajibP = before?.wajibP ?? random.whole(size, size * 2);
    const rekamL = before ? before.rekamL + random.whole(1, 20) : Math.floor(wajibL * (0.85 + random.next() * 0.1));
    const rekamP = before ? before.rekamP + random.whole(1, 20) : Math.floor(wajibP * (0.85 + random.next() * 0.1));
    const ikd = before ? before.ikd + random.whole(1, 40) : random.whole(30, 200);
    areas.set(area, { wajibL, wajibP, rekamL, rekamP, ikd });
    const [wajib, rekam] = [wajibL + wajibP, rekamL + rekamP];
    return { wajibL, wajibP, wajib, rekamL, rekamP, rekam, belum: wajib - rekam, persen: shareOf(rekam, wajib), ikd };
  });
}

/** Each kecamatan above its villages, with its own sums, in the same columns. */
function underParents(rows: readonly DataRow[], columns: readonly DraftColumn[]): DataRow[] {
  const areas = [...new Set(rows.map((row) => figureOf(row, "kecamatan").means))];
  return areas.flatMap((area) => {
    const villages = rows.filter((row) => figureOf(row, "kecamatan").means === area);
    const keys = columns.map(({ key }) => key).filter((key) => SUMMED.includes(key));
    const sums = keys.map((key) => [key, villages.reduce((sum, row) => sum + (amount(row, key) ?? 0), 0)] as const);
    const code = String(figureOf(villages[0] as DataRow, "kode").means).replace(/\.?\d{4}$/, "");
    const parent = dataRow({ kecamatan: area ?? null, kode: code, wilayah: null, ...Object.fromEntries(sums) });
    if (columns.some(({ key }) => key === "persen"))
      parent.figures.set("persen", plainly(shareOf(amount(parent, "rekam") ?? 0, amount(parent, "wajib") ?? 0)));
    return [{ ...parent, parent: true }, ...villages];
  });
}

function summary(
  random: Random,
  columns: readonly DraftColumn[],
  rows: readonly DataRow[],
  region: Region,
  parent: boolean,
): DataRow | undefined {
  const total = totalRow(random, columns, rows, SUMMED) ?? { ...dataRow({}), total: true };
  if (columns.some(({ key }) => key === "persen"))
    total.figures.set("persen", plainly(shareOf(amount(total, "rekam") ?? 0, amount(total, "wajib") ?? 0)));
  return parent ? parentRow(total, region, columns[0]?.key as string) : total;
}
