import type { Unit } from "../core/unit";
import type { Words } from "../core/words";

export const unitText: Readonly<Record<Unit, Words>> = {
  keping: { id: "keping", en: "cards" },
  "keping/hari": { id: "keping per hari kerja", en: "cards a working day" },
  "keping/ribbon": { id: "keping per ribbon", en: "cards a ribbon" },
  ribbon: { id: "ribbon", en: "ribbons" },
  jiwa: { id: "jiwa", en: "people" },
  "jiwa/hari": { id: "jiwa per hari kerja", en: "people a working day" },
  "jiwa/sesi": { id: "jiwa per sesi", en: "people a session" },
  "keping/bulan": { id: "keping per bulan", en: "cards a month" },
  bulan: { id: "bulan", en: "months" },
  "hari kerja": { id: "hari kerja", en: "working days" },
  sesi: { id: "sesi", en: "sessions" },
  "sesi/hari": { id: "sesi per hari", en: "sessions a day" },
  printer: { id: "unit", en: "printers" },
  jam: { id: "jam", en: "hours" },
  tahun: { id: "tahun", en: "years" },
  persen: { id: "persen", en: "percent" },
  kali: { id: "kali", en: "times" },
};
