import { readCharts } from "../charts/readCharts";
import { UnreadableFile, type FileFailure } from "../failure";
import { FilterReader } from "../filter/readFilter";
import { settingsIn } from "../patch/settings";
import { outerFailure } from "../readWorkbook";
import { readSheet, type SheetRequest } from "../xlsx/readSheet";
import { openXlsx, type OpenXlsx, type SheetPart } from "../xlsx/readXlsx";
import { expectCopyable } from "../zip/zip";
import type { Book, BookSheet, NotShown, NotShownPlace } from "./book";
import { readColors, type Colors } from "./colors";
import { filtersOf } from "./filters";
import { readNames, type Printing } from "./names";
import { readNotes } from "./notes";
import { notShownOn } from "./notShown";
import { PageSetupReader } from "./pageSetup";
import { printedParts } from "./printedParts";
import { SheetLookReader } from "./sheetLook";
import { readStyles, type Styles } from "./styles";
import { readTableLooks } from "./tableLooks";

export interface BookOptions {
  /** Called with the progress, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** An .xlsx with everything that can be shown, or why it cannot be read. */
export async function readBook(bytes: Uint8Array, { onProgress }: BookOptions = {}): Promise<Book | FileFailure> {
  const failure = outerFailure(bytes);
  if (failure) return failure;
  try {
    const file = await openXlsx(bytes);
    expectCopyable(bytes);
    return await readOpen(file, onProgress);
  } catch (error) {
    if (error instanceof UnreadableFile) return { failure: error.code };
    throw error;
  }
}

async function readOpen(file: OpenXlsx, onProgress: BookOptions["onProgress"]): Promise<Book> {
  const { zip, workbook, context, sheets, partOf } = file;
  const colors = await readColors(zip, partOf("theme"));
  const stylesPart = partOf("styles");
  const styles: Styles =
    stylesPart === undefined
      ? { cells: [{}], differences: [] }
      : await readStyles(zip, stylesPart, colors, context.formats);
  const missing = new Map<NotShown, string[]>();
  const { names, activeSheet, links, readOnly, printing } = await readNames(zip, workbook);
  const read: BookSheet[] = [];
  for (const sheet of sheets) {
    const { found, ...rest } = await readOne(file, sheet, styles, colors, printing);
    for (const what of found) missing.set(what, [...(missing.get(what) ?? []), sheet.name]);
    read.push(rest);
    onProgress?.(read.length / sheets.length);
  }
  const ofTheFile: NotShownPlace[] = [];
  if (partOf("vbaProject") !== undefined) ofTheFile.push({ what: "MACRO", sheets: [] });
  if (links) ofTheFile.push({ what: "OTHER_FILE", sheets: [] });
  const settings = await settingsIn(zip, workbook);
  const onSheets = [...missing].map(([what, on]) => ({ what, sheets: on }));
  const place = (tab: number) =>
    Math.max(
      0,
      sheets.findIndex((sheet) => sheet.tab === tab),
    );
  return {
    sheets: read,
    styles: styles.cells,
    names: names.map((name) => (name.sheet === undefined ? name : { ...name, sheet: place(name.sheet) })),
    activeSheet: place(activeSheet),
    from1904: context.from1904,
    readOnly,
    notShown: [...onSheets, ...ofTheFile],
    settings,
    unread: file.unread.all(),
  };
}

async function readOne(
  { zip, context, unread }: OpenXlsx,
  { name, part, visibility, tab }: SheetPart,
  styles: Styles,
  colors: Colors,
  printing: Printing,
) {
  const page = new PageSetupReader();
  const heard = new SheetLookReader(styles.differences, colors);
  const onUnread: SheetRequest["onUnread"] = (code, row, column) => unread.cell(name, code, row, column);
  const filter = new FilterReader();
  const { sheet, arrays } = await readSheet(
    zip,
    { part, name, context, onUnread },
    heard.reader,
    page.reader,
    filter.reader("/worksheet/autoFilter"),
  );
  const tables = await readTableLooks(zip, part);
  const look = heard.look({
    arrays,
    notes: await readNotes(zip, part),
    tableColumns: new Map([...tables].map(([table, { columns }]) => [table, columns])),
    ...filtersOf(sheet, filter, tables),
    page: page.setup(),
    printed: printedParts(printing.areas.get(tab), printing.titles.get(tab)),
  });
  const { charts, hasOthers } = await readCharts(zip, part);
  const found = new Set<NotShown>([...(hasOthers ? ["CHART" as const] : []), ...heard.found]);
  for (const what of await notShownOn(zip, part)) found.add(what);
  return { ...sheet, visibility, look, charts, found };
}
