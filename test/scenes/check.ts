import { checkText, frameText, workbookErrorText } from "../../src/text/pane";
import { fixText, markText, reportText } from "../../src/text/checkPane";
import { firstRunText } from "../../src/text/hostPane";
import { findingTitle } from "../../src/text/findings";
import type { FindingCode } from "../../src/contract/finding";
import { TRANSPORT, type Fault } from "../fakeExcel/faults";
import type { CellValue } from "../fakeExcel/model/entry";
import { until } from "../fakeExcel/until";
import type { Scene } from "./scene";
import { asksNothingByItself, silenceFromRead } from "./silence";
import { longCard, rightCard, seedSheets, wrongCard } from "./sheets";
import type { Stage } from "./stage";

const card = { Stok: wrongCard };

/** Checks the active sheet and waits for the result. */
export async function check(stage: Stage): Promise<void> {
  await stage.button(checkText.check).click();
  await stage.button(checkText.checkAgain).waitFor();
}

/** Opens the group of a cause if it is closed. */
async function openGroup({ pane, say }: Stage, code: FindingCode): Promise<void> {
  const group = pane.getByRole("button", { name: say({ id: findingTitle(code, "id"), en: findingTitle(code, "en") }) });
  if ((await group.first().getAttribute("aria-expanded")) === "false") await group.first().click();
}

async function openFixes(stage: Stage, code: FindingCode = "TEXT_NUMBER"): Promise<void> {
  await check(stage);
  await openGroup(stage, code);
  await stage.button(fixText.open).last().click();
  await stage.reads(fixText.nothingYet);
}

async function apply(stage: Stage): Promise<void> {
  await stage.button(fixText.apply(2)).click();
  await stage.button(checkText.checkAgain).waitFor();
}

const checkOffice = (name: string) => async (stage: Stage) => {
  stage.fake.book.activate(stage.fake.book.sheet(name));
  await stage.button(firstRunText.skip).click();
  await check(stage);
};

/** Makes every batch that reads or writes cells fail from the next click on. */
const failing = (fault: Fault, words: (typeof workbookErrorText)[keyof typeof workbookErrorText]) => ({
  sheets: card,
  draw: async (stage: Stage) => {
    stage.fake.faults.set(() => fault);
    await stage.button(checkText.check).click();
    await stage.reads(words);
  },
  complains: true,
});

