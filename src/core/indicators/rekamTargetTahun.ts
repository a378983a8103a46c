import { indicator } from "../indicator";
import { jumlahTerisi } from "../parameter";

/**
 * How many people have to be recorded in a year: those not yet recorded + those who become wajib KTP in the year.
 *
 * Source: Kemendagri's target of 2021: a backlog of 1,745,964 and 4,031,791 newcomers are 5,777,755 people to record
 * (Republika). A target without the newcomers is met on paper only: coverage fell from 99.11% to 97.12% overnight when they
 * were added.
 */
export default indicator({
  name: "REKAM_TARGET_TAHUN",
  task: "perekaman",
  says: {
    id: "Berapa jiwa yang harus perekaman dalam setahun, termasuk pemula.",
    en: "How many people have to be recorded in a year, newcomers included.",
  },
  params: {
    belum_rekam: jumlahTerisi({
      en: "not_recorded",
      says: {
        id: "Wajib KTP yang belum perekaman pada awal tahun",
        en: "People not yet recorded at the start of the year",
      },
      unit: "jiwa",
    }),
    pemula: jumlahTerisi({
      en: "newcomers",
      says: { id: "Pemula: yang genap 17 tahun pada tahun itu", en: "Newcomers: those who turn 17 in the year" },
      unit: "jiwa",
    }),
  },
  gives: { kind: "jumlah", unit: "jiwa", says: { id: "Jiwa yang harus perekaman", en: "People to record" } },
  faults: ["CELL", "CELL_BLANK"],
  examples: [
    { args: [1745964, 4031791], gives: 5777755, says: { id: "Nasional 2021", en: "National 2021" } },
    {
      args: [13872, 5000],
      gives: 18872,
      says: {
        id: "Kabupaten Rejang Lebong 2023, dengan sekitar 5.000 pelajar",
        en: "Kabupaten Rejang Lebong 2023, with about 5,000 pupils",
      },
    },
    {
      args: [
        ["BELUM", 100, 0],
        ["PEMULA", 50, 30],
      ],
      gives: ["", 150, 30],
    },
    { args: [13872, null], gives: { fault: "CELL_BLANK" } },
    { args: [13872, "5 ribuan"], gives: { fault: "CELL" } },
  ],
  compute: ({ belum_rekam, pemula }, _prepared, explain) => {
    explain?.("FORMULA", [belum_rekam, "+", pemula]);
    return belum_rekam + pemula;
  },
});
