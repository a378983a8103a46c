import { checkText, workbookErrorText } from "../../src/text/pane";
import { firstRunText, screenTitles } from "../../src/text/hostPane";
import { monthlyText } from "../../src/text/monthly/page";
import { planText } from "../../src/text/planPane";
import { summaryText } from "../../src/text/standingPane";
import { until } from "../fakeExcel/until";
import type { Scene } from "./scene";
import { asksNothingByItself, silenceFromRead } from "./silence";
import { longCard, office, seedSheets } from "./sheets";
import type { Stage } from "./stage";

async function open({ button, tab }: Stage): Promise<void> {
  await button(firstRunText.skip).click();
  await tab(screenTitles.standing).click();
}

async function openRead(stage: Stage): Promise<void> {
  await open(stage);
  await stage.button(summaryText.readAgain).waitFor();
}

const chart = ({ pane }: Stage) => pane.locator("canvas").first().waitFor();

export const standingScenes: Readonly<Record<string, Scene>> = {
  ringkasan: {
    sheets: office,
    draw: async (stage) => {
      await openRead(stage);
      await chart(stage);
    },
  },
  "ringkasan-semua": {
    sheets: office,
    draw: async (stage) => {
      await openRead(stage);
      await chart(stage);
      await stage.pane.getByRole("button", { name: /^10[.,]4/ }).click();
      await stage.button(summaryText.notThere).click();
      await stage.button(summaryText.copy).click();
    },
    height: 2000,
  },
  rencana: {
    sheets: office,
    draw: async (stage) => {
      await openRead(stage);
      await stage.tab(planText.plan).click();
      await stage.button(planText.write).waitFor();
      await chart(stage);
    },
    height: 1600,
  },
  "rencana-ditulis": {
    sheets: office,
    draw: async (stage) => {
      await openRead(stage);
      await stage.tab(planText.plan).click();
      await stage.button(planText.write).click();
      await stage.reads(planText.written(stage.say(planText.sheet)));
    },
  },
  "ringkasan-halaman-bulanan": {
    sheets: office,
    draw: async (stage) => {
      await openRead(stage);
      await stage.button(monthlyText.make).click();
      await stage.reads(monthlyText.made(stage.say(monthlyText.sheet)));
    },
    height: 2000,
  },
  "ringkasan-lima-kantor": {
    sheets: seedSheets,
    draw: async (stage) => {
      await openRead(stage);
      await stage.reads(summaryText.severalOffices);
    },
  },
  "ringkasan-berubah": {
    sheets: office,
    draw: async (stage) => {
      await openRead(stage);
      stage.fake.book.type("IKD", "E2", 1900);
      await stage.reads(summaryText.changed);
    },
  },
  "ringkasan-kosong": { sheets: { Kosong: [] }, draw: openRead },
  "ringkasan-membaca": {
    ...asksNothingByItself,
    // Too large for one answer, so that Excel falls silent halfway.
    sheets: { ...office, "Stok Lama": longCard(6_000) },
    draw: async (stage) => {
      silenceFromRead(2, stage.fake);
      await open(stage);
      await until(() => stage.fake.faults.isSilent);
      await stage.button(checkText.stop).waitFor();
    },
  },
  "ringkasan-dihentikan": {
    sheets: office,
    draw: async (stage) => {
      await stage.button(firstRunText.skip).click();
      stage.fake.faults.silence();
      await stage.tab(screenTitles.standing).click();
      await stage.button(checkText.stop).click();
      await stage.reads(summaryText.stopped);
    },
  },
  "ringkasan-gagal": {
    sheets: office,
    draw: async (stage) => {
      await stage.button(firstRunText.skip).click();
      stage.fake.faults.set(() => ({ refuse: "GeneralException" }));
      await stage.tab(screenTitles.standing).click();
      await stage.reads(workbookErrorText.HOST_FAILED);
    },
    complains: true,
  },
};
