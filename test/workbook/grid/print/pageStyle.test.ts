import { PLAIN_PAGE } from "../../../../src/workbook/file/look/pageSetup";
import { pageStyle } from "../../../../src/workbook/grid/print/pageStyle";

const NAMES = { file: "stok.xlsx", sheet: "Kartu Stok", day: "30/11/2026", time: "08.15" };
const styleOf = (header: string, footer = "") => pageStyle({ ...PLAIN_PAGE, header, footer }, NAMES);

test("paper and margins, rotated for landscape; the margins of a plain page are empty", () => {
  expect(pageStyle(PLAIN_PAGE, NAMES)).toBe("@page{size:210mm 297mm;margin:19.05mm 17.78mm 19.05mm 17.78mm;}");
  expect(pageStyle({ ...PLAIN_PAGE, isLandscape: true }, NAMES)).toContain("size:297mm 210mm");
});

test.each([
  ["&LDinas&CRahasia&R&P / &N", ['@top-left{content:"Dinas";', 'content:counter(page) " / " counter(pages);']],
  ["Tanpa kode", ['@top-center{content:"Tanpa kode";']],
  ['&C&"Calibri,Bold"&14&K01+000&A&B', ['@top-center{content:"Kartu Stok";']],
  ["&L&F && &D&R&T", ['@top-left{content:"stok.xlsx" " " "\\26 " " " "30/11/2026";', 'content:"08.15";']],
  ["&C&G", ['@top-center{content:"";']],
])("%s", (header, wanted) => {
  for (const piece of wanted) expect(styleOf(header)).toContain(piece);
});

test("a text in a header ends neither its quotes nor the style", () => {
  const style = styleOf('&C"}</style><b>');
  expect(style).not.toMatch(/<|"}/);
});

test("the footer is at the bottom", () => {
  expect(styleOf("", "&R&P")).toContain(
    "@bottom-right{content:counter(page);vertical-align:bottom;padding-bottom:7.62mm",
  );
});
