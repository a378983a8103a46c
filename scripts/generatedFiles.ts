import { functionsJson } from "../src/catalogue/functionsJson";
import { answersPage } from "../src/catalogue/kit/answersPage";
import { handoutPage } from "../src/catalogue/kit/handout";
import { referencePage } from "../src/catalogue/referencePage";
import { indicators } from "../src/core/indicators";
import type { Language } from "../src/core/words";
import { writeTemplate, writeWithoutCharts } from "../src/template/writeTemplate";
import { roomsPicture } from "./roomsPicture";
import { lessonSlides } from "./slides";

const json = (language: Language) => `${JSON.stringify(functionsJson(indicators, language), null, 2)}\n`;

/** Every committed file that is derived from another, by its path from the root. */
export function generatedFiles(): Readonly<Record<string, string>> {
  return {
    "src/functions/functions.json": json("id"),
    "src/functions/functions.en.json": json("en"),
    "src/functions/REFERENCE.md": referencePage(indicators, "id"),
    "src/functions/REFERENCE.en.md": referencePage(indicators, "en"),
    "docs/kunci-latihan.md": answersPage(),
    "docs/rumus-pertama.html": handoutPage(),
    "docs/slide.html": lessonSlides(),
    "docs/arsitektur/ruang.svg": roomsPicture(),
  };
}

/** The template workbook for trainers, its empty copy for an office's own figures, and the versions for Excel on the web. */
export const generatedWorkbooks: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  "assets/lembar-dukcapil.xlsx": () => writeTemplate("contoh"),
  "assets/lembar-dukcapil-kosong.xlsx": () => writeTemplate("kosong"),
  "assets/lembar-dukcapil-tanpa-grafik.xlsx": () => writeWithoutCharts("contoh"),
  "assets/lembar-dukcapil-kosong-tanpa-grafik.xlsx": () => writeWithoutCharts("kosong"),
};
