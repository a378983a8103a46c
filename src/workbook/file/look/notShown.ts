import { relationshipsOf } from "../xlsx/relationships";
import { walkPart } from "../xml/walkPart";
import type { Zip } from "../zip/parts";
import type { NotShown } from "./book";

/** The meaning of a sheet's related part for a person who looks at the sheet. */
const BY_RELATIONSHIP: Readonly<Record<string, NotShown>> = {
  pivotTable: "PIVOT",
  slicer: "SLICER",
  timeline: "SLICER",
  ctrlProp: "CONTROL",
  control: "CONTROL",
  oleObject: "CONTROL",
};

const BY_DRAWING: Readonly<Record<string, NotShown>> = {
  "cx:chart": "CHART",
  "dgm:relIds": "CHART",
  "xdr:pic": "PICTURE",
  "xdr:sp": "PICTURE",
  "xdr:cxnSp": "PICTURE",
};

/** The content of a sheet that is not shown here. */
export async function notShownOn(zip: Zip, sheetPart: string): Promise<ReadonlySet<NotShown>> {
  const found = new Set<NotShown>();
  for (const { type, target } of await relationshipsOf(zip, sheetPart)) {
    const known = BY_RELATIONSHIP[type];
    if (known) found.add(known);
    if (type === "drawing" && zip.has(target))
      await walkPart(zip.part(target), (path) => {
        const drawn = BY_DRAWING[path.slice(path.lastIndexOf("/") + 1)];
        return drawn && { open: () => found.add(drawn) };
      });
  }
  return found;
}
