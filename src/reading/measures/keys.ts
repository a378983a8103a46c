import { cards, devices, people, peopleLeft, share } from "../../sheets/counted";
import { conceptsOf } from "../../sheets/meaning/columnConcept";
import { altered, conceptKey, type Act, type Concept } from "../../sheets/meaning/concept";
import { phraseOf } from "../../sheets/meaning/phrase";
import type { Column, SheetKind } from "../../sheets/sheetKind";

const CARDS: ReadonlySet<string> = new Set(["blanko", "blankoKia"]);

/** Names of acts that differ from the parser's names. */
const NAMES: Partial<Record<Act, string>> = { miliki: "memiliki", kepala: "kepalaKeluarga", aktif: "ikd" };

/** How a key says that an act is not done, where "belum" would say something else. */
const NOT: Partial<Record<Act, string>> = { prr: "sisa", target: "sisa", hadir: "tidak", butuh: "kurang" };

/**
 * The key of a concept in a kind: the kind's own key if there is one; else the key of both sexes or of the count, with L, P or
 * "persen" added; else its facets as one word: prrDewasaL, ikdTotal, persenBelum.
 */
export function keyOf(concept: Concept, kind: SheetKind): string {
  const own = conceptsOf(kind);
  const keyFor = (wanted: Concept) => [...own].find(([, each]) => conceptKey(each) === conceptKey(wanted))?.[0];
  const exact = keyFor(concept);
  if (exact !== undefined) return exact;
  const { sex, unit, of } = concept;
  const count = altered(concept, { sex: undefined, unit: undefined, of: unit ? undefined : of });
  const stem = keyFor(count) ?? composed(count, kind);
  const named = unit ? `persen${capital(stem)}${of === "target" ? "Target" : ""}` : stem;
  return `${named}${sex ?? ""}`;
}

function composed(
  { doc, act, no, age, time, why, where, period, own, of }: Concept,
  { doc: usual = "ktp" }: SheetKind,
): string {
  const isIkd = doc === "ikd" && act === "aktif";
  const isUsual = doc === usual && act !== undefined && !isIkd;
  const inWords = (ages?: string) => ages?.replace("<", "dibawah ").replace(/(?<=\d)\+/, " ke atas");
  const says = [
    inWords(own),
    no && ((act && NOT[act]) ?? "belum"),
    act && (NAMES[act] ?? act),
    of,
    doc &&
    !isUsual &&
    !isIkd &&
    !(doc === "ktp" && (act === "rekam" || act === "wajib" || act === "prr" || act === "sfe"))
      ? doc
      : undefined,
    why,
    inWords(age),
    where,
    time === "sd" ? "total" : time,
    period,
  ];
  return camel(says.filter((text): text is string => typeof text === "string").join(" ")) || "jumlah";
}

function camel(text: string): string {
  const words = text.split(/[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])/).filter((word) => word !== "");
  return words.map((word, index) => (index === 0 ? word.toLowerCase() : capital(word.toLowerCase()))).join("");
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Names of figures that may be below zero. */
const CHANGE =
  /\b(?:PERTAMBAHAN|PENAMBAHAN|KENAIKAN|PENURUNAN|PERUBAHAN|PERTUMBUHAN|SELISIH|DEVIASI|NETTO|NETO|MIGRASI|LEBIH|KURANG|KEKURANGAN|SISA|NAIK|TURUN)\b/i;

/** True for a figure that may be below zero by its own name. */
export const isChange = ({ own = "" }: Concept): boolean => CHANGE.test(own);

/** Makes a column of the kind from a concept. */
export function columnOf(concept: Concept): Column {
  const says = phraseOf(concept);
  const header = says.id.charAt(0).toUpperCase() + says.id.slice(1);
  if (concept.unit) return share(header, says, []);
  if (concept.no || concept.act === "selisih" || isChange(concept)) return peopleLeft(header, says, []);
  if (concept.doc === "printer") return devices(header, says, []);
  if (concept.act === "cetak" || CARDS.has(concept.doc ?? "")) return cards(header, says, []);
  return people(header, says, []);
}
