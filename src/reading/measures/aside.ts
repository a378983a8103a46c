/**
 * Headers of columns that number, name, date or locate a row: their figures count nothing. A figure stands under one year or
 * one day of the month, as in TAHUN 2024 and TGL 7.
 */
const ASIDE =
  /^(?:NO(?:MOR)?\b.*|ID\b.*|.*\bID|IDEM|#|N0|KODE\b.*|KD\b.*|.*\bKODE\b.*|TAHUN\b(?! \d{4}$).*|THN|TH|SEMESTER|SMT|BULAN|BLN|PERIODE|(?:TANGGAL|TGL)\b(?! \d{1,2}$).*|HARI|WAKTU\b.*|JAM\b.*|RT|RW|NIK|NIP|NISN|TELP|TELEPON|HP|LAT(?:ITUDE)?|LONG?(?:ITUDE)?|LUAS\b.*|URUT|URUTAN|PERINGKAT|RANKING|RANGKING|RANK|SORT ORDER|SATUAN|TARGET WAKTU|DEADLINE|YEAR|MONTH|DATE)$/;

/** True for a header that counts nothing. Its groups come topmost first. */
export function isAside(texts: readonly string[]): boolean {
  const last = texts[texts.length - 1]?.toUpperCase() ?? "";
  return ASIDE.test(last.replace(/[^\p{L}\p{N}#]+/gu, " ").trim());
}
