import { codeFaults, percentFaults } from "../areaFaults";
import { AREA_KEYS, AREA_SPELLINGS, areaRows } from "../areas";
import { countFaults, typeOver } from "../cellFaults";
import { changed, enteredTwice, formulaTypedOver, numberAt, totalBetween, wrongTotal } from "../commonFaults";
import { figureOf, known, plainly, severityOf, shown, type DataRow, type Draft, type Expectation } from "../draft";
import { foot, REGIONS, titles, type Spellings } from "../dressing";
import type { SheetGenerator } from "../kind";
import { percentStyle, shareOf, writePercents } from "../percents";
import type { Random } from "../random";
import { repeatedKeys, totalsBetweenRows, wrongTotals } from "../orderRelations";
import { has, rowByRow } from "../relations";
import { remainder, sharePart, sumOf, within } from "../rowRelations";
import { totalRow, writeColumns } from "../writeColumns";

/** Headers as four systems write them. */
const STYLES: readonly Readonly<Record<string, Spellings>>[] = [
  {
    wajib: ["Wajib KTP"],
    rekam: ["Sudah Rekam KTP"],
    belum: ["Belum Rekam KTP"],
    sudahCetak: ["Sudah Cetak KTP"],
    belumCetak: ["Belum Cetak KTP"],
  },
  {
    wajib: ["WAJIB_KTP"],
    rekam: ["REKAM"],
    belum: ["BLM_REKAM"],
    memiliki: ["MMLK"],
    belumMemiliki: ["BLM_MMLK"],
    persen: ["PERSEN"],
  },
  {
    wajib: ["WAJIB KTP-EL"],
    rekam: ["SUDAH PEREKAMAN KTP-EL"],
    prr: ["PRR"],
    sfe: ["SFE"],
    sudahCetak: ["SUDAH CETAK"],
    memiliki: ["KEPEMILIKAN KTP-EL"],
  },
  { wajib: ["Wajib KTP"], memiliki: ["JUMLAH KTP-EL › SUDAH"], belumMemiliki: ["JUMLAH KTP-EL › BELUM"] },
];
const SUMMED = ["wajib", "rekam", "belum", "prr", "sfe", "sudahCetak", "belumCetak", "memiliki", "belumMemiliki"];
const STAGES = ["sudahCetak", "prr", "sfe"];

/** S6, printing and ownership by area. */
export const cetakKepemilikan: SheetGenerator = {
  kind: "cetakKepemilikan",
  apart: 3,
  faults: [
    ...countFaults(SUMMED),
    ...codeFaults("kode"),
    ...percentFaults("persen"),
    changed("belumCetak", [1, 9, 10]),
    changed("belumMemiliki", [1, 9, 10]),
    changed("belum", [1, 9, 10]),
    enteredTwice,
    totalBetween(SUMMED),
    wrongTotal(SUMMED),
    formulaTypedOver,
    {
      name: "more printed than recorded",
      plant: (draft, index, random) => {
        const recorded = numberAt(draft, index, "rekam");
        return recorded !== undefined && typeOver(draft, index, "sudahCetak", recorded + random.whole(1, 40));
      },
    },
  ],
  clean(random) {
    const region = random.pick(REGIONS);
    const style = random.pick(STYLES);
    const percents = percentStyle(random);
    const keys = Object.keys(style);
    const columns = writeColumns(random, { ...AREA_SPELLINGS.villages, ...style }, [...AREA_KEYS.villages, ...keys], {
      formats: { persen: percents.format },
      formulas:
        random.chance(0.3) && keys.includes("belumCetak")
          ? { belumCetak: (at) => `${at("rekam")}-${at("sudahCetak")}` }
          : {},
      mayMove: !keys.some((key) => style[key]?.[0]?.includes("›")),
    });
    const rows = shown(
      areaRows(random, "villages", region, () => stages(random)),
      columns,
    );
    writePercents(rows, ["persen"], percents);
    const total = random.chance(0.6) ? totalRow(random, columns, rows, SUMMED) : undefined;
    if (total && keys.includes("persen")) {
      total.figures.set("persen", plainly(shareOf(known(total, "memiliki") ?? 0, known(total, "wajib") ?? 0)));
      writePercents([total], ["persen"], percents);
    }
    return {
      kind: "cetakKepemilikan",
      sheetName: random.pick(["CETAK", "Kepemilikan"]),
      titles: titles(random, region, "PENCETAKAN DAN KEPEMILIKAN KTP-EL"),
      columns,
      rows,
      constants: new Map(),
      total,
      foot: foot(random, region),
      today: 46388,
    };
  },
  broken: (draft) => [
    ...rowByRow(draft, (row) => [
      ...remainder(row, "wajib", "rekam", "belum"),
      ...remainder(row, "rekam", "sudahCetak", "belumCetak"),
      ...remainder(row, "wajib", "memiliki", "belumMemiliki"),
      ...sharePart(row, "persen", "memiliki", "wajib", 2),
      ...within(row, "rekam", "wajib", "R06", "warning"),
      ...tooManyStages(draft, row),
    ]),
    ...repeatedKeys(draft, AREA_KEYS.villages, "kecamatan"),
    ...totalsBetweenRows(draft, SUMMED),
    ...wrongTotals(draft, SUMMED),
  ],
};

/** R07: what is printed, ready and waiting was recorded; on the first of the stages. */
function tooManyStages(draft: Draft, row: DataRow): Expectation[] {
  const stages = STAGES.filter((key) => has(draft, key));
  const [sum, recorded] = [sumOf(row, stages), known(row, "rekam")];
  const first = stages.find((key) => figureOf(row, key).means !== null);
  if (first === undefined || sum === undefined || recorded === undefined || sum <= recorded) return [];
  return [{ rule: "R07", severity: severityOf(row, [...stages, "rekam"]), row, key: first }];
}

function stages(random: Random): Readonly<Record<string, number | null>> {
  const wajib = random.whole(1200, 4000);
  const rekam = Math.floor(wajib * (0.9 + random.next() * 0.08));
  const sudahCetak = Math.floor(rekam * (0.92 + random.next() * 0.06));
  const memiliki = Math.floor(sudahCetak * (0.95 + random.next() * 0.04));
  const waiting = rekam - sudahCetak;
  const prr = random.whole(0, Math.floor(waiting / 2));
  return {
    wajib,
    rekam,
    belum: wajib - rekam,
    prr,
    sfe: random.whole(0, Math.floor((waiting - prr) / 2)),
    sudahCetak,
    belumCetak: waiting,
    memiliki,
    belumMemiliki: wajib - memiliki,
    persen: shareOf(memiliki, wajib),
  };
}
