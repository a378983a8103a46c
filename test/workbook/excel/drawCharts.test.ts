/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import { templateBook } from "../../../src/catalogue/template/book";
import { excelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import type { NewChart } from "../../../src/workbook/newBook";
import { FakeExcel } from "../../fakeExcel/fakeExcel";
import { bootInJsdom } from "../../fakeExcel/jsdomHost";
import type { RichApiRequest } from "../../fakeExcel/protocol";

const sheets = templateBook("kosong").sheets;
const grafik = sheets.find(({ charts }) => charts.length > 0);
const charts = grafik?.charts as readonly NewChart[];
const fake = new FakeExcel({ sheets: Object.fromEntries(sheets.map(({ name }) => [name, []])) });
const drawn = () => fake.book.sheet("Grafik").charts;
const draw = () => excelWorkbook().template?.drawCharts("Grafik", charts);

beforeAll(() => bootInJsdom(fake));
beforeEach(() => {
  fake.faults.set();
  drawn().length = 0;
});

const plain = (ref: string) => ref.replaceAll("$", "").replaceAll("'", "");

test("each chart of the template is drawn from the same cells, under the same words", async () => {
  await draw();
  expect(drawn().map(({ look }) => look["Name"])).toEqual(charts.map(({ says }) => says));
  expect(drawn().map(({ type }) => type)).toEqual([
    "XYScatterLinesNoMarkers",
    "XYScatterLinesNoMarkers",
    "BarClustered",
  ]);
  drawn().forEach(({ series, title, legend, valueAxis }, i) => {
    const { series: wanted, title: words, upFormat, upFrom } = charts[i] as NewChart;
    expect(series.map(({ look, values, across }) => [look["Name"], values, across])).toEqual(
      wanted.map(({ name, up, across }) => [name, plain(up.ref), plain(across.ref)]),
    );
    expect(title).toEqual(words.ref === undefined ? { Text: words.text } : { Formula: `=${words.ref}` });
    expect(legend["Visible"]).toBe(wanted.length > 1);
    expect([valueAxis["NumberFormat"], valueAxis["Minimum"]]).toEqual([upFormat, upFrom]);
  });
  expect(new Set(drawn().map(({ position }) => position)).size).toBe(3);
  expect(
    new Set(drawn()[1]?.series.map(({ look }) => `${String(look["Color"])} ${String(look["LineStyle"])}`)).size,
  ).toBe(3);
});

test("where Excel breaks off, no chart stays half drawn", async () => {
  const draws = ({ ObjectPaths }: RichApiRequest) => JSON.stringify(ObjectPaths).includes("BarClustered");
  fake.faults.set(({ request }) => (draws(request) ? { breakAfter: request.Actions.length - 3 } : undefined));
  await expect(draw()).rejects.toMatchObject({ name: "WorkbookError" });
  expect(drawn()).toEqual([]);
  expect(fake.unknownCalls).toEqual([]);
});