export const checkScenes: Readonly<Record<string, Scene>> = {
  "periksa-pertama-kali": { sheets: card, draw: ({ button }) => button(checkText.check).waitFor() },
  "periksa-awal": { sheets: card, draw: async ({ button }) => button(firstRunText.skip).click() },
  "periksa-berjalan": {
    ...asksNothingByItself,
    sheets: { Stok: longCard(6_000) },
    draw: async ({ fake, pane, button }) => {
      silenceFromRead(2, fake);
      await button(checkText.check).click();
      await until(() => fake.faults.isSilent);
      await pane.getByText(/^[1-9]\d?% /).waitFor();
    },
  },
  "periksa-dihentikan": {
    sheets: card,
    draw: async ({ fake, button, reads: sees }) => {
      await button(checkText.check).waitFor();
      fake.faults.silence();
      await button(checkText.check).click();
      await button(checkText.stop).click();
      await sees(checkText.stopped);
    },
  },
  "periksa-kaur": { sheets: seedSheets, draw: checkOffice("Kaur") },
  "periksa-pagar-alam": { sheets: seedSheets, draw: checkOffice("Pagar Alam") },
  "periksa-rejang-lebong": { sheets: seedSheets, draw: checkOffice("Rejang Lebong") },
  "periksa-lubuklinggau": { sheets: seedSheets, draw: checkOffice("Lubuklinggau") },
  "periksa-boltim": { sheets: seedSheets, draw: checkOffice("Boltim") },
  "periksa-langkah": {
    sheets: seedSheets,
    draw: async (stage) => {
      await checkOffice("Kaur")(stage);
      await stage.button(checkText.next).click();
      await stage.reads(checkText.position(1, 4));
      await stage.button(checkText.next).click();
      await stage.reads(checkText.position(2, 4));
    },
  },
  "periksa-dikenali": {
    sheets: seedSheets,
    draw: async (stage) => {
      await checkOffice("Kaur")(stage);
      await stage.pane.getByRole("button", { name: /^(Dikenali dari|Recognised from)/ }).click();
    },
  },
  "periksa-betulkan-kolom": {
    sheets: seedSheets,
    draw: async (stage) => {
      await checkOffice("Kaur")(stage);
      await stage.pane.getByRole("button", { name: /^(Dikenali dari|Recognised from)/ }).click();
      await stage.pane.getByRole("button", { name: /^(Kolom|Column) E/ }).click();
    },
  },
  "periksa-kolom-ditanyakan": {
    sheets: { Stok: wrongCard.map((row, at): CellValue[] => [...row, at === 0 ? "PEMAKAIAN" : 1]) },
    draw: check,
  },
  "periksa-satu-tingkat": {
    sheets: card,
    draw: async (stage) => {
      await check(stage);
      await stage.button(checkText.countOf(2, "warning")).click();
    },
  },
  "periksa-tanpa-salah": { sheets: { Stok: rightCard }, draw: check },
  "periksa-berubah": {
    sheets: { Stok: longCard(20_100) },
    draw: async (stage) => {
      await check(stage);
      stage.fake.book.type("Stok", "D3", 20);
      await stage.reads(checkText.sheetChanged);
    },
  },
  "periksa-lembar-kosong": { sheets: { Kosong: [] }, draw: check },
  "periksa-lembar-lain": {
    sheets: {
      Gaji: [["NAMA", "GOLONGAN", "GAJI POKOK"], ...["Ani", "Budi"].map((name) => [name, "III/a", 2_800_000])],
    },
    draw: check,
  },
  "perbaikan-daftar": { sheets: card, draw: (stage) => openFixes(stage) },
  "perbaikan-perkiraan": {
    sheets: seedSheets,
    draw: async (stage) => {
      await checkOffice("Pagar Alam")(stage);
      await stage.button(fixText.open).first().click();
      await stage.reads(fixText.tickFirst);
    },
  },
  "perbaikan-selesai": {
    sheets: card,
    draw: async (stage) => {
      await openFixes(stage);
      await apply(stage);
      await stage.reads(fixText.applied(2));
      await stage.pane.getByRole("checkbox", { name: stage.say(markText.mark) }).check();
    },
  },
  "perbaikan-dibatalkan": {
    sheets: card,
    draw: async (stage) => {
      await openFixes(stage);
      await apply(stage);
      await stage.button(fixText.takeBack).click();
      await stage.reads(fixText.takenBack(2));
    },
  },
  "perbaikan-diubah-orang-lain": {
    sheets: card,
    draw: async (stage) => {
      await openFixes(stage);
      stage.fake.book.type("Stok", "E2", 4970);
      await apply(stage);
      await stage.reads(fixText.applied(1));
    },
  },
  "perbaikan-terkunci": {
    sheets: card,
    draw: async (stage) => {
      await openFixes(stage);
      stage.fake.book.sheet("Stok").isProtected = true;
      await apply(stage);
      await stage.pane.getByText(/terkunci|locked/).waitFor();
    },
  },
  "perbaikan-gagal": {
    sheets: card,
    draw: async (stage) => {
      await openFixes(stage);
      stage.fake.faults.set(({ index }) => (index < 30 ? { refuse: "GeneralException" } : undefined));
      await apply(stage);
      await stage.reads(workbookErrorText.HOST_FAILED);
    },
    complains: true,
  },
  "laporan-dibuat": {
    sheets: card,
    draw: async (stage) => {
      await check(stage);
      await stage.button(reportText.make).click();
      await stage.reads(reportText.made(stage.say(reportText.sheet)));
    },
  },
  "gagal-sibuk": failing({ refuse: TRANSPORT.busy }, workbookErrorText.HOST_BUSY),
  "gagal-terputus": failing({ refuse: TRANSPORT.sessionGone }, workbookErrorText.HOST_LOST),
  "gagal-excel": failing({ refuse: "GeneralException" }, workbookErrorText.HOST_FAILED),
  "gagal-terlalu-besar": failing({ refuse: TRANSPORT.responseTooLarge }, workbookErrorText.TOO_LARGE),
  "gagal-bagian-belum-termuat": {
    sheets: card,
    draw: async (stage) => {
      await stage.button(checkText.check).waitFor();
      await stage.page.context().route("**/parts/**", (route) => route.abort());
      await stage.button(checkText.check).click();
      await stage.reads(workbookErrorText.NOT_LOADED);
    },
    complains: true,
  },
  "gagal-layar-belum-termuat": {
    sheets: card,
    draw: async (stage) => {
      await stage.button(firstRunText.skip).click();
      await stage.page.context().route("**/parts/**", (route) => route.abort());
      await stage.tab(frameText.formulas).click();
      await stage.reads(frameText.notLoaded);
    },
    complains: true,
  },
  "excel-lama-periksa": {
    sheets: card,
    sets: { excelapi: "1.3", customfunctionsruntime: "0.1" },
    draw: async (stage) => {
      await check(stage);
      await stage.reads(markText.cannot);
    },
  },
};
