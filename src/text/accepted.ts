import type { Acceptance, AcceptReason } from "../contract/acceptance";
import type { Language, Words } from "../core/words";
import { withoutIdentity } from "../core/nik/identity";
import { formatDate, formatNumber } from "./format";
import { serialOf } from "../core/calendar/civil";

const n = (value: number): Words => ({ id: formatNumber(value, "id"), en: formatNumber(value, "en") });
const findings = (value: number): Words => ({
  id: `${n(value).id} temuan`,
  en: `${n(value).en} ${value === 1 ? "finding" : "findings"}`,
});

/** Why a finding may stand, as the list of reasons says it. */
export const reasonWords: Readonly<Record<AcceptReason, Words>> = {
  CHECKED: { id: "Sudah dicek, angkanya memang demikian", en: "Checked: the figure is right as it is" },
  AS_RECEIVED: { id: "Sesuai data yang diterima dari pihak lain", en: "As received from somebody else" },
  WAITING: { id: "Menunggu data atau jawaban", en: "Waiting for data or an answer" },
  OWN_RULE: { id: "Kantor ini memakai cara hitung lain", en: "This office counts otherwise" },
  OTHER: { id: "Alasan lain", en: "Another reason" },
};

/** The reason with the person's own words, without any identity number. */
export function reasonText({ reason, note }: Acceptance, language: Language): string {
  const own = withoutIdentity(note).trim();
  if (own === "") return reasonWords[reason][language];
  return reason === "OTHER" ? own : `${reasonWords[reason][language]}: ${own}`;
}

/** Reason, name and day: `Sudah dicek, angkanya memang demikian (Bu Rina, 30 Nov 2026)`. */
export function acceptanceText(acceptance: Acceptance, language: Language): string {
  const [year = 0, month = 1, day = 1] = acceptance.at.split("-").map(Number);
  const on = formatDate(serialOf({ year, month, day }), language);
  return `${reasonText(acceptance, language)} (${withoutIdentity(acceptance.by)}, ${on})`;
}

/** Findings accepted with a reason. */
export const acceptedText = {
  count: (value: number): Words => ({ id: `${n(value).id} diterima`, en: `${n(value).en} accepted` }),
  title: (value: number): Words => ({ id: `Diterima (${n(value).id})`, en: `Accepted (${n(value).en})` }),
  accept: { id: "Terima dengan alasan", en: "Accept with a reason" },
  acceptAll: (value: number): Words => ({
    id: `Terima ${findings(value).id} dengan alasan`,
    en: `Accept ${findings(value).en} with a reason`,
  }),
  form: (value: number): Words => ({ id: `Terima ${findings(value).id}`, en: `Accept ${findings(value).en}` }),
  help: {
    id: "Yang diterima tidak lagi dihitung. Alasan, nama dan tanggal disimpan di buku kerja ini; bila angkanya berubah, temuannya muncul lagi.",
    en: "What is accepted no longer counts. Reason, name and day are kept in this workbook; when the figure changes, the finding comes back.",
  },
  reason: { id: "Alasan", en: "Reason" },
  note: { id: "Keterangan", en: "In your own words" },
  by: { id: "Nama yang menerima", en: "Name of who accepts" },
  needName: { id: "Tulis nama yang menerima.", en: "Write the name of who accepts." },
  needNote: { id: "Tulis alasannya.", en: "Write the reason." },
  noIdentity: {
    id: "Jangan tulis NIK atau nomor sepanjang itu di sini.",
    en: "Do not write a NIK, or a number as long, here.",
  },
  confirm: { id: "Terima", en: "Accept" },
  cancel: { id: "Batal", en: "Cancel" },
  takeBack: { id: "Batalkan penerimaan", en: "Take back" },
  takeBackAll: (value: number): Words => ({
    id: `Batalkan ${n(value).id} penerimaan`,
    en: `Take back all ${n(value).en}`,
  }),
  unknowable: (value: number): Words => ({
    id: `${findings(value).id} tidak dapat diterima: barisnya tidak punya tanggal, kode atau nama yang membedakannya, atau isinya mungkin memuat NIK.`,
    en: `${findings(value).en} cannot be accepted: the row has no date, code or name to know it by, or its content may hold a NIK.`,
  }),
  tooMany: (most: number): Words => ({
    id: `Lebih dari ${n(most).id} temuan tidak diterima sekaligus. Betulkan kolomnya, atau saring dahulu.`,
    en: `More than ${n(most).en} findings are not accepted at once. Correct the column, or filter first.`,
  }),
  done: (value: number): Words => ({ id: `${findings(value).id} diterima.`, en: `${findings(value).en} accepted.` }),
  takenBack: (value: number): Words => ({
    id: `${findings(value).id} dihitung lagi.`,
    en: `${findings(value).en} counted again.`,
  }),
  section: { id: "Temuan yang diterima", en: "Accepted findings" },
  kept: (value: number): Words =>
    value === 0
      ? { id: "Buku kerja ini tidak menyimpan temuan yang diterima.", en: "This workbook keeps no accepted findings." }
      : {
          id: `Buku kerja ini menyimpan ${findings(value).id} yang diterima.`,
          en: `This workbook keeps ${n(value).en} accepted ${value === 1 ? "finding" : "findings"}.`,
        },
  clearAll: { id: "Batalkan semua penerimaan", en: "Take back everything" },
  notKept: {
    id: "Penerimaan berlaku sekarang, tetapi belum dapat disimpan di buku kerja ini.",
    en: "The acceptance holds now, but could not be kept in this workbook.",
  },
  reportTitle: { id: "Diterima dengan alasan", en: "Accepted with a reason" },
} as const;
