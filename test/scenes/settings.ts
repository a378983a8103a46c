import { firstRunText, hostTroubleText, screenTitles } from "../../src/text/hostPane";
import { helpText, settingsText, unableText } from "../../src/text/settingsPane";
import type { Words } from "../../src/core/words";
import type { Scene } from "./scene";
import { wrongCard } from "./sheets";
import type { Stage } from "./stage";

const sheets = { Stok: wrongCard };

async function open({ button, tab, reads }: Stage): Promise<void> {
  await button(firstRunText.skip).click();
  await tab(screenTitles.settings).click();
  await reads(helpText.help);
}

async function unfold(stage: Stage, ...titles: readonly Words[]): Promise<void> {
  for (const title of titles) await stage.pane.locator("button[aria-expanded]", { hasText: stage.say(title) }).click();
}

export const settingsScenes: Readonly<Record<string, Scene>> = {
  pengaturan: { sheets, draw: open },
  "pengaturan-target": {
    sheets,
    draw: async (stage) => {
      await open(stage);
      await unfold(stage, settingsText.targets, settingsText.calendar);
    },
  },
  "pengaturan-kiriman": {
    sheets,
    draw: async (stage) => {
      await open(stage);
      await unfold(stage, settingsText.supply, settingsText.event, settingsText.language);
      await stage.pane.getByLabel(stage.say(settingsText.eventKind)).selectOption("Pilkades");
    },
  },
  bantuan: {
    sheets: { Rekam: [[104229, 108330, "=_xldudf_DUKCAPIL_REKAM_SISA(A1,B1)"]] },
    before: ({ book }) => book.sheet("Rekam").show(0, 2, "#NAME?"),
    draw: async (stage) => {
      await stage.fake.whenFunctionsReady;
      await open(stage);
      await unfold(stage, helpText.repair, helpText.data);
      await stage.button(helpText.repairNow).click();
      await stage.reads(helpText.repaired(1));
    },
  },
  "excel-lama-bantuan": {
    sheets,
    sets: { excelapi: "1.3", customfunctionsruntime: "0.1" },
    draw: async (stage) => {
      await open(stage);
      await unfold(stage, helpText.unable);
      await stage.reads(unableText.marks);
    },
  },
  "bukan-di-excel": {
    withoutExcel: "NO_HOST",
    draw: ({ reads }) => reads(hostTroubleText.NOT_IN_EXCEL.title),
    complains: true,
  },
  "skrip-terhalang": {
    withoutExcel: "NO_SCRIPT",
    draw: ({ reads }) => reads(hostTroubleText.SCRIPT_BLOCKED.title),
    complains: true,
  },
  "excel-diam": {
    sheets,
    before: (fake) => fake.faults.silence(),
    draw: ({ reads }) => reads(hostTroubleText.SILENT.title),
  },
};
