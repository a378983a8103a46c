/** What a quantity is counted in. The words live in `text/units.ts`. */
export type Unit =
  | "keping"
  | "keping/hari"
  | "keping/ribbon"
  | "ribbon"
  | "jiwa"
  | "jiwa/hari"
  | "jiwa/sesi"
  | "keping/bulan"
  | "bulan"
  | "hari kerja"
  | "sesi"
  | "sesi/hari"
  | "printer"
  | "jam"
  | "tahun"
  | "persen"
  | "kali";
