import type { AnyIndicator } from "../indicator";
import blankoRunway from "./blankoRunway";
import { jelaskan } from "./jelaskan";
import rekamSisa from "./rekamSisa";
import targetLaju from "./targetLaju";

const computing: readonly AnyIndicator[] = [blankoRunway, rekamSisa, targetLaju];

/** Every public function, in alphabetical order. Excel, the pane, the command line and the documents follow this list. */
export const indicators: readonly AnyIndicator[] = [...computing, jelaskan(computing)].sort((a, b) =>
  a.name < b.name ? -1 : 1,
);

const byName = new Map(indicators.map((entry) => [entry.name, entry]));

export function indicatorNamed(name: string): AnyIndicator | undefined {
  return byName.get(name);
}
