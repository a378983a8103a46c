import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ExcelJS from "exceljs";
import JSZip from "jszip";
import { shownFormula } from "../../../../src/workbook/formula/fileFormula";
import { patchPackage } from "../../../../src/workbook/file/patch/patchPackage";
import { hasLibreOffice } from "../../../libreOffice";
import { changedParts, partsOf, put, sheetsIn } from "./patching";

const STRANGE = "xl/charts/chart1.xml";

/** A workbook from another program, with unknown parts. */
async function officeFile(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const stock = workbook.addWorksheet("Kartu Stok");
  stock.addTable({
    name: "Kartu",
    ref: "A1",
    headerRow: true,
    columns: [{ name: "Tanggal" }, { name: "Sisa" }, { name: "Runway" }],
    rows: [
      [new Date("2025-08-15"), 521, { formula: "B2/100", result: 5.21 }],
      [new Date("2025-08-18"), 421, { formula: "B3/100", result: 4.21 }],
    ],
  });
  stock.getCell("E1").value = { richText: [{ text: "tebal", font: { bold: true } }, { text: " biasa" }] };
  stock.getCell("E2").note = "catatan";
  stock.addConditionalFormatting({
    ref: "B2:B9",
    rules: [{ type: "cellIs", operator: "lessThan", formulae: [100], priority: 1, style: { font: { bold: true } } }],
  });
  stock.getCell("F2").dataValidation = { type: "list", formulae: ['"normal,libur"'] };
  const image = workbook.addImage({ base64: PIXEL, extension: "png" });
  stock.addImage(image, "H2:I4");
  workbook.addWorksheet("Rekap").getCell("A1").value = "1671012345678901";
  const zip = await JSZip.loadAsync(await workbook.xlsx.writeBuffer());
  zip.file(STRANGE, "<c:chartSpace/>", { compression: "STORE", createFolders: false });
  zip.file("xl/tak-dikenal.bin", new Uint8Array([0, 1, 2, 255, 254]), { createFolders: false });
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

const isInstalled = (command: string) => spawnSync(command, ["--version"]).status === 0;

const PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

const CHANGES = [
  {
    sheet: "Kartu Stok",
    cells: [
      put("B2", 1521),
      put("C2", 15.21, { formula: "B2/100" }),
      put("F2", "libur"),
      put("F3", " 00123"),
      put("G9", 45884, { numberFormat: "dd/mm/yyyy" }),
    ],
  },
];

describe("a package with a table, a picture, a note and unknown parts", () => {
  test("keeps all parts but the sheet and the styles byte for byte, and their order", async () => {
    const before = await officeFile();
    const { bytes, refused } = await patchPackage(before, CHANGES);
    expect(refused).toEqual([]);
    expect(await changedParts(before, bytes)).toEqual(["xl/styles.xml", "xl/worksheets/sheet1.xml"]);
    expect(Object.keys(await partsOf(bytes))).toEqual(Object.keys(await partsOf(before)));
    expect((await partsOf(bytes))[STRANGE]).toBe("<c:chartSpace/>");
  });

  test("the same changes give the same bytes", async () => {
    const before = await officeFile();
    const [one, other] = [await patchPackage(before, CHANGES), await patchPackage(before, CHANGES)];
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
  });

  test("a second patch builds on the first", async () => {
    const first = await patchPackage(await officeFile(), CHANGES);
    const { bytes } = await patchPackage(first.bytes, [
      { sheet: "Kartu Stok", cells: [put("F3", 7), put("G9", null)] },
    ]);
    const [stock] = await sheetsIn(bytes);
    expect(stock?.cells[2]?.[5]).toBe(7);
    expect(stock?.cells[8]?.[6] ?? null).toBeNull();
  });

  test("exceljs reads it back", async () => {
    const { bytes } = await patchPackage(await officeFile(), CHANGES);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
    const stock = workbook.getWorksheet("Kartu Stok") as ExcelJS.Worksheet;
    expect(stock.getCell("B2").value).toBe(1521);
    expect(stock.getCell("C2").value).toMatchObject({ formula: "B2/100", result: 15.21 });
    expect([stock.getCell("F2").value, stock.getCell("F3").value]).toEqual(["libur", " 00123"]);
    expect(stock.getCell("G9").numFmt).toBe("dd/mm/yyyy");
    expect(stock.getImages()).toHaveLength(1);
    expect(workbook.getWorksheet("Rekap")?.getCell("A1").value).toBe("1671012345678901");
  });

  // Without LibreOffice nothing else reads it back; npm test reports that at its end.
  (hasLibreOffice ? test : test.skip)(
    "LibreOffice reads it back",
    async () => {
      const folder = mkdtempSync(join(tmpdir(), "patched-"));
      try {
        const { bytes } = await patchPackage(await officeFile(), CHANGES);
        writeFileSync(join(folder, "stok.xlsx"), bytes);
        const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
        const args = [profile, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir"];
        execFileSync("soffice", [...args, join(folder, "out"), join(folder, "stok.xlsx")], { stdio: "ignore" });
        const [stock, rekap] = await sheetsIn(new Uint8Array(readFileSync(join(folder, "out", "stok.xlsx"))));
        expect(stock?.cells[1]?.slice(1, 3)).toEqual([1521, 15.21]);
        expect([stock?.cells[1]?.[5], stock?.cells[2]?.[5]]).toEqual(["libur", " 00123"]);
        expect(stock?.cells[8]?.[6]).toBe(45884);
        expect(rekap?.cells).toEqual([["1671012345678901"]]);
        const theirs = new Uint8Array(readFileSync(join(folder, "out", "stok.xlsx")));
        const again = await patchPackage(theirs, [{ sheet: "Kartu Stok", cells: [put("F3", "libur"), put("B3", 9)] }]);
        expect(again.refused).toEqual([]);
        expect(await changedParts(theirs, again.bytes)).toEqual(["xl/worksheets/sheet1.xml"]);
        expect((await sheetsIn(again.bytes))[0]?.cells[2]?.slice(1, 6)).toEqual([9, 4.21, null, null, "libur"]);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    120_000,
  );
});

describe("the trainer's workbook", () => {
  const template = new Uint8Array(readFileSync(join(__dirname, "../../../../assets/lembar-dukcapil.xlsx")));

  test("accepts a day's stock and the results that follow from it; charts, names and everything else keep their bytes", async () => {
    const sheets = await sheetsIn(template);
    const names = sheets.map(({ name }) => name);
    const summary = sheets[names.indexOf("Ringkasan")] as (typeof sheets)[number];
    const results = summary.cells.flatMap((line, row) =>
      line.flatMap((value, column) => {
        const formula = summary.formula(row, column);
        return formula?.includes("_xldudf_DUKCAPIL_") && typeof value === "number"
          ? [{ row, column, formula: shownFormula(formula), value: value + 1 }]
          : [];
      }),
    );
    expect(results.length).toBeGreaterThan(5);
    const { bytes, refused } = await patchPackage(template, [
      { sheet: "Kartu Stok", cells: [put("D5", 118)] },
      { sheet: "Ringkasan", cells: results },
    ]);
    expect(refused).toEqual([]);
    const parts = ["Ringkasan", "Kartu Stok"].map((name) => `xl/worksheets/sheet${names.indexOf(name) + 1}.xml`);
    expect(await changedParts(template, bytes)).toEqual(parts.sort());
    const now = (await sheetsIn(bytes))[names.indexOf("Ringkasan")];
    for (const { row, column, value } of results) {
      expect(now?.cells[row]?.[column]).toBe(value);
      expect(now?.formula(row, column)).toBe(summary.formula(row, column));
    }
  });

  test("keeps the locked cells of its summary from being overwritten", async () => {
    const { refused } = await patchPackage(template, [{ sheet: "Ringkasan", cells: [put("B5", "lain")] }]);
    expect(refused.map(({ code }) => code)).toEqual(["PROTECTED"]);
  });
});

describe("how the package is zipped", () => {
  test("streamed entries, whose sizes follow their bytes, are read", async () => {
    const zip = await JSZip.loadAsync(await officeFile());
    const streamed = await zip.generateAsync({ type: "uint8array", compression: "DEFLATE", streamFiles: true });
    const { bytes } = await patchPackage(streamed, CHANGES);
    expect(await changedParts(streamed, bytes)).toEqual(["xl/styles.xml", "xl/worksheets/sheet1.xml"]);
    expect((await sheetsIn(bytes))[0]?.cells[1]?.[1]).toBe(1521);
  });

  test("names with backslashes and in other case are found", async () => {
    const from = await JSZip.loadAsync(await officeFile());
    const zip = new JSZip();
    for (const [name, file] of Object.entries(from.files))
      zip.file(name.replace(/\//g, "\\").replace("sheet1", "Sheet1"), file.async("uint8array"));
    const odd = await zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
    const { bytes, refused } = await patchPackage(odd, CHANGES);
    expect(refused).toEqual([]);
    expect(await changedParts(odd, bytes)).toEqual(["xl\\styles.xml", "xl\\worksheets\\Sheet1.xml"]);
  });

  // None of our packages writes zip64, so this is tested where Python is installed.
  (isInstalled("python3") ? test : test.skip)("zip64, as written by Python, is read", async () => {
    const folder = mkdtempSync(join(tmpdir(), "zip64-"));
    try {
      writeFileSync(join(folder, "a.xlsx"), await officeFile());
      const script =
        "import zipfile,sys\nsource=zipfile.ZipFile(sys.argv[1])\ntarget=zipfile.ZipFile(sys.argv[2],'w',zipfile.ZIP_DEFLATED)\n" +
        "for item in source.infolist():\n  with target.open(item.filename,'w',force_zip64=True) as part: part.write(source.read(item))\ntarget.close()\n";
      execFileSync("python3", ["-c", script, join(folder, "a.xlsx"), join(folder, "b.xlsx")]);
      const large = new Uint8Array(readFileSync(join(folder, "b.xlsx")));
      const { bytes } = await patchPackage(large, CHANGES);
      expect(await changedParts(large, bytes)).toEqual(["xl/styles.xml", "xl/worksheets/sheet1.xml"]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test("a password is reported, and nothing is written", async () => {
    const file = await officeFile();
    const view = new DataView(file.buffer, file.byteOffset);
    for (let at = 0; at < file.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true);
    await expect(patchPackage(file, CHANGES)).rejects.toMatchObject({ code: "PASSWORD_PROTECTED" });
  });
});
