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
import { dateFaults } from "../dateFaults";
import { serial } from "../days";
import { dataRow, shown, type DataRow, type Draft, type Expectation } from "../draft";
import { foot, REGIONS, titles, type Region, type Spellings } from "../dressing";
import type { SheetGenerator } from "../kind";
import type { Random } from "../random";
import { repeatedKeys, totalsBetweenRows, wrongTotals } from "../orderRelations";
import { has, rowByRow } from "../relations";
import { daysInOrder, shouldEqual, sumOf } from "../rowRelations";
import { totalRow, writeColumns } from "../writeColumns";

const AREA: Readonly<Record<string, Spellings>> = {
  jenis: ["JENIS ALAT", "Nama Perangkat"],
  lokasi: ["LOKASI", "KECAMATAN"],
};
/** Counts by condition, with the conditions under one heading or each under its own name. */
const COUNTED: readonly Readonly<Record<string, Spellings>>[] = [
  { ...AREA, baik: ["BAIK"], kurang: ["KURANG"], rusak: ["RUSAK"], hilang: ["HILANG"], jumlah: ["JUMLAH"] },
  {
    ...AREA,
    baik: ["KONDISI › BAIK"],
    kurang: ["KONDISI › KURANG"],
    rusak: ["KONDISI › RUSAK"],
    hilang: ["KONDISI › HILANG"],
    jumlah: ["Jumlah Alat"],
  },
];
const LISTED: Readonly<Record<string, Spellings>> = {
  idAlat: ["ID ALAT", "No. Inventaris", "NO SERI"],
  jenis: ["JENIS ALAT", "Nama Perangkat"],
  lokasi: ["LOKASI", "KECAMATAN"],
  kondisi: ["KONDISI", "Kondisi Alat"],
  mulai: ["MULAI", "Sejak"],
  selesai: ["SELESAI", "Tanggal Selesai"],
};
const CONDITIONS = ["baik", "kurang", "rusak", "hilang"];
const SUMMED = [...CONDITIONS, "jumlah"];

/** S9, devices: one row each with its condition, or counts by condition. */
export const perangkat: SheetGenerator = {
  kind: "perangkat",
  apart: 3,
  faults: [
    ...countFaults(SUMMED),
    ...dateFaults("mulai"),
    changed("jumlah", [1, 2, 10]),
    changed("baik", [1, 2]),
    unknownWord("kondisi", ["baikk", "entah"]),
    totalBetween(SUMMED),
    wrongTotal(SUMMED),
    formulaTypedOver,
    {
      ...enteredTwice,
      plant: (draft, index, random) => has(draft, "idAlat") && enteredTwice.plant(draft, index, random),
    },
    {
      name: "repaired before it broke",
      plant: (draft, index, random) => {
        const from = numberAt(draft, index, "mulai");
        return from !== undefined && typeOver(draft, index, "selesai", from - random.whole(1, 30));
      },
    },
  ],
  clean(random) {
    const region = random.pick(REGIONS);
    const listed = random.chance(0.5);
    const spellings = listed ? LISTED : random.pick(COUNTED);
    const columns = writeColumns(random, spellings, Object.keys(spellings), {
      formats: { mulai: "dd/mm/yyyy", selesai: "dd/mm/yyyy" },
      formulas: random.chance(0.4) ? { jumlah: (at) => `SUM(${CONDITIONS.map(at).join(",")})` } : {},
      mayMove: false,
    });
    const rows = shown(listed ? devices(random, region) : counts(random, region), columns);
    return {
      kind: "perangkat",
      sheetName: random.pick(["PERANGKAT", "Printer"]),
      titles: titles(random, region, "DATA PERALATAN"),
      columns,
      rows,
      constants: new Map(),
      total: !listed && random.chance(0.6) ? totalRow(random, columns, rows, SUMMED) : undefined,
      foot: foot(random, region),
      today: 46388,
    };
  },
  broken: (draft: Draft): Expectation[] => [
    ...rowByRow(draft, (row) => [
      ...shouldEqual(row, "jumlah", sumOf(row, CONDITIONS), "R11", CONDITIONS),
      ...daysInOrder(row, "mulai", "selesai"),
    ]),
    ...(has(draft, "idAlat") ? repeatedKeys(draft, ["idAlat", "mulai"], "idAlat") : []),
    ...totalsBetweenRows(draft, SUMMED),
    ...wrongTotals(draft, SUMMED),
  ],
};

const DEVICES = ["Printer KTP-el", "Alat rekam KTP-el", "Pemindai iris", "Pemindai sidik jari", "Kamera"];

function counts(random: Random, region: Region): DataRow[] {
  return region.kecamatan.flatMap((lokasi) =>
    DEVICES.map((jenis) => {
      const [baik, kurang, rusak, hilang] = [12, 4, 3, 1].map((most) => random.whole(0, most)) as [
        number,
        number,
        number,
        number,
      ];
      return dataRow({ jenis, lokasi, baik, kurang, rusak, hilang, jumlah: baik + kurang + rusak + hilang });
    }),
  );
}

function devices(random: Random, region: Region): DataRow[] {
  return Array.from({ length: 60 }, (_, i) => {
    const mulai = serial(2023, random.whole(1, 12), random.whole(1, 28));
    return dataRow({
      idAlat: `${random.pick(["PRN", "ALT"])}-${1001 + i}`,
      jenis: random.pick(DEVICES),
      lokasi: random.pick(region.kecamatan),
      kondisi: random.pick(["baik", "Baik", "kurang", "rusak", "hilang", "diperbaiki"]),
      mulai,
      selesai: random.chance(0.5) ? mulai + random.whole(0, 60) : null,
    });
  });
}
