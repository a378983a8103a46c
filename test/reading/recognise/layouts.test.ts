import type { Cell } from "../../../src/core/cells/cell";
import { sheetCells, type SheetCells } from "../../../src/core/cells/sheetCells";
import { sheetKinds } from "../../../src/sheets";
import { recognise } from "../../../src/reading/recognise/recognise";
import type { Mapping, RecognisedTable } from "../../../src/reading/recognise/recognised";
import { rolesOf } from "../rows/rolesOf";

const _ = null;
const CARD = ["TGL", "STOK AWAL", "DITERIMA", "DIPAKAI", "SISA"];
const AREA = ["NO", "KECAMATAN", "WAJIB KTP", "SUDAH REKAM", "BELUM REKAM"];

function read(rows: readonly (readonly Cell[])[], more: Partial<SheetCells> = {}, mappings: readonly Mapping[] = []) {
  return recognise(sheetCells("Sheet1", rows, more), sheetKinds, mappings);
}

const keysOf = (table: RecognisedTable | undefined) =>
  Object.fromEntries((table?.columns ?? []).map(({ key, column }) => [key, column]));
const places = (tables: readonly RecognisedTable[]) =>
  tables.map(({ kind, headerRow, firstColumn, endRow }) => [kind.name, headerRow, firstColumn, endRow]);

describe("several tables on a sheet", () => {
  test("side by side, an empty column between", () => {
    const tables = read([
      [...CARD, _, ...CARD],
      [45000, 10, 0, 2, 8, _, 45000, 5, 0, 1, 4],
    ]);
    expect(places(tables)).toEqual([
      ["kartuStok", 0, 0, 2],
      ["kartuStok", 0, 6, 2],
    ]);
  });

  test("side by side without a gap, the header repeating itself", () => {
    const tables = read([
      [...AREA, ...AREA],
      [1, "A", 10, 9, 1, 3, "C", 20, 19, 1],
    ]);
    expect(tables.map(keysOf)).toEqual([
      { wilayah: 1, wajib: 2, rekam: 3, belum: 4 },
      { wilayah: 6, wajib: 7, rekam: 8, belum: 9 },
    ]);
  });

  test("of different kinds, one under the other", () => {
    const tables = read([CARD, [45000, 10, 0, 2, 8], [], AREA, [1, "A", 10, 9, 1]]);
    expect(places(tables)).toEqual([
      ["kartuStok", 0, 0, 3],
      ["rekapPerekaman", 3, 0, 5],
    ]);
  });

  test("of one kind, one under the other, each under its own title", () => {
    const tables = read([
      ["KECAMATAN A"],
      CARD,
      [45000, 10, 0, 2, 8],
      [],
      ["KECAMATAN B"],
      CARD,
      [45000, 20, 0, 2, 18],
    ]);
    expect(places(tables)).toEqual([
      ["kartuStok", 1, 0, 5],
      ["kartuStok", 5, 0, 7],
    ]);
  });

  test("a recap by period and a table of conditions, each without an area or a device", () => {
    const tables = read([
      ["STOK BLANKO DAN ALAT"],
      CARD,
      [45000, 10, 0, 2, 8],
      [],
      ["PERIODE", "WAJIB KTP", "SUDAH REKAM", "BELUM REKAM", "PERSEN"],
      ["Semester I 2023", 100, 90, 10, 0.9],
      [],
      ["KONDISI ALAT CETAK"],
      ["NO", "KEADAAN", "BAIK", "RUSAK", "DIPERBAIKI", "JUMLAH"],
      [1, "Sebelumnya", 2, 1, 1, 4],
    ]);
    expect(places(tables)).toEqual([
      ["kartuStok", 1, 0, 4],
      ["rekapPerekaman", 4, 0, 8],
      ["perangkat", 8, 0, 10],
    ]);
    expect(keysOf(tables[2])).toEqual({ keterangan: 1, baik: 2, rusak: 3, diperbaiki: 4, jumlah: 5 });
  });

  test("far down, under a title", () => {
    const rows: Cell[][] = [CARD, ...Array.from({ length: 300 }, (_row, i) => [45000 + i, 10, 0, 2, 8])];
    const tables = read([...rows, [], ["KECAMATAN B"], CARD, [45000, 20, 0, 2, 18]]);
    expect(places(tables)).toEqual([
      ["kartuStok", 0, 0, 303],
      ["kartuStok", 303, 0, 305],
    ]);
  });
});

