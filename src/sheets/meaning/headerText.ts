import { plain } from "../../core/cells/plain";
import { monthNamed } from "../../core/cells/dateWords";
import { PHRASES, partsOf, senseOf } from "./lexicon";

/** A header as words, without the ages and years it contained. */
export interface HeaderText {
  readonly words: readonly string[];
  readonly age?: string;
  readonly period?: string;
}

const AGES: readonly (readonly [RegExp, (match: RegExpExecArray) => string | undefined])[] = [
  [
    /\b(\d{1,2}) ?(?:-|–|S[ ./]*D\.?|SAMPAI|HINGGA|TO) ?(\d{1,2})(?= ?(?:TAHUN|THN|TH|YEARS)\b)/,
    ([, from, to]) => `${from}-${to}`,
  ],
  [
    /(?:^|[^\d\w])(\d{1,2}) ?(?:-|–|S[ ./]*D\.?) ?(\d{1,2})(?![\d%=+])/,
    ([, from, to]) => (isSpan(from, to) ? `${Number(from)}-${Number(to)}` : undefined),
  ],
  [/(?:<|\bDI ?BA[WH]+AH|\bKURANG DARI|\bUNDER) ?(\d{1,2})(?: ?(?:TAHUN|THN|TH)\b)?/, ([, at]) => `<${at}`],
  [/(?:>=?|≥|\bDI ?ATAS|\bLEBIH DARI|\bOVER) ?(\d{1,2})(?: ?(?:TAHUN|THN|TH)\b)?/, ([, at]) => `${at}+`],
  [/\b(\d{1,2}) ?(?:\+|UP\b|(?:TAHUN|THN|TH)? ?KE ?ATAS)/, ([, at]) => `${at}+`],
  [/\b(\d{1,2}) (?:TAHUN|THN|TH)\b/, ([, at]) => `${at}`],
  [/(?<=\b(?:KIA|AKTA|AKTE|LAHIR|KELAHIRAN) )(\d{1,2})\b/, ([, at]) => `${at}`],
];

/** Notes with which a sheet explains its columns, such as "(5=3-4)" and "[C]"; ages contain no equals sign. */
const NOTE = /[([][\s]*(?:[A-Z]|\d{1,2})?\s*(?:=[\s\w+\-x×*:/.,%()]*)?[)\]]/g;
const SUM = /\(\s*\d{1,2}(?:\s*[-+x×*:/]\s*\d{1,3})+\s*\)/g;
/** How the law ends an age: 0 to 17 years less a day. */
const LESS_A_DAY = /\(?\s*(?:KURANG(?:\s+DARI)?|-)\s*(?:1|SATU|SE(?=HARI))\s*(?:\(\s*SATU\s*\)\s*)?HARI\s*\)?/g;
const YEAR = /\b(?:19|20)\d{2}\b/;
const MONTHS = "JANUARI FEBRUARI MARET APRIL MEI JUNI JULI AGUSTUS SEPTEMBER OKTOBER NOVEMBER DESEMBER".split(" ");
const MONTH = new RegExp(`\\b(?:${MONTHS.join("|")}|PEBRUARI|NOPEMBER)\\b`);
const PART_OF_YEAR = /\b(?:SEMESTER|SMT|SMTR|TRIWULAN|TW) ?(?:IV|I{1,3}|[1-4])\b/;
/** SD before a month or a day means "up to", not primary school. */
const UP_TO = /\bS\s?[./]?\s?D\b\.?\s+(?=\d|(?:HARI|BULAN|BLN|TGL|TANGGAL)\b|([A-Z]+))/;
/** The last word of a header, after other words or before a year, in case it is a month. */
const LAST = /(^|[^A-Z/][ .]*)([A-Z]{3,9})\.?(?:\s*[-'’]\s*(\d{2})|[-\s'’]*((?:19|20)\d{2}))?\s*$/;
const UNITS =
  /\(\s*(?:KEPING|KPG|JIWA|ORANG|ORG|LEMBAR|LBR|BUAH|BH|UNIT|ROLL?|RIM|DUS|BOX|PAK|SET|PCS|CARDS|PEOPLE)(?:\s*[X@]\s*\d+)?\s*\)/g;
/** Numbers of the columns that a sum adds up. */
const ADDED = /\(\s*\d{1,2}(?:\s*\+\s*\d{1,2})+\s*\)/g;

/** The words of a header cell in capitals, with snake and camel case split and words that belong together joined. */
export function headerText(text: string): HeaderText {
  let rest = split(text)
    .toUpperCase()
    .replace(/^\s*(?:\d{1,2}|[A-H])\s*[.)]\s+/, " ")
    .replace(/\(?\b\d+(?:[.,]\d+)?\s*%\s*\)?/g, " ")
    .replace(NOTE, (note) => (/[LP]\b/.test(note) ? note : " "))
    .replace(UNITS, " ")
    .replace(ADDED, " ")
    .replace(LESS_A_DAY, " ")
    .replace(/%/g, " PERSEN ")
    .replace(UP_TO, (said, word?: string) => (word === undefined || monthNamed(word) ? "S/D " : said))
    .replace(LAST, (said, before: string, word: string, short?: string, year = short && `20${short}`) => {
      const month = before || year ? monthNamed(word) : undefined;
      return month === undefined ? said : `${before}${MONTHS[month - 1]} ${year ?? ""}`;
    })
    .replace(/\bL(?:K|AKI[- ]?LAKI)?\s*(?:\+|&|\bDAN\b)\s*P(?:R|EREMPUAN)?\b/g, " JUMLAH ")
    .replace(/\bL\s*\/\s*P\b/g, " KELAMIN ");
  let age: string | undefined;
  for (const [pattern, name] of AGES) {
    const match = pattern.exec(rest);
    const found = match && name(match);
    if (!match || !found) continue;
    age = found;
    rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`;
    break;
  }
  const period = [PART_OF_YEAR, MONTH, YEAR].flatMap((pattern) => pattern.exec(rest)?.[0] ?? []).join(" ");
  let spelled = rest
    .replace(SUM, " ")
    .replace(PART_OF_YEAR, " ")
    .replace(YEAR, " ")
    .replace(MONTH, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  for (const [pattern, word] of PHRASES) spelled = spelled.replace(pattern, word);
  const words = spelled.split(" ").flatMap((word) => (senseOf(word) ? [word] : (partsOf(word) ?? [word])));
  return {
    words: words.filter((word) => word !== ""),
    ...(age !== undefined && { age }),
    ...(period !== "" && { period }),
  };
}

/** Ages of a group, such as 0-17, 15-19 and 17-20. Column numbers, as in (5-4) or 3-5, are close together and small. */
function isSpan(from = "", to = ""): boolean {
  const years = Number(to) - Number(from);
  return years >= 4 || Number(from) === 0 || (Number(from) >= 15 && years >= 2);
}

function split(text: string): string {
  const tidy = plain(text)
    .replace(/_(\d{1,2})_(\d{1,2})(?=_|$)/g, " $1-$2")
    .replace(/_/g, " ");
  return tidy.includes(" ") ? tidy : tidy.replace(/([a-z0-9])([A-Z])/g, "$1 $2");
}
