import { monthNamed } from "../../../core/cells/dateWords";
import { titlesOver } from "../../../reading/recognise/titles";
import type { Table } from "../../../reading/table";

/** Words that only state a time. */
const TIMES =
  /^(?:BULAN|BLN|TAHUN|THN|TA|PERIODE|MINGGU|KE|TRIWULAN|TW|SEMESTER|SMT|TANGGAL|TGL|PER|SD|S|D|SAMPAI|DENGAN|[IVX]+|\d+)$/;

/**
 * True when only a time distinguishes two tables: their sheets have the same name, and the titles over one are among the titles
 * over the other, because a letterhead is often written over the first month only.
 */
export function continues(earlier: Table, later: Table): boolean {
  const [nameBefore, name] = [earlier, later].map(({ sheet }) => wordsOf([sheet.name]));
  if (![...(name as Set<string>)].every((word) => nameBefore?.has(word)) || name?.size !== nameBefore?.size)
    return false;
  const [titleBefore, title] = [earlier, later].map(titleOf) as [Set<string>, Set<string>];
  const isWithin = (some: Set<string>, all: Set<string>) => [...some].every((word) => all.has(word));
  return isWithin(title, titleBefore) || isWithin(titleBefore, title);
}

function titleOf({ sheet, found }: Table): Set<string> {
  return wordsOf(titlesOver(sheet, found.headerRow, { first: found.firstColumn, end: found.endColumn }));
}

function wordsOf(texts: readonly string[]): Set<string> {
  const words = texts.flatMap((text) => text.toUpperCase().match(/\p{L}+|\d+/gu) ?? []);
  return new Set(words.filter((word) => !TIMES.test(word) && monthNamed(word) === undefined));
}
