import type { Concept } from "./concept";

/** What a word contributes to a header's meaning besides the facets of a concept. */
export interface Sense extends Concept {
  /** Those who have: sudah, telah. */
  readonly done?: true;
  /** What remains: for a stage those who have not, for cards the stock. */
  readonly left?: true;
  /** What is missing from a target or a need. */
  readonly lack?: true;
  /** The sum of both sexes, or of the columns to the left. */
  readonly total?: true;
  /** Something reached: a count or a share, as the cells show. */
  readonly reach?: true;
  /** Born, died, married, divorced: meaningful only with AKTA. */
  readonly event?: "Lahir" | "Mati" | "Kawin" | "Cerai";
  /** The default thing to count: jiwa, orang. */
  readonly people?: true;
  /** New: first cards for prints, otherwise those of this day or month. */
  readonly fresh?: true;
  /** The words that follow name the base of a share. */
  readonly ofNext?: true;
}

/** Words without meaning. */
export const FILLER =
  "YANG YG DI PADA DAN ATAU UNTUK UTK OLEH DENGAN DGN DALAM PARA MELAKUKAN DATA ANGKA BANYAKNYA USIA UMUR TAHUN THN TH HARI BULAN MINGGU KE WNI WARGA DISDUKCAPIL DUKCAPIL SECARA ADALAH SAAT KEPING KPG LEMBAR LBR BUAH BH UNIT DOKUMEN LAYANAN KEGIATAN PROSES THE OF FOR AND PEOPLE PERSONS CARD CARDS YET AGE NUMBER NUM COUNT EL KESELURUHAN SELURUH SELURUHNYA SEMUA ALL LOGISTIK PERIHAL KANTOR SIAK DKB N MENURUT BERDASARKAN KELOMPOK RENTANG STATUS GRAND";

/**
 * The roots of the offices' words and the meaning of each. Forms with pe-…-an, ter-, di-, me- and so on need no entry; a word
 * without a known root has no meaning. The first list of a line is Indonesian, with abbreviations and common misspellings.
 */
