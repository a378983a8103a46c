import { countFaults, typeOver } from "../cellFaults";
import {
  changed,
  enteredTwice,
  formulaTypedOver,
  leftOut,
  misspelt,
  numberAt,
  totalBetween,
  unknownWord,
  wrongTotal,
} from "../commonFaults";
import { dateFaults, swappedDate } from "../dateFaults";
import { isWorkingDay } from "../days";
import { amount, figureOf, known, type DataRow } from "../draft";
import type { Fault } from "../kind";
import { median } from "../orderRelations";
import { groupsOf } from "../relations";

const COUNTS = ["stokAwal", "diterima", "dipakai", "rusakCetak", "keluar", "kembali", "sisa", "sisaFisik"];
const FLOWS = ["diterima", "dipakai", "rusakCetak", "keluar", "kembali"];

export const kartuStokFaults: readonly Fault[] = [
  ...countFaults(COUNTS),
  ...dateFaults("tanggal"),
  swappedDate("tanggal"),
  changed("sisa", [1, 9, 10, 100]),
  changed("stokAwal", [1, 9, 10, 100]),
  leftOut("sisa"),
  leftOut("stokAwal"),
  enteredTwice,
  unknownWord("statusHari", ["nomal", "kuotta", "libburan"]),
  unknownWord("jenis", ["KTP WIN"]),
  misspelt("lokasi"),
  totalBetween(FLOWS),
  wrongTotal(["dipakai", "diterima"]),
  formulaTypedOver,
  {
    name: "working day left out",
    plant: (draft, index) => draft.rows[index] !== undefined && draft.rows.splice(index, 1).length === 1,
  },
  {
    name: "date of an earlier weekend",
    plant: (draft, index) => {
      const day = numberAt(draft, index, "tanggal");
      if (day === undefined) return false;
      const weekend = [5, 6, 7, 8, 9].map((back) => day - back).find((candidate) => !isWorkingDay(candidate));
      return weekend !== undefined && typeOver(draft, index, "tanggal", weekend);
    },
  },
  {
    name: "more used than there was",
    plant: (draft, index, random) => {
      const row = draft.rows[index];
      if (!row || row.total) return false;
      const there = (known(row, "stokAwal") ?? 0) + (amount(row, "diterima") ?? 0) + (amount(row, "kembali") ?? 0);
      const group = groupsOf(draft, ["lokasi", "jenis"]).find((rows) => rows.includes(row)) ?? [];
      const used = median(group.map((other) => known(other, "dipakai") ?? 0));
      const excess = there + random.whole(5, 50);
      // Neither ten nor a hundred times the usual, so that a digit slip is not suspected instead.
      return excess > used * 19 && excess < used * 22 && typeOver(draft, index, "dipakai", excess);
    },
  },
  {
    name: "a nought too many",
    plant: (draft, index) => {
      const used = numberAt(draft, index, "dipakai");
      return used !== undefined && used > 0 && typeOver(draft, index, "dipakai", used * 10);
    },
  },
  {
    name: "use on a closed day",
    plant: (draft, index) =>
      (numberAt(draft, index, "dipakai") ?? 0) > 0 && typeOver(draft, index, "statusHari", "tutup"),
  },
  {
    name: "normal day without use",
    plant: (draft, index) => {
      const day = draft.rows.findIndex(
        (row, i) => Math.abs(i - index) < 3 && figureOf(row, "statusHari").means === "tutup",
      );
      return day !== -1 && typeOver(draft, day, "statusHari", "normal");
    },
  },
  {
    name: "use of a normal day not entered",
    plant: (draft, index) =>
      figureOf(draft.rows[index] as DataRow, "statusHari").means === "normal" && typeOver(draft, index, "dipakai", 0),
  },
  {
    name: "counted cards differ",
    plant: (draft, index, random) =>
      typeOver(draft, index, "sisaFisik", (numberAt(draft, index, "sisa") ?? 0) - random.whole(1, 20)),
  },
];
