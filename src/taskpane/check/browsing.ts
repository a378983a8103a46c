import type { FindingGroup } from "./groupFindings";

/** Findings per page of a group. */
export const PAGE = 50;

/** The visible part of a group. */
export interface Shown {
  readonly from: number;
  readonly to: number;
}

/** One finding, by the index of its group and its index within. */
export interface Place {
  readonly group: number;
  readonly item: number;
}

/** Which groups are open, how much of each is shown, and the current finding. */
export interface Browsing {
  readonly open: Readonly<Record<string, Shown>>;
  readonly current?: Place;
  /** The target of the next step while no finding is current, because the current one is gone. */
  readonly next?: Place;
}

export type BrowsingAction =
  | { readonly do: "toggle"; readonly group: number }
  | { readonly do: "more" | "earlier"; readonly group: number }
  | { readonly do: "stand"; readonly group: number; readonly item: number };

type Groups = readonly FindingGroup[];

/** At first the most serious group is open. */
export function startBrowsing(groups: Groups): Browsing {
  const [first] = groups;
  return { open: first ? { [first.key]: page(first, 0) } : {} };
}

export function browse(groups: Groups, before: Browsing, action: BrowsingAction): Browsing {
  const group = groups[action.group];
  if (!group) return before;
  const shown = before.open[group.key];
  const show = (next: Shown): Browsing => ({ ...before, open: { ...before.open, [group.key]: next } });
  switch (action.do) {
    case "toggle": {
      if (!shown) return show(page(group, 0));
      const { [group.key]: _closed, ...open } = before.open;
      return { ...before, open };
    }
    case "more":
      return shown ? show({ ...shown, to: Math.min(shown.to + PAGE, group.indexes.length) }) : before;
    case "earlier":
      return shown ? show({ ...shown, from: Math.max(0, shown.from - PAGE) }) : before;
    case "stand": {
      const { item } = action;
      const inSight = shown && item >= shown.from && item < shown.to;
      const { open } = inSight ? before : show(including(group, shown, item));
      return { open, current: { group: action.group, item } };
    }
  }
}

/** The finding before or after the current one, across groups; at first the very first. */
export function step(groups: Groups, { current, next: upcoming }: Browsing, by: 1 | -1): Place | undefined {
  if (!current && upcoming && by > 0) return upcoming;
  const from = current ?? upcoming;
  if (!from) return groups.length > 0 ? { group: 0, item: 0 } : undefined;
  const item = from.item + by;
  const length = groups[from.group]?.indexes.length ?? 0;
  if (item >= 0 && item < length) return { group: from.group, item };
  const group = from.group + by;
  const next = groups[group];
  return next && { group, item: by > 0 ? 0 : next.indexes.length - 1 };
}

/** The number of the current finding, counted from the first; undefined if there is none. */
export function position(groups: Groups, { current }: Browsing): number | undefined {
  if (!current) return undefined;
  return groups.slice(0, current.group).reduce((sum, { indexes }) => sum + indexes.length, current.item + 1);
}

function page({ indexes }: FindingGroup, item: number): Shown {
  const from = item - (item % PAGE);
  return { from, to: Math.min(from + PAGE, indexes.length) };
}

/** Extends the visible part by a page if that reaches the finding; a distant one gets a page of its own. */
function including(group: FindingGroup, shown: Shown | undefined, item: number): Shown {
  const wanted = page(group, item);
  if (shown && wanted.from <= shown.to && wanted.from >= shown.from) return { ...shown, to: wanted.to };
  if (shown && wanted.to >= shown.from && wanted.to <= shown.to) return { ...shown, from: wanted.from };
  return wanted;
}