export const ROOTS: readonly (readonly [Sense, string])[] = [
  [{ doc: "ktp" }, "KTP EKTP KTPEL KTPE EKTPEL"],
  [{ doc: "ikd" }, "IKD"],
  [{ doc: "kia" }, "KIA"],
  [{ doc: "kk" }, "KK"],
  [{ doc: "akta" }, "AKTA AKTE"],
  [{ doc: "suket" }, "SUKET"],
  [{ doc: "skpwni" }, "SKPWNI SKPLN SKDLN SKDWNI"],
  [{ doc: "pindah" }, "PINDAH"],
  [{ doc: "datang" }, "DATANG"],
  [{ doc: "nik" }, "NIK BIODATA"],
  [{ doc: "blanko" }, "BLANKO BLANGKO BLK BLANK BLANKS"],
  [{ doc: "ribbon" }, "RIBBON RIBON"],
  [{ doc: "film" }, "FILM RETRANSFER"],
  [{ doc: "cleaningKit" }, "CLEANINGKIT"],
  [{ doc: "printer" }, "PRINTER"],
  [{ event: "Lahir" }, "LAHIR LHR BIRTH"],
  [{ event: "Mati" }, "MATI MENINGGAL DEATH"],
  [{ event: "Kawin" }, "KAWIN NIKAH MARRIAGE"],
  [{ event: "Cerai" }, "CERAI DIVORCE"],

  [{ act: "penduduk" }, "PENDUDUK PDDK PNDDK PDD PNDK POPULATION RESIDENTS"],
  [{ act: "kepala" }, "KEPALAKELUARGA KELUARGA"],
  [{ act: "wajib" }, "WAJIB WJB ELIGIBLE OBLIGED REQUIRED"],
  [{ act: "rekam" }, "REKAM RKM RKMN PRKM PRKMN REKEM RECORDED ENROLLED"],
  [{ act: "sfe" }, "SFE"],
  [{ act: "prr" }, "PRR"],
  [{ act: "ganda" }, "GANDA DUPLIKAT DUPLICATE DUPLIKASI"],
  [{ act: "cetak" }, "CETAK CTK CTKN PNCTKN PRINTED PRINTS"],
  [{ act: "ambil" }, "AMBIL DIAMBIL TERAMBIL COLLECTED"],
  [{ act: "miliki" }, "MILIK MEMILIKI MMLK MLK KPMLKN PUNYA PEMILIK OWNED HOLDERS HELD"],
  [{ act: "aktif" }, "AKTIF AKTIVASI AKTIFASI AKTIV AKTV AKTVS ACTIVATED ACTIVE"],
  [{ act: "terbit" }, "TERBIT"],
  [{ act: "tte" }, "TTE"],
  [{ act: "target" }, "TARGET TRGT"],
  [{ act: "sasaran" }, "SASARAN"],
  [{ act: "gagal" }, "GAGAL FAILED"],
  [{ act: "hadir" }, "HADIR"],
  [{ act: "petugas" }, "PETUGAS OPERATOR"],
  [{ act: "kapasitas" }, "KAPASITAS"],
  [{ act: "musnah" }, "MUSNAH"],
  [{ act: "stok" }, "STOK STOCK SEDIA SALDO"],
  [{ act: "masuk" }, "MASUK MSK TERIMA DITERIMA TRM DROPPING DROPING RECEIVED"],
  [{ act: "pakai" }, "PAKAI DIPAKAI TERPAKAI GUNA DIGUNAKAN TERGUNAKAN USED"],
  [{ act: "keluar" }, "KELUAR KLR DISTRIBUSI KIRIM SALUR PINJAM SERAH DISERAHKAN ISSUED"],
  [{ act: "kembali" }, "KEMBALI RETUR RETURNED"],
  [{ act: "sistem" }, "SISTEM SYSTEM"],
  [{ act: "laporan" }, "LAPORAN"],
  [{ act: "fisik" }, "FISIK"],
  [{ act: "selisih" }, "SELISIH"],
  [{ act: "butuh" }, "BUTUH KEBUTUHAN"],
  [{ act: "minta" }, "MINTA DIMINTA USUL DIUSULKAN"],
  [{ act: "setuju" }, "SETUJU DISETUJUI"],
  [{ reach: true }, "CAPAIAN CAKUP CAKUPAN PROGRES PROGRESS"],

  [{ done: true }, "SUDAH SDH SDAH TELAH TLH REALISASI TEREALISASI ALREADY"],
  [{ no: true }, "BELUM BLM BLUM BLOM TIDAK TDK NOT"],
  [{ left: true }, "SISA TERSISA REMAINING BALANCE"],
  [{ lack: true }, "KEKURANGAN KURANG SHORTFALL"],
  [{ total: true }, "JUMLAH JML JLH JMLH JUM TOTAL TOT SUM"],
  [{ people: true }, "JIWA ORANG ORG"],
  [
    { unit: "percent" },
    "PERSEN PERSENTASE PROSENTASE PRESENTASE PERSENTASI PROSEN PRSN PRS PSN PCT PERCENT PERCENTAGE RATE",
  ],
  [{ ofNext: true }, "TERHADAP THD TERHDP DIBANDING DIBANDINGKAN DARI"],

  [{ sex: "L" }, "L LK LKI LAKI PRIA MALE MEN"],
  [{ sex: "P" }, "P PR PRP PEREMPUAN WANITA FEMALE WOMEN"],
  [{ age: "pemula" }, "PEMULA"],
  [{ fresh: true }, "BARU NEW"],
  [{ age: "dewasa" }, "DEWASA"],
  [{ age: "lansia" }, "LANSIA"],
  [{ age: "anak" }, "ANAK CHILDREN"],
  [{ age: "balita" }, "BALITA"],

  [{ time: "awal" }, "AWAL STATIS OPENING"],
  [{ time: "akhir" }, "AKHIR CLOSING ENDING"],
  [{ time: "dinamis" }, "DINAMIS BERJALAN"],
  [{ time: "ini" }, "INI TODAY HARIAN NOW"],
  [{ time: "lalu" }, "LALU LL KEMARIN SEBELUMNYA BEFORE"],
  [{ time: "sd" }, "SAMPAI KUMULATIF AKUMULASI AKUMULATIF HINGGA"],

  [{ why: "hilang" }, "HILANG LOST"],
  [{ why: "rusak" }, "RUSAK RSK DAMAGED"],
  [{ why: "ubah" }, "UBAH PERUBAHAN ELEMEN"],
  [{ why: "ganti" }, "GANTI ULANG"],
  [{ why: "rhgp" }, "RHGP"],
  [{ why: "lainnya" }, "LAINNYA LAIN"],

  [{ where: "dinas" }, "DINAS"],
  [{ where: "mpp" }, "MPP"],
  [{ where: "pusat" }, "PUSAT"],
  [{ where: "provinsi" }, "PROVINSI PROV PROP"],
  [{ where: "kecamatan" }, "KECAMATAN KEC"],
  [{ where: "keliling" }, "KELILING MOBILING"],
];