describe("one table", () => {
  test("continues after a page break: the repeated header is not a new table", () => {
    const sheet = sheetCells("Sheet1", [
      ["KARTU STOK"],
      CARD,
      [1, 2, 3, 4, 5],
      [45000, 10, 0, 2, 8],
      ["KARTU STOK"],
      CARD,
      [1, 2, 3, 4, 5],
      [45001, 8, 0, 2, 6],
    ]);
    const tables = recognise(sheet, sheetKinds);
    expect(tables).toHaveLength(1);
    expect(tables[0] && rolesOf(sheet, tables[0])).toBe("#DNH#D");
  });

  test("is found under a pivot left above it", () => {
    const tables = read([["Row Labels", "Sum of REKAM"], ["A", 10], ["Grand Total", 10], [], AREA, [1, "A", 10, 9, 1]]);
    expect(places(tables)).toEqual([["rekapPerekaman", 4, 0, 6]]);
  });

  test("ends where an Excel table ends", () => {
    const area = { row: 2, column: 1, rows: 3, columns: 5 };
    const tables = read(
      [["Kartu stok"], [], [_, ...CARD], [_, 45000, 10, 0, 2, 8], [_, 45001, 8, 0, 2, 6], [_, "catatan", 1, 2, 3, 4]],
      { tables: [{ name: "Stok", area, headerRow: true, totalRow: false }] },
    );
    expect(places(tables)).toEqual([["kartuStok", 2, 1, 5]]);
  });

  test("may have hidden columns and rows: they are read all the same", () => {
    const [table] = read([CARD, [45000, 10, 0, 2, 8]], { hiddenColumns: new Set([2]), hiddenRows: new Set([0]) });
    expect(keysOf(table)).toEqual({ tanggal: 0, stokAwal: 1, diterima: 2, dipakai: 3, sisa: 4 });
  });

  test("keeps its three header rows apart by group", () => {
    const [table] = read([
      ["NO", "KECAMATAN", "KTP-EL", _, _, _, "IKD"],
      [_, _, "WAJIB", "PEREKAMAN", _, _, _],
      [_, _, _, "SUDAH", "BELUM", "%", "AKTIF"],
      [1, "A", 10, 8, 2, 0.8, 1],
    ]);
    expect(table).toMatchObject({ headerRow: 0, headerRows: 3 });
    expect(keysOf(table)).toEqual({ wilayah: 1, wajib: 2, rekam: 3, belum: 4, persen: 5, ikd: 6 });
    expect(table?.columns.find(({ key }) => key === "belum")?.header).toBe("KTP-EL › PEREKAMAN › BELUM");
  });

  test("reads L, P and JML under each group", () => {
    const [table] = read([
      ["NO", "KECAMATAN", "JUMLAH PENDUDUK", _, _, "WAJIB KTP-EL", _, _, "SUDAH REKAM", _, _],
      [_, _, "LK", "PR", "LK+PR", "L", "P", "JML", "Laki-laki", "Perempuan", "Jumlah"],
      [1, "A", 5, 5, 10, 5, 5, 10, 4, 4, 8],
    ]);
    expect(keysOf(table)).toEqual({
      wilayah: 1,
      pendudukL: 2,
      pendudukP: 3,
      penduduk: 4,
      wajibL: 5,
      wajibP: 6,
      wajib: 7,
      rekamL: 8,
      rekamP: 9,
      rekam: 10,
    });
  });
});

