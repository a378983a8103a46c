import { countFaults, typeOver } from "../cellFaults";
import { enteredTwice, numberAt, totalBetween, unknownWord, wrongTotal } from "../commonFaults";
import { dateFaults } from "../dateFaults";
import { workingDays } from "../days";
import { dataRow, known, severityOf, shown, type DataRow, type Expectation } from "../draft";
import { foot, REGIONS, titles, type Region, type Spellings } from "../dressing";
import type { SheetGenerator } from "../kind";
import type { Random } from "../random";
import { repeatedKeys, totalsBetweenRows, wrongTotals } from "../orderRelations";
import { rowByRow } from "../relations";
import { totalRow, writeColumns } from "../writeColumns";

const SPELLINGS: Readonly<Record<string, Spellings>> = {
  tanggal: ["TANGGAL", "Hari/Tanggal", "Tanggal Kegiatan"],
  lokasi: ["LOKASI", "Tempat Kegiatan", "TEMPAT"],
  kecamatan: ["KECAMATAN"],
  jenis: ["JENIS LOKASI", "Kategori"],
  sasaran: ["SASARAN", "Jumlah Sasaran"],
  hadir: ["HADIR", "Jumlah Hadir"],
  rekam: ["PEREKAMAN", "Rekam KTP"],
  ikd: ["AKTIVASI IKD", "IKD"],
  petugas: ["JUMLAH PETUGAS"],
  jam: ["JAM", "Pukul"],
  kendala: ["KENDALA", "Keterangan"],
};
const RESULTS = ["rekam", "ikd"];
const SUMMED = ["sasaran", "hadir", ...RESULTS];

/** S8, outreach sessions. */
export const jemputBola: SheetGenerator = {
  kind: "jemputBola",
  apart: 3,
  faults: [
    ...countFaults([...SUMMED, "petugas"]),
    ...dateFaults("tanggal"),
    enteredTwice,
    unknownWord("jenis", ["skolah", "psr"]),
    totalBetween(SUMMED),
    wrongTotal(SUMMED),
    {
      name: "more results than came",
      plant: (draft, index, random) => {
        const came = numberAt(draft, index, "hadir");
        const key = random.pick(RESULTS);
        return came !== undefined && typeOver(draft, index, key, came + random.whole(1, 20));
      },
    },
    {
      name: "far more results than expected",
      plant: (draft, index, random) => {
        const expected = numberAt(draft, index, "sasaran");
        const key = random.pick(RESULTS);
        return expected !== undefined && typeOver(draft, index, key, expected * 2);
      },
    },
  ],
  clean(random) {
    const region = random.pick(REGIONS);
    const optional = ["kecamatan", "jenis", "sasaran", "hadir", "petugas", "jam", "kendala"].filter(() =>
      random.chance(0.7),
    );
    const results = random.pick([RESULTS, ["rekam"], ["ikd"]]);
    const keys = ["tanggal", "lokasi", "hadir", ...results, ...optional];
    const columns = writeColumns(random, SPELLINGS, keys, { formats: { tanggal: "dd/mm/yyyy" } });
    const rows = shown(sessions(random, region), columns);
    return {
      kind: "jemputBola",
      sheetName: random.pick(["JEMPUT BOLA", "Jebol 2023"]),
      titles: titles(random, region, "KEGIATAN JEMPUT BOLA"),
      columns,
      rows,
      constants: new Map(),
      total: random.chance(0.6) ? totalRow(random, columns, rows, SUMMED) : undefined,
      foot: foot(random, region),
      today: 46388,
    };
  },
  broken: (draft) => [
    ...rowByRow(draft, (row) => RESULTS.flatMap((key) => tooMany(row, key))),
    ...repeatedKeys(draft, ["tanggal", "lokasi", "jam"], "tanggal"),
    ...totalsBetweenRows(draft, [...SUMMED, "petugas"]),
    ...wrongTotals(draft, SUMMED),
  ],
};

/** R16: no session has more results than people who came, or more than one and a half times those expected. */
function tooMany(row: DataRow, key: string): Expectation[] {
  const [results, came, expected] = [known(row, key), known(row, "hadir"), known(row, "sasaran")];
  if (results === undefined) return [];
  const above = (came !== undefined && results > came) || (expected !== undefined && results > expected * 1.5);
  return above ? [{ rule: "R16", severity: severityOf(row, [key, "hadir", "sasaran"]), row, key }] : [];
}

function sessions(random: Random, region: Region): DataRow[] {
  const places = ["SMA Negeri 1", "SMK Negeri 2", "Pasar Induk", "Puskesmas", "Kantor Camat", "Balai Desa", "Lapas"];
  return workingDays(random, 100).flatMap((day, i) =>
    [0, 1].map((site) => {
      const sasaran = random.whole(60, 200);
      const hadir = Math.floor(sasaran * (0.7 + random.next() * 0.4));
      return dataRow({
        tanggal: day,
        lokasi: `${places[(i + site * 3) % places.length]} ${region.kecamatan[site]}`,
        kecamatan: region.kecamatan[site] as string,
        jenis: random.pick(["sekolah", "OPD", "desa", "pasar", "RS", "lapas"]),
        sasaran,
        hadir,
        rekam: Math.floor(hadir * random.next()),
        ikd: Math.floor(hadir * random.next()),
        petugas: random.whole(2, 6),
        jam: random.pick(["08.00-12.00", "09.00", "13.00-15.30"]),
        kendala: random.chance(0.2) ? random.pick(["sinyal lemah", "listrik padam"]) : null,
      });
    }),
  );
}
