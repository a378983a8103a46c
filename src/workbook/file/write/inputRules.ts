import { areaAddress } from "../../../core/cells/area";
import type { NewInputRule } from "../../newBook";
import { element, escapeXml } from "./xml";

/** The longest title and text that Excel accepts (ECMA-376, part 1, 18.3.1.32). */
const LONGEST_TITLE = 32;
const LONGEST_TEXT = 255;

/** The days from March 1900 (Excel's calendar has one day too many before it) to the end of 2099. */
const FIRST_DAY = 61;
const LAST_DAY = 73_050;

export function inputRules(rules: readonly NewInputRule[]): string {
  if (rules.length === 0) return "";
  return element("dataValidations", { count: rules.length }, ...rules.map(inputRule));
}

function inputRule({ area, allows, title, hint, refusal }: NewInputRule): string {
  const { type, operator, formulas } = condition(allows);
  return element(
    "dataValidation",
    {
      type,
      operator,
      errorStyle: "stop",
      allowBlank: 1,
      showInputMessage: 1,
      showErrorMessage: 1,
      errorTitle: title.slice(0, LONGEST_TITLE),
      error: refusal.slice(0, LONGEST_TEXT),
      promptTitle: title.slice(0, LONGEST_TITLE),
      prompt: hint.slice(0, LONGEST_TEXT),
      sqref: areaAddress(area),
    },
    ...formulas.map((formula, i) => element(`formula${i + 1}`, {}, escapeXml(formula))),
  );
}

interface Condition {
  readonly type: string;
  readonly operator?: string;
  readonly formulas: readonly string[];
}

function condition(allows: NewInputRule["allows"]): Condition {
  switch (allows.type) {
    case "list":
      return { type: "list", formulas: [`"${allows.choices.join(",")}"`] };
    case "whole":
      return { type: "whole", operator: "greaterThanOrEqual", formulas: ["0"] };
    case "share":
      return { type: "decimal", operator: "between", formulas: ["0", "1.5"] };
    case "date":
      return { type: "date", operator: "between", formulas: [String(FIRST_DAY), String(LAST_DAY)] };
    case "text":
      return { type: "textLength", operator: "lessThanOrEqual", formulas: ["250"] };
  }
}
