import { htmlTable, htmlWords } from "../../../../src/workbook/grid/paste/htmlTable";

const table = (...rows: readonly string[]) => `<table>${rows.map((row) => `<tr>${row}</tr>`).join("")}</table>`;
const cellsIn = (html: string) => htmlTable(html)?.rows;
const textsIn = (html: string) => cellsIn(html)?.map((row) => row.map(({ text }) => text));

const EXCEL_STYLE = String.raw`<style><!--table
	{mso-displayed-decimal-separator:"\,";
	mso-displayed-thousand-separator:"\.";}
.xl65
	{mso-style-parent:style0;
	mso-number-format:"\#\,\#\#0";}
.xl66
	{mso-number-format:"\[$-421\]dd\/mm\/yyyy\;\@";}
.xl67
	{mso-number-format:"\@";}
.xl68
	{mso-number-format:"\0022Rp\0022\#\,\#\#0";}
--></style>`;

describe("what Excel copies", () => {
  test("tells by its style sheet how it writes decimals, and the format of each cell", () => {
    const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>${EXCEL_STYLE}</head><body link="#0563C1">
      <!--StartFragment-->${table(
        `<td height=20 class=xl65 align=right style='height:15.0pt'>4.091</td><td class=xl66>08/11/2023</td>`,
        `<td class=xl67>0123</td><td class=xl68><span style='mso-spacerun:yes'> </span>Rp4.091 </td>`,
      )}<!--EndFragment--></body></html>`;
    expect(htmlTable(html)).toEqual({
      decimal: ",",
      rows: [
        [
          { text: "4.091", format: "#,##0" },
          { text: "08/11/2023", format: "dd/mm/yyyy" },
        ],
        [
          { text: "0123", format: "@", isText: true },
          { text: "Rp4.091", format: '"Rp"#,##0' },
        ],
      ],
    });
  });

  test("the number behind a cell is taken where it is there", () => {
    const [row] = cellsIn(table('<td x:num="4091">4.091</td><td x:num>4.5</td><td x:str>17</td><td>7</td>')) ?? [];
    expect(row).toEqual([
      { text: "4.091", number: 4091 },
      { text: "4.5", number: 4.5 },
      { text: "17", isText: true },
      { text: "7" },
    ]);
  });

  test("a number that is none is left out", () => {
    expect(cellsIn(table('<td x:num="">teks</td><td x:num="1e999">9</td>'))).toEqual([
      [{ text: "teks" }, { text: "9" }],
    ]);
  });
});

test("LibreOffice and Google Sheets give the number behind a cell too", () => {
  const calc = '<td align="right" sdval="45238" sdnum="1057;0;DD/MM/YYYY"><font>08/11/2023</font></td>';
  const sheets = `<td data-sheets-value='{"1":3,"3":4091}'>4.091</td><td data-sheets-value='{"1":2,"2":"0123"}'>0123</td>`;
  expect(cellsIn(table(calc + sheets))).toEqual([
    [{ text: "08/11/2023", number: 45238, format: "DD/MM/YYYY" }, { text: "4.091", number: 4091 }, { text: "0123" }],
  ]);
});

test("merged cells keep their place, and each row is as wide as it has to be", () => {
  const html = table("<td rowspan=2>a</td><td colspan=2>b</td>", "<td>c</td><td>d</td>", '<td rowspan="60000">e</td>');
  expect(textsIn(html)).toEqual([["a", "b", ""], ["", "c", "d"], ["e"]]);
});

test("a cell's own line breaks are spaces, its paragraphs are lines", () => {
  const html = table("<td>dua\n   kata</td><td>satu<br>dua</td><td><p>satu</p><p>dua</p></td><td>&nbsp;7&nbsp;</td>");
  expect(textsIn(html)).toEqual([["dua kata", "satu\ndua", "satu\ndua", "7"]]);
});

test("a table within a cell is text of that cell", () => {
  expect(textsIn(table(`<td>luar ${table("<td>dalam</td>")}</td>`))).toEqual([["luar\ndalam"]]);
});

test("several tables follow each other; words beside them leave it to the plain text", () => {
  expect(textsIn(table("<td>a</td>") + table("<td>b</td>"))).toEqual([["a"], ["b"]]);
  expect(htmlTable(`<p>Stok hari ini</p>${table("<td>4.091</td>")}`)).toBeUndefined();
  expect(htmlTable("<span>4.091</span>")).toBeUndefined();
  expect(htmlTable("")).toBeUndefined();
});

test("words without a table are lines", () => {
  expect(htmlWords("<p>4.091</p><p>5,5</p>")).toBe("4.091\n5,5");
});

test("nothing in what was copied runs or is fetched", () => {
  const html = table('<td>a<img src="x" onerror="document.title = 1"><script>document.title = 2</script></td>');
  expect(textsIn(html)).toEqual([["a"]]);
  expect(document.title).toBe("");
});
