import { templateBook, type Copy } from "../../src/catalogue/template/book";
import { parseArea, type Area } from "../../src/core/cells/area";
import { isEmptyCell, type Cell } from "../../src/core/cells/cell";
import { writeTemplate } from "../../src/template/writeTemplate";
import { elementsOf, partsOf } from "./soundness";

/** A rule on what may be typed, as the file has it. */
interface FileRule {
  readonly type: string;
  readonly operator: string;
  readonly area: Area;
  readonly formulas: readonly string[];
}

function rulesOf(xml: string): FileRule[] {
  const elements = elementsOf(xml);
  if (typeof elements === "string") throw new Error(elements);
  return elements.flatMap(({ name, attributes }, at) => {
    if (name !== "dataValidation") return [];
    const formulas = elements.slice(at + 1, at + 3).filter((element) => /^formula[12]$/.test(element.name));
    const area = parseArea(attributes["sqref"] ?? "");
    if (!area) throw new Error(`no area: ${attributes["sqref"]}`);
    const { type = "none", operator = "between" } = attributes;
    return { type, operator, area, formulas: formulas.map(({ text }) => text) };
  });
}

/** Whether the spreadsheet would accept this typed value. */
function takes({ type, operator, formulas }: FileRule, value: Cell): boolean {
  if (type === "list") return (formulas[0] ?? "").slice(1, -1).split(",").includes(String(value));
  const [low = NaN, high = NaN] = formulas.map(Number);
  const measured = type === "textLength" ? String(value).length : value;
  if (typeof measured !== "number" || (type === "whole" && !Number.isInteger(measured))) return false;
  switch (operator) {
    case "greaterThanOrEqual":
      return measured >= low;
    case "lessThanOrEqual":
      return measured <= low;
    default:
      return measured >= low && measured <= high;
  }
}

const isIn = ({ row, column, rows, columns }: Area, r: number, c: number) =>
  r >= row && r < row + rows && c >= column && c < column + columns;

/** Sheets with the mistakes to look for. */
const EXERCISES = ["Latihan"];

test.each<Copy>(["contoh", "kosong"])("%s accepts its content, and the day that a user types", async (copy) => {
  const parts = await partsOf(await writeTemplate(copy));
  const kinds = new Set<string>();
  templateBook(copy).sheets.forEach(({ name, cells }, index) => {
    const rules = rulesOf(parts.get(`xl/worksheets/sheet${index + 1}.xml`) ?? "");
    for (const rule of rules) {
      kinds.add(rule.type);
      if (rule.type === "date") expect([name, takes(rule, 45974), takes(rule, 3)]).toEqual([name, true, false]);
      const refused = cells.flatMap((row, r) =>
        row.flatMap((cell, c) =>
          isIn(rule.area, r, c) && cell && !isEmptyCell(cell.value) && !takes(rule, cell.value) ? [[r, c]] : [],
        ),
      );
      if (!EXERCISES.includes(name)) expect([name, rule.type, refused]).toEqual([name, rule.type, []]);
    }
  });
  expect([...kinds].sort()).toEqual(["date", "list", "textLength", "whole"]);
});
