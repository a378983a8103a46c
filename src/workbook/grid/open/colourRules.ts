import type { IRange } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
  type IConditionalFormattingRuleConfig,
  type IConditionFormattingRule,
} from "@univerjs/preset-sheets-conditional-formatting";
import { cellAddress } from "../../../core/cells/area";
import { shownFormula } from "../../formula/fileFormula";
import type { ColourRule, ScalePoint } from "../../file/look/book";
import { lookStyle } from "./lookStyle";
import { rangeOf } from "./rangeOf";

/** The conditional formats of a file that the grid can show, in order. */
export function colourRules(rules: readonly ColourRule[], sheetId: string): IConditionFormattingRule[] {
  return rules.flatMap((rule, index) => {
    const config = configOf(rule);
    const ranges = rule.areas.map(rangeOf) as IRange[];
    return config && ranges.length > 0
      ? [{ cfId: `${sheetId}-${index}`, ranges, stopIfTrue: rule.stop, rule: config }]
      : [];
  });
}

const COMPARISONS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};
const TEXTS: Readonly<Record<string, CFTextOperator>> = {
  containsText: CFTextOperator.containsText,
  notContainsText: CFTextOperator.notContainsText,
  beginsWith: CFTextOperator.beginsWith,
  endsWith: CFTextOperator.endsWith,
  containsBlanks: CFTextOperator.containsBlanks,
  notContainsBlanks: CFTextOperator.notContainsBlanks,
  containsErrors: CFTextOperator.containsErrors,
  notContainsErrors: CFTextOperator.notContainsErrors,
};

function configOf(rule: ColourRule): IConditionalFormattingRuleConfig | undefined {
  const base = { type: CFRuleType.highlightCell as const, style: lookStyle(rule.look) };
  const [first = ""] = rule.formulas;
  const text = TEXTS[rule.type];
  if (text !== undefined) return { ...base, subType: CFSubRuleType.text, operator: text, value: rule.text ?? "" };
  switch (rule.type) {
    case "expression":
      return { ...base, subType: CFSubRuleType.formula, value: `=${shownFormula(first)}` };
    case "cellIs": {
      const value = comparison(rule);
      return value === undefined ? undefined : { ...base, subType: CFSubRuleType.formula, value };
    }
    case "duplicateValues":
      return { ...base, subType: CFSubRuleType.duplicateValues };
    case "uniqueValues":
      return { ...base, subType: CFSubRuleType.uniqueValues };
    case "aboveAverage":
      return { ...base, subType: CFSubRuleType.average, operator: CFNumberOperator.greaterThan };
    case "top10":
      return (
        rule.rank && {
          ...base,
          subType: CFSubRuleType.rank,
          value: rule.rank.count,
          isPercent: rule.rank.percent,
          isBottom: rule.rank.bottom,
        }
      );
    case "colorScale":
      return (
        rule.scale && {
          type: CFRuleType.colorScale,
          config: rule.scale.points.map((point, index) => ({
            index,
            color: rule.scale?.colors[index] ?? "#ffffff",
            value: pointOf(point),
          })),
        }
      );
    case "dataBar":
      return dataBar(rule);
    default:
      return undefined;
  }
}

/** A comparison as a formula about the first cell, because it may refer to another cell. */
function comparison({ areas, operator = "", formulas }: ColourRule): string | undefined {
  const [area] = areas;
  const [from = "", to = ""] = formulas.map(shownFormula);
  if (!area) return undefined;
  const cell = cellAddress(area.row, area.column);
  if (operator === "between") return `=AND(${cell}>=${from},${cell}<=${to})`;
  if (operator === "notBetween") return `=OR(${cell}<${from},${cell}>${to})`;
  const sign = COMPARISONS[operator];
  return sign === undefined ? undefined : `=${cell}${sign}${from}`;
}

function dataBar({ scale }: ColourRule): IConditionalFormattingRuleConfig | undefined {
  const [min, max] = scale?.points ?? [];
  if (!min || !max) return undefined;
  const color = scale?.colors[0] ?? "#638ec6";
  return {
    type: CFRuleType.dataBar,
    isShowValue: true,
    config: { min: pointOf(min), max: pointOf(max), isGradient: true, positiveColor: color, nativeColor: "#ff0000" },
  };
}

const POINTS: Readonly<Record<string, CFValueType>> = {
  num: CFValueType.num,
  min: CFValueType.min,
  max: CFValueType.max,
  percent: CFValueType.percent,
  percentile: CFValueType.percentile,
  formula: CFValueType.formula,
};

function pointOf({ type, value }: ScalePoint) {
  const kind = POINTS[type] ?? CFValueType.min;
  if (value === undefined) return { type: kind };
  return { type: kind, value: kind === CFValueType.formula ? `=${value}` : Number(value) };
}
