import { fault } from "../fault";
import { indicator } from "../indicator";
import { jumlah } from "../parameter";

const people = (en: string, id: string, english: string) => jumlah({ en, says: { id, en: english }, unit: "jiwa" });

/**
 * How many are really left on a by-name list of people not yet recorded: the list − moved − dead − double − recorded since.
 *
 * People who were not found stay on the list: it does not prove that they moved or died. Each person may leave for one
 * reason only; more exits than names means that a person was counted twice.
 *
 * Source: the by-name lists of the ministry that offices check house by house, with the marks still there, moved and dead
 * (Bolaang Mongondow Timur).
 */
export default indicator({
  name: "REKON_SISA",
  task: "pencocokan",
  says: {
    id: "Berapa jiwa dalam daftar by-name yang benar-benar masih harus perekaman.",
    en: "How many people of a by-name list really remain to be recorded.",
  },
  params: {
    daftar: people("listed", "Jumlah nama dalam daftar", "Names on the list"),
    pindah: people("moved", "Yang sudah pindah", "Those who moved away"),
    meninggal: people("died", "Yang sudah meninggal", "Those who died"),
    ganda: people("double", "Yang tercatat ganda", "Those listed twice"),
    sudah_rekam: people("recorded", "Yang ternyata sudah perekaman", "Those recorded meanwhile"),
  },
  gives: {
    kind: "jumlah",
    unit: "jiwa",
    says: { id: "Jiwa yang masih harus perekaman", en: "People who remain to be recorded" },
  },
  faults: ["CELL", "EXITS_EXCEED_LIST"],
  examples: [
    { args: [8000, 1200, 900, 150, 750], gives: 5000 },
    {
      args: [
        ["DAFTAR", 120, 80],
        ["PINDAH", 20, null],
        ["MENINGGAL", 15, 30],
        ["GANDA", 0, 0],
        ["SUDAH REKAM", 5, 50],
      ],
      gives: ["", 80, 0],
    },
    { args: [100, 60, 30, 5, 10], gives: { fault: "EXITS_EXCEED_LIST" } },
    { args: ["8.000 lebih", 0, 0, 0, 0], gives: { fault: "CELL" } },
  ],
  compute: ({ daftar, pindah, meninggal, ganda, sudah_rekam }, _prepared, explain) => {
    const exits = pindah + meninggal + ganda + sudah_rekam;
    explain?.("FORMULA", [daftar, "−", pindah, "−", meninggal, "−", ganda, "−", sudah_rekam]);
    return exits > daftar ? fault("EXITS_EXCEED_LIST", { listed: daftar, exits }) : daftar - exits;
  },
});
