import { readDate } from "../../core/cells/readDate";
import { isBlank, isDoubt, settle } from "../../core/cells/reading";
import { readAnyNumber, readCount } from "../../core/cells/readNumber";
import type { Language, Words } from "../../core/words";
import { formatDate, formatNumber, formatPercent } from "../../text/format";
import { settingsText } from "../../text/settingsPane";

/** What the user typed into a field: a value, nothing, or what is wrong with it. */
export type Entry<T> = { readonly value: T | undefined } | { readonly problem: Words };

/** How a value is written into a field, and read back. */
export interface EntryKind<T> {
  write(value: T | undefined, language: Language): string;
  read(text: string): Entry<T>;
}

const NONE = { value: undefined } as const;

export const percentEntry: EntryKind<number> = {
  write: (share, language) => (share === undefined ? "" : formatPercent(share, language)),
  read: (text) => {
    const found = settle(readAnyNumber(text.replace(/%/g, "")));
    if (isBlank(found)) return NONE;
    if (isDoubt(found) || found <= 0 || found > 150) return { problem: settingsText.percent };
    return { value: Number((found / 100).toPrecision(12)) };
  },
};

/** A share below 100 %. */
export const partEntry: EntryKind<number> = {
  write: percentEntry.write,
  read: (text) => {
    const entry = percentEntry.read(text);
    const isPart = "value" in entry && (entry.value === undefined || entry.value < 1);
    return isPart ? entry : { problem: settingsText.shareOfCards };
  },
};

export const countEntry: EntryKind<number> = {
  write: (count, language) => (count === undefined ? "" : formatNumber(count, language)),
  read: (text) => {
    const found = settle(readCount(text));
    if (isBlank(found)) return NONE;
    return isDoubt(found) || found <= 0 ? { problem: settingsText.wholeNumber } : { value: found };
  },
};

export const factorEntry: EntryKind<number> = {
  write: (factor, language) => (factor === undefined ? "" : formatNumber(factor, language)),
  read: (text) => {
    const found = settle(readAnyNumber(text));
    if (isBlank(found)) return NONE;
    return isDoubt(found) || found <= 0 ? { problem: settingsText.aboveZero } : { value: found };
  },
};

/** Days of a week; 0 is allowed. */
export const weekDaysEntry: EntryKind<number> = {
  write: (days, language) => (days === undefined ? "" : formatNumber(days, language)),
  read: (text) => {
    const found = settle(readAnyNumber(text));
    if (isBlank(found)) return NONE;
    return isDoubt(found) || found < 0 || found > 7 ? { problem: settingsText.weekDays } : { value: found };
  },
};

export const dayEntry: EntryKind<number> = {
  write: (day, language) => (day === undefined ? "" : formatDate(day, language)),
  read: (text) => {
    const found = settle(readDate(text));
    if (isBlank(found)) return NONE;
    return isDoubt(found) ? { problem: settingsText.notADay } : { value: found };
  },
};

/** Days, one per line or separated by semicolons. */
export const daysEntry: EntryKind<readonly number[]> = {
  write: (days = [], language) => days.map((day) => formatDate(day, language)).join("\n"),
  read: (text) => {
    const entries = text.split(/[\n;]/).map((line) => dayEntry.read(line));
    const wrong = entries.find((entry) => "problem" in entry);
    if (wrong) return wrong as Entry<readonly number[]>;
    const days = entries.flatMap((entry) => ("value" in entry && entry.value !== undefined ? [entry.value] : []));
    return { value: [...new Set(days)].sort((a, b) => a - b) };
  },
};
