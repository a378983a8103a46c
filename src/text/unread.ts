import type { UnreadPlace } from "../contract/unreadPlace";
import type { Words } from "../core/words";
import { formatNumber } from "./format";

/** What could not be read in a file, and what to do about it; everything else was read. */
export function unreadText({ code, sheet, cell = "", count }: UnreadPlace): Words {
  const more = (word: string, language: "id" | "en") =>
    count > 1 ? ` ${word} ${formatNumber(count - 1, language)}` : "";
  const place = {
    id: `${sheet}!${cell}${count > 1 ? `${more("dan", "id")} sel lain` : ""}`,
    en: `${sheet}!${cell}${count > 1 ? `${more("and", "en")} more` : ""}`,
  };
  switch (code) {
    case "TEXT_MISSING":
      return {
        id: `${place.id} tidak terbaca: teksnya tidak ada di dalam berkas. Isi ulang sel itu.`,
        en: `${place.en} could not be read: the file lacks the text. Fill that cell in again.`,
      };
    case "NUMBER_UNCLEAR":
      return {
        id: `${place.id} tidak terbaca: isinya tercatat sebagai angka, padahal bukan angka. Isi ulang sel itu.`,
        en: `${place.en} could not be read: it is said to hold a number and holds none. Fill that cell in again.`,
      };
    case "SHEET_MISSING":
      return {
        id: `Lembar ${sheet} tidak terbaca: isinya tidak ada di dalam berkas. Minta salinan dari sumbernya.`,
        en: `Sheet ${sheet} could not be read: the file lacks its content. Ask for a copy from where it came from.`,
      };
  }
}
