import { isMissing, type Maybe, type Standing } from "../contract/standing";
import type { Book } from "../reading/book/book";
import { atOnce } from "../reading/slices";
import { blankoStanding } from "./blanko";
import { cetakStanding } from "./cetak";
import { ikdStanding } from "./ikd";
import { perekamanStanding } from "./perekaman";
import { holdingsOf } from "./read/holdings";
import { peopleOf } from "./read/people";
import { remarksOf } from "./remarks";
import type { StandingSettings } from "./settings";

export type { StandingSettings } from "./settings";

/**
 * Where the office stands, according to a workbook. A part without its sheets or columns is absent and says what was looked
 * for. Every figure is the answer of a public function and carries its call. Figures of several offices are never added up:
 * each part says whose sheets it uses.
 */
export function standingOf(book: Book, settings: StandingSettings = {}): Standing {
  return atOnce(standingInSteps(book, settings));
}

/** The same in steps, for a page that waits; yields only if a sheet has thousands of rows. */
export function* standingInSteps(book: Book, settings: StandingSettings = {}): Generator<number, Standing> {
  const { tables, offices, asOf, calendar: office } = book;
  const people = peopleOf(tables, asOf);
  const blanko = yield* blankoStanding(tables, settings, asOf, people, office);
  const perekaman = perekamanStanding(tables, settings, asOf, people, office);
  const ikd = ikdStanding(tables, settings, asOf, people, office);
  const cetak = cetakStanding(tables, settings, people, blanko, office);
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
  return {
    ...{ blanko, perekaman, ikd, cetak, remarks, holdings: holdingsOf(tables, asOf) },
    ...(asOf !== undefined && { asOf }),
    ...(book.today !== undefined && { today: book.today }),
    ...(book.oddDay !== undefined && { oddDay: book.oddDay }),
  };
}
