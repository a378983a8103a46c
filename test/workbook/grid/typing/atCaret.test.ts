import { anchoredAtCaret, callAtCaret, nameAtCaret } from "../../../../src/workbook/grid/typing/atCaret";
import { suggestionsFor } from "../../../../src/workbook/grid/typing/suggestions";

/** A formula with a stroke at the caret's position. */
function caretIn(marked: string): readonly [formula: string, caret: number] {
  const caret = marked.indexOf("|");
  return [marked.replace("|", ""), caret];
}

test.each([
  ["=RUN|", "RUN"],
  ["=SUM(A1,blanko_r|", "blanko_r"],
  ["=1+DUKCAPIL.BLANKO_|*2", "DUKCAPIL.BLANKO_"],
  ["=Stok|", "Stok"],
])("in %s a name is being typed", (marked, name) => {
  expect(nameAtCaret(...caretIn(marked))?.text).toBe(name);
});

test.each([
  "RUN|",
  "=|RUN",
  "=RU|N",
  "=RUN|(A1)",
  "=SUM(A1)|",
  "=SUM(1|",
  '="RUN|',
  "='Kartu RUN|'!A1",
  "=Stok[RUN|",
  "=Stok!RUN|",
  "={RUN|",
  "=$A|",
])("in %s no name is being typed", (marked) => {
  expect(nameAtCaret(...caretIn(marked))).toBeUndefined();
});

test.each([
  ["=SUM(|", { name: "SUM", argument: 0 }],
  ["=SUM(A1,|", { name: "SUM", argument: 1 }],
  ["=IF(SUM(A1,B1),|", { name: "IF", argument: 1 }],
  ["=IF(SUM(A1,|B1),2)", { name: "SUM", argument: 1 }],
  ['=IF(A1="a,b(",|', { name: "IF", argument: 1 }],
  ["=DUKCAPIL.BLANKO_RUNWAY(F34,{1,2},|", { name: "DUKCAPIL.BLANKO_RUNWAY", argument: 2 }],
])("%s", (marked, call) => {
  expect(callAtCaret(...caretIn(marked))).toEqual(call);
});

test.each(["=SUM(A1)|", "=(1+|", "=|", "=IF(SUM((A1,|"])("in %s no argument is being typed", (marked) => {
  expect(callAtCaret(...caretIn(marked))).toBeUndefined();
});

test("F4 cycles through the anchors of the address at the caret", () => {
  let formula = "=SUM(A1:B9,C3)";
  const seen: string[] = [];
  for (let presses = 0; presses < 4; presses++) {
    const stretch = anchoredAtCaret(formula, 9);
    if (!stretch) throw new Error("no address");
    formula = formula.slice(0, stretch.start) + stretch.text + formula.slice(stretch.end);
    seen.push(stretch.text);
  }
  expect(seen).toEqual(["$A$1:$B$9", "A$1:B$9", "$A1:$B9", "A1:B9"]);
  expect(formula).toBe("=SUM(A1:B9,C3)");
});

test.each(["=LOG10(|", '="A1|"', "=Tabel1|+B2"])("in %s there is no address at the caret", (marked) => {
  expect(anchoredAtCaret(...caretIn(marked))).toBeUndefined();
});

const names = (typed: string) =>
  suggestionsFor(
    typed,
    [
      "SUM",
      "SUMIF",
      "RANK",
      "HYPGEOM.DIST",
      "DUKCAPIL.BLANKO_RUNWAY",
      "DUKCAPIL.BLANKO_HABIS",
      "DUKCAPIL.REKAM_SISA",
    ].map((name) => ({ name, says: "", isFunction: true })),
  ).map(({ name }) => name);

test.each([
  ["sum", ["SUM", "SUMIF"]],
  ["blanko", ["DUKCAPIL.BLANKO_RUNWAY", "DUKCAPIL.BLANKO_HABIS"]],
  ["DUKCAPIL.R", ["DUKCAPIL.REKAM_SISA"]],
  ["h", ["HYPGEOM.DIST", "DUKCAPIL.BLANKO_HABIS"]],
  ["r", ["DUKCAPIL.REKAM_SISA", "RANK", "DUKCAPIL.BLANKO_RUNWAY"]],
  ["xyz", []],
])("%s could mean %p", (typed, meant) => {
  expect(names(typed)).toEqual(meant);
});
