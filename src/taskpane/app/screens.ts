import { lazy, type ComponentType } from "react";
import type { Words } from "../../core/words";
import { frameText } from "../../text/pane";

/** One tab of the pane; its code loads when it is first opened. */
export interface Screen {
  readonly key: string;
  readonly title: Words;
  readonly Content: ComponentType;
}

/** The tabs in their order; a new screen is one more line. */
export const screens: readonly Screen[] = [
  { key: "periksa", title: frameText.check, Content: lazy(() => import("../check/CheckScreen")) },
  { key: "rumus", title: frameText.formulas, Content: lazy(() => import("../formulas/FormulaScreen")) },
];
