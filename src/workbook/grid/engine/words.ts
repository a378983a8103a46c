import type { ILocales } from "@univerjs/core";
import conditionalFormattingEn from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import conditionalFormattingId from "@univerjs/preset-sheets-conditional-formatting/locales/id-ID";
import coreEn from "@univerjs/preset-sheets-core/locales/en-US";
import coreId from "@univerjs/preset-sheets-core/locales/id-ID";
import dataValidationEn from "@univerjs/preset-sheets-data-validation/locales/en-US";
import dataValidationId from "@univerjs/preset-sheets-data-validation/locales/id-ID";
import filterEn from "@univerjs/preset-sheets-filter/locales/en-US";
import filterId from "@univerjs/preset-sheets-filter/locales/id-ID";
import noteEn from "@univerjs/preset-sheets-note/locales/en-US";
import noteId from "@univerjs/preset-sheets-note/locales/id-ID";
import sortEn from "@univerjs/preset-sheets-sort/locales/en-US";
import sortId from "@univerjs/preset-sheets-sort/locales/id-ID";
import tableEn from "@univerjs/preset-sheets-table/locales/en-US";
import tableId from "@univerjs/preset-sheets-table/locales/id-ID";
import type { Language } from "../../../core/words";
import { borderText, gridCommandText } from "../../../text/gridControls";
import { BORDERS, WRAP } from "../looks/lookMenu";

type LocaleWords = NonNullable<ILocales[string]>;

const FORMULAS = "sheets-formula";

/** The grid's words, and the missing messages during calculation. */
const withProgress = (core: LocaleWords, analyzing: string, calculating: string, done: string): LocaleWords => ({
  ...core,
  [FORMULAS]: {
    ...(core[FORMULAS] as LocaleWords),
    progress: { analyzing, calculating, "array-analysis": analyzing, "array-calculation": calculating, done },
  },
});

/** The grid's own words, package by package. */
const WORDS: Readonly<Record<Language, readonly LocaleWords[]>> = {
  id: [
    withProgress(coreId, "Membaca rumus", "Menghitung", "Selesai"),
    conditionalFormattingId,
    dataValidationId,
    filterId,
    noteId,
    sortId,
    tableId,
  ],
  en: [
    withProgress(coreEn, "Reading formulas", "Calculating", "Done"),
    conditionalFormattingEn,
    dataValidationEn,
    filterEn,
    noteEn,
    sortEn,
    tableEn,
  ],
};

/** Our own words in its menus. */
const ownWords = (language: Language): LocaleWords => ({
  lembar: {
    borders: {
      name: gridCommandText[BORDERS]?.[language] ?? "",
      ...Object.fromEntries(Object.entries(borderText).map(([line, said]) => [line, said[language]])),
    },
    wrap: gridCommandText[WRAP]?.[language] ?? "",
  },
});

export const words = (language: Language): readonly LocaleWords[] => [...WORDS[language], ownWords(language)];
