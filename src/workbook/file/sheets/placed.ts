import type { Tab } from "./tabs";

/** The tabs with one of them moved before another, or to the end. */
export function placed(tabs: readonly Tab[], name: string, before: string | undefined): readonly Tab[] {
  const isNamed = (wanted: string | undefined) => (tab: Tab) => tab.name.toLowerCase() === wanted?.toLowerCase();
  const moved = tabs.find(isNamed(name));
  const others = tabs.filter((tab) => tab !== moved);
  const at = others.findIndex(isNamed(before));
  if (!moved) return tabs;
  return at < 0 ? [...others, moved] : [...others.slice(0, at), moved, ...others.slice(at)];
}
