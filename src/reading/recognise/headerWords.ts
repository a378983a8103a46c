import { plain } from "../../core/cells/plain";

/** Joins a group header and the header under it, as in "PEREKAMAN › JUMLAH". */
export const UNDER = " › ";

const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\bJML WKTP\b/g, "JMLWKTP"],
  [/\bKARTU TANDA PENDUDUK\b/g, "KTP"],
  [/\bKTP ?(?:ELEKTRONIK|EL)\b|\bE ?KTP\b/g, "KTP"],
  [/\bKAB ?KOTA?\b/g, "KABUPATEN KOTA"],
  [/\bWKTP\b|\bWAJIBKTP\b/g, "WAJIB KTP"],
  [/\bBLKTP\b/g, "BLANKO KTP"],
  [/\bBLKIA\b/g, "BLANKO KIA"],
  [/\bKARTU IDENTITAS ANAK\b/g, "KIA"],
  [/\bKARTU KELUARGA\b/g, "KK"],
  [/\bIDENTITAS (?:KEPENDUDUKAN )?DIGITAL\b/g, "IKD"],
  [/\bPRINT READY RECORDS?\b/g, "PRR"],
  [/\bSENT FOR ENROLL?MENT\b/g, "SFE"],
  [/\bSURAT KETERANGAN\b/g, "SUKET"],
  [/\bBERITA ACARA SERAH TERIMA\b/g, "BAST"],
  [/\bBERITA ACARA\b/g, "BA"],
  [/\b(?:JENIS|JNS) (?:KEL|KELAMIN|KLM|KLMN)\b/g, "KELAMIN"],
  [/\bLAKI ?(?:LAKI|2)?\b/g, "L"],
  [/\bNO(?:MOR)? URUT\b/g, "NO"],
  [/\b(?:JENIS|JNS|ALASAN) (?=(?:PEN)?CETAK|PERCETAKAN|PENERBITAN)/g, ""],
  [/\b(?:OPENING|BEGINNING|INITIAL) (?:STOCK|BALANCE)\b/g, "STOK AWAL"],
  [/\b(?:CLOSING|ENDING|FINAL|REMAINING) (?:STOCK|BALANCE)\b/g, "STOK AKHIR"],
  [/\bSTOCK IN\b/g, "MASUK"],
  [/\bSTOCK OUT\b/g, "KELUAR"],
  [/\bBLANK CARDS?\b/g, "BLANKO"],
  [/\bJEBOL\b|\bJEMPUTBOLA\b/g, "JEMPUT BOLA"],
  [/\bNUMBER OF\b/g, "JUMLAH"],
  [/\bNOT (?:YET )?(?:RECORDED|ENROLLED)\b/g, "BELUM REKAM"],
  [/\bS D\b/g, "SAMPAI"],
  [/\bSAMPAI DENGAN\b/g, "SAMPAI"],
];

