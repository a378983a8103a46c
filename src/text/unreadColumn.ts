import type { UnreadReason } from "../contract/unreadColumn";
import { columnLetter } from "../core/cells/area";
import type { Words } from "../core/words";
import { quote } from "./format";

/** Why a column of figures is not read. */
export function unreadColumnText(why: UnreadReason): Words {
  switch (why.because) {
    case "UNKNOWN_WORD":
      return {
        id: `Kata ${quote(why.word)} pada judulnya belum dikenal.`,
        en: `The word ${quote(why.word)} in its header is not known.`,
      };
    case "OPEN":
      return {
        id: "Judulnya tidak mengatakan apa yang dihitung, dan angka di barisnya tidak membuktikannya.",
        en: "Its header does not say what is counted, and the figures of its rows do not prove it.",
      };
    case "TORN":
      return { id: "Judulnya dapat berarti lebih dari satu hal.", en: "Its header may mean more than one thing." };
    case "TWICE":
      return {
        id: `Artinya sama dengan kolom ${columnLetter(why.column)}.`,
        en: `It means the same as column ${columnLetter(why.column)}.`,
      };
    case "ELSEWHERE":
      return {
        id: "Jenis lembar ini tidak mempunyai kolom seperti itu.",
        en: "This kind of sheet has no such column.",
      };
    case "ASKED":
      return {
        id: `Mungkin ${why.as.map(({ id }) => quote(id)).join(" atau ")}; pilih artinya di panel, atau perjelas judulnya.`,
        en: `It may be ${why.as.map(({ en }) => quote(en)).join(" or ")}; choose in the pane, or make the header clearer.`,
      };
    case "NO_TABLE":
      return {
        id: "Di sini tidak ada tabel yang dikenal.",
        en: "No table is known here.",
      };
  }
}

/** "3 kolom angka tidak dibaca". */
export function unreadColumnsText(count: number): Words {
  return {
    id: `${count} kolom angka tidak dibaca`,
    en: count === 1 ? "1 column of figures is not read" : `${count} columns of figures are not read`,
  };
}

/** How the user says what such a column counts. */
export const unreadMeaningText = {
  choose: { id: "Pilih artinya…", en: "Choose what it counts…" },
  of: (column: string): Words => ({ id: `Arti ${column}`, en: `Meaning of ${column}` }),
} as const;
