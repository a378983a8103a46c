import { people, share } from "./counted";
import { dayColumns } from "./dayColumns";
import { sheetKind } from "./sheetKind";
import { periode } from "./types";

/** S20, rekap bulanan: a month's applications, those carried over from the month before, and those finished. */
export default sheetKind({
  name: "rekapBulanan",
  title: { id: "Rekap permohonan bulanan", en: "Applications by month" },
  says: {
    id: "Satu baris per bulan dan unit: sisa bulan lalu, yang masuk, yang selesai, dan sisanya.",
    en: "One row per month and office: left from before, received, finished, and left.",
  },
  columns: {
    periode: {
      type: periode,
      header: "Bulan",
      says: { id: "Bulan laporan", en: "Month of the report" },
      spellings: ["PERIODE"],
    },
    lokasi: dayColumns.lokasi,
    sisaLalu: people("Sisa bulan lalu", { id: "Yang belum selesai bulan lalu", en: "Left from the month before" }, [
      "SISA LALU",
      "TUNGGAKAN LALU",
    ]),
    masuk: people("Permohonan masuk", { id: "Yang masuk bulan itu", en: "Received that month" }, [
      "MASUK",
      "BERKAS MASUK",
      "JUMLAH PERMOHONAN",
    ]),
    jumlah: people("Jumlah", { id: "Sisa lalu dan yang masuk", en: "Both together" }, ["JUMLAH BEBAN"]),
    keluar: people("Selesai", { id: "Yang selesai bulan itu", en: "Finished that month" }, [
      "PERMOHONAN SELESAI",
      "KELUAR",
      "DISELESAIKAN",
    ]),
    sisaAkhir: people("Sisa akhir", { id: "Yang belum selesai", en: "Left at the end" }, [
      "SISA BULAN INI",
      "SISA",
      "BELUM SELESAI",
    ]),
    persen: share("Persen", { id: "Selesai dibagi jumlah", en: "Finished as a share of both" }, []),
    keterangan: dayColumns.keterangan,
  },
  needs: [["periode", "lokasi"], ["masuk"], ["keluar"], ["sisaLalu", "sisaAkhir", "jumlah"]],
  about: ["PERMOHONAN"],
  hints: ["PERMOHONAN"],
  context: ["PERMOHONAN", "BERKAS", "DOKUMEN"],
  excludes: ["STOK AWAL", "NIK", "STOK"],
  grain: "flow",
  relations: [
    { relation: "SERVICES", parts: ["sisaLalu", "masuk"], total: "jumlah" },
    { relation: "LEDGER", opening: "sisaLalu", ins: ["masuk"], outs: ["keluar"], closing: "sisaAkhir" },
    { relation: "SHARE", share: "persen", part: "keluar", base: "jumlah", equalBases: ["masuk"] },
    { relation: "CARRY_OVER", opening: "sisaLalu", closing: "sisaAkhir", within: ["lokasi"] },
    { relation: "KEY", columns: ["periode", "lokasi"] },
    { relation: "TOTAL", columns: ["masuk", "keluar"] },
  ],
  samples: [
    {
      periode: "2025-10",
      lokasi: "Dinas",
      sisaLalu: 20,
      masuk: 380,
      jumlah: 400,
      keluar: 360,
      sisaAkhir: 40,
      persen: 0.9,
    },
    {
      periode: "2025-11",
      lokasi: "Dinas",
      sisaLalu: 40,
      masuk: 460,
      jumlah: 500,
      keluar: 475,
      sisaAkhir: 25,
      persen: 0.95,
    },
  ],
});
