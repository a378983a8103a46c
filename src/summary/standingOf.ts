import { isMissing, type Maybe, type OfficeSheets, type Standing } from "../contract/standing";
import { officeOf } from "../reading/officeOf";
import type { Table } from "../reading/table";
import { blankoStanding } from "./blanko";
import { cetakStanding } from "./cetak";
import { ikdStanding } from "./ikd";
import { officeCalendar } from "./officeCalendar";
import { perekamanStanding } from "./perekaman";
import { lastDay } from "./read/lastDay";
import { peopleOf } from "./read/people";
import { remarksOf } from "./remarks";
import type { StandingSettings } from "./settings";

export type { StandingSettings } from "./settings";

/**
 * Where the office stands, from the tables that the checker has read. A part without its sheets or columns is absent and
 * says what was looked for; every figure is the answer of a public function and carries its call. Figures of several
 * offices are not put together: each part that has any says whose sheets these are.
 */
export function standingOf(tables: readonly Table[], settings: StandingSettings = {}): Standing {
  const asOf = settings.asOf ?? lastDay(tables);
  const office = officeCalendar(tables, settings);
  const people = peopleOf(tables, asOf);
  const blanko = blankoStanding(tables, settings, asOf, people, office);
  const perekaman = perekamanStanding(tables, settings, asOf, people, office);
  const ikd = ikdStanding(tables, settings, asOf, people, office);
  const cetak = cetakStanding(tables, settings, people, blanko, office);
  const offices = officesOf(tables);
  if (offices.length > 1) {
    const apart = <T extends object>(part: Maybe<T>) =>
      isMissing(part) ? part : ({ missing: "OFFICES", offices } as const);
    return { blanko: apart(blanko), perekaman: apart(perekaman), ikd: apart(ikd), cetak: apart(cetak), remarks: [] };
  }
  const remarks = remarksOf({
    tables,
    settings,
    asOf,
    people,
    office,
    perekaman,
    ...(!isMissing(blanko) && { blanko }),
    ...(!isMissing(ikd) && { ikd }),
  });
  return { blanko, perekaman, ikd, cetak, remarks, ...(asOf !== undefined && { asOf }) };
}

/** The offices that the titles name; days off are everybody's. */
function officesOf(tables: readonly Table[]): readonly OfficeSheets[] {
  const found = new Map<string, { readonly name: string; readonly sheets: Set<string> }>();
  for (const table of tables) {
    const office = table.found.kind.name === "kalender" ? undefined : officeOf(table);
    if (!office) continue;
    const { sheets } = found.get(office.key) ?? { sheets: new Set<string>() };
    found.set(office.key, { name: office.name, sheets: sheets.add(table.sheet.name) });
  }
  return [...found.values()].map(({ name, sheets }) => ({ name, sheets: [...sheets] }));
}
