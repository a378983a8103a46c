import { relationshipsOf } from "../xlsx/relationships";
import { walkXml } from "../xlsx/walkXml";
import type { Zip } from "../zip/parts";
import type { NotShown } from "./book";

/** What a part related to a sheet means to somebody who looks at the sheet. */
const BY_RELATIONSHIP: Readonly<Record<string, NotShown>> = {
  pivotTable: "PIVOT",
  slicer: "SLICER",
  timeline: "SLICER",
  ctrlProp: "CONTROL",
  control: "CONTROL",
  oleObject: "CONTROL",
};

const BY_DRAWING: Readonly<Record<string, NotShown>> = {
  chart: "CHART",
  pic: "PICTURE",
  sp: "PICTURE",
  cxnSp: "PICTURE",
  relIds: "CHART",
};

/** What stands on a sheet and is not shown here. */
export async function notShownOn(zip: Zip, sheetPart: string): Promise<ReadonlySet<NotShown>> {
  const found = new Set<NotShown>();
  for (const { type, target } of await relationshipsOf(zip, sheetPart)) {
    const known = BY_RELATIONSHIP[type];
    if (known) found.add(known);
    if (type === "drawing" && zip.has(target))
      await walkXml(zip.part(target), {
        open: (name) => {
          const drawn = BY_DRAWING[name];
          if (drawn) found.add(drawn);
        },
      });
  }
  return found;
}
