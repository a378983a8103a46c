import type { IRange } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
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
/** What Excel means by a rule about the text of a cell, for files that do not also hold it as a formula. */
const OF_TEXT: Readonly<Record<string, (cell: string, text: string) => string>> = {
  containsText: (cell, text) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  notContainsText: (cell, text) => `ISERROR(SEARCH(${text},${cell}))`,
  beginsWith: (cell, text) => `LEFT(${cell},LEN(${text}))=${text}`,
  endsWith: (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}`,
  containsBlanks: (cell) => `LEN(TRIM(${cell}))=0`,
  notContainsBlanks: (cell) => `LEN(TRIM(${cell}))>0`,
  containsErrors: (cell) => `ISERROR(${cell})`,
  notContainsErrors: (cell) => `NOT(ISERROR(${cell}))`,
};

function configOf(rule: ColourRule): IConditionalFormattingRuleConfig | undefined {
  const base = { type: CFRuleType.highlightCell as const, style: lookStyle(rule.look) };
  const condition = conditionOf(rule);
  if (condition !== undefined) return { ...base, subType: CFSubRuleType.formula, value: `=${condition}` };
  switch (rule.type) {
    case "duplicateValues":
      return { ...base, subType: CFSubRuleType.duplicateValues };
    case "uniqueValues":
      return { ...base, subType: CFSubRuleType.uniqueValues };
    case "aboveAverage":
      return rule.average && { ...base, subType: CFSubRuleType.average, operator: sideOf(rule.average) };
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

/** The condition of a rule about its first cell; undefined for a rule that compares the cells of its area. */
function conditionOf({ type, areas, operator = "", text = "", formulas }: ColourRule): string | undefined {
  // The cell that the grid takes a rule's formula to be written for.
  const [area] = [...areas].sort((a, b) => a.row - b.row || a.column - b.column);
  const [first, second = ""] = formulas.map(shownFormula);
  if (!area) return undefined;
  const cell = cellAddress(area.row, area.column);
  if (type === "expression" || type === "timePeriod") return first;
  if (type !== "cellIs") return OF_TEXT[type] && (first ?? OF_TEXT[type](cell, `"${text.replace(/"/g, '""')}"`));
  if (operator === "between") return `AND(${cell}>=${first},${cell}<=${second})`;
  if (operator === "notBetween") return `OR(${cell}<${first},${cell}>${second})`;
  const sign = COMPARISONS[operator];
  return sign === undefined ? undefined : `${cell}${sign}${first}`;
}

function sideOf({ below, equal }: NonNullable<ColourRule["average"]>) {
  if (below) return equal ? CFNumberOperator.lessThanOrEqual : CFNumberOperator.lessThan;
  return equal ? CFNumberOperator.greaterThanOrEqual : CFNumberOperator.greaterThan;
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
