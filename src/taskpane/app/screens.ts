import type { ComponentType } from "react";
import type { Words } from "../../core/words";
import { screenTitles } from "../../text/hostPane";
import { frameText } from "../../text/pane";
import { CheckScreen } from "../check/CheckScreen";
import { lazyPart } from "./lazyPart";

/** One tab of the pane. The first one's code comes with the pane, the others' when first opened. */
export interface Screen {
  readonly key: string;
  readonly title: Words;
  /** Shown on the tab if the title has no room. */
  readonly short?: string;
  /** The screen works on the sheet beside the pane. */
  readonly needsSheet?: boolean;
  readonly Content: ComponentType;
}

/** The tabs in their order; a new screen is one more line. */
export const screens: readonly Screen[] = [
  {
    key: "periksa",
    title: frameText.check,
    needsSheet: true,
    Content: CheckScreen,
  },
  {
    key: "rumus",
    title: frameText.formulas,
    Content: lazyPart(async () => (await import("../formulas/FormulaScreen")).default),
  },
  {
    key: "ringkasan",
    title: screenTitles.standing,
    needsSheet: true,
    Content: lazyPart(async () => (await import("../standing/StandingScreen")).default),
  },
  {
    key: "pengaturan",
    title: screenTitles.settings,
    short: "⋯",
    Content: lazyPart(async () => (await import("../settings/SettingsScreen")).default),
  },
];
