import { monthNamed } from "../../../core/cells/dateWords";
import { titlesOver } from "../../../reading/recognise/titles";
import type { Table } from "../../../reading/table";

/** Words that only say when. */
const TIMES =
  /^(?:BULAN|BLN|TAHUN|THN|TA|PERIODE|MINGGU|KE|TRIWULAN|TW|SEMESTER|SMT|TANGGAL|TGL|PER|SD|S|D|SAMPAI|DENGAN|[IVX]+|\d+)$/;

/**
 * True where nothing but a time tells two tables apart: their sheets have the same name, and what stands over one stands
 * over the other as well, for a letterhead is often written over the first month alone.
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
