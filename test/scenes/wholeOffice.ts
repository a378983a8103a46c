import type { Words } from "../../src/core/words";
import { acceptedText } from "../../src/text/accepted";
import { bookCheckText } from "../../src/text/bookCheckPane";
import { compareText } from "../../src/text/comparePane";
import { firstRunText } from "../../src/text/hostPane";
import { checkText } from "../../src/text/pane";
import type { CellValue } from "../fakeExcel/model/entry";
import { check } from "./check";
import type { Scene } from "./scene";
import { wrongCard, type Sheets } from "./sheets";
import type { Stage } from "./stage";

const MONTHS = ["JANUARI", "FEBRUARI", "MARET", "APRIL"];
const AREAS = ["Curup", "Sindang Kelingi", "Bermani Ulu"];

/** Four months of three districts; the last district is silent in March, and a figure falls in April. */
const months: Sheets = Object.fromEntries(
  MONTHS.map((month, m) => [
    month,
    [
      [`REKAP PEREKAMAN BULAN ${month} 2025`],
      [],
      ["KECAMATAN", "WAJIB KTP", "SUDAH REKAM", "BELUM REKAM"],
      ...AREAS.slice(0, m === 2 ? 2 : 3).map((area, a): CellValue[] => {
        const recorded = 900 + a + m - (m === 3 && a === 0 ? 40 : 0);
        return [area, 1000 + a, recorded, 1000 + a - recorded];
      }),
    ],
  ]),
);

async function checkAll(stage: Stage): Promise<void> {
  await stage.button(firstRunText.skip).click();
  await stage.button(checkText.checkAll).click();
  await stage.button(bookCheckText.completeness(1)).waitFor();
}

async function accept(stage: Stage): Promise<void> {
  await check(stage);
  await stage.button(acceptedText.accept).first().click();
}

async function compare(stage: Stage): Promise<void> {
  await stage.button(firstRunText.skip).click();
  await stage.button(checkText.compare).click();
  const choice = (words: Words) => stage.pane.getByRole("combobox", { name: stage.say(words) });
  await choice(compareText.before).selectOption("MARET");
  await choice(compareText.after).selectOption("APRIL");
}

/** From one sheet to the whole office: all sheets, who owes what, what was accepted, what changed. */
export const wholeOfficeScenes: Readonly<Record<string, Scene>> = {
  "kantor-semua-lembar": { sheets: months, draw: checkAll, height: 1200 },
  "kantor-kelengkapan": {
    sheets: months,
    draw: async (stage) => {
      await checkAll(stage);
      await stage.button(bookCheckText.completeness(1)).click();
    },
    height: 1400,
  },
  "kantor-terima": { sheets: { Stok: wrongCard }, draw: accept, height: 1200 },
  "kantor-diterima": {
    sheets: { Stok: wrongCard },
    draw: async (stage) => {
      await accept(stage);
      await stage.pane.getByRole("textbox", { name: stage.say(acceptedText.by) }).fill("Bu Rina");
      await stage.pane.getByRole("button", { name: stage.say(acceptedText.confirm), exact: true }).click();
      const list = stage.pane.getByRole("button", { name: /^(Diterima|Accepted) \(/ });
      await list.waitFor();
      await list.click();
    },
    height: 1400,
  },
  "kantor-bandingkan": { sheets: months, draw: compare },
  "kantor-perbandingan": {
    sheets: months,
    draw: async (stage) => {
      await compare(stage);
      await stage.button(compareText.compare).last().click();
      await stage.button(compareText.make).waitFor();
    },
    height: 1200,
  },
};
