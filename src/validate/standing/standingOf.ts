import { isMissing, type Standing } from "../../core/standing";
import type { Table } from "../table";
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
 * says what was looked for; every figure is the answer of a public function and carries its call.
 */
export function standingOf(tables: readonly Table[], settings: StandingSettings = {}): Standing {
  const asOf = settings.asOf ?? lastDay(tables);
  const office = officeCalendar(tables, settings);
  const people = peopleOf(tables, asOf);
  const blanko = blankoStanding(tables, settings, asOf, people, office);
  const perekaman = perekamanStanding(tables, settings, asOf, people, office);
  const ikd = ikdStanding(tables, settings, asOf, people, office);
  const cetak = cetakStanding(tables, settings, people, blanko, office);
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
