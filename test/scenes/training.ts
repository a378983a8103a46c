import { plantedFaults } from "../../src/catalogue/training/plantedFaults";
import { firstRunText, screenTitles } from "../../src/text/hostPane";
import { exerciseText } from "../../src/text/training";
import { insertText, trainingText } from "../../src/text/trainingPane";
import type { Words } from "../../src/core/words";
import { typedSheet } from "../taskpane/training/template";
import type { Scene } from "./scene";
import type { Stage } from "./stage";

const HUNT = "Latihan";
const FORMULAS = "Latihan Rumus";
const sheets = { [HUNT]: typedSheet(HUNT), [FORMULAS]: typedSheet(FORMULAS) };

async function openSettings({ button, tab }: Stage): Promise<void> {
  await button(firstRunText.skip).click();
  await tab(screenTitles.settings).click();
}

/** Opens one exercise of the list, named by the beginning of its title. */
async function openExercise(stage: Stage, title: Words): Promise<void> {
  await openSettings(stage);
  await stage.button(trainingText.open).click();
  await stage.button(title).click();
}

/** Points at a cell of the hunt's sheet and reports it as wrong. */
async function accuse({ fake: { book }, button }: Stage, row: number, column: number): Promise<void> {
  book.select(book.sheet(HUNT), { row, column, rows: 1, columns: 1 });
  await button(trainingText.check).click();
}

const firstFormulas = exerciseText.rumusPertama.title;
const [first] = plantedFaults;

/** The exercises, opened from *Pengaturan & bantuan*, and the template's sheets. */
export const trainingScenes: Readonly<Record<string, Scene>> = {
  "latihan-daftar": {
    sheets,
    draw: async (stage) => {
      await openSettings(stage);
      await stage.button(trainingText.open).click();
      await stage.button(trainingText.find).waitFor();
    },
  },
  "latihan-ditemukan": {
    sheets,
    draw: async (stage) => {
      await openExercise(stage, trainingText.find);
      await stage.reads(trainingText.foundOf(0, plantedFaults.length));
      await accuse(stage, first?.row ?? 0, first?.column ?? 0);
      await stage.reads(trainingText.foundOf(1, plantedFaults.length));
      await stage.button(trainingText.hint).click();
    },
  },
  "latihan-tidak-salah": {
    sheets,
    draw: async (stage) => {
      await openExercise(stage, trainingText.find);
      await stage.reads(trainingText.foundOf(0, plantedFaults.length));
      await accuse(stage, 0, 0);
      await stage.reads(trainingText.miss("A1"));
    },
  },
  "latihan-rumus": {
    sheets,
    draw: async (stage) => {
      await openExercise(stage, firstFormulas);
      await stage.button(trainingText.hint).click();
      await stage.button(trainingText.showFormula).click();
      await stage.button(trainingText.checkAnswer).click();
      await stage.reads(trainingText.blank("C14"));
    },
  },
  "latihan-rumus-benar": {
    sheets,
    draw: async (stage) => {
      await openExercise(stage, firstFormulas);
      stage.fake.book.type(FORMULAS, "C14", "=DUKCAPIL.BLANKO_RUNWAY(C9,C10)");
      await stage.fake.functions.settled();
      await stage.button(trainingText.checkAnswer).click();
      await stage.reads(trainingText.isRight);
    },
  },
  "latihan-belum-ada": {
    draw: async (stage) => {
      await openExercise(stage, trainingText.find);
      await stage.reads(trainingText.missing(HUNT));
    },
  },
  "lembar-template": {
    sheets,
    files: { "assets/lembar-dukcapil-kosong.xlsx": JSON.stringify(["Ringkasan", "Kartu Stok"]) },
    draw: async (stage) => {
      await openSettings(stage);
      await stage.button(insertText.title).click();
      await stage.button(insertText.compare).click();
      await stage.button(insertText.insert).waitFor();
    },
  },
};