/** Phrases of several words, replaced by the one word that means the same. */
export const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\bBLN\b/g, "BULAN"],
  [/\bKARTU TANDA PENDUDUK\b/g, "KTP"],
  [/\bKTP ?(?:ELEKTRONIK|ELEKTONIK|ELECTRONIC|EL)\b|\bE ?KTP\b/g, "KTP"],
  [/\b(?:SISWA|PELAJAR) (?=WAJIB KTP)/g, ""],
  [/\bID CARDS?\b/g, "KTP"],
  [/\b(JML|JUMLAH|BLM|BELUM|SDH)W(?=KTP\b)/g, "$1 W"],
  [/\bW ?KTP\b|\bWAJIBKTP\b/g, "WAJIB KTP"],
  [/\bW ?KIA\b/g, "WAJIB KIA"],
  [/\bBL(?:KO?)? ?KTP\b/g, "BLANKO KTP"],
  [/\bBL(?:KO?)? ?KIA\b/g, "BLANKO KIA"],
  [/\bKARTU IDENTITAS ANAK\b/g, "KIA"],
  [/\bKARTU KELUARGA\b/g, "KK"],
  [/\bKEPALA (?:KELUARGA|KK|KEL)\b/g, "KEPALAKELUARGA"],
  [/\b(?:JENIS|JNS|ALASAN) (?=(?:PEN)?CETAK|PERCETAKAN|PENERBITAN)/g, ""],
  [/\bIDENTITAS (?:KEPENDUDUKAN |PENDUDUK )?DIGITAL\b|\bDIGITAL ID(?:ENTIT(?:Y|IES))?\b/g, "IKD"],
  [/\bPRINT READY RECORDS?\b|\bSIAP (?:DI ?)?CETAK\b/g, "PRR"],
  [/\bSENT FOR ENROLL?(?:MENT)?\b/g, "SFE"],
  [/\bDUPLI[KC]ATE? RECORDS?\b|\bDUPLIKAT RECORDS?\b/g, "GANDA"],
  [/\bSURAT KETERANGAN\b/g, "SUKET"],
  [/\bLAKI ?(?:LAKI|2)?\b/g, "L"],
  [/\bS D\b|\bSAMPAI (?:DENGAN|DGN)\b|\bUP TO\b/g, "SAMPAI"],
  [/\bSAMPAI (?:(?:HARI|BULAN|SAAT|MINGGU|TAHUN) INI|SEKARANG)\b/g, "SAMPAI"],
  [/\bTO DATE\b/g, "SAMPAI"],
  [/\bNOT (?:YET )?|\bUN(?=RECORDED|PRINTED|ACTIVATED|ENROLLED)/g, "BELUM "],
  [/\b(?:RUSAK |GAGAL )?(?:RUSAK|SALAH) (?=CETAK|PENCETAKAN|DICETAK)/g, "GAGAL "],
  [/\b(?:ADA|MEMPUNYAI) (?=AKTA|AKTE|KIA|KTP)/g, "MEMILIKI "],
  [/\bCLEANING KIT\b/g, "CLEANINGKIT"],
  [/\bSTOK (?:DI |PADA |APLIKASI )?SIAK\b|\b(?:STOK|SALDO|SISA) BUKU\b/g, "STOK SISTEM"],
  [/\bPINDAH (?:KELUAR|PERGI)\b|\bSKPWNI (?:OUT|KELUAR)\b/g, "PINDAH"],
  [/\bPINDAH MASUK\b|\bSKPWNI (?:IN|MASUK|DATANG)\b/g, "DATANG"],
];

const PREFIXES =
  "PENGE PENG PENY PEM PEN PER PEL PE MENGE MENG MENY MEM MEN MEL ME BER TER TE DI KETER KEPE KE SE".split(" ");
const SUFFIXES = ["", "NYA", "AN", "KAN", "I", "ANNYA"];
/** Letters that a prefix replaces: pen+terima becomes penerima. */
const SWALLOWED: Readonly<Record<string, string>> = {
  PENG: "K",
  PENY: "S",
  PEM: "P",
  PEN: "T",
  MENG: "K",
  MENY: "S",
  MEM: "P",
  MEN: "T",
};
/** A shorter remainder of a word matches by chance. */
const SHORTEST_ROOT = 4;

const ROOT_OF: ReadonlyMap<string, Sense> = new Map([
  ...FILLER.split(" ").map((word) => [word, {}] as const),
  ...ROOTS.flatMap(([sense, words]) => words.split(" ").map((word) => [word, sense] as const)),
]);

const known = new Map<string, Sense | undefined>();

/** The meaning of one word; undefined for a word without a known root. */
export function senseOf(word: string): Sense | undefined {
  if (known.has(word)) return known.get(word);
  const sense = ROOT_OF.get(word) ?? withoutAffixes(word);
  // Caches known words only: they recur, while unknown words may be anything.
  if (sense) known.set(word, sense);
  return sense;
}

function withoutAffixes(word: string): Sense | undefined {
  for (const suffix of SUFFIXES) {
    if (!word.endsWith(suffix)) continue;
    const stem = suffix === "" ? word : word.slice(0, -suffix.length);
    if (suffix !== "" && stem.length >= SHORTEST_ROOT && ROOT_OF.has(stem)) return ROOT_OF.get(stem);
    for (const prefix of PREFIXES) {
      if (!stem.startsWith(prefix)) continue;
      const rest = stem.slice(prefix.length);
      for (const root of [rest, (SWALLOWED[prefix] ?? "") + rest])
        if (root.length >= SHORTEST_ROOT && ROOT_OF.has(root)) return ROOT_OF.get(root);
    }
  }
  return undefined;
}

/** Splits words written without a space, such as BLMREKAM, if all parts are roots. */
export function partsOf(word: string): readonly string[] | undefined {
  for (let at = word.length - 2; at >= 3; at--) {
    const head = word.slice(0, at);
    if (!ROOT_OF.has(head)) continue;
    const tail = word.slice(at);
    const rest = tail.length >= 3 && senseOf(tail) ? [tail] : tail.length >= 6 ? partsOf(tail) : undefined;
    if (rest) return [head, ...rest];
  }
  return undefined;
}
