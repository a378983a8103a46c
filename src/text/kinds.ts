import type { Kind } from "../core/parameter";
import type { Words } from "../core/words";

/** What a parameter is filled with, for the reference page. */
export const kindText: Readonly<Record<Kind, Words>> = {
  jumlah: { id: "bilangan bulat", en: "whole number" },
  selisih: { id: "bilangan bulat, boleh negatif", en: "whole number, may be below zero" },
  laju: { id: "angka", en: "number" },
  pecahan: { id: "persen", en: "percentage" },
  tanggal: { id: "tanggal", en: "date" },
  teks: { id: "teks", en: "text" },
  nik: { id: "NIK sebagai teks", en: "NIK as text" },
  angka: { id: "angka", en: "number" },
  "hari kerja": { id: "pola hari kerja", en: "working week" },
  deret: { id: "rentang angka", en: "range of numbers" },
  status: { id: "rentang status", en: "range of statuses" },
  libur: { id: "rentang tanggal", en: "range of dates" },
  rencana: { id: "rentang dua kolom", en: "range of two columns" },
  agenda: { id: "rentang tiga kolom", en: "range of three columns" },
  daftar: { id: "rentang tanggal", en: "range of dates" },
  argumen: { id: "apa saja", en: "anything" },
};
