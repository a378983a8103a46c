const TOTAL_WORD = "(?:TOTAL|JUMLAH|JML|JLH|JMLH)";
const AFTER_TOTAL =
  "(?:KESELURUHAN|SELURUHNYA|SEMUA|AKHIR|UMUM|BESAR|HALAMAN|PINDAHAN|DIPINDAHKAN|BULAN|TAHUN|TRIWULAN|SEMESTER|MINGGU|KAB|KABUPATEN|KOTA|PROV|PROVINSI|KEC|KECAMATAN|KEL|KELURAHAN|DESA|WILAYAH|SE|INI|TOTAL|JUMLAH|[IVX]+|\\d+)";
const TOTAL_LABEL = new RegExp(`^(?:SUB|GRAND)?[ -]*${TOTAL_WORD}[ .:=]*(?:${AFTER_TOTAL}\\b.*)?$|[ -]TOTAL$`);

const TOTAL_OF = new RegExp(`^(?:SUB|GRAND)?[ -]*${TOTAL_WORD}\\b|[ -]TOTAL$`);

/**
 * "JUMLAH", "Sub total", "J U M L A H", "TOTAL KAB. X": the label of a row that sums others. With `loosely`, in a column of
 * areas or days, any text may follow "JUMLAH".
 */
export function isTotalLabel(text: string, loosely = false): boolean {
  if (!mayBeTotal(text)) return false;
  const upper = text.trim().toUpperCase();
  const closed = /^(?:[A-Z] +)+[A-Z]\b/.test(upper) ? upper.replace(/ /g, "") : upper;
  return (loosely ? TOTAL_OF : TOTAL_LABEL).test(closed);
}

const [SPACE, A, D, G, J, L, M, O, P, R, S, T, U] = [32, 65, 68, 71, 74, 76, 77, 79, 80, 82, 83, 84, 85];

/** Two letters rule out most labels without a pattern. */
function mayBeTotal(text: string): boolean {
  let at = 0;
  while (text.charCodeAt(at) === SPACE) at++;
  const first = letter(text, at++);
  if (first === T || first === J || first === S || first === G) {
    while (text.charCodeAt(at) === SPACE) at++;
    const second = letter(text, at);
    if (first === T && second === O) return true;
    if (first === J && (second === U || second === M || second === L)) return true;
    if ((first === S && second === U) || (first === G && second === R)) return true;
  }
  const end = text.length - 1;
  return letter(text, end) === L && letter(text, end - 1) === A && letter(text, end - 2) === T && end > 5;
}

/** The code of the letter at a position, in upper case. */
function letter(text: string, at: number): number {
  return text.charCodeAt(at) & ~32;
}

const AVERAGE =
  /^(?:(?:NILAI|JUMLAH|TOTAL) )?(?:RATA *-? *RATA|RATA2|RERATA|AVERAGE|MEDIAN|MAKSIMUM|MAKSIMAL|MINIMUM|MINIMAL|TERTINGGI|TERENDAH|TERBANYAK|TERSEDIKIT)\b|^(?:MIN|MAX|MAKS)[.:]*$/;
const AVERAGE_WORD = /^\s*(?:NILAI|JUMLAH|TOTAL|RATA|RERATA|AVERAGE|MEDIAN|M[AI]|TER)/i;

/** "Rata-rata", "Rata-rata per hari", "Tertinggi": the label of a row that describes other rows. */
export function isAverageLabel(text: string): boolean {
  return AVERAGE_WORD.test(text) && AVERAGE.test(text.trim().toUpperCase());
}

