import { withTitles } from "../../../../src/workbook/file/sheets/partTitles";

const MAIN = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
/** As Excel writes it, with a name behind the sheets. */
const part = (sheets: readonly string[], count = sheets.length) =>
  `<Properties xmlns="${MAIN}" xmlns:vt="${TYPES}"><Application>Microsoft Excel</Application><HeadingPairs><vt:vector size="4" baseType="variant">` +
  `<vt:variant><vt:lpstr>Worksheets</vt:lpstr></vt:variant><vt:variant><vt:i4>${count}</vt:i4></vt:variant><vt:variant><vt:lpstr>Named Ranges</vt:lpstr></vt:variant><vt:variant><vt:i4>1</vt:i4></vt:variant></vt:vector></HeadingPairs>` +
  `<TitlesOfParts><vt:vector size="${count + 1}" baseType="lpstr">${sheets.map((name) => `<vt:lpstr>${name}</vt:lpstr>`).join("")}<vt:lpstr>Dasar</vt:lpstr></vt:vector></TitlesOfParts></Properties>`;

test.each([
  [
    ["Stok", "A&amp;B"],
    ["Stok", "A&B"],
    ["Stok Nov", "A&B"],
    ["Stok Nov", "A&amp;B"],
  ],
  [["Stok"], ["Stok"], ["Stok", "Baru"], ["Stok", "Baru"]],
  [["Stok", "Lain"], ["Stok", "Lain"], ["Lain"], ["Lain"]],
])("%j follows the tabs", (written, before, after, then) =>
  expect(withTitles(part(written), before, after)).toBe(part(then)),
);

test.each([
  ["said something else", part(["Lain"])],
  ["counts other sheets", part(["Stok"], 2)],
  ["is not there", `<Properties xmlns="${MAIN}"><Application>LibreOffice</Application></Properties>`],
])("a list that %s is left alone", (_what, text) => expect(withTitles(text, ["Stok"], ["Stok Nov"])).toBe(text));
