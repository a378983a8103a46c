import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cell } from "../../src/core/cells/cell";
import { sheetCells } from "../../src/core/cells/sheetCells";
import { readCsv } from "../../src/workbook/file/csv/readCsv";
import { isFileFailure } from "../../src/workbook/file/failure";
import { random, type Random } from "../generator/random";
import { xlsxFile } from "../workbook/file/xlsxFile";
import { checked, throughWorkbook, type Outcome } from "./journey";
import { oddCell } from "./mutations/cells";
import { damagedPackage, packageDamages } from "./mutations/package";
import { textMutations } from "./mutations/text";

/** One damaged input: its origin, and its way through the product. */
export interface Trial {
  readonly kind: "xlsx" | "ods" | "csv" | "sel";
  readonly how: string;
  readonly seed: number;
  /** The number of checked cells that contain a trap; 0 for files. */
  readonly cells: number;
  readonly prepare: () => Promise<{ readonly size: number; readonly run: () => Promise<Outcome> }>;
}

const known = (name: string) => readFileSync(join(__dirname, "../known", name));
const HEADERS_OF_CARD = ["Tanggal", "Lokasi", "Stok awal", "Diterima", "Dipakai", "Rusak", "Sisa"];
const CSV = [
  HEADERS_OF_CARD.join(";"),
  ...Array.from(
    { length: 12 },
    (_, i) => `${i + 3}/11/2025;"Desa ""Baru""";${5000 - 100 * i};0;100;0;${4900 - 100 * i}`,
  ),
].join("\r\n");
const TEXTS = [CSV, CSV.replaceAll(";", ","), CSV.replaceAll(";", "\t")].map((text) => Buffer.from(text));
/** A workbook with everything that has broken readers. */
const SMALL = xlsxFile({
  sheets: [
    {
      name: "Stok",
      rows:
        `<row r="1">${"ABCDEFG"
          .split("")
          .map((at, i) => `<c r="${at}1" t="s"><v>${i}</v></c>`)
          .join("")}</row>` + Array.from({ length: 12 }, (_, i) => cardRow(i + 2)).join(""),
      before: '<sheetViews><sheetView workbookViewId="0"/></sheetViews><cols><col min="1" max="7" width="12"/></cols>',
      after:
        '<mergeCells count="1"><mergeCell ref="I1:J2"/></mergeCells>' +
        '<conditionalFormatting sqref="G2:G13"><cfRule type="cellIs" priority="1" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting>' +
        '<dataValidations count="1"><dataValidation type="list" sqref="B2:B13"><formula1>"Sukamaju,Lain"</formula1></dataValidation></dataValidations>',
      tables: [
        'name="Kartu" displayName="Kartu" ref="A1:G13"><tableColumns count="7">' +
          HEADERS_OF_CARD.map((name, i) => `<tableColumn id="${i + 1}" name="${name}"/>`).join("") +
          "</tableColumns>",
      ],
    },
    {
      name: "Lain",
      rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c><c r="B1" t="e"><v>#REF!</v></c></row>',
    },
  ],
  strings: HEADERS_OF_CARD.map((name) => `<t>${name}</t>`),
  formats: [0, 14, "dd/mm/yyyy", 10],
});

function cardRow(row: number): string {
  const figures = [5000 - 100 * row, 0, 100, 0]
    .map((value, i) => `<c r="${"CDEF"[i]}${row}"><v>${value}</v></c>`)
    .join("");
  const shared = row === 2 ? 't="shared" si="0" ref="G2:G13">C2+D2-E2-F2' : 't="shared" si="0">';
  return `<row r="${row}"><c r="A${row}" s="1"><v>${45964 + row}</v></c><c r="B${row}" t="inlineStr"><is><t>Sukamaju</t></is></c>${figures}<c r="G${row}"><f ${shared}</f><v>${4900 - 100 * row}</v></c></row>`;
}

const KANTOR = { xlsx: known("kantor-contoh.xlsx"), ods: known("kantor-contoh.ods") };

/** How many of a hundred damaged files are the small workbook, an office's, and an office's .ods; the rest are texts. */
const SHARES = { small: 45, office: 5, ods: 5 };
const ROWS = 40;

/** The file with this number, always the same. */
export function fileTrial(seed: number): Trial {
  const by = random(seed);
  const at = by.whole(0, 99);
  if (at >= SHARES.small + SHARES.office + SHARES.ods) return textTrial(seed, by);
  const kind = at < SHARES.small + SHARES.office ? "xlsx" : "ods";
  const how = by.pick(packageDamages);
  return {
    kind,
    how,
    seed,
    cells: 0,
    prepare: async () => {
      const { bytes, unpacked } = await damagedPackage(at < SHARES.small ? await SMALL : KANTOR[kind], how, by);
      return { size: unpacked, run: () => throughWorkbook(bytes) };
    },
  };
}

function textTrial(seed: number, by: Random): Trial {
  const how = by.pick(Object.keys(textMutations));
  return {
    kind: "csv",
    how,
    seed,
    cells: 0,
    prepare: async () => {
      let bytes: Uint8Array = by.pick(TEXTS);
      for (let times = by.whole(1, 3); times > 0; times--) bytes = textMutations[how]?.(bytes, by) ?? bytes;
      return {
        size: bytes.length,
        run: async () => {
          const read = readCsv(bytes, "Data");
          return isFileFailure(read) ? { refused: read.failure } : checked(read.sheets);
        },
      };
    },
  };
}

const HEADERS: readonly (readonly string[])[] = [
  HEADERS_OF_CARD,
  ["NIK", "Nama", "Jenis Kelamin", "Tanggal Lahir", "Kecamatan", "Desa", "Status"],
  ["No", "Kecamatan", "Wajib KTP", "Sudah Rekam", "Belum Rekam", "Persentase", "Keterangan"],
];

/** A sheet full of traps, always the same for the same number. */
export function cellsTrial(seed: number): Trial {
  const by = random(seed);
  const header = by.pick(HEADERS);
  return {
    kind: "sel",
    how: header[0] as string,
    seed,
    cells: ROWS * header.length,
    prepare: async () => {
      const plain = (row: number): Cell[] => [45964 + row, "Sukamaju", 5000 - row, 0, 1, 0, 4999 - row];
      const rows = Array.from({ length: ROWS }, (_, row) =>
        plain(row).map((cell) => (by.chance(0.5) ? oddCell(by) : cell)),
      );
      const sheet = sheetCells("Data", [[...header], ...rows], { untyped: by.chance(0.2) });
      return { size: ROWS * 1_000, run: () => checked([{ ...sheet, visibility: "visible" }]) };
    },
  };
}
