import type { Cell } from "../../../src/core/cells/cell";
import { sheetCells } from "../../../src/core/cells/sheetCells";
import { sheetKinds } from "../../../src/sheets";
import { recognise } from "../../../src/reading/recognise/recognise";
import { classifyRows } from "../../../src/reading/rows/classifyRows";
import { rolesOf } from "./rolesOf";

const _ = null;
const CARD = ["TGL", "STOK AWAL", "DITERIMA", "DIPAKAI", "SISA", "STATUS", "KET"];
const AREA = ["NO", "WILAYAH", "WAJIB KTP", "SUDAH REKAM", "BELUM REKAM"];

function roles(header: readonly Cell[], rows: readonly (readonly Cell[])[]): string {
  const sheet = sheetCells("Sheet1", [header, ...rows]);
  const [table] = recognise(sheet, sheetKinds);
  return table ? rolesOf(sheet, table) : "no table";
}

describe("a ledger", () => {
  test.each(["JUMLAH", "Total", "J U M L A H", "SUB TOTAL", "Grand Total", "JUMLAH BULAN INI", "Jml.", "TOTAL :"])(
    "knows %j as the label of a total",
    (label) => {
      expect(
        roles(CARD, [
          [45000, 10, 0, 2, 8],
          [45001, 8, 0, 2, 6],
          [label, _, 0, 4, _],
        ]),
      ).toBe("DDT");
    },
  );

  test.each([
    "RATA-RATA",
    "Rata - rata per hari",
    "RATA-RATA/HARI",
    "Rerata",
    "Jumlah rata-rata",
    "TERTINGGI",
    "Minimum",
    "Max.",
  ])("passes over %j, which describes other rows", (label) => {
    const days = [
      [45000, 10, 0, 2, 8],
      [45001, 8, 0, 2, 6],
    ];
    expect(roles(CARD, [...days, ["JUMLAH", _, 0, 4, _], [label, _, 0, 2, _]])).toBe("DDTN");
    expect(roles(CARD, [...days, [label, _, 0, 2, _], ["JUMLAH", _, 0, 4, _]])).toBe("DDNT");
  });

  test("takes quarters and half-years among their months for sums, but not what stood at their end", () => {
    const book = (rows: Readonly<Record<string, number>>) =>
      roles(
        ["BULAN", ...CARD.slice(1)],
        Object.entries(rows).map(([period, used]) => [period, 100, 0, used, 100 - used]),
      );
    const first = { Jan: 20, Feb: 25, Mar: 21, "TRIWULAN I": 66 };
    expect(book({ ...first, Apr: 20, Mei: 22, Jun: 20, "Triwulan II": 61, "Semester I": 128 })).toBe("DDDTDDDTT");
    expect(book({ "Januari 2025": 20, "Februari 2025": 25, "TW I 2025": 46 })).toBe("DDT");
    expect(book({ "Triwulan I": 20, "Triwulan II": 60, "Triwulan III": 66 })).toBe("DDD");
    expect(book({ "Semester I 2024": 80, "Januari 2025": 20, "Februari 2025": 25 })).toBe("DDD");
    expect(book({ Jan: 20, Feb: 25, Mar: 21, "Triwulan I": 21 })).toBe("DDDD");
  });

  test("takes a last row of bare figures for a total", () => {
    expect(
      roles(
        ["NO", ...CARD],
        [
          [1, 45000, 10, 0, 2, 8],
          [2, 45001, 8, 0, 2, 6],
          [_, _, _, 0, 4, _],
        ],
      ),
    ).toBe("DDT");
  });

  test("passes over dates written ahead and notes on days without figures; a day with a status is data", () => {
    expect(
      roles(CARD, [
        [45000, 10, 0, 2, 8, "normal", _],
        [45001, _, _, _, _, "tutup", _],
        [45002, _, _, _, _, _, "libur"],
        [45003],
      ]),
    ).toBe("DDN-");
  });

  test("stops at the signatures, whatever figures stand in them", () => {
    expect(
      roles(CARD, [
        [45000, 10, 0, 2, 8],
        [],
        [_, _, _, _, "Kotabaru, 3 November 2025"],
        ["Mengetahui,", _, _, _, "Petugas Pelapor"],
        ["Kepala Dinas"],
        [_, _, _, _, "19650312"],
      ]),
    ).toBe("D-NNNN");
  });

  test("goes on where figures go on after a signature", () => {
    expect(roles(CARD, [[45000, 10, 0, 2, 8], ["Mengetahui,"], [45001, 8, 0, 2, 6]])).toBe("DND");
  });

  test("keeps figures written as text, approximately or as an error as data", () => {
    expect(
      roles(CARD, [
        ["3 November 2025", "5.000", "0", "480", "4.520"],
        [45001, "±4.500", "-", "sekitar 500", { error: "#REF!" }],
      ]),
    ).toBe("DD");
  });
});