const COMPARISON =
  /^(?:(?:PERSENTASE|PROSENTASE|PERSEN|SELISIH|KENAIKAN|PENURUNAN|PERTUMBUHAN|PERBANDINGAN)\b|(?:TARGET|CAPAIAN|REALISASI|KEKURANGAN)(?: (?:NASIONAL|KAB|PROV|TAHUN|IKD|PEREKAMAN).*| *\(?\d.*)?$|%|NAIK *\/ *TURUN|(?:(?:POSISI|DATA|KEADAAN) )?(?:BULAN|BLN|TAHUN|THN|SEMESTER|TRIWULAN|MINGGU|HARI|PERIODE) (?:YANG )?(?:LALU|SEBELUMNYA)\b)/;

/** "Persentase", "Bulan lalu", "Selisih", "Target": a row under a total that compares it with something else. */
export function isComparisonLabel(text: string): boolean {
  return COMPARISON.test(text.trim().toUpperCase());
}

const REMARK = /^(?:\*|(?:CATATAN|KETERANGAN|KET|SUMBER(?: DATA)?|N\.?B|NOTE)\s*[.:]?\s*:)/i;

/** "Catatan:", "Sumber data:", "*) …": the beginning of a line that explains the rows above it. */
export function isRemarkLabel(text: string): boolean {
  return REMARK.test(text.trim());
}

const OPENING =
  /^(?:SALDO|SISA|STOK|STOCK|PERSEDIAAN)(?: (?:STOK|SALDO|BLANG?KO|KTP(?:-?EL)?))*(?: (?:AWAL|LALU|SEBELUMNYA|(?:BULAN|BLN|TAHUN|THN|HARI|MINGGU) (?:LALU|SEBELUMNYA)|(?:PER )?\d{1,2} .*))\b|^(?:PINDAHAN|DIPINDAHKAN)\b|^SALDO\.?$/;

/** "Saldo awal", "Sisa bulan lalu", "Pindahan": the line with which a card begins or continues from another page. */
export function isOpeningLabel(text: string): boolean {
  return mayBeOpening(text) && OPENING.test(text.trim().toUpperCase());
}

const OPENING_WORD = /^\s*(?:SALDO|SISA|STOK|STOCK|PERSEDIAAN|PINDAHAN|DIPINDAHKAN)/i;

/** The first letter rules out most labels. */
function mayBeOpening(text: string): boolean {
  const first = letter(text, 0);
  return (first === S || first === P || first === D || first < A) && OPENING_WORD.test(text);
}

const SIGNATURE =
  /^(?:MENGETAHUI|MENYETUJUI|DIKETAHUI|DISETUJUI|MENGESAHKAN|KEPALA (?:DINAS|BIDANG|BID|SEKSI|UPT|UPTD|SUKU|SUB|CABANG|SUBBAG)|SEKRETARIS DINAS|PLT|PLH|PJ\.|A\.?N\.? |AN\. |NIP\b|PEMBINA\b|PENATA\b|PENGATUR\b|YANG (?:MEMBUAT|MELAPORKAN|MENERIMA|MENYERAHKAN|MELAPOR)|PIHAK (?:PERTAMA|KEDUA)|DIBUAT OLEH|DISUSUN OLEH|PEMBUAT LAPORAN|PETUGAS PELAPOR|PELAPOR\b|CAMAT\b|LURAH\b|OPERATOR\b|PENGELOLA\b|ADMINISTRATOR DATABASE\b)/;
const PLACE_AND_DATE =
  /^[A-Z][A-Z .'-]*, *(?:\d{1,2}|[. …_]*) *[-/. ]?(?:JANUARI|FEBRUARI|PEBRUARI|MARET|APRIL|MEI|JUNI|JULI|AGUSTUS|SEPTEMBER|OKTOBER|NOVEMBER|NOPEMBER|DESEMBER|\d{1,2}|[.…_]{3,})/;

/** True for the lines of a signature: office, name, number, place and date. */
export function isSignature(text: string): boolean {
  const upper = text.trim().toUpperCase();
  return SIGNATURE.test(upper) || PLACE_AND_DATE.test(upper);
}

/** The level of area that a label states: 1 province, 2 regency or city, 3 district, 4 village; 0 when it states none. */
export function areaLevel(text: string): 0 | 1 | 2 | 3 | 4 {
  const upper = text.trim().toUpperCase();
  if (/^(?:PROVINSI|PROPINSI|PROV)\b/.test(upper)) return 1;
  if (/^(?:KABUPATEN|KAB|KOTA|KOTAMADYA)\b/.test(upper)) return 2;
  if (/^(?:KECAMATAN|KEC|DISTRIK|KAPANEWON|KEMANTREN)\b/.test(upper)) return 3;
  if (/^(?:KELURAHAN|KEL|DESA|DS|GAMPONG|NAGARI|KAMPUNG|KALURAHAN|PEKON)\b/.test(upper)) return 4;
  return 0;
}
