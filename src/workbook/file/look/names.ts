import { isTrue, walkPart } from "../xml/walkPart";
import type { Zip } from "../zip/parts";
import type { DefinedName } from "./book";

/** The content of the workbook part, apart from its list of sheets. */
export interface Names {
  readonly names: readonly DefinedName[];
  readonly activeSheet: number;
  /** True if it refers to other files. */
  readonly links: boolean;
  readonly readOnly: boolean;
  readonly printing: Printing;
}

/** Excel's built-in print names, by sheet index in the file. */
export type Printing = Readonly<Record<"areas" | "titles", ReadonlyMap<number, string>>>;

/** Reads the workbook part. */
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
      // Excel's built-in names, such as print areas, are not for users to type.
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
