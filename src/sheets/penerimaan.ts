import { kategori, tanggal, teks } from "./columnType";
import { cards } from "./counted";
import { JENIS_BLANKO } from "./jenisBlanko";
import { sheetKind } from "./sheetKind";

/** S2, penerimaan blanko: one row per handover letter (BAST). */
export default sheetKind({
  name: "penerimaan",
  title: { id: "Penerimaan blanko (BAST)", en: "Blank cards received" },
  says: {
    id: "Satu baris per berita acara serah terima: asal, jumlah, dan nomor seri.",
    en: "One row per handover letter: source, quantity and serial numbers.",
  },
  columns: {
    tanggal: {
      type: tanggal,
      mayLieAhead: true,
      header: "Tanggal",
      says: { id: "Hari blanko diterima", en: "Day of receipt" },
      required: true,
      spellings: ["TANGGAL TERIMA", "TANGGAL BAST", "HARI/TANGGAL", "TANGGAL BA"],
      firstFits: true,
    },
    noBast: {
      type: teks,
      header: "No. BAST",
      says: { id: "Nomor berita acara serah terima", en: "Number of the handover letter" },
      required: true,
      spellings: ["BAST", "NO BERITA ACARA", "NO BAST/SURAT", "NO DOKUMEN", "NO SURAT BAST"],
      firstFits: true,
    },
    asal: {
      type: kategori(
        ["pusat", "provinsi", "kab lain", "hibah"],
        { jakarta: "pusat", ditjen: "pusat", pinjaman: "kab lain" },
        [
          [/\b(?:pusat|kemendagri|kementerian|ditjen|direktorat|adminduk)\b/i, "pusat"],
          [/\bprov(?:insi)?\b/i, "provinsi"],
          [/\b(?:kab(?:upaten)?|kota)\b/i, "kab lain"],
          [/\bhibah\b/i, "hibah"],
        ],
      ),
      header: "Asal",
      says: { id: "pusat, provinsi, kab lain, atau hibah", en: "centre, province, another regency, or a grant" },
      spellings: ["DITERIMA DARI", "SUMBER", "ASAL BLANKO", "DARI", "SUMBER BLANKO", "PENGIRIM", "ASAL BARANG"],
    },
    jenis: JENIS_BLANKO,
    diminta: cards("Diminta", { id: "Blanko yang diminta", en: "Blank cards asked for" }, [
      "JUMLAH DIMINTA",
      "PERMINTAAN",
      "USULAN",
      "DIUSULKAN",
      "JUMLAH USULAN",
      "JUMLAH PERMINTAAN",
    ]),
    diterima: cards(
      "Diterima",
      { id: "Blanko yang diterima", en: "Blank cards received" },
      [
        "JUMLAH DITERIMA",
        "JUMLAH BLANKO",
        "BLANKO DITERIMA",
        "JUMLAH KEPING",
        "BLANKO MASUK",
        "STOK MASUK",
        "MASUK",
        "JUMLAH",
        "VOLUME",
        "BANYAKNYA",
      ],
      { required: true },
    ),
    noSeriAwal: {
      type: teks,
      header: "No. seri awal",
      says: { id: "Nomor seri pertama", en: "First serial number" },
      spellings: ["SERI AWAL", "NO SERI DARI", "NO AWAL", "NO SERI MULAI"],
    },
    noSeriAkhir: {
      type: teks,
      header: "No. seri akhir",
      says: { id: "Nomor seri terakhir", en: "Last serial number" },
      spellings: ["SERI AKHIR", "NO SERI SAMPAI", "NO AKHIR"],
    },
    tanggalUsul: {
      type: tanggal,
      header: "Tanggal usul",
      says: { id: "Hari blanko diminta", en: "Day of the request" },
      spellings: ["TANGGAL USULAN", "TANGGAL PERMINTAAN", "TANGGAL PERMOHONAN", "TANGGAL SURAT USULAN"],
    },
    keterangan: {
      type: teks,
      header: "Keterangan",
      says: { id: "Catatan", en: "Notes" },
      spellings: ["CATATAN"],
    },
  },
  needs: [["noBast", "noSeriAwal", "asal"], ["diterima"], ["tanggal", "noSeriAkhir", "diminta", "jenis"]],
  hints: ["DITERIMA", "BAST"],
  context: ["BLANKO", "KTP", "KEPING"],
  excludes: ["STOK AWAL", "SISA", "HARGA", "HARGA SATUAN", "NIK", "NIP"],
  doc: "blanko",
  grain: "flow",
  relations: [
    { relation: "SERIALS", first: "noSeriAwal", last: "noSeriAkhir", quantity: "diterima" },
    { relation: "DAYS_IN_ORDER", earlier: "tanggalUsul", later: "tanggal" },
    { relation: "PAIR", given: "diterima", needs: "noBast" },
    { relation: "KEY", columns: ["noBast", "jenis"] },
    { relation: "TOTAL", columns: ["diminta", "diterima"] },
  ],
  samples: [
    {
      tanggal: 45965,
      noBast: "470/112/BAST/XI/2025",
      asal: "provinsi",
      diminta: 4000,
      diterima: 2000,
      noSeriAwal: "0410001",
      noSeriAkhir: "0412000",
      tanggalUsul: 45945,
    },
    {
      tanggal: 45979,
      noBast: "470/118/BAST/XI/2025",
      asal: "pusat",
      diminta: 6000,
      diterima: 6000,
      noSeriAwal: "0520001",
      noSeriAkhir: "0526000",
      tanggalUsul: 45950,
    },
  ],
});