const SAME_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries({
    BLANKO: "BLANGKO BLANGKONYA BLANKONYA BLK",
    JUMLAH: "JML JLH JMLH JUM",
    BELUM: "BLM BLUM",
    KEPING: "KPG KPNG",
    SUDAH: "SDH TELAH TLH SDAH",
    MEMILIKI: "MMLK PUNYA KEPEMILIKAN PEMILIKAN MILIK DIMILIKI",
    L: "LK LKI PRIA MALE",
    P: "PR PRP PEREMPUAN WANITA FEMALE",
    KELAMIN: "JK SEX GENDER",
    REKAM: "PEREKAMAN REKAMAN TEREKAM DIREKAM RKM RKMN PRKM PRKMN MEREKAM PEREKEMAN RECORDED ENROLLED",
    CETAK: "PENCETAKAN TERCETAK DICETAK CTK CTKN PNCTKN PERCETAKAN PRINTED",
    AKTIF: "AKTIVASI TERAKTIVASI DIAKTIVASI TERAKTIFASI AKTIFASI MENGAKTIFKAN AKTIVATED ACTIVATED ACTIVE",
    PERSEN: "PERSENTASE PROSENTASE PRESENTASE PERSENTASI PERSENTASENYA PROSEN PRS PCT PERCENT PERCENTAGE",
    TANGGAL: "TGL TGGL TGAL DATE",
    TAHUN: "THN TH YEAR",
    BULAN: "BLN MONTH",
    KECAMATAN: "KEC DISTRICT SUBDISTRICT",
    KABUPATEN: "KAB",
    KELURAHAN: "KEL",
    DESA: "DS VILLAGE",
    PROVINSI: "PROV PROP PROPINSI",
    KODE: "KD KOD CODE",
    NO: "NOMOR NMR NOM",
    NAMA: "NM NAME",
    KETERANGAN: "KET KETER REMARK REMARKS NOTES",
    PENDUDUK: "PDDK PDD POPULATION",
    LAHIR: "LHR",
    TEMPAT: "TMPT TMP",
    LENGKAP: "LGKP",
    RUSAK: "RSK DAMAGED SPOILED",
    STOK: "STOCK STOKNYA",
    DITERIMA: "TERIMA PENERIMAAN MENERIMA TRM RECEIVED",
    DIPAKAI: "PEMAKAIAN TERPAKAI PAKAI DIGUNAKAN PENGGUNAAN TERGUNAKAN USED",
    KELUAR: "PENGELUARAN DIKELUARKAN KLR ISSUED",
    MASUK: "PEMASUKAN MSK",
    DISTRIBUSI: "DIDISTRIBUSIKAN TERDISTRIBUSI PENDISTRIBUSIAN DISTRIBUSIKAN",
    DIKIRIM: "PENGIRIMAN KIRIM TERKIRIM",
    KEMBALI: "DIKEMBALIKAN PENGEMBALIAN RETUR",
    DUPLIKAT: "DUPLICATE DUPLIKASI DUPLICATED",
    LALU: "LL",
    SISA: "BALANCE REMAINING",
    PERIODE: "PRIODE",
    PELAYANAN: "LAYANAN",
    LAPORAN: "PELAPORAN LAPOR",
  }).flatMap(([word, others]) => others.split(" ").map((other) => [other, word] as const)),
);

const FILLER = new Set("YANG YG DI PADA DAN ATAU UNTUK OLEH DENGAN DALAM PARA THE OF".split(" "));

/**
 * The words of a header cell in a normalised spelling: `Jml. Wajib KTP-EL (jiwa)` and `jumlah_wajib_ktp` both become JUMLAH
 * WAJIB KTP. Numbering, years, units in brackets and filler words are removed.
 */
export function headerWords(text: string): readonly string[] {
  const bare = split(text)
    .toUpperCase()
    .replace(/\(?\b\d+(?:[.,]\d+)?\s*%\s*\)?/g, " ")
    .replace(/%/g, " PERSEN ")
    .replace(/\bL(?:K|AKI[- ]?LAKI)?\s*(?:\+|&|\bDAN\b)\s*P(?:R|EREMPUAN)?\b/g, " JUMLAH ")
    .replace(/\bL\s*\/\s*P\b/g, " KELAMIN ")
    .replace(/\((?=[^()]*[\d=])[\d\s+\-=x×*:/.,A-H]*\)/g, " ")
    .replace(
      /\(\s*(?:KEPING|KPG|JIWA|ORANG|ORG|LEMBAR|LBR|BUAH|BH|UNIT|ROLL?|RIM|DUS|BOX|PAK|SET|JAM|PCS|CARDS|PEOPLE)(?:\s*[X@]\s*\d+)?\s*\)/g,
      " ",
    )
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  let spelled = bare;
  for (const [pattern, word] of PHRASES) spelled = spelled.replace(pattern, word);

  const words = spelled.split(" ").map((word) => {
    const stem = /^[A-Z]{4,}\d$/.test(word) ? word.slice(0, -1) : word;
    return SAME_WORD.get(stem) ?? stem;
  });
  const total = words.includes("JUMLAH") ? words : words.map((word) => (word === "TOTAL" ? "JUMLAH" : word));
  return withoutRepeats(meaningful(total));
}

/** Splits snake and camel case and removes hidden characters. */
function split(text: string): string {
  const tidy = plain(text).replace(/_/g, " ");
  return tidy.includes(" ") ? tidy : tidy.replace(/([a-z0-9])([A-Z])/g, "$1 $2");
}

function meaningful(words: readonly string[]): readonly string[] {
  const kept = words.filter((word) => word !== "" && !FILLER.has(word) && !/^\d{1,2}$|^(?:19|20)\d{2}$/.test(word));
  return kept.length > 0 ? kept : words.filter((word) => word !== "");
}

export function withoutRepeats(words: readonly string[]): readonly string[] {
  return words.filter((word, index) => word !== words[index - 1]);
}