describe("what stands under a table", () => {
  const days = [
    [45000, 10, 0, 2, 8],
    [45001, 8, 0, 2, 6],
  ];

  test("is another table when its header has words where figures were, recognised or not", () => {
    expect(roles(CARD, [...days, [], ["RIBBON"], ["NO", "MERK", "ISI", "LOKASI"], [1, "X", 500, 2]])).toBe("DD-NNN");
    expect(roles(CARD, [...days, ["JUMLAH", _, 0, 4, _], ["NO", "MERK", "ISI", "LOKASI"], [1, "X", 500, 2]])).toBe(
      "DDTNN",
    );
  });

  test("is the same table where its own header comes again", () => {
    expect(roles(CARD, [...days, [], ["NO", "MERK", "ISI", "LOKASI"], [1, "X", 5, 2], [], CARD, ...days])).toBe(
      "DD-NN-HDD",
    );
  });

  test("is a note when it says one figure, and data when it says when", () => {
    expect(roles(CARD, [...days, [], ["Pemohon 17 tahun", _, "5 ribuan"], ["Sisa ribbon", ":", 3]])).toBe("DD-NN");
    expect(roles(CARD, [...days, [], ["3 Mei 2023", _, _, 5, _]])).toBe("DD-D");
  });

  test("is no other table where a day is described in words", () => {
    expect(roles(CARD, [...days, [], [45004, "libur", "libur", "nihil", "tutup"], [45005, 6, 0, 2, 4]])).toBe("DD-ND");
  });
});

test("a card begins with what was left before, which is no day", () => {
  expect(
    roles(
      ["NO", "TGL", "MASUK", "KELUAR", "SISA", "KET"],
      [
        [_, "Saldo awal", 1000, _, 1000],
        [1, 45000, 0, 20, 980],
        [_, "Pindahan", _, _, 980],
        [2, 45001, 0, 20, 960, "Sisa bulan lalu dihitung ulang"],
      ],
    ),
  ).toBe("NDND");
});

