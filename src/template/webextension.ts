import type { NewPackage } from "../workbook/file/write/newPackage";
import { element } from "../workbook/file/write/xml";

/** The add-in as its manifest names it; a test holds the two together. */
export const ADD_IN = { id: "0a1bf55e-41fb-4f97-9ca4-7980f9ae7b82", version: "0.1.0.0" } as const;

/** Where an office's Excel gets its add-ins from. Another store than the office's own does not attach. */
export interface Store {
  readonly store: string;
  readonly storeType: "EXCatalog" | "FileSystem" | "Registry" | "OMEX";
}

/**
 * Reads a store as the command line names it: `excatalog` (deployed by the administrator), `registry` (loaded for
 * development), `omex` (Microsoft's store), or a shared folder `\\server\folder`; anything else is `undefined`.
 */
export function storeNamed(name: string): Store | undefined {
  if (name.startsWith("\\\\")) return { store: name, storeType: "FileSystem" };
  switch (name.toLowerCase()) {
    case "excatalog":
      return { store: "EXCatalog", storeType: "EXCatalog" };
    case "registry":
      return { store: "developer", storeType: "Registry" };
    case "omex":
      return { store: "id-ID", storeType: "OMEX" };
    default:
      return undefined;
  }
}

const FOLDER = "xl/webextensions";
const OFFICE_2011 = "http://schemas.microsoft.com/office/2011/relationships";
const R = { "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships" };

/**
 * Attaches the add-in, so that its pane opens with the workbook where it is installed and nothing happens elsewhere
 * (MS-OWEXML; visibility 0). The relationship is the package's own, as Microsoft's SDK writes it.
 */
export function attachAddIn(parts: NewPackage, { store, storeType }: Store): void {
  const reference = element("we:reference", { ...ADD_IN, store, storeType });
  const opens = element("we:property", { name: "Office.AutoShowTaskpaneWithDocument", value: "true" });
  parts.add(
    `${FOLDER}/webextension1.xml`,
    "application/vnd.ms-office.webextension+xml",
    element(
      "we:webextension",
      {
        "xmlns:we": "http://schemas.microsoft.com/office/webextensions/webextension/2010/11",
        id: `{${ADD_IN.id}}`,
      },
      reference,
      element("we:alternateReferences"),
      element("we:properties", {}, opens),
      element("we:bindings"),
      element("we:snapshot", R),
    ),
  );
  const id = parts.relate(`${FOLDER}/taskpanes.xml`, `${OFFICE_2011}/webextension`, `${FOLDER}/webextension1.xml`);
  parts.add(
    `${FOLDER}/taskpanes.xml`,
    "application/vnd.ms-office.webextensiontaskpanes+xml",
    element(
      "wetp:taskpanes",
      { "xmlns:wetp": "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11" },
      element(
        "wetp:taskpane",
        { dockstate: "right", visibility: 0, width: 350, row: 1 },
        element("wetp:webextensionref", { ...R, "r:id": id }),
      ),
    ),
  );
  parts.relate("", `${OFFICE_2011}/webextensiontaskpanes`, `${FOLDER}/taskpanes.xml`);
}
