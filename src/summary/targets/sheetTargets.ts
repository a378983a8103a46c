import { serialOf } from "../../core/calendar/civil";
import type { BaseName, Target } from "../../contract/standing";
import { fold } from "../../sheets/columnType";
import { ROW } from "../../reading/recognise/recognised";
import { tablesOf } from "../../reading/book/tables";
import { type Table, valueOrNaN, wordAt } from "../../reading/table";

/** Largest figure that is a percentage and not a number of people. */
const PERCENT = 150;
/** Largest share: offices serve outsiders, so a little above all is possible. */
const SHARE = 1.5;

interface AreaTarget {
  readonly target: Target;
  /** The row's area, and how narrow it is. */
  readonly area: string;
  readonly width: number;
}

/**
 * The targets that a target sheet gives the whole office: of one indicator and year those of the widest area. Where the
 * widest areas are several, each with a target of its own, none of them is the office's.
 */
export function sheetTargets(tables: readonly Table[]): readonly Target[] {
  const found = tablesOf(tables, "target").flatMap((table) =>
    [...table.roles.keys()].flatMap((i): AreaTarget[] => {
      const target = table.roles[i] === ROW.DATA ? targetAt(table, i) : undefined;
      return target ? [{ target, ...areaAt(table, i) }] : [];
    }),
  );
  return found.filter((each) => isOffices(each, found)).map(({ target }) => target);
}

function isOffices({ target, width }: AreaTarget, all: readonly AreaTarget[]): boolean {
  const same = all.filter((other) => other.target.indicator === target.indicator && other.target.year === target.year);
  if (same.some((other) => other.width < width)) return false;
  const peers = same.filter((other) => other.width === width);
  return new Set(peers.map(({ area }) => area)).size === 1 || new Set(peers.map(shareOf)).size === 1;
}

/** The share of a target; one in people is each area's own. */
function shareOf({ target: { goal }, area }: AreaTarget): number | string {
  return "share" in goal ? goal.share : area;
}

function targetAt(table: Table, i: number): Target | undefined {
  const { columns, sheet } = table;
  const word = (key: string) => {
    const column = columns.get(key);
    return column && wordAt(column, i);
  };
  const number = (key: string) => {
    const column = columns.get(key);
    return column ? valueOrNaN(column, i) : Number.NaN;
  };
  const [year, value, deadline] = [number("tahun"), number("nilai"), number("batas")];
  const indicator = indicatorOf(word("indikator") ?? "");
  if (Number.isNaN(year) || Number.isNaN(value) || value === 0 || !indicator) return undefined;
  const base = word("dasar") as BaseName | undefined;
  const letter = word("surat");
  const place = { id: `lembar "${sheet.name}"`, en: `sheet "${sheet.name}"` };
  return {
    indicator,
    year,
    goal: value <= SHARE ? { share: value } : value <= PERCENT ? { share: value / 100 } : { people: Math.round(value) },
    deadline: Number.isNaN(deadline) ? serialOf({ year, month: 12, day: 31 }) : deadline,
    source: letter === undefined ? place : { id: `${letter}, ${place.id}`, en: `${letter}, ${place.en}` },
    from: "SHEET",
    ...(base && { base }),
  };
}

/** An indicator is told by its words; what speaks of printing or ownership is another. */
function indicatorOf(text: string): Target["indicator"] | undefined {
  if (/\bikd\b|identitas (?:kependudukan )?digital/i.test(text)) return "ikd";
  return /rekam/i.test(text) && !/cetak|milik|kia\b|akta|akte/i.test(text) ? "perekaman" : undefined;
}

/** Digits of the row's area code tell how narrow it is: a regency's are fewer than its districts'. */
function areaAt({ columns }: Table, i: number): Pick<AreaTarget, "area" | "width"> {
  const [codes, areas] = [columns.get("kode"), columns.get("wilayah")];
  const code = ((codes && wordAt(codes, i)) ?? "").replace(/\D/g, "");
  const area = areas && wordAt(areas, i);
  return { area: code || fold(area ?? ""), width: code.length || (area === undefined ? 0 : 1) };
}
