import { codeFaults, percentFaults } from "../areaFaults";
import { AREA_KEYS, AREA_SPELLINGS, areaRows, type AreaMode } from "../areas";
import { countFaults, typeOver } from "../cellFaults";
import {
  changed,
  enteredTwice,
  formulaTypedOver,
  numberAt,
  totalBetween,
  unknownWord,
  wrongTotal,
} from "../commonFaults";
import { known, shown, severityOf, word, type DataRow, type Draft, type Expectation } from "../draft";
import { foot, REGIONS, titles, type Region, type Spellings } from "../dressing";
import type { SheetGenerator } from "../kind";
import { percentStyle, shareOf, writePercents } from "../percents";
import type { Random } from "../random";
import { falls, repeatedKeys, totalsBetweenRows, wrongTotals } from "../orderRelations";
import { groupsOf, has, rowByRow } from "../relations";
import { remainder, sharePart, within } from "../rowRelations";
import { totalRow, writeColumns } from "../writeColumns";

const STYLES: readonly Readonly<Record<string, Spellings>>[] = [
  { dasarN: ["Rekam Dinamis"], aktif: ["JUMLAH IKD"], belum: ["Belum Aktivasi IKD"], persen: ["Persen IKD (%)"] },
  { dasarN: ["WAJIB KTP"], aktif: ["AKTIVASI IKD"], persen: ["PERSEN IKD"] },
  {
    dasar: ["DASAR"],
    dasarN: ["JUMLAH DASAR"],
    aktif: ["IKD AKTIF"],
    belum: ["BELUM AKTIVASI"],
    persen: ["PERSEN IKD"],
    target: ["TARGET"],
    capaian: ["CAPAIAN (%)"],
  },
  { dasarN: ["REKAM DINAMIS"], aktif: ["JUMLAH IKD › SUDAH"], belum: ["JUMLAH IKD › BELUM"], target: ["Target IKD"] },
];
const SUMMED = ["dasarN", "aktif", "belum", "target"];
const modeOf = (draft: Draft): AreaMode => (has(draft, "periode") ? "months" : "villages");

/** S7, digital identities by area. A target is a share named in the header; without it no target can be judged. */
export const ikd: SheetGenerator = {
  kind: "ikd",
  apart: 13,
  faults: [
    ...countFaults(SUMMED),
    ...codeFaults("kode"),
    ...percentFaults("persen"),
    ...percentFaults("capaian"),
    unknownWord("dasar", ["rekaman lama", "wajibb"]),
    changed("belum", [1, 9, 10]),
    changed("target", [1, 300]),
    enteredTwice,
    totalBetween(SUMMED),
    wrongTotal(["dasarN", "aktif"]),
    formulaTypedOver,
    {
      name: "more active than in the base",
      plant: (draft, index, random) => {
        const base = numberAt(draft, index, "dasarN");
        return base !== undefined && typeOver(draft, index, "aktif", base + random.whole(1, 40));
      },
    },
    {
      name: "figure below the report before",
      plant: (draft, index, random) => {
        const active = numberAt(draft, index, "aktif");
        return (
          active !== undefined &&
          modeOf(draft) === "months" &&
          typeOver(draft, index, "aktif", Math.floor(active * (0.4 + random.next() * 0.3)))
        );
      },
    },
  ],
  clean(random) {
    const region = random.pick(REGIONS);
    const mode = random.pick<AreaMode>(["villages", "months"]);
    const style = random.pick(STYLES);
    const keys = Object.keys(style);
    const share = random.pick([0.2, 0.25, 0.3]);
    const percents = percentStyle(random);
    const named = keys.includes("target") ? { ...style, target: [`TARGET ${share * 100}%`] } : style;
    const { format } = percents;
    const columns = writeColumns(random, { ...AREA_SPELLINGS[mode], ...named }, [...AREA_KEYS[mode], ...keys], {
      formats: { periode: "dd/mm/yyyy", persen: format, capaian: format },
      formulas: random.chance(0.3) && keys.includes("belum") ? { belum: (at) => `${at("dasarN")}-${at("aktif")}` } : {},
      mayMove: !keys.some((key) => style[key]?.[0]?.includes("›")),
    });
    const rows = shown(activated(random, mode, region, share), columns);
    writePercents(rows, ["persen", "capaian"], percents);
    return {
      kind: "ikd",
      sheetName: random.pick(["IKD", "Capaian IKD"]),
      titles: titles(random, region, "AKTIVASI IDENTITAS KEPENDUDUKAN DIGITAL"),
      columns,
      rows,
      constants: new Map(),
      total:
        mode === "villages" && random.chance(0.6)
          ? totalRow(random, columns, rows, ["dasarN", "aktif", "belum"])
          : undefined,
      foot: foot(random, region),
      today: 46388,
    };
  },
  broken: (draft) => {
    const keys = AREA_KEYS[modeOf(draft)];
    return [
      ...rowByRow(draft, (row) => [
        ...remainder(row, "dasarN", "aktif", "belum"),
        ...sharePart(row, "persen", "aktif", "dasarN", 2),
        ...sharePart(row, "capaian", "aktif", "target", 2),
        ...within(row, "aktif", "dasarN", "R08", word(row, "dasar") === "rekam" ? "error" : "warning"),
        ...offTarget(draft, row),
      ]),
      ...repeatedKeys(draft, keys, keys[0] as string),
      ...(modeOf(draft) === "months" ? groupsOf(draft, ["kode", "wilayah"]) : []).flatMap((group) =>
        falls(group, "aktif"),
      ),
      ...totalsBetweenRows(draft, SUMMED),
      ...wrongTotals(draft, SUMMED),
    ];
  },
};

/**
 * R09: the target is the header's share of the base, rounded up; close to it a warning, far from it an error. A figure below
 * zero is not a target.
 */
function offTarget(draft: Draft, row: DataRow): Expectation[] {
  const header = draft.columns.find(({ key }) => key === "target")?.header;
  const share = Number(header?.match(/(\d+)%/)?.[1] ?? Number.NaN) / 100;
  const [target, base] = [known(row, "target"), known(row, "dasarN")];
  if (Number.isNaN(share) || target === undefined || base === undefined || target <= 0 || base <= 0) return [];
  const should = Math.ceil(Number((share * base).toPrecision(15)));
  if (target === should) return [];
  const near = Math.abs(target - should) / should <= 0.005;
  return [{ rule: "R09", severity: near ? "warning" : severityOf(row, ["target", "dasarN"]), row, key: "target" }];
}

function activated(random: Random, mode: AreaMode, region: Region, share: number): DataRow[] {
  const before = new Map<string, { readonly dasarN: number; readonly aktif: number }>();
  return areaRows(random, mode, region, (area) => {
    const dasarN = before.get(area)?.dasarN ?? random.whole(3000, 9000);
    const aktif = (before.get(area)?.aktif ?? random.whole(100, 600)) + random.whole(1, 40);
    before.set(area, { dasarN, aktif });
    const target = Math.ceil(Number((share * dasarN).toPrecision(15)));
    return {
      dasar: "rekam",
      dasarN,
      aktif,
      belum: dasarN - aktif,
      persen: shareOf(aktif, dasarN),
      target,
      capaian: shareOf(aktif, target),
    };
  });
}
