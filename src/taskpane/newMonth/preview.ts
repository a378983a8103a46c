import { cellAddress } from "../../core/cells/area";
import type { Words } from "../../core/words";
import type { MonthPlan } from "../../newMonth/planMonth";
import { monthCautionText, newMonthText } from "../../text/newMonth";

/** The lines of the preview of a new month. */
export function previewLines({
  month,
  days,
  isWorking,
  emptied,
  formulas,
  carried,
  texts,
  copy,
}: MonthPlan): readonly Words[] {
  return [
    newMonthText.days(days.length, isWorking, month.year, month.month),
    ...carried.map(({ row, column, value, from }) =>
      newMonthText.carried(cellAddress(row, column), value, `${copy.from}!${from}`),
    ),
    newMonthText.emptied(emptied),
    newMonthText.formulas(formulas),
    ...texts.map(({ row, column, after }) => {
      const cell = cellAddress(row, column);
      if (after === null || after === undefined) return newMonthText.cleared(cell);
      return newMonthText.text(cell, typeof after === "string" ? after.trim() : "");
    }),
  ];
}

export const cautionLines = ({ cautions }: MonthPlan): readonly Words[] =>
  cautions.map((caution) => monthCautionText[caution]);
