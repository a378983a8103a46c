import { DAY_STATUSES } from "../core/series/dayStatus";
import { jumlah, kategori, tanggal, teks } from "./columnType";
import { sheetKind } from "./sheetKind";

/**
 * S1, kartu stok blanko: one row per day, site and kind of blank card.
 *
 * A card spoiled at printing lowers the stock; a returned old card (KTP-el invalid) does not, and has no column here.
 */
export default sheetKind({
  name: "kartuStok",
  title: { id: "Kartu stok blanko", en: "Blank-card stock card" },
  says: {
    id: "Satu baris per hari: stok awal, yang masuk, yang keluar, dan sisa blanko.",
    en: "One row per day: opening stock, what came in, what went out, and what is left.",
  },
  columns: {
    tanggal: {
      type: tanggal,
      header: "Tanggal",
      says: { id: "Hari pencatatan", en: "Day of the entry" },
      required: true,
      spellings: ["TANGGAL", "TGL", "HARI/TANGGAL", "TANGGAL PELAYANAN", "PERIODE", "BULAN"],
    },
    lokasi: {
      type: teks,
      header: "Lokasi",
      says: { id: "Tempat stok disimpan", en: "Where the stock is kept" },
      spellings: ["LOKASI", "KECAMATAN", "UNIT", "TEMPAT", "KANTOR", "UPT", "WILAYAH", "GUDANG"],
    },
    jenis: {
      type: kategori(["KTP WNI", "KTP WNA", "KIA"], {
        "KTP-EL": "KTP WNI",
        KTP: "KTP WNI",
        "KTP-EL WNI": "KTP WNI",
        "KTP-EL WNA": "KTP WNA",
      }),
      header: "Jenis blanko",
      says: { id: "KTP WNI, KTP WNA, atau KIA", en: "KTP for citizens, KTP for residents, or KIA" },
      spellings: ["JENIS BLANKO", "JENIS", "JENIS BLANGKO", "NAMA BARANG"],
    },
    stokAwal: {
      type: jumlah,
      header: "Stok awal",
      unit: "keping",
      says: { id: "Blanko pada awal hari", en: "Blank cards at the start of the day" },
      required: true,
      spellings: [
        "STOK AWAL",
        "SISA LALU",
        "SISA BULAN LALU",
        "SALDO AWAL",
        "PERSEDIAAN AWAL",
        "SISA HARI SEBELUMNYA",
        "STOK LALU",
        "SISA KEMARIN",
        "SISA SEBELUMNYA",
      ],
    },
    diterima: {
      type: jumlah,
      header: "Diterima",
      unit: "keping",
      says: { id: "Blanko yang masuk", en: "Blank cards that came in" },
      spellings: [
        "DITERIMA",
        "PENERIMAAN",
        "PENERIMAAN BLANKO",
        "MASUK",
        "STOK MASUK",
        "YANG DATANG",
        "TERIMA",
        "JUMLAH DITERIMA",
        "BLANKO MASUK",
      ],
    },
    dipakai: {
      type: jumlah,
      header: "Dipakai",
      unit: "keping",
      says: { id: "Blanko yang dicetak", en: "Blank cards printed" },
      required: true,
      spellings: [
        "DIPAKAI",
        "PEMAKAIAN",
        "PEMAKAIAN BLANKO",
        "PEMAKAIAN BLANKO KTP",
        "TERPAKAI",
        "DICETAK",
        "DIGUNAKAN",
        "PENGGUNAAN",
        "JUMLAH DIPAKAI",
      ],
    },
    rusakCetak: {
      type: jumlah,
      header: "Rusak cetak",
      unit: "keping",
      says: { id: "Blanko yang rusak saat dicetak", en: "Blank cards spoiled at printing" },
      spellings: ["RUSAK CETAK", "RUSAK", "GAGAL CETAK", "GAGAL ENCODE", "BLANKO RUSAK", "CETAK RUSAK"],
    },
    keluar: {
      type: jumlah,
      header: "Keluar",
      unit: "keping",
      says: { id: "Blanko yang dikirim ke tempat lain", en: "Blank cards sent elsewhere" },
      spellings: ["KELUAR", "DIDISTRIBUSIKAN", "DISTRIBUSI", "STOK KELUAR", "DIKIRIM", "DISALURKAN", "BLANKO KELUAR"],
    },
    kembali: {
      type: jumlah,
      header: "Kembali",
      unit: "keping",
      says: { id: "Blanko yang dikembalikan ke sini", en: "Blank cards returned here" },
      spellings: ["KEMBALI", "DIKEMBALIKAN", "PENGEMBALIAN", "RETUR"],
    },
    sisa: {
      type: jumlah,
      header: "Sisa",
      unit: "keping",
      says: { id: "Blanko pada akhir hari", en: "Blank cards at the end of the day" },
      required: true,
      spellings: [
        "SISA",
        "SISA AKHIR",
        "STOK AKHIR",
        "SALDO AKHIR",
        "SISA BLANKO",
        "SISA BLANKO KTP-EL",
        "SISA STOK",
        "PERSEDIAAN",
        "PERSEDIAAN AKHIR",
        "SALDO",
        "STOK BLANKO KTP",
      ],
    },
    sisaFisik: {
      type: jumlah,
      header: "Sisa fisik",
      unit: "keping",
      says: { id: "Hasil hitung blanko di gudang", en: "Blank cards counted by hand" },
      spellings: ["SISA FISIK", "FISIK", "STOK OPNAME", "HASIL OPNAME", "OPNAME", "STOK FISIK"],
    },
    statusHari: {
      type: kategori(DAY_STATUSES),
      header: "Status hari",
      says: {
        id: "normal, kuota, prioritas, kosong, tutup, atau gangguan",
        en: "normal, kuota, prioritas, kosong, tutup or gangguan",
      },
      spellings: ["STATUS HARI", "STATUS", "STATUS PELAYANAN", "KONDISI HARI"],
    },
    keterangan: {
      type: teks,
      header: "Keterangan",
      says: { id: "Catatan", en: "Notes" },
      spellings: ["KETERANGAN", "KET", "CATATAN"],
    },
  },
  needs: [["stokAwal"], ["dipakai", "keluar"], ["sisa"]],
  relations: [
    {
      relation: "LEDGER",
      opening: "stokAwal",
      ins: ["diterima", "kembali"],
      outs: ["dipakai", "rusakCetak", "keluar"],
      closing: "sisa",
    },
    { relation: "CARRY_OVER", opening: "stokAwal", closing: "sisa", within: ["lokasi", "jenis"] },
    { relation: "KEY", columns: ["tanggal", "lokasi", "jenis"] },
    { relation: "TOTAL" },
  ],
  samples: [
    { tanggal: 45964, stokAwal: 5000, diterima: 0, dipakai: 480, rusakCetak: 3, sisa: 4517, statusHari: "normal" },
    { tanggal: 45965, stokAwal: 4517, diterima: 2000, dipakai: 510, rusakCetak: 1, sisa: 6006, statusHari: "normal" },
    { tanggal: 45966, stokAwal: 6006, diterima: 0, dipakai: 495, rusakCetak: 0, sisa: 5511, statusHari: "normal" },
  ],
});
