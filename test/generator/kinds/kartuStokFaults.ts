import { countFaults, typedKeys, typeOver } from "../cellFaults";
import { dateFaults } from "../dateFaults";
import { isWorkingDay } from "../days";
import { amount, dataRow, figureOf, known, type DataRow, type Draft } from "../draft";
import type { Fault } from "../kind";
import { has } from "../relations";

const COUNTS = ["stokAwal", "diterima", "dipakai", "rusakCetak", "keluar", "kembali", "sisa", "sisaFisik"];

export const kartuStokFaults: readonly Fault[] = [
  ...countFaults(COUNTS),
  ...dateFaults("tanggal"),
  {
    name: "closing stock changed",
    plant: (draft, index, random) =>
      typeOver(draft, index, "sisa", (of(draft, index, "sisa") ?? 0) + random.pick([1, 9, 10, 100])),
  },
  {
    name: "opening stock changed",
    plant: (draft, index, random) =>
      typeOver(draft, index, "stokAwal", (of(draft, index, "stokAwal") ?? 0) + random.pick([1, 9, 10, 100])),
  },
  { name: "closing stock left out", plant: (draft, index) => typeOver(draft, index, "sisa", null) },
  { name: "opening stock left out", plant: (draft, index) => typeOver(draft, index, "stokAwal", null) },
  {
    name: "row entered twice",
    plant: (draft, index) => {
      const row = draft.rows[index];
      if (!row || row.total) return false;
      draft.rows.splice(index + 1, 0, { figures: new Map(row.figures) });
      return true;
    },
  },
  {
    name: "working day left out",
    plant: (draft, index) => draft.rows[index] !== undefined && draft.rows.splice(index, 1).length === 1,
  },
  {
    name: "date of an earlier weekend",
    plant: (draft, index) => {
      const day = of(draft, index, "tanggal");
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
      // Far from ten or a hundred times the usual, so that no digit slip can be suspected as well.
      const usual = amount(row, "dipakai") ?? 0;
      const excess = there + random.whole(5, 50);
      return excess > usual * 20 && excess < usual * 50 && typeOver(draft, index, "dipakai", excess);
    },
  },
  {
    name: "a nought too many",
    plant: (draft, index) => {
      const used = of(draft, index, "dipakai");
      return used !== undefined && used > 0 && typeOver(draft, index, "dipakai", used * 10);
    },
  },
  {
    name: "use on a closed day",
    plant: (draft, index) => (of(draft, index, "dipakai") ?? 0) > 0 && typeOver(draft, index, "statusHari", "tutup"),
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
    name: "status nobody knows",
    plant: (draft, index, random) =>
      unknownWord(draft, index, "statusHari", random.pick(["nomal", "kuotta", "libburan"])),
  },
  { name: "kind of card nobody knows", plant: (draft, index) => unknownWord(draft, index, "jenis", "KTP WIN") },
  {
    name: "counted cards differ",
    plant: (draft, index, random) =>
      typeOver(draft, index, "sisaFisik", (of(draft, index, "sisa") ?? 0) - random.whole(1, 20)),
  },
  {
    name: "total between the rows",
    plant: (draft, index) => {
      const label = draft.columns[0]?.key as string;
      if (draft.rows.some(({ total }) => total)) return false;
      const flows = ["diterima", "dipakai", "rusakCetak", "keluar", "kembali"].filter((key) => has(draft, key));
      const above = draft.rows.slice(0, index + 1);
      const sums = flows.map((key) => [key, above.reduce((sum, row) => sum + (amount(row, key) ?? 0), 0)] as const);
      draft.rows.splice(index + 1, 0, { ...dataRow({ [label]: "JUMLAH", ...Object.fromEntries(sums) }), total: true });
      return true;
    },
  },
  {
    name: "total off by one digit",
    plant: (draft, _, random) => {
      const { total } = draft;
      const key = random.pick(["dipakai", "diterima"]);
      const sum = total && known(total, key);
      if (!total || sum === undefined || figureOf(total, key).cell !== sum) return false;
      total.figures.set(key, { cell: sum + 10, means: sum + 10 });
      return true;
    },
  },
];

const of = (draft: Draft, index: number, key: string): number | undefined => known(draft.rows[index] as DataRow, key);

/** A word outside the column's list: a warning, and no word for the rules. */
function unknownWord(draft: Draft, index: number, key: string, text: string): boolean {
  const row = draft.rows[index];
  if (!row || row.total || typedKeys(draft, [key]).length === 0) return false;
  row.figures.set(key, { cell: text, means: null, unreadable: true, says: { rule: "C16", severity: "warning" } });
  return true;
}
