import type { Task } from "../core/indicator";
import type { Words } from "../core/words";

/** The office tasks that group the functions, in the pane's order. */
export const taskText: Readonly<Record<Task, Words>> = {
  blanko: { id: "Stok blanko", en: "Blank-card stock" },
  cetak: { id: "Pencetakan", en: "Printing" },
  perekaman: { id: "Perekaman dan kepemilikan", en: "Recording and ownership" },
  ikd: { id: "Identitas digital (IKD)", en: "Digital identity (IKD)" },
  target: { id: "Target dan laju", en: "Targets and pace" },
  "jemput bola": { id: "Jemput bola", en: "Outreach (jemput bola)" },
  nik: { id: "NIK dan umur", en: "NIK and age" },
  pencocokan: { id: "Mencocokkan angka", en: "Matching figures" },
  alat: { id: "Membaca angka dan tanggal", en: "Reading numbers and dates" },
};