describe("a card that keeps a running balance", () => {
  const CASH = ["TGL", "MASUK", "KELUAR", "SISA"];
  const rows = [[45000, 10, 2, 8]];

  test("needs no opening stock", () => {
    expect(keysOf(read([CASH, ...rows])[0])).toEqual({ tanggal: 0, diterima: 1, keluar: 2, sisa: 3 });
    expect(keysOf(read([["STOK BLANKO"], [...CASH.slice(0, 3), "SALDO", "PARAF"], ...rows])[0])).toEqual({
      tanggal: 0,
      diterima: 1,
      keluar: 2,
      sisa: 3,
    });
  });

  test("is about blank cards only if nothing says otherwise", () => {
    expect(read([["BUKU KAS"], CASH, ...rows])).toEqual([]);
    expect(read([["KARTU PERSEDIAAN TINTA"], CASH, ...rows])).toEqual([]);
    expect(read([["ANTREAN PEMOHON"], CASH, ...rows])).toEqual([]);
    expect(
      read([
        ["TGL", "URAIAN", "MASUK", "KELUAR", "SALDO"],
        [45000, "Setoran", 10, 2, 8],
      ]),
    ).toEqual([]);
  });
});

describe("a list of holidays", () => {
  const days = [
    [45000, "Natal"],
    [45001, "Cuti bersama Natal"],
  ];

  test("needs no column for the kind of day", () => {
    expect(keysOf(read([["HARI LIBUR 2023"], ["TANGGAL", "KETERANGAN"], ...days])[0])).toEqual({
      tanggal: 0,
      keterangan: 1,
    });
    expect(keysOf(read([["TGL", "HARI LIBUR"], ...days])[0])).toEqual({ tanggal: 0, keterangan: 1 });
    expect(read([["TANGGAL", "KETERANGAN"], ...days])).toEqual([]);
  });

  test("knows the kinds of day by the cells", () => {
    const kinds = [
      [45000, "libur nasional"],
      [45001, "cuti bersama"],
    ];
    expect(keysOf(read([["TANGGAL", "KETERANGAN"], ...kinds])[0])).toEqual({ tanggal: 0, jenis: 1 });
  });
});

describe("is asked and not guessed", () => {
  const asked = (rows: readonly (readonly Cell[])[]) =>
    read(rows).map(({ ambiguous }) =>
      Object.fromEntries(ambiguous.map(({ key, candidates }) => [key, candidates.map(({ column }) => column)])),
    );

  test("JML_WKTP, which one office means as recorded", () => {
    expect(
      asked([
        ["KODE", "WILAYAH", "JML_WKTP", "WAJIB_KTP", "BLM_REKAM"],
        ["33.01", "A", 8, 10, 2],
      ]),
    ).toEqual([{ rekam: [2] }]);
  });

  test("SUDAH and BELUM without a group", () => {
    expect(
      asked([
        ["NO", "KECAMATAN", "WAJIB KTP", "SUDAH", "BELUM"],
        [1, "A", 10, 8, 2],
      ]),
    ).toEqual([{ rekam: [3], belum: [4] }]);
  });

  test("CETAK, which may be cards, family cards or children's cards", () => {
    expect(
      asked([
        ["Tgl", "Kec", "Rekam", "Cetak", "IKD"],
        [45000, "A", 10, 20, 5],
      ]),
    ).toEqual([{ cetak: [3] }]);
  });

  test("two columns that match equally", () => {
    expect(
      asked([
        [...CARD, "SISA"],
        [45000, 10, 0, 2, 8, 8],
      ]),
    ).toEqual([{ sisa: [4, 5] }]);
  });

  test("which of two bases an IKD percentage uses", () => {
    expect(
      asked([
        ["KECAMATAN", "WAJIB KTP", "SUDAH REKAM", "AKTIVASI IKD", "BELUM AKTIVASI IKD"],
        ["A", 10, 9, 2, 7],
      ]),
    ).toEqual([{ dasarN: [1, 2] }]);
  });

  test("misspelt headers are named, not accepted", () => {
    const [table] = read([
      ["Tangal", "Stok awall", "Ditrima", "Dipakai", "Sissa"],
      [45000, 10, 0, 2, 8],
    ]);
    expect(table?.nearMisses.map(({ column, key }) => [column, key])).toEqual([
      [0, "tanggal"],
      [1, "stokAwal"],
      [2, "diterima"],
      [4, "sisa"],
    ]);
    expect(keysOf(table)).toEqual({ dipakai: 3 });
    expect(table?.missing).toEqual(["tanggal", "stokAwal", "sisa"]);
  });
});

