import { cards } from "./counted";
import { dayColumns } from "./dayColumns";
import { sheetKind } from "./sheetKind";
import { periode } from "./types";

/** S18, kartu jadi dan pengambilan: printed cards waiting for their owners, some until the owner turns seventeen. */
export default sheetKind({
  name: "pengambilan",
  title: { id: "Kartu jadi dan pengambilan", en: "Cards ready and handed over" },
  says: {
    id: "Satu baris per bulan atau hari: kartu yang datang, diserahkan, dan tersisa.",
    en: "One row per month or day: cards that came, were handed over, and are left.",
  },
  columns: {
    periode: {
      type: periode,
      header: "Bulan",
      says: { id: "Bulan laporan", en: "Month of the report" },
      spellings: ["PERIODE"],
    },
    tanggal: dayColumns.tanggal,
    lokasi: dayColumns.lokasi,
    sisaLalu: cards("Sisa lalu", { id: "Kartu dari periode sebelumnya", en: "Cards left from before" }, [
      "SISA BULAN LALU",
    ]),
    datang: cards("Kartu datang", { id: "Kartu jadi yang datang", en: "Cards that came" }, [
      "KARTU JADI",
      "KTP DATANG",
      "KTP JADI",
      "DATANG",
    ]),
    diserahkan: cards("Diserahkan", { id: "Kartu yang diambil pemiliknya", en: "Cards handed over" }, [
      "KARTU DISERAHKAN",
      "KTP DISERAHKAN",
      "DIAMBIL",
      "SUDAH DIAMBIL",
      "KTP DIAMBIL",
    ]),
    tahan: cards("Ditahan", { id: "Menunggu pemiliknya 17 tahun", en: "Kept until the owner is seventeen" }, [
      "BELUM 17 TAHUN",
    ]),
    sisa: cards("Sisa", { id: "Kartu yang belum diambil", en: "Cards not yet handed over" }, [
      "BELUM DIAMBIL",
      "SISA BELUM DIAMBIL",
      "SISA KARTU",
      "KTP BELUM DIAMBIL",
    ]),
    keterangan: dayColumns.keterangan,
  },
  needs: [["periode", "tanggal"], ["datang"], ["diserahkan"]],
  about: ["KARTU", "KTP", "PENGAMBILAN", "DIAMBIL"],
  hints: ["PENGAMBILAN", "JADI"],
  context: ["KTP", "KARTU", "KEPING"],
  excludes: ["STOK AWAL", "NIK", "PINDAH", "PEREKAMAN", "DIPAKAI"],
  grain: "flow",
  relations: [
    { relation: "LEDGER", opening: "sisaLalu", ins: ["datang"], outs: ["diserahkan"], closing: "sisa" },
    {
      relation: "RUNNING_BALANCE",
      opening: "sisaLalu",
      ins: ["datang"],
      outs: ["diserahkan"],
      closing: "sisa",
      within: ["lokasi"],
    },
    { relation: "CARRY_OVER", opening: "sisaLalu", closing: "sisa", within: ["lokasi"] },
    { relation: "KEY", columns: ["periode", "tanggal", "lokasi"] },
    { relation: "TOTAL", columns: ["datang", "diserahkan"] },
  ],
  samples: [
    { periode: "2025-10", lokasi: "Sukamaju", sisaLalu: 40, datang: 210, diserahkan: 190, tahan: 12, sisa: 60 },
    { periode: "2025-11", lokasi: "Sukamaju", sisaLalu: 60, datang: 180, diserahkan: 200, tahan: 9, sisa: 40 },
  ],
});
