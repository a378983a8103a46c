import { LocaleType, Univer, mergeLocales, type Injector } from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { UniverSheetsTablePreset, UniverSheetsTableUIPlugin } from "@univerjs/preset-sheets-table";
import { indicators } from "../../../core/indicators";
import type { Language } from "../../../core/words";
import { description } from "../calls/descriptions";
import { ourFunction, type CallContext } from "../calls/ourFunction";
import { readArrayConstants } from "../patches/arrayConstants";
import { readTabs } from "../patches/readableTabs";
import { buildRibbonOnce } from "../patches/ribbonOnce";
import { calculateRulesWhereSeen } from "../patches/seenRules";
import { HIDDEN_MENU } from "./hiddenMenu";
import { theme } from "./theme";
import { words } from "./words";

import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";

export interface EngineOptions {
  readonly container: HTMLElement;
  readonly language: Language;
  readonly dark: boolean;
  readonly calls: CallContext;
}

/** A running spreadsheet, still without a workbook. */
export interface Engine {
  readonly univer: Univer;
  readonly injector: Injector;
  /** Adds what is not needed to see the sheet and to type; returns what to do before the spreadsheet is closed. */
  loadRest(isGone: () => boolean): Promise<() => void>;
}

const LOCALES = { id: LocaleType.ID_ID, en: LocaleType.EN_US } as const;

const NAMESPACE = "DUKCAPIL";

/** Starts the spreadsheet with our functions in it; its menus only offer what an office's file can keep. */
export function createEngine({ container, language, dark, calls }: EngineOptions): Engine {
  const locale = LOCALES[language];
  readArrayConstants();
  buildRibbonOnce();
  calculateRulesWhereSeen();
  readTabs();
  const univer = new Univer({
    theme,
    darkMode: dark,
    locale,
    locales: { [locale]: mergeLocales(...words(language)) },
  });
  const named = indicators.map((indicator) => ({ indicator, name: `${NAMESPACE}.${indicator.name}` }));
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      ribbonType: "simple",
      menu: HIDDEN_MENU,
      footer: { statisticBar: false, zoomSlider: false, menus: false },
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      disableAutoFocus: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      formula: {
        function: named.map(({ indicator, name }) => [ourFunction(indicator, calls), name]),
        description: named.map(({ indicator, name }) => description(indicator, name, language)),
        initialFormulaComputing: CalculationMode.NO_CALCULATION,
        // Our own help knows the page's separators and never changes a complete formula.
        functionScreenTips: false,
      },
    }),
    UniverSheetsTablePreset(),
    UniverSheetsConditionalFormattingPreset(),
  ];
  for (const preset of presets) register(univer, preset);
  const injector = univer.__getInjector();
  const loadRest: Engine["loadRest"] = async (isGone) => {
    const { restOfEngine, hasRestStarted, stopValidating } = await import("./restOfEngine");
    for (const preset of restOfEngine) {
      await nextTurn();
      if (isGone()) return () => undefined;
      register(univer, preset());
    }
    while (!hasRestStarted(injector)) {
      await nextTurn();
      if (isGone()) return () => undefined;
    }
    return () => stopValidating(injector);
  };
  return { univer, injector, loadRest };
}

type Preset = ReturnType<typeof UniverSheetsCorePreset>;

function register(univer: Univer, { plugins }: Preset): void {
  for (const plugin of plugins)
    // The grid's names of tables cover the titles above them and offer to delete the table.
    if (plugin === UniverSheetsTableUIPlugin) univer.registerPlugin(UniverSheetsTableUIPlugin, { hideAnchor: true });
    else if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
    else univer.registerPlugin(plugin);
}

const nextTurn = () => new Promise<void>((go) => setTimeout(go));
