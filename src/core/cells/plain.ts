/** Characters that take no room: soft hyphens, zero-width spaces and joiners, marks of writing direction. */
const INVISIBLE = /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/;
/** Spaces other than the one on the keyboard, as web pages, PDF copies and line breaks leave them. */
const ODD_SPACE = /[^\S ]|\u0085/;
const DASH_LIKE = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;

const EVERY_INVISIBLE = new RegExp(INVISIBLE, "g");
const EVERY_ODD_SPACE = new RegExp(ODD_SPACE, "g");

/** Words of ordinary characters with one space between them: nearly every cell, and already plain. */
const ALREADY_PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** The text as a reader sees it: ordinary spaces and hyphens, nothing invisible, no space at either end. */
export function plain(text: string): string {
  if (ALREADY_PLAIN.test(text)) return text;
  return text
    .replace(EVERY_INVISIBLE, "")
    .replace(EVERY_ODD_SPACE, " ")
    .replace(DASH_LIKE, "-")
    .replace(/ {2,}/g, " ")
    .trim();
}

/** True when the text holds characters that cannot be seen, or a space that is not the one on the keyboard. */
export function hasHiddenCharacters(text: string): boolean {
  return INVISIBLE.test(text) || ODD_SPACE.test(text);
}

/** The text without what forces a cell to be text, if a copy or an export has kept it: an apostrophe, or `="…"`. */
export function withoutTextMark(text: string): string {
  return text.replace(/^="(.*)"$/, "$1").replace(/^['’‘`]/, "");
}

const MISSING = new Set(["-", "--", "---", "nihil", "null", "<>", "n/a", "na", "nan", "...", "…"]);

/** A text with which offices write that there is nothing to report. */
export function isDash(text: string): boolean {
  return MISSING.has(text.toLowerCase());
}

/** A text that is a spreadsheet's error, as copied values keep it. */
export function isErrorText(text: string): boolean {
  return /^#(REF!|DIV\/0!|N\/A|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|GETTING_DATA)$/i.test(
    text,
  );
}