describe("a flow and a stock of the same name", () => {
  test("PEREKAMAN beside a day and a unit is what was recorded that day", () => {
    const [table] = read([
      ["Tanggal", "Kecamatan", "Perekaman KTP-EL", "Sisa Blanko"],
      [45000, "A", 12, 400],
    ]);
    expect(table?.kind.name).toBe("laporanHarian");
  });

  test("PEREKAMAN beside the number required is the total recorded", () => {
    const [table] = read([
      ["Tanggal", "Kecamatan", "Wajib KTP-EL", "Perekaman KTP-EL"],
      [45000, "A", 12000, 11000],
    ]);
    expect(table?.kind.name).toBe("rekapPerekaman");
  });

  test("REKAM DINAMIS is a stock, and the base of the IKD beside it", () => {
    const [table] = read([
      ["WILAYAH", "REKAM DINAMIS", "JUMLAH IKD"],
      ["A", 12000, 900],
    ]);
    expect([table?.kind.name, keysOf(table)]).toEqual(["ikd", { wilayah: 0, dasarN: 1, aktif: 2 }]);
  });
});

describe("the user's own mapping", () => {
  const rows = [
    ["Hari", "Modal", "Tambah", "Terpakai", "Tinggal"],
    [45000, 10, 0, 2, 8],
  ];
  const columns = { tanggal: 0, stokAwal: 1, diterima: 2, dipakai: 3, sisa: 4 };

  test("makes a table of headers that nobody knows", () => {
    const [table] = read(rows, {}, [{ kind: "kartuStok", headerRow: 0, columns }]);
    expect(table).toMatchObject({ headerRow: 0, firstRow: 1, endRow: 2, missing: [], ambiguous: [] });
    expect(table?.columns.map(({ key, column, reason }) => [key, column, reason])).toEqual(
      Object.entries(columns).map(([key, column]) => [key, column, "CHOSEN"]),
    );
  });

  test("settles what was asked, and keeps what was known", () => {
    const [table] = read(
      [
        [...CARD, "SISA"],
        [45000, 10, 0, 2, 8, 8],
      ],
      {},
      [{ kind: "kartuStok", headerRow: 0, columns: { sisa: 5 } }],
    );
    expect(keysOf(table)).toEqual({ tanggal: 0, stokAwal: 1, diterima: 2, dipakai: 3, sisa: 5 });
    expect(table?.ambiguous).toEqual([]);
  });

  test("can say that a column is not in the sheet", () => {
    const [table] = read([CARD, [45000, 10, 0, 2, 8]], {}, [
      { kind: "kartuStok", headerRow: 0, columns: { diterima: null, sisa: null } },
    ]);
    expect(Object.keys(keysOf(table))).toEqual(["tanggal", "stokAwal", "dipakai"]);
    expect(table?.missing).toEqual([]);
  });

  test("can change a table to another kind", () => {
    const chosen = { tanggal: 0, lokasi: 1, rekam: 2, ikd: 3, kendala: 4 };
    const rows = [
      ["Tgl", "Lokasi", "Rekam", "IKD", "Kendala"],
      [45000, "A", 1, 2, ""],
    ];
    expect(read(rows)[0]?.kind.name).toBe("laporanHarian");
    const [table] = read(rows, {}, [{ kind: "jemputBola", headerRow: 0, columns: chosen }]);
    expect([table?.kind.name, keysOf(table)]).toEqual(["jemputBola", chosen]);
  });
});

test("a sheet of a million rows is recognised from its first rows alone", () => {
  let touched = 0;
  const rows: (readonly Cell[])[] = [CARD];
  rows.length = 1_000_001;
  const cells = new Proxy(rows, {
    get(target, name) {
      const index = typeof name === "string" ? Number(name) : NaN;
      if (!(index > 0)) return Reflect.get(target, name) as unknown;
      touched = Math.max(touched, index);
      return [45000, 10, 0, 2, 8];
    },
  });
  const tables = recognise(sheetCells("Sheet1", cells), sheetKinds);
  expect(places(tables)).toEqual([["kartuStok", 0, 0, 1_000_001]]);
  expect(touched).toBeLessThan(2100);
});
