import type { AgendaEvent } from "../../contract/standing";
import { ROW } from "../../reading/recognise/recognised";
import { tablesOf } from "../../reading/book/tables";
import { type Table, valueOrNaN, wordAt } from "../../reading/table";

/** Longest event; a longer span is a mistyped year. */
const LONGEST = 366;

/** The events of the workbook's agenda sheets: rows with a first day, a last day and a factor. */
export function agendaIn(tables: readonly Table[]): readonly AgendaEvent[] {
  return tablesOf(tables, "agenda").flatMap((table) =>
    [...table.roles.keys()].flatMap((i) => (table.roles[i] === ROW.DATA ? eventAt(table, i) : [])),
  );
}

function eventAt({ columns }: Table, i: number): AgendaEvent[] {
  const number = (key: string) => {
    const column = columns.get(key);
    return column ? valueOrNaN(column, i) : Number.NaN;
  };
  const word = (key: string) => {
    const column = columns.get(key);
    return column && wordAt(column, i);
  };
  const [from, factor] = [number("mulai"), number("faktor")];
  // An event without a last day lasts a single day.
  const to = number("selesai") || from;
  if (!(from <= to) || to - from > LONGEST || !(factor > 0)) return [];
  return [{ name: word("nama") ?? word("jenis") ?? "Agenda", from, to, factor }];
}
