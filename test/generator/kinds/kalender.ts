import { enteredTwice, unknownWord } from "../commonFaults";
import { dateFaults } from "../dateFaults";
import { dateOf, isWorkingDay, serial } from "../days";
import { dataRow, shown, type DataRow } from "../draft";
import { REGIONS, titles, type Spellings } from "../dressing";
import type { SheetGenerator } from "../kind";
import type { Random } from "../random";
import { daysAmongMonthFirst, repeatedKeys } from "../orderRelations";
import { writeColumns } from "../writeColumns";

const SPELLINGS: Readonly<Record<string, Spellings>> = {
  tanggal: ["TANGGAL", "Hari/Tanggal", "Tanggal Libur"],
  jenis: ["JENIS", "Jenis Hari Libur", "KATEGORI"],
  keterangan: ["KETERANGAN", "Nama Hari Libur", "Peringatan"],
  dasarSurat: ["DASAR", "Dasar Surat", "SKB"],
};

/**
 * S11, the calendar: days off, and days on which the office opens although it would be closed. Most of them are in the future.
 */
export const kalender: SheetGenerator = {
  kind: "kalender",
  apart: 2,
  faults: [...dateFaults("tanggal"), enteredTwice, unknownWord("jenis", ["libuur", "cuti brsama", "hari besar"])],
  clean(random) {
    const region = random.pick(REGIONS);
    const optional = ["keterangan", "dasarSurat"].filter(() => random.chance(0.7));
    const columns = writeColumns(random, SPELLINGS, ["tanggal", "jenis", ...optional], {
      formats: { tanggal: "dd/mm/yyyy" },
    });
    return {
      kind: "kalender",
      sheetName: random.pick(["KALENDER", "Libur 2023"]),
      titles: titles(random, region, "HARI LIBUR DAN CUTI BERSAMA"),
      columns,
      rows: shown(daysOff(random), columns),
      constants: new Map(),
      foot: [],
      today: serial(2023, 3, 1),
    };
  },
  broken: (draft) => [...repeatedKeys(draft, ["tanggal"], "tanggal"), ...daysAmongMonthFirst(draft, "tanggal")],
};

function daysOff(random: Random): DataRow[] {
  const days = Array.from({ length: 365 }, (_, i) => serial(2023, 1, 1) + i);
  return days.flatMap((tanggal): DataRow[] => {
    const weekday = (tanggal + 6) % 7;
    if (weekday === 6 && random.chance(0.3))
      return [dataRow({ tanggal, jenis: "buka ekstra", keterangan: "Pelayanan Sabtu", dasarSurat: "SE Kepala Dinas" })];
    if (weekday === 0 || weekday === 6 || isWorkingDay(tanggal)) return [];
    const jenis = random.pick(["libur nasional", "Cuti Bersama", "libur daerah"]);
    return [dataRow({ tanggal, jenis, keterangan: `Hari ke-${dateOf(tanggal).day}`, dasarSurat: "SKB 3 Menteri" })];
  });
}
