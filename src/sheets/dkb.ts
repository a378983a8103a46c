import rekapPerekaman from "./rekapPerekaman";
import { sheetKind } from "./sheetKind";

/**
 * S19, DKB: the consolidated population data of a half-year, area by area, as the centre hands it out. It has the columns
 * of a recap and is another source: read and checked alike, never taken for the office's own recap.
 */
export default sheetKind({
  ...rekapPerekaman,
  name: "dkb",
  title: { id: "DKB per wilayah", en: "Consolidated data (DKB) by area" },
  says: {
    id: "Satu baris per wilayah dari Data Konsolidasi Bersih satu semester.",
    en: "One row per area of the consolidated data of a half-year.",
  },
  about: ["DKB", "KONSOLIDASI"],
  hints: ["DKB", "KONSOLIDASI"],
});
