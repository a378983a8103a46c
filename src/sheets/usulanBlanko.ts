import { tanggal, teks } from "./columnType";
import { cards, people } from "./counted";
import { dayColumns } from "./dayColumns";
import { sheetKind } from "./sheetKind";

/** S16, usulan blanko: one row per letter in which an office asks for blank cards, with the outcome. */
export default sheetKind({
  name: "usulanBlanko",
  title: { id: "Usulan blanko", en: "Requests for blank cards" },
  says: {
    id: "Satu baris per surat usulan: PRR dan stok saat itu, yang diminta, disetujui, dan diterima.",
    en: "One row per letter: ready queue and stock at the time, asked for, granted and received.",
  },
  columns: {
    noSurat: {
      type: teks,
      header: "No. surat",
      says: { id: "Nomor surat usulan", en: "Number of the letter" },
      required: true,
      spellings: ["NO SURAT USULAN", "NO USULAN", "SURAT USULAN"],
    },
    tanggal: {
      ...dayColumns.tanggal,
      header: "Tanggal surat",
      spellings: ["TANGGAL USULAN", "TANGGAL"],
    },
    prr: people("PRR", { id: "Siap cetak saat diusulkan", en: "Ready to print at the time" }, ["JUMLAH PRR"]),
    stok: cards("Stok blanko", { id: "Blanko yang ada saat itu", en: "Blank cards at the time" }, [
      "SISA BLANKO",
      "STOK",
    ]),
    diminta: cards("Diminta", { id: "Blanko yang diminta", en: "Asked for" }, [
      "JUMLAH DIMINTA",
      "USULAN",
      "JUMLAH USULAN",
      "DIUSULKAN",
      "PERMINTAAN",
      "JUMLAH PERMINTAAN",
    ]),
    disetujui: cards("Disetujui", { id: "Blanko yang disetujui", en: "Granted" }, ["JUMLAH DISETUJUI"]),
    diterima: cards("Diterima", { id: "Blanko yang datang", en: "Received" }, ["JUMLAH DITERIMA"]),
    tanggalTerima: {
      type: tanggal,
      mayLieAhead: true,
      header: "Tanggal terima",
      says: { id: "Hari blanko datang", en: "Day of receipt" },
      spellings: ["TANGGAL REALISASI"],
    },
    keterangan: dayColumns.keterangan,
  },
  needs: [["noSurat"], ["diminta"], ["disetujui", "prr", "stok"]],
  context: ["BLANKO", "KTP", "KEPING"],
  excludes: ["NO BAST", "NIK", "NIP", "HARGA", "HARGA SATUAN", "STOK AWAL"],
  doc: "blanko",
  grain: "flow",
  relations: [
    { relation: "DAYS_IN_ORDER", earlier: "tanggal", later: "tanggalTerima" },
    { relation: "KEY", columns: ["noSurat"] },
    { relation: "TOTAL", columns: ["diminta", "disetujui", "diterima"] },
  ],
  samples: [
    {
      noSurat: "470/88/XI/2025",
      tanggal: 45945,
      prr: 1500,
      stok: 400,
      diminta: 4000,
      disetujui: 2000,
      diterima: 2000,
      tanggalTerima: 45965,
    },
    { noSurat: "470/95/XI/2025", tanggal: 45968, prr: 1720, stok: 900, diminta: 3000 },
  ],
});
