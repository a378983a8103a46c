import { dayColumns } from "./dayColumns";
import { sheetKind, type Column } from "./sheetKind";
import { angka } from "./types";

const left = (header: string, id: string, en: string, spellings: readonly string[]): Column<number> => ({
  type: angka,
  header,
  says: { id, en },
  spellings,
});

/** S15, ribbon dan film: other printer supplies, in rolls or fractions of a roll, as districts report them. */
export default sheetKind({
  name: "ribbonFilm",
  title: { id: "Ribbon dan film", en: "Ribbon and film" },
  says: {
    id: "Satu baris per hari dan tempat: sisa ribbon, film, dan cleaning kit.",
    en: "One row per day and place: ribbon, film and cleaning kits left.",
  },
  columns: {
    tanggal: dayColumns.tanggal,
    lokasi: dayColumns.lokasi,
    ribbon: left("Ribbon", "Ribbon yang tersisa", "Ribbon left", [
      "RIBBON",
      "SISA RIBBON",
      "STOK RIBBON",
      "RIBBON (%)",
      "SISA RIBBON (%)",
    ]),
    film: left("Film", "Film yang tersisa", "Film left", [
      "FILM",
      "SISA FILM",
      "STOK FILM",
      "FILM (%)",
      "SISA FILM (%)",
    ]),
    cleaningKit: left("Cleaning kit", "Cleaning kit yang tersisa", "Cleaning kits left", [
      "CLEANING KIT",
      "SISA CLEANING KIT",
      "STOK CLEANING KIT",
    ]),
    keterangan: dayColumns.keterangan,
  },
  needs: [
    ["tanggal", "lokasi"],
    ["ribbon", "film"],
    ["film", "cleaningKit"],
  ],
  excludes: ["PEREKAMAN", "NIK", "STOK AWAL", "SISTEM", "LAPORAN", "STOK SISTEM", "STOK FISIK", "STOK SIAK", "SELISIH"],
  relations: [{ relation: "KEY", columns: ["tanggal", "lokasi"] }],
  samples: [
    { tanggal: 45964, lokasi: "Sukamaju", ribbon: 4, film: 3, cleaningKit: 2 },
    { tanggal: 45964, lokasi: "Mekarsari", ribbon: 2, film: 5, cleaningKit: 1 },
  ],
});
