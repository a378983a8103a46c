import { isTrue, walkPart } from "../xml/walkPart";
import type { Zip } from "../zip/parts";
import type { DefinedName } from "./book";

/** What the workbook's own part says beside its list of sheets. */
export interface Names {
  readonly names: readonly DefinedName[];
  readonly activeSheet: number;
  /** Whether it reads from other files. */
  readonly links: boolean;
  readonly readOnly: boolean;
  readonly printing: Printing;
}

/** What Excel's own names say of printing, by the sheets' places in the file. */
export type Printing = Readonly<Record<"areas" | "titles", ReadonlyMap<number, string>>>;

/** Reads that part. */
export async function readNames(zip: Zip, part: string): Promise<Names> {
  const names: DefinedName[] = [];
  let current: Omit<DefinedName, "formula"> = { name: "", hidden: false };
  let activeSheet = 0;
  let links = false;
  let readOnly = false;
  const [areas, titles] = [new Map<number, string>(), new Map<number, string>()];
  await walkPart(zip.part(part), {
    "/workbook/definedNames/definedName": {
      open: ({ name = "", localSheetId, hidden }) => {
        const sheet = localSheetId === undefined ? {} : { sheet: Number(localSheetId) };
        current = { name, hidden: isTrue(hidden), ...sheet };
      },
      // Names of Excel's own, such as print areas, are nobody's to type.
      text: (formula) => {
        if (!current.name.startsWith("_xlnm.")) names.push({ ...current, formula });
        if (current.sheet === undefined) return;
        if (current.name === "_xlnm.Print_Area") areas.set(current.sheet, formula);
        if (current.name === "_xlnm.Print_Titles") titles.set(current.sheet, formula);
      },
    },
    "/workbook/bookViews/workbookView": { open: ({ activeTab }) => void (activeSheet = Number(activeTab ?? 0)) },
    "/workbook/fileSharing": { open: ({ readOnlyRecommended }) => void (readOnly = isTrue(readOnlyRecommended)) },
    "/workbook/externalReferences/externalReference": { open: () => void (links = true) },
  });
  return { names, activeSheet, links, readOnly, printing: { areas, titles } };
}