describe("a table of areas", () => {
  const AREAS = [
    [1, "Timur", 100, 90, 10],
    [2, "Target Jaya", 200, 190, 10],
  ];

  test.each([
    "PERSENTASE",
    "%",
    "Bulan lalu",
    "DATA SEMESTER LALU",
    "Selisih",
    "KENAIKAN / PENURUNAN",
    "Target",
    "Naik/Turun",
  ])("passes over %j under the total, which it is held beside", (label) => {
    expect(roles(AREA, [...AREAS, [_, "JUMLAH", 300, 280, 20], [_, label, 300, 270, 30]])).toBe("DDTN");
  });

  test("takes what stands under a total on top, or under no total at all, for areas", () => {
    expect(roles(AREA, [["", "KABUPATEN", 300, 280, 20], ...AREAS])).toBe("PDD");
    expect(roles(AREA, [[_, "JUMLAH", 300, 280, 20], AREAS[1] as Cell[], AREAS[0] as Cell[]])).toBe("TDD");
    expect(roles(AREA, AREAS)).toBe("DD");
    expect(roles(AREA, [...AREAS, [_, "JUMLAH I", 300, 280, 20], [3, "Target Maju", 50, 40, 10]])).toBe("DDTD");
  });

  test("knows parents by code, whatever their figures", () => {
    expect(
      roles(
        ["KODE", ...AREA.slice(1)],
        [
          ["33", "JAWA TENGAH", 1, 1, 0],
          ["33.01", "CILACAP", 40, 30, 10],
          ["33.01.01", "KEDUNGREJA", 10, 9, 1],
          ["33.01.02", "KESUGIHAN", 20, 18, 2],
          ["33.02", "BANYUMAS", 5, 4, 1],
        ],
      ),
    ).toBe("PPDDD");
  });

  test("knows parents by their sums at two levels", () => {
    expect(
      roles(AREA, [
        [_, "Contoh", 100, 90, 10],
        [_, "Sukamaju", 60, 55, 5],
        [_, "Satu", 20, 20, 0],
        [_, "Dua", 40, 35, 5],
        [_, "Mekarsari", 40, 35, 5],
        [_, "Tiga", 15, 10, 5],
        [_, "Empat", 25, 25, 0],
      ]),
    ).toBe("PPDDPDD");
  });

  test("knows a total under each group, and one over all", () => {
    expect(
      roles(
        ["KECAMATAN", "DESA", ...AREA.slice(2)],
        [
          ["A", "a1", 10, 9, 1],
          [_, "a2", 20, 18, 2],
          ["JUMLAH A", _, 30, 27, 3],
          ["B", "b1", 15, 9, 6],
          [_, "b2", 20, 18, 2],
          ["JUMLAH B", _, 35, 27, 8],
          ["TOTAL", _, 65, 54, 11],
        ],
      ),
    ).toBe("DDTDDTT");
  });

  test("knows a district over its villages by its label, its indent or its row number", () => {
    const figures = [
      [30, 27, 3],
      [10, 9, 1],
      [21, 18, 3],
    ];
    const table = (labels: readonly (readonly Cell[])[]) =>
      labels.map((label, at) => [...label, ...(figures[at] as Cell[])]);
    expect(
      roles(
        AREA,
        table([
          ["I", "KEC. A"],
          [1, "Kel. B"],
          [2, "Kel. C"],
        ]),
      ),
    ).toBe("PDD");
    expect(
      roles(
        AREA,
        table([
          [_, "A"],
          [_, "   B"],
          [_, "   C"],
        ]),
      ),
    ).toBe("PDD");
    expect(
      roles(
        AREA,
        table([
          [_, "A"],
          [1, "B"],
          [2, "C"],
        ]),
      ),
    ).toBe("PDD");
  });

  test("takes a district over plain names for their parent only where a figure agrees", () => {
    const named = (first: number) => [
      [_, "Kec. Curup", 1000, first, 90],
      [_, "Selupu", 500, 490, 10],
      [_, "Kecamatan Bermani", 1500, 1410, 90],
      [_, "Sindang", 700, 690, 10],
    ];
    expect(roles(AREA, named(910))).toBe("DDDD");
    expect(roles(AREA, named(490))).toBe("PDPD");
  });

  test("does not take a district for a city because its name begins with KOTA", () => {
    expect(
      roles(AREA, [
        [1, "KOTA RAJA", 200, 150, 50],
        [2, "ALAK", 100, 90, 10],
        [3, "MAULAFA", 300, 280, 20],
        [4, "KOTA LAMA", 150, 150, 0],
      ]),
    ).toBe("DDDD");
  });

  test("keeps siblings of one level apart from a total by value", () => {
    expect(
      roles(AREA, [
        [1, "KAB. A", 100, 90, 10],
        [2, "KAB. B", 300, 280, 20],
        [3, "KOTA C", 200, 150, 50],
        ["PROVINSI X", _, 600, 520, 80],
      ]),
    ).toBe("DDDT");
  });

  test("passes over headings of groups, keeps an area that reported nothing", () => {
    expect(
      roles(AREA, [["KECAMATAN SUKAMAJU"], [1, "Satu", 100, 90, 10], [2, "Dua", _, _, _], ["JUMLAH", _, 100, 90, 10]]),
    ).toBe("NDDT");
  });
});

test("progress is told every few hundred rows", () => {
  const rows = Array.from({ length: 2_000 }, (_row, i) => [45000 + (i % 300), 10, 0, 2, 8]);
  const sheet = sheetCells("Sheet1", [CARD, ...rows]);
  const [table] = recognise(sheet, sheetKinds);
  const steps = table ? [...classifyRows(sheet, table)] : [];
  expect(steps).toEqual([512, 1024, 1536]);
});
