import rekapPerekaman from "./rekapPerekaman";
import { sheetKind } from "./sheetKind";

/**
 * S19, DKB: the consolidated population data of a half-year by area, as the ministry issues them. They have the columns of a
 * recap but come from another source: they are read and checked in the same way, and never used as the office's own recap.
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
