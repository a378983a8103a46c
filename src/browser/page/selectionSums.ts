import type { Area } from "../../core/cells/area";
import type { Language } from "../../core/words";
import { browserPageText } from "../../text/browserPage";
import { formatNumber } from "../../text/format";
import type { Grid } from "../../workbook/grid/grid";

/** Larger selections are not added up, because that would slow down each step of the selection. */
const MOST = 200_000;

/** Sums of a selection of several cells, in words; nothing for one cell or for cells without figures. */
export function selectionSums(grid: Grid, sheet: string, area: Area, language: Language): string {
  if (area.rows * area.columns < 2 || area.rows * area.columns > MOST) return "";
  const figures = grid.figures({ sheet, area });
  if (figures.length < 2) return "";
  const sum = figures.reduce((total, figure) => total + figure, 0);
  const shown = (figure: number) => formatNumber(figure, language);
  return browserPageText.sums(shown(sum), shown(sum / figures.length), formatNumber(figures.length, language))[
    language
  ];
}
