import { serialOf } from "../../core/calendar/civil";
import type { BaseName, Target } from "../../contract/standing";
import { fold } from "../../sheets/columnType";
import { ROW } from "../../reading/recognise/recognised";
import { tablesOf } from "../../reading/book/tables";
import { type Table, valueOrNaN, wordAt } from "../../reading/table";

/** A larger figure is a number of people, not a percentage. */
const PERCENT = 150;
/** Largest share: offices serve outsiders, so slightly more than all is possible. */
const SHARE = 1.5;

interface AreaTarget {
  readonly target: Target;
  /** The row's area, and how narrow it is. */
  readonly area: string;
  readonly width: number;
}

/**
 * The targets in a target sheet that apply to the whole office: for each indicator and year, those of the widest area. If
 * several widest areas have targets of their own, none applies to the office.
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

/** The share of a target; a target in people belongs to its area alone. */
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

/** The indicator named by the words; printing and ownership are different indicators. */
function indicatorOf(text: string): Target["indicator"] | undefined {
  if (/\bikd\b|identitas (?:kependudukan )?digital/i.test(text)) return "ikd";
  return /rekam/i.test(text) && !/cetak|milik|kia\b|akta|akte/i.test(text) ? "perekaman" : undefined;
}

/** The number of digits in the row's area code shows how narrow it is: a regency has fewer than its districts. */
function areaAt({ columns }: Table, i: number): Pick<AreaTarget, "area" | "width"> {
  const [codes, areas] = [columns.get("kode"), columns.get("wilayah")];
  const code = ((codes && wordAt(codes, i)) ?? "").replace(/\D/g, "");
  const area = areas && wordAt(areas, i);
  return { area: code || fold(area ?? ""), width: code.length || (area === undefined ? 0 : 1) };
}
