import { calendarFor, calendarParams, overSpan } from "../calendarParams";
import { isFault } from "../fault";
import { indicator } from "../indicator";
import { tanggalKantor } from "../parameter";

/**
 * Working days from one day to another, both counted, as NETWORKDAYS.INTL counts them: negative when the end is before the
 * start.
 *
 * Days off are the national holidays and joint leave (cuti bersama) of the yearly decree of three ministers, unless the
 * user gives a list. The five-day week is that of Perpres 21/2023.
 *
 * Source: Kota Lubuklinggau's IKD deadline: 14 November to 31 December 2023 are 32 working days.
 */
export default indicator({
  name: "HARI_KERJA",
  task: "target",
  says: {
    id: "Jumlah hari kerja dari satu tanggal sampai tanggal lain.",
    en: "Number of working days from one day to another.",
  },
  params: {
    mulai: tanggalKantor({
      en: "start",
      says: { id: "Tanggal pertama; ikut dihitung", en: "First day; it counts" },
    }),
    selesai: tanggalKantor({
      en: "end",
      says: { id: "Tanggal terakhir; ikut dihitung", en: "Last day; it counts" },
    }),
    ...calendarParams,
  },
  gives: {
    kind: "jumlah",
    unit: "hari kerja",
    says: {
      id: "Hari kerja; negatif bila tanggal terakhir lebih awal",
      en: "Working days; negative when the last day is the earlier one",
    },
  },
  faults: ["CELL", "CELL_BLANK", "LIST_OUTSIDE_SPAN"],
  examples: [
    {
      args: ["14 November 2023", "31 Desember 2023"],
      gives: 32,
      says: { id: "Batas waktu IKD Kota Lubuklinggau", en: "IKD deadline of Kota Lubuklinggau" },
    },
    {
      args: ["14 November 2023", "28 November 2023"],
      gives: 11,
      says: {
        id: "Sampai jemput bola Kota Lubuklinggau selesai",
        en: "Until the outreach of Kota Lubuklinggau ended",
      },
    },
    {
      args: ["7 Juni 2024", "31 Desember 2024"],
      gives: 142,
      says: { id: "Sisa tahun target IKD Purbalingga", en: "Rest of the year of Purbalingga's IKD target" },
    },
    {
      args: ["18/08/2025", "22/08/2025"],
      gives: 4,
      says: { id: "18 Agustus 2025 adalah cuti bersama", en: "18 August 2025 is joint leave" },
    },
    { args: ["14 November 2023", "31 Desember 2023", 5, "TANPA"], gives: 34 },
    { args: ["14 November 2023", "31 Desember 2023", 6], gives: 39 },
    { args: ["31 Desember 2023", "14 November 2023"], gives: -32 },
    {
      args: [
        ["MULAI", "13 November 2023", "18 November 2023"],
        ["SELESAI", "13 November 2023", "19 November 2023"],
      ],
      gives: ["", 1, 0],
    },
    { args: ["14 November 2023", null], gives: { fault: "CELL_BLANK" } },
    { args: ["14 November", "31 Desember 2023"], gives: { fault: "CELL" } },
    { args: ["14 November 2023", "31 Desember 2023", "0000011"], gives: { fault: "CELL" } },
    { args: ["14 November 2023", 500], gives: { fault: "CELL" } },
    {
      args: ["14 November 2023", "31 Desember 2023", 5, ["25 Desember 2024", "26 Desember 2024"]],
      gives: { fault: "LIST_OUTSIDE_SPAN" },
      says: { id: "Daftar libur tahun lain", en: "The days off of another year" },
    },
  ],
  compute: ({ mulai, selesai, hari_kerja }, { libur }, explain) => {
    const calendar = calendarFor(hari_kerja, libur);
    if (isFault(calendar)) return calendar;
    const doubted = overSpan(calendar, mulai, selesai, explain);
    if (doubted) return doubted;
    const days = calendar.openDays(mulai, selesai);
    explain?.("OPEN_DAYS", days);
    return days;
  },
});
