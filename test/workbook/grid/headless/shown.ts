import { DataValidationModel } from "@univerjs/data-validation";
import { IDefinedNamesService } from "@univerjs/engine-formula";
import { ConditionalFormattingRuleModel } from "@univerjs/sheets-conditional-formatting";
import { SheetsNoteModel } from "@univerjs/sheets-note";
import { SheetsFilterService } from "@univerjs/sheets-filter";
import { TableManager } from "@univerjs/sheets-table";
import type { GridContext } from "../../../../src/workbook/grid/context";
import { filtersIn } from "../../../../src/workbook/grid/filters/filters";
import { lookBetween } from "../../../../src/workbook/grid/looks/gridLook";
import { composed } from "../../../../src/workbook/grid/looks/lookChange";
import { lookStyle } from "../../../../src/workbook/grid/open/lookStyle";

const LOOKED_AT = { rows: 40, columns: 14 } as const;

/** What a sheet of the grid has around its cells. */
export function shownOf(context: GridContext, name: string): object {
  const { injector, grid, file } = context;
  const sheet = grid.getSheetBySheetName(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  const unitId = grid.getUnitId();
  const id = sheet.getSheetId();
  // How their cells look is said below.
  const sizes = (data: Readonly<Record<number, object | null | undefined>>) =>
    Object.fromEntries(
      Object.entries(data)
        .map(([index, strip]) => [index, { ...strip, s: undefined }] as const)
        .filter(([, strip]) => Object.values(strip).some((value) => value !== undefined)),
    );
  const usual = lookStyle(file.styles[0] ?? {});
  const looks: Record<string, unknown> = {};
  for (let row = 0; row < LOOKED_AT.rows; row++)
    for (let column = 0; column < LOOKED_AT.columns; column++) {
      const style = composed(context, sheet, row, column, sheet.getCellRaw(row, column)?.s);
      // Of a result the grid chooses a number format itself; it is none of the file's.
      const look = lookBetween(usual, style);
      if (look) looks[`${row}/${column}`] = look;
    }
  return structuredClone({
    merges: sheet.getMergeData(),
    rows: sizes(sheet.getRowManager().getRowData()),
    columns: sizes(sheet.getColumnManager().getColumnData()),
    looks,
    freeze: sheet.getFreeze(),
    tables: injector
      .get(TableManager)
      .getTablesBySubunitId(unitId, id)
      .map((table) => [table.getId(), table.getRange()]),
    // What sheets, rules and names are called inside the grid is nobody's business.
    names: Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {})
      .map(({ name: own, formulaOrRefString, localSheetId, hidden }) => {
        return { own, formulaOrRefString, on: grid.getSheetBySheetId(localSheetId ?? "")?.getName(), hidden };
      })
      .sort((a, b) => `${a.own} ${a.on}`.localeCompare(`${b.own} ${b.on}`)),
    colours: (injector.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, id) ?? []).map((rule) => ({
      ...rule,
      cfId: "",
    })),
    inputs: injector
      .get(DataValidationModel)
      .getRules(unitId, id)
      .map((rule) => ({ ...rule, uid: "" })),
    notes: injector.get(SheetsNoteModel).getSheetNotes(unitId, id)
      ? [...(injector.get(SheetsNoteModel).getSheetNotes(unitId, id)?.values() ?? [])].map(({ row, col, note }) => ({
          row,
          col,
          note,
        }))
      : [],
    filter: injector.get(SheetsFilterService).getFilterModel(unitId, id)?.getRange(),
    filters: [...filtersIn(context, id)].sort(),
    filtered: Array.from({ length: LOOKED_AT.rows }, (_row, row) => row).filter((row) => sheet.getRowFiltered(row)),
  });
}
