import type { SheetCells } from "../../../core/cells/sheetCells";
import type { BookSettings } from "../../../reading/book/book";
import { mappingsIn } from "../../../reading/kept/mappingsFor";
import { inSlices } from "../../../reading/slices";
import type { KeptCheck } from "../../../checking/keptCheck";
import type { Workbook } from "../../../workbook/workbook";
import { acceptanceStoreOf } from "../accepted/acceptanceStore";
import { matrices, type ReportMatrix } from "./reportMatrix";
import { mappingStoreOf } from "../mapping/mappingStore";
import { checkedSheet, type CheckedSheet } from "../runCheck";

export { keptCheck } from "../../../checking/keptCheck";

/** A checked workbook. */
export interface BookChecked {
  readonly sheets: readonly CheckedSheet[];
  /** Who reported what, for areas that report monthly. */
  readonly completeness: readonly ReportMatrix[];
}

interface BookCheckOptions {
  readonly settings: BookSettings;
  readonly signal: AbortSignal;
  /** Called with the progress, 0 to 1, and the sheet being worked on. */
  readonly onProgress?: (share: number, sheet: string) => void;
}

/** Share of the progress for the checker; the rest is grouping its findings. */
const CHECKING = 0.95;

/** Checks every sheet, by itself and against the others, with the columns that the user chose. */
export async function runBookCheck(
  workbook: Workbook,
  sheets: readonly SheetCells[],
  kept: KeptCheck,
  { settings, signal, onProgress }: BookCheckOptions,
): Promise<BookChecked> {
  const chosen = await mappingStoreOf(workbook).read();
  const { book, reports } = await kept.run(sheets, {
    settings,
    signal,
    mappingsOf: mappingsIn(chosen),
    onProgress: (share, sheet) => onProgress?.(share * CHECKING, sheet),
  });
  const accepted = await acceptanceStoreOf(workbook).read();
  const checked: CheckedSheet[] = [];
  for (const [index, sheet] of sheets.entries()) {
    const own = reports.filter(({ table }) => table.sheet === sheet);
    checked.push(await checkedSheet(sheet, own, accepted, { signal }));
    onProgress?.(CHECKING + ((1 - CHECKING) * (index + 1)) / sheets.length, sheet.name);
  }
  return { sheets: checked, completeness: await inSlices(matrices(book.tables), { signal }) };
}
