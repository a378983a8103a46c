import type { Doubt } from "../core/cells/reading";
import type { Cause, Finding, FindingCode, FindingDetails, Mismatch } from "../core/finding";
import type { Language, Words } from "../core/words";
import { doubtText } from "./doubts";
import { formatNumber, formatSigned } from "./format";

/** What a finding says: the sentence, and what to do where there is more to say than the sentence does. */
export interface FindingText {
  readonly message: string;
  readonly suggestion?: string;
}

interface Sentence<D> {
  /** Heading of all findings of this kind. */
  readonly title: Words;
  readonly says: (detail: D, language: Language) => Words;
  readonly suggests?: (detail: D, language: Language) => Words | undefined;
}

const causes: Readonly<Record<Cause, Words>> = {
  ONE_DIGIT: { id: "Mungkin satu angka salah ketik.", en: "Perhaps one digit was mistyped." },
  SWAPPED_DIGITS: {
    id: "Mungkin dua angka bersebelahan tertukar.",
    en: "Perhaps two neighbouring digits were swapped.",
  },
  TIMES_TEN: { id: "Mungkin kelebihan atau kekurangan satu nol.", en: "Perhaps a zero too many or too few." },
  TIMES_HUNDRED: { id: "Mungkin kelebihan atau kekurangan dua nol.", en: "Perhaps two zeros too many or too few." },
  TIMES_THOUSAND: {
    id: "Mungkin titik ribuan terbaca sebagai koma.",
    en: "Perhaps a thousands separator was misread.",
  },
  UNRECORDED_RECEIPT: {
    id: "Mungkin ada penerimaan yang belum dicatat.",
    en: "Perhaps a receipt has not been recorded.",
  },
  UNRECORDED_USE: { id: "Mungkin ada pemakaian yang belum dicatat.", en: "Perhaps some use has not been recorded." },
  APPROXIMATE_PART: {
    id: "Salah satu angkanya hanya perkiraan.",
    en: "One of the figures is only approximate.",
  },
};

const because = ({ cause }: Mismatch) => (cause === undefined ? undefined : causes[cause]);

const aDoubt = (title: Words): Sentence<Doubt> => ({
  title,
  says: (doubt) => ({ id: doubtText(doubt, "id"), en: doubtText(doubt, "en") }),
});

const sentences: { readonly [C in FindingCode]: Sentence<FindingDetails[C]> } = {
  NOT_A_NUMBER: aDoubt({ id: "Bukan angka", en: "Not a number" }),
  TEXT_NUMBER: aDoubt({ id: "Angka tersimpan sebagai teks", en: "Numbers stored as text" }),
  AMBIGUOUS_SEPARATOR: aDoubt({ id: "Pemisah ribuan meragukan", en: "Doubtful separators" }),
  THREE_DECIMALS: aDoubt({ id: "Titik ribuan terbaca sebagai koma", en: "Thousands dot read as a decimal point" }),
  LOOK_ALIKE: aDoubt({ id: "Huruf di antara angka", en: "Letters among the digits" }),
  NEGATIVE: aDoubt({ id: "Jumlah kurang dari nol", en: "Counts below zero" }),
  LEDGER_MISMATCH: {
    title: { id: "Sisa tidak cocok", en: "Closing stock does not add up" },
    says: ({ expected, found }, l) => ({
      id: `Tertulis ${formatNumber(found, l)}, hitungan ${formatNumber(expected, l)} (${formatSigned(found - expected, l)}).`,
      en: `It says ${formatNumber(found, l)}, the sum is ${formatNumber(expected, l)} (${formatSigned(found - expected, l)}).`,
    }),
    suggests: because,
  },
  OUT_EXCEEDS_STOCK: {
    title: { id: "Keluar melebihi stok", en: "More went out than there was" },
    says: ({ available, out }, l) => ({
      id: `Yang keluar ${formatNumber(out, l)}, padahal stok dan penerimaan hanya ${formatNumber(available, l)}.`,
      en: `${formatNumber(out, l)} went out, but stock and receipts are only ${formatNumber(available, l)}.`,
    }),
    suggests: () => causes.UNRECORDED_RECEIPT,
  },
  CARRY_OVER_BROKEN: {
    title: { id: "Stok awal tidak sama dengan sisa sebelumnya", en: "Opening stock is not the closing before it" },
    says: ({ expected, found, previous }, l) => ({
      id: `Tertulis ${formatNumber(found, l)}, sisa sebelumnya (${previous}) ${formatNumber(expected, l)} (${formatSigned(found - expected, l)}).`,
      en: `It says ${formatNumber(found, l)}, the closing before it (${previous}) is ${formatNumber(expected, l)} (${formatSigned(found - expected, l)}).`,
    }),
    suggests: because,
  },
  DUPLICATE_KEY: {
    title: { id: "Baris tercatat dua kali", en: "Rows recorded twice" },
    says: ({ earlier }) => ({
      id: `Baris yang sama sudah tercatat di ${earlier}.`,
      en: `The same row already stands at ${earlier}.`,
    }),
    suggests: () => ({
      id: "Hapus salah satunya, atau perbaiki tanggalnya.",
      en: "Remove one of them, or mend its date.",
    }),
  },
  TOTAL_BETWEEN_ROWS: {
    title: { id: "Baris jumlah di tengah data", en: "Total row between data rows" },
    says: () => ({
      id: "Baris jumlah ini berada di antara baris data, sehingga ikut terhitung dalam penjumlahan kolom.",
      en: "This total row stands between data rows, so every sum over the column counts it along.",
    }),
    suggests: () => ({ id: "Pindahkan ke bawah baris terakhir.", en: "Move it below the last row." }),
  },
};

export function findingText(finding: Finding, language: Language): FindingText {
  const { says, suggests } = sentences[finding.code] as Sentence<unknown>;
  const message = says(finding.detail, language)[language];
  const suggestion = suggests?.(finding.detail, language)?.[language];
  return { message: message.charAt(0).toUpperCase() + message.slice(1), ...(suggestion && { suggestion }) };
}

/** Heading of a group of findings. */
export function findingTitle(code: FindingCode, language: Language): string {
  return sentences[code].title[language];
}

export const severityText: Readonly<Record<Finding["severity"], Words>> = {
  error: { id: "salah", en: "wrong" },
  warning: { id: "perlu dilihat", en: "to be looked at" },
  info: { id: "catatan", en: "note" },
};
