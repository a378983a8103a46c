import { codeFaults, percentFaults } from "../areaFaults";
import { AREA_KEYS, AREA_SPELLINGS, areaRows } from "../areas";
import { countFaults, typeOver } from "../cellFaults";
import { BLOCKS, combinedColumns, contentOf, shareKey, stagesOf, withShares, type Stage } from "../combined";
import { changed, enteredTwice, numberAt, totalBetween, wrongTotal } from "../commonFaults";
import { figureOf, known, severityOf, shown, type DataRow, type Draft, type Expectation } from "../draft";
import { foot, REGIONS, titles } from "../dressing";
import type { SheetGenerator } from "../kind";
import { areaOff, levelledRows, wrongParents } from "../levels";
import { repeatedKeys, totalsBetweenRows, wrongTotals } from "../orderRelations";
import { percentStyle, writePercents } from "../percents";
import { has, rowByRow } from "../relations";
import { remainder, sexes, sharePart, sumOf, within } from "../rowRelations";
import { totalRow, writeColumns } from "../writeColumns";

const BOTH = Object.values(BLOCKS).flatMap(({ stage, rest }) => [stage, ...(rest ? [rest] : [])]);
const SUMMED = BOTH.flatMap((key) => [`${key}L`, `${key}P`, key]);
const SHARES = Object.values(BLOCKS).flatMap(({ stage, whole }) => (whole ? [shareKey(stage)] : []));

/** A recap of everything at once: recording, printing, the ready queue, holders and digital identities by area. */
export const rekapGabungan: SheetGenerator = {
  kind: "rekapPerekaman",
  name: "combined recap",
  alsoKinds: ["cetakKepemilikan"],
  alsoReadAs: Object.fromEntries(
    ["", "L", "P"].flatMap((sex) => [
      [`cetak${sex}`, [`sudahCetak${sex}`]],
      [`belumIkd${sex}`, [`belumAktif${sex}`]],
      [`persenRekam${sex}`, ["persen"]],
      [`persenMemiliki${sex}`, ["persen"]],
    ]),
  ),
  apart: 3,
  faults: [
    ...countFaults(SUMMED),
    ...codeFaults("kode"),
    ...SHARES.flatMap((key) => percentFaults(key)),
    ...SUMMED.map((key) => changed(key, [1, 9, 10, -10])),
    enteredTwice,
    totalBetween(SUMMED),
    wrongTotal(SUMMED),
    areaOff(SUMMED),
    {
      name: "more recorded than must be",
      plant: (draft, index, random) => {
        const wajib = numberAt(draft, index, "wajib");
        return wajib !== undefined && typeOver(draft, index, "rekam", wajib + random.whole(3, 30));
      },
    },
  ],
  clean(random) {
    const region = random.pick(REGIONS);
    const percents = percentStyle(random);
    const figures = combinedColumns(random, contentOf(random), percents.format);
    const counts = figures.map(({ key }) => key).filter((key) => SUMMED.includes(key));
    const isLevelled = random.chance(0.4);
    const { kecamatan, ...levels } = AREA_SPELLINGS.villages;
    const areas = writeColumns(
      random,
      isLevelled ? levels : { kecamatan: kecamatan ?? [], ...levels },
      AREA_KEYS.villages,
      {
        mayMove: false,
      },
    );
    const columns = [...areas, ...figures];
    const rows = shown(
      (isLevelled
        ? levelledRows(random, region, SUMMED, () => stagesOf(random))
        : areaRows(random, "villages", region, () => stagesOf(random))
      ).map(withShares),
      columns,
    );
    const total = isLevelled || random.chance(0.4) ? undefined : totalRow(random, columns, rows, counts);
    if (total) withShares(total);
    writePercents(total ? [...rows, total] : rows, SHARES, percents);
    return {
      kind: "rekapPerekaman",
      sheetName: random.pick(["REKAP", "Sheet1", "Capaian"]),
      titles: titles(random, region, "REKAPITULASI PEREKAMAN, PENCETAKAN DAN AKTIVASI IKD"),
      columns,
      rows,
      constants: new Map(),
      total,
      foot: foot(random, region),
      numbered: !isLevelled && random.chance(0.3),
      today: 46388,
    };
  },
  broken: (draft) => [
    ...rowByRow(draft, (row) => [
      ...["", "L", "P"].flatMap((sex) => [
        ...remainder(row, `wajib${sex}`, `rekam${sex}`, `belum${sex}`),
        ...remainder(row, `rekam${sex}`, `cetak${sex}`, `belumCetak${sex}`),
        ...remainder(row, `wajib${sex}`, `memiliki${sex}`, `belumMemiliki${sex}`),
        ...remainder(row, `rekam${sex}`, `ikd${sex}`, `belumIkd${sex}`),
      ]),
      ...BOTH.flatMap((key) => sexes(row, `${key}L`, `${key}P`, key)),
      ...Object.values(BLOCKS).flatMap(({ stage, whole }: { stage: Stage; whole?: Stage }) =>
        whole ? sharePart(row, shareKey(stage), stage, whole, 2) : [],
      ),
      ...within(row, "rekam", "wajib", "R06", "warning"),
      ...within(row, "ikd", "rekam", "R08", "warning"),
      ...tooManyStages(draft, row),
    ]),
    ...repeatedKeys(draft, AREA_KEYS.villages, has(draft, "kecamatan") ? "kecamatan" : "kode"),
    ...totalsBetweenRows(draft, SUMMED),
    ...wrongTotals(draft, SUMMED),
    ...wrongParents(draft, SUMMED),
  ],
};

/** R07, where prints or owners are counted: what is printed and ready was recorded; on the first of the stages. */
function tooManyStages(draft: Draft, row: DataRow): Expectation[] {
  const stages = ["cetak", "prr"].filter((key) => has(draft, key));
  const [sum, recorded] = [sumOf(row, stages), known(row, "rekam")];
  const first = stages.find((key) => figureOf(row, key).means !== null);
  if (!["cetak", "memiliki"].some((key) => has(draft, key))) return [];
  if (first === undefined || sum === undefined || recorded === undefined || sum <= recorded) return [];
  return [{ rule: "R07", severity: severityOf(row, [...stages, "rekam"]), row, key: first }];
}
