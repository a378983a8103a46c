import { civilOf } from "../../core/calendar/civil";
import { isFault } from "../../core/fault";
import { fold } from "../../sheets/columnType";
import { SEVERITIES, type Severity } from "../../contract/finding";
import type { Fact, OfficeFigures, OfficeRecap } from "../../contract/recap";
import { isMissing, type Figure, type Maybe, type Standing } from "../../contract/standing";
import type { CheckedBook, TableReport } from "../../checking/check";
import { bookOf, type Book } from "../../reading/book/book";
import { officeOf } from "../../reading/book/officeOf";
import type { Table } from "../../reading/table";
import type { Kept } from "../kept/keptIn";
import { standingOf } from "../standingOf";
import { factsOf, provinceOf } from "./facts";

/** A file whose sheets have been read and checked. */
export interface CheckedFile {
  readonly file: string;
  readonly checked: CheckedBook;
  /** Names of sheets with content but without a recognised table. */
  readonly unknownSheets: readonly string[];
  /** What its users filled in. */
  readonly kept?: Pick<Kept, "settings" | "standing">;
}

/** The recaps of a file: of one office, or of each that its titles name. */
export function officeRecaps({ file, checked: { book, reports }, unknownSheets, kept }: CheckedFile): OfficeRecap[] {
  if (book.tables.length === 0) return [];
  const several = book.offices.length > 1;
  const whole = [{ name: book.offices[0]?.name ?? "", tables: book.tables }];
  return (several ? byOffice(book) : whole).map(({ name, tables }, index) => {
    const settings = {
      ...kept?.settings,
      tolerance: book.tolerance,
      ...(book.today !== undefined && { today: book.today }),
    };
    // Settings belong to one office; with several it is not known which.
    const standing = several ? standingOf(bookOf(tables, settings)) : standingOf(book, kept?.standing);
    const period = periodOf(standing);
    const facts = datedFacts(tables, period);
    const province = provinceOf(facts);
    return {
      file,
      office: name === "" ? stemOf(file) : name,
      isNamed: name !== "",
      figures: figuresOf(standing),
      areas: new Set(facts.map(({ area, areaCode }) => (areaCode === "" ? fold(area) : areaCode))),
      counts: countsOf(reports.filter(({ table }) => tables.includes(table))),
      unknownSheets: index === 0 ? unknownSheets : [],
      facts,
      ...(province !== undefined && { province }),
      ...(period !== undefined && { period }),
    };
  });
}

/**
 * The figures of all areas. A kind's only table without a period belongs to the office's period; with several it is unknown
 * which one does.
 */
function datedFacts(tables: readonly Table[], period: string | undefined): Fact[] {
  const each = tables.map(factsOf).filter(({ length }) => length > 0);
  const isUndated = (facts: readonly Fact[]) => facts.some((fact) => fact.period === undefined);
  const undated = each.filter(isUndated).map(([fact]) => fact?.kind);
  const isOnly = (kind: string) => undated.filter((other) => other === kind).length === 1;
  return each.flatMap((facts) =>
    facts.map((fact) =>
      fact.period === undefined && period !== undefined && isOnly(fact.kind) ? { ...fact, period } : fact,
    ),
  );
}

interface OfficeTables {
  readonly name: string;
  readonly tables: readonly Table[];
}

/** Calendars belong to everybody. Tables whose titles name no office are kept separate, because they may belong to any. */
function byOffice({ tables }: Book): OfficeTables[] {
  const isShared = ({ found }: Table) => found.kind.name === "kalender";
  const groups = new Map<string, { readonly name: string; readonly tables: Table[] }>();
  for (const table of tables.filter((each) => !isShared(each))) {
    const { key, name } = officeOf(table) ?? { key: "", name: "" };
    const group = groups.get(key) ?? { name, tables: tables.filter(isShared) };
    groups.set(key, group);
    group.tables.push(table);
  }
  return [...groups.values()];
}

/** `rekap/curup.xlsx` is curup. */
const stemOf = (file: string) => (file.split(/[\\/]/).pop() ?? file).replace(/\.[^.]*$/, "");

function figuresOf({ perekaman, ikd, blanko }: Standing): OfficeFigures {
  return {
    ...(!isMissing(perekaman) && {
      recorded: perekaman.recorded,
      required: perekaman.required,
      ...answer("coverage", perekaman.coverage),
    }),
    ...(!isMissing(ikd) && {
      active: ikd.active,
      base: ikd.base.value,
      ...(ikd.base.name && { baseName: ikd.base.name }),
      ...answer("ikdShare", ikd.share),
    }),
    ...(!isMissing(blanko) && {
      stock: blanko.stock,
      stockDay: blanko.day,
      ...answer("runsOut", blanko.runsOut),
    }),
  };
}

function answer<K extends string>(key: K, figure: Maybe<Figure>): { readonly [key in K]?: number } {
  if (isMissing(figure) || isFault(figure.answer)) return {};
  return { [key]: figure.answer } as { readonly [key in K]?: number };
}

/** The period that the sheets name, else the month of their last day. */
function periodOf({ perekaman, ikd, blanko, asOf }: Standing): string | undefined {
  const named = [perekaman, ikd].flatMap((part) => (isMissing(part) ? [] : (part.period ?? [])));
  if (named[0] !== undefined) return named[0];
  const day = isMissing(blanko) ? asOf : blanko.day;
  return day === undefined ? undefined : monthOf(day);
}

function monthOf(day: number): string {
  const { year, month } = civilOf(day);
  return `${year}-${String(month).padStart(2, "0")}`;
}

function countsOf(reports: readonly TableReport[]): Record<Severity, number> {
  const sum = { error: 0, warning: 0, info: 0 };
  for (const { counts } of reports) for (const severity of SEVERITIES) sum[severity] += counts[severity];
  return sum;
}
