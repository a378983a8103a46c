import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Book } from "../../../../src/workbook/file/look/book";
import { readBook } from "../../../../src/workbook/file/look/readBook";
import { isFileFailure } from "../../../../src/workbook/file/failure";
import { xlsxFile } from "../xlsxFile";

const template = join(__dirname, "../../../../assets/lembar-dukcapil.xlsx");

async function read(bytes: Uint8Array): Promise<Book> {
  const book = await readBook(bytes);
  if (isFileFailure(book)) throw new Error(book.failure);
  return book;
}

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const list = (...of: readonly (readonly [string, string, string])[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${of
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

/** A sheet with a chart whose part holds the given plots and axes; prefixes differ from Excel's. */
async function chartOf(inside: string, frame = "graphicFrame"): Promise<Book> {
  const bytes = await xlsxFile({
    sheets: [{ name: "Rekap", rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }],
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": list(["d", "drawing", "../drawings/d.xml"]),
      "xl/drawings/_rels/d.xml.rels": list(["g", "chart", "../charts/g.xml"]),
      "xl/drawings/d.xml":
        `<x:wsDr xmlns:x="${DRAWING}/spreadsheetDrawing" xmlns:d="${DRAWING}/main" xmlns:g="${DRAWING}/chart" xmlns:o="${OFFICE}">` +
        '<x:oneCellAnchor><x:from><x:col>2</x:col><x:colOff>19050</x:colOff><x:row>4</x:row><x:rowOff>0</x:rowOff></x:from><x:ext cx="952500" cy="476250"/>' +
        `<x:${frame}><x:nvGraphicFramePr><x:cNvPr id="1" name="G" descr="Batang"/></x:nvGraphicFramePr><d:graphic><d:graphicData><g:chart o:id="g"/></d:graphicData></d:graphic></x:${frame}></x:oneCellAnchor></x:wsDr>`,
      "xl/charts/g.xml": `<g:chartSpace xmlns:g="${DRAWING}/chart" xmlns:d="${DRAWING}/main"><g:chart><g:plotArea>${inside}</g:plotArea></g:chart></g:chartSpace>`,
    },
  });
  return read(bytes);
}

const series = (more = "") =>
  `<g:ser>${more}<g:cat><g:strRef><g:f>Rekap!$A$2:$A$3</g:f><g:strCache><g:ptCount val="2"/><g:pt idx="0"><g:v>Curup</g:v></g:pt><g:pt idx="1"><g:v>Kota</g:v></g:pt></g:strCache></g:strRef></g:cat>` +
  `<g:val><g:numRef><g:f>Rekap!$B$2:$B$4</g:f><g:numCache><g:formatCode>0%</g:formatCode><g:pt idx="0"><g:v>0.5</g:v></g:pt><g:pt idx="2"><g:v>0.75</g:v></g:pt></g:numCache></g:numRef></g:val></g:ser>`;

test("the template's charts: days with a forecast, and bars of districts", async () => {
  const book = await read(new Uint8Array(readFileSync(template)));
  expect(book.notShown).toEqual([]);
  const charts = book.sheets.find(({ name }) => name === "Grafik")?.charts ?? [];
  expect(charts.map(({ chart }) => chart.series.map(({ form }) => form))).toEqual([
    ["points", "points"],
    ["points", "points", "points"],
    ["bar"],
  ]);
  expect(charts[0]).toMatchObject({
    from: { row: 3, column: 0 },
    to: { row: 20, column: 5 },
    chart: {
      title: { ref: "'Grafik'!$A$39" },
      series: [{ name: { text: "Sisa blanko (keping)" }, colour: "#1f6f54" }, { dashed: true }],
      along: { format: "mmm yy" },
      values: { min: 0 },
    },
  });
  expect(charts[2]?.chart.along).toEqual({ isReversed: true });
});

test("a chart is read by namespace: position, cells, missing points", async () => {
  const [sheet] = (
    await chartOf(`<g:barChart><g:barDir val="col"/><g:grouping val="stacked"/>${series()}</g:barChart>`)
  ).sheets;
  expect(sheet?.charts).toEqual([
    {
      from: { row: 4, column: 2, x: 2, y: 0 },
      to: { width: 100, height: 50 },
      description: "Batang",
      chart: {
        along: {},
        values: {},
        series: [
          {
            form: "column",
            stacked: "sums",
            along: { ref: "Rekap!$A$2:$A$3", kept: ["Curup", "Kota"] },
            values: { ref: "Rekap!$B$2:$B$4", kept: [0.5, null, 0.75], format: "0%" },
          },
        ],
      },
    },
  ]);
});

test.each([
  ['<g:plotVisOnly val="1"/>', true],
  ["<g:plotVisOnly/>", true],
  ['<g:plotVisOnly val="0"/>', undefined],
  ["", undefined],
])("hidden rows after %s: left out %s", async (element, skipped) => {
  const [sheet] = (await chartOf(`<g:lineChart>${series()}</g:lineChart></g:plotArea>${element}<g:plotArea>`)).sheets;
  expect(sheet?.charts[0]?.chart.skipsHidden).toBe(skipped);
});

test("a line that uses the axis on the right", async () => {
  const axes =
    '<g:catAx><g:axId val="1"/></g:catAx><g:valAx><g:axId val="2"/><g:crosses val="autoZero"/></g:valAx><g:valAx><g:axId val="4"/><g:crosses val="max"/></g:valAx><g:catAx><g:axId val="3"/></g:catAx>';
  const columns = `<g:barChart>${series()}<g:axId val="1"/><g:axId val="2"/></g:barChart>`;
  const line = `<g:lineChart>${series()}<g:axId val="3"/><g:axId val="4"/></g:lineChart>`;
  const [sheet] = (await chartOf(columns + line + axes)).sheets;
  expect(sheet?.charts[0]?.chart.series.map(({ form, isSecond }) => [form, isSecond])).toEqual([
    ["column", undefined],
    ["line", true],
  ]);
});

const plots = (inside: string) => () => chartOf(inside);

test.each([
  ["a kind that is not drawn", plots(`<g:radarChart>${series()}</g:radarChart>`)],
  ["a known kind beside it", plots(`<g:lineChart>${series()}</g:lineChart><g:stockChart>${series()}</g:stockChart>`)],
  ["a damaged part", plots("<g:lineChart>")],
  ["no series", plots("<g:lineChart/>")],
  ["a chart within a group", () => chartOf(`<g:lineChart>${series()}</g:lineChart>`, "grpSp")],
])("%s is listed as not shown", async (_what, make) => {
  const book = await make();
  expect(book.sheets[0]?.charts).toEqual([]);
  expect(book.notShown).toEqual([{ what: "CHART", sheets: ["Rekap"] }]);
});
