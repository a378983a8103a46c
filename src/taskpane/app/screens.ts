import { lazy, type ComponentType } from "react";
import type { Words } from "../../core/words";
import { screenTitles } from "../../text/hostPane";
import { frameText } from "../../text/pane";

/** One tab of the pane; its code loads when it is first opened. */
export interface Screen {
  readonly key: string;
  readonly title: Words;
  /** Stands on the tab where the title has no room. */
  readonly short?: string;
  /** The screen works on the sheet beside the pane. */
  readonly needsSheet?: boolean;
  readonly Content: ComponentType;
}

/** The tabs in their order; a new screen is one more line. */
export const screens: readonly Screen[] = [
  { key: "periksa", title: frameText.check, needsSheet: true, Content: lazy(() => import("../check/CheckScreen")) },
  { key: "rumus", title: frameText.formulas, Content: lazy(() => import("../formulas/FormulaScreen")) },
  {
    key: "ringkasan",
    title: screenTitles.standing,
    needsSheet: true,
    Content: lazy(() => import("../standing/StandingScreen")),
  },
  {
    key: "pengaturan",
    title: screenTitles.settings,
    short: "⋯",
    Content: lazy(() => import("../settings/SettingsScreen")),
  },
];
