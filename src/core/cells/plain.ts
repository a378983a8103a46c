/** Characters that look like nothing or like a space, as web pages and PDF copies leave them. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const ODD_SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\t\r\n]/g;
const DASH_LIKE = /[\u2010-\u2015\u2212\uFE63\uFF0D]/g;

/** The text as a reader sees it: ordinary spaces and hyphens, nothing invisible, no space at either end. */
export function plain(text: string): string {
  return text.replace(INVISIBLE, "").replace(ODD_SPACE, " ").replace(DASH_LIKE, "-").replace(/ {2,}/g, " ").trim();
}

/** True when the text holds characters that cannot be seen, or a no-break space. */
export function hasHiddenCharacters(text: string): boolean {
  return /[\u00AD\u200B-\u200F\u2060\uFEFF\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\t\r\n]/.test(text);
}

const MISSING = new Set(["-", "--", "---", "nihil", "null", "<>", "n/a", "na", "nan", "...", "…"]);

/** A text by which offices write that there is nothing to report. */
export function isDash(text: string): boolean {
  return MISSING.has(text.toLowerCase());
}

/** A text that is an error of the spreadsheet, as copied values keep it. */
export function isErrorText(text: string): boolean {
  return /^#(REF!|DIV\/0!|N\/A|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA)$/i.test(text);
}
