import { codeFaults } from "../areaFaults";
import { enteredTwice, leftOut, unknownWord } from "../commonFaults";
import { dateFaults } from "../dateFaults";
import { serial } from "../days";
import { dataRow, figureOf, shown, type DataRow, type Expectation } from "../draft";
import { REGIONS, titles, type Region, type Spellings } from "../dressing";
import type { SheetGenerator } from "../kind";
import type { Random } from "../random";
import { repeatedKeys } from "../orderRelations";
import { has, rowByRow } from "../relations";
import { writeColumns } from "../writeColumns";

const SPELLINGS: Readonly<Record<string, Spellings>> = {
  tahun: ["TAHUN", "Tahun Target"],
  indikator: ["INDIKATOR", "Indikator Kinerja"],
  kode: ["KODE", "Kode Wilayah"],
  nilai: ["NILAI", "Target", "Nilai Target"],
  dasar: ["DASAR", "Dasar Perhitungan"],
  batas: ["BATAS WAKTU", "Tenggat"],
  surat: ["SURAT", "No. Surat"],
};

/** S13, targets by year, indicator and area, with deadlines in the future. */
export const target: SheetGenerator = {
  kind: "target",
  apart: 2,
  faults: [
    ...dateFaults("batas"),
    ...codeFaults("kode"),
    leftOut("batas"),
    enteredTwice,
    unknownWord("dasar", ["rekamm", "wajibb"]),
  ],
  clean(random) {
    const region = random.pick(REGIONS);
    const columns = writeColumns(
      random,
      SPELLINGS,
      ["tahun", "indikator", "kode", "nilai", "batas", ...["dasar", "surat"].filter(() => random.chance(0.8))],
      { formats: { nilai: "0.0%", batas: "dd/mm/yyyy" } },
    );
    return {
      kind: "target",
      sheetName: random.pick(["TARGET", "Parameter"]),
      titles: titles(random, region, "TARGET KINERJA"),
      columns,
      rows: shown(goals(random, region), columns),
      constants: new Map(),
      foot: [],
      today: serial(2023, 6, 15),
    };
  },
  broken: (draft) => [
    ...rowByRow(draft, (row) => (has(draft, "batas") ? deadline(row) : [])),
    ...repeatedKeys(draft, ["tahun", "indikator", "kode"], "tahun"),
  ],
};

/** R15: a target has a deadline. */
function deadline(row: DataRow): Expectation[] {
  const { means, unreadable } = figureOf(row, "batas");
  return figureOf(row, "nilai").means !== null && means === null && !unreadable
    ? [{ rule: "R15", severity: "error", row, key: "batas" }]
    : [];
}

function goals(random: Random, region: Region): DataRow[] {
  return [2023, 2024, 2025].flatMap((tahun) =>
    region.kecamatan.flatMap((_, i) =>
      [
        ["Perekaman", 0.994, "wajib"],
        ["IKD", random.pick([0.2, 0.25, 0.3]), "rekam"],
        ["Kepemilikan KTP-el", 0.98, "wajib"],
      ].map(([indikator, nilai, dasar]) =>
        dataRow({
          tahun,
          indikator: indikator as string,
          kode: `${region.code}.0${i + 1}`,
          nilai: nilai as number,
          dasar: dasar as string,
          batas: serial(tahun, 12, 31),
          surat: `400.8/${i + 1}/${tahun}`,
        }),
      ),
    ),
  );
}
