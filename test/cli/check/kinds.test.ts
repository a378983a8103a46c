import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import JSZip from "jszip";
import { hitung, lembar } from "../lembar";

const folder = mkdtempSync(join(tmpdir(), "lembar-"));
const ROWS = "TANGGAL;STOK AWAL;DITERIMA;DIPAKAI;SISA\n2023-11-13;100;0;10;91\n2023-11-14;91;0;10;81\n";
const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const zipOf = (...names: string[]) => {
  const zip = new JSZip();
  for (const name of names) zip.file(name, "x");
  return zip.generateAsync({ type: "uint8array" });
};
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

test.each<[name: string, content: () => string | Uint8Array | Promise<Uint8Array>, says: string]>([
  ["lama.xls", () => Buffer.from([...OLE, ...new Array<number>(600).fill(0)]), "format Excel lama (.xls)"],
  ["terkunci.xlsx", () => Buffer.concat([Buffer.from(OLE), Buffer.from("EncryptedPackage", "utf16le")]), "kata sandi"],
  ["biner.xlsb", () => zipOf("[Content_Types].xml", "xl/workbook.bin"), ".xlsb"],
  ["apel.numbers", () => zipOf("Index/Document.iwa"), "Numbers"],
  ["surat.xlsx", () => zipOf("[Content_Types].xml", "word/document.xml"), "ini dokumen"],
  ["laporan.xlsx", () => "%PDF-1.7\n%âãÏÓ", "PDF"],
  ["web.xls", () => "\ufeff<html><body><table><tr><td>1</td></tr></table></body></html>", "halaman web"],
  ["web.csv", () => "  <!DOCTYPE html><html></html>", "halaman web"],
  [
    "tua.xls",
    () => '<?xml version="1.0"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
    "XML Excel 2003",
  ],
  ["teks.xlsx", () => ROWS, "ini bukan berkas .xlsx"],
  [
    "catatan.txt",
    () => 'Kepada Yth. Kepala Dinas,\nmohon dikirim, segera, "blanko" baru.\nTerima kasih.\n',
    "tidak terbagi menjadi kolom",
  ],
  ["foto.csv", () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), "gambar"],
])("%s says what it is and what to do", async (name, content, says) => {
  const { code, out, err } = await lembar("check", file(name, await content()));
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(says);
});

test.each(["ekspor.tsv", "ekspor.txt", "ekspor.tab", "ekspor.xls"])("%s is read as text", async (name) => {
  const path = file(name, ROWS.replaceAll(";", "\t"));
  const { code, out } = await lembar("check", path);
  expect(code).toBe(1);
  expect(out).toContain("pemisah tab");
  expect(await hitung("REKAM_SISA", `${path}!D2`, `${path}!B2`)).toMatchObject({ code: 0, out: "90\n" });
});

test("a workbook with a text's name is read as a workbook", async () => {
  const path = join(folder, "kantor.csv");
  copyFileSync("test/known/kantor-contoh.xlsx", path);
  expect((await lembar("check", path)).out).toContain("Pagar Alam");
});

test("nothing in a folder is skipped silently", async () => {
  const inner = join(folder, "semua", "dalam");
  mkdirSync(inner, { recursive: true });
  writeFileSync(join(inner, "a.csv"), ROWS);
  writeFileSync(join(inner, "b.tsv"), ROWS.replaceAll(";", "\t"));
  writeFileSync(join(inner, "c.xls"), Buffer.from(OLE));
  copyFileSync("test/known/kantor-contoh.ods", join(inner, "d.ods"));
  for (const name of ["surat.docx", "foto.jpg", "catatan.txt", ".~lock.a.csv#", "~$d.xlsx"])
    writeFileSync(join(inner, name), "x");
  const { code, out, err } = await lembar("check", join(folder, "semua"));
  expect(code).toBe(2);
  for (const name of ["a.csv", "b.tsv", "d.ods"]) expect(out).toContain(name);
  expect(err).toContain("c.xls: berkas ini dalam format Excel lama");
  expect(err).toContain(
    "3 berkas tidak diperiksa, karena bukan .xlsx, .ods, atau .csv: catatan.txt, foto.jpg, surat.docx",
  );
});
