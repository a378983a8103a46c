import { DataValidationModel } from "@univerjs/data-validation";
import { IDefinedNamesService } from "@univerjs/engine-formula";
import { ConditionalFormattingRuleModel } from "@univerjs/sheets-conditional-formatting";
import { SheetsNoteModel } from "@univerjs/sheets-note";
import { SheetsFilterService } from "@univerjs/sheets-filter";
import { TableManager } from "@univerjs/sheets-table";
import type { GridContext } from "../../../../src/workbook/grid/context";

/** What a sheet of the grid has around its cells. */
export function shownOf({ injector, grid }: GridContext, name: string): object {
  const sheet = grid.getSheetBySheetName(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  const unitId = grid.getUnitId();
  const id = sheet.getSheetId();
  const sizes = (data: object) =>
    Object.fromEntries(Object.entries(data).filter(([, strip]) => strip && Object.keys(strip as object).length > 0));
  const looks: Record<string, unknown> = {};
  sheet.getCellMatrix().forValue((row, column, cell) => {
    // Of a result the grid chooses a number format itself; it is none of the file's.
    if (typeof cell?.s === "string" && /^f\d+$/.test(cell.s)) looks[`${row}/${column}`] = cell.s;
  });
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
    names: injector.get(IDefinedNamesService).getDefinedNameMap(unitId),
    colours: injector.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, id) ?? [],
    inputs: injector.get(DataValidationModel).getRules(unitId, id),
    notes: injector.get(SheetsNoteModel).getSheetNotes(unitId, id)
      ? [...(injector.get(SheetsNoteModel).getSheetNotes(unitId, id)?.values() ?? [])].map(({ row, col, note }) => ({
          row,
          col,
          note,
        }))
      : [],
    filter: injector.get(SheetsFilterService).getFilterModel(unitId, id)?.getRange(),
  });
}
