import { kategori } from "../columnType";

/** Yes or no, written as a tick, a word or Excel's TRUE and FALSE. */
export const yaTidak = kategori(["ya", "tidak"], {
  y: "ya",
  true: "ya",
  benar: "ya",
  "1": "ya",
  v: "ya",
  "√": "ya",
  "✓": "ya",
  "✔": "ya",
  batal: "ya",
  yes: "ya",
  t: "tidak",
  tdk: "tidak",
  false: "tidak",
  salah: "tidak",
  "0": "tidak",
  no: "tidak",
  "tidak batal": "tidak",
});
