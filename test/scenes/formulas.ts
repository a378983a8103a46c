import { firstRunText } from "../../src/text/hostPane";
import { fixText } from "../../src/text/checkPane";
import { formulaText, insertLeftText, insertText } from "../../src/text/formulaPane";
import { frameText, workbookErrorText } from "../../src/text/pane";
import { check } from "./check";
import type { Scene } from "./scene";
import { wrongCard } from "./sheets";
import type { Stage } from "./stage";

const sheets = { Stok: wrongCard };
const old = { excelapi: "1.3", customfunctionsruntime: "0.1" };

async function openList({ button, tab, pane }: Stage): Promise<void> {
  if ((await pane.getByRole("tab").count()) === 0) await button(firstRunText.skip).click();
  await tab(frameText.formulas).click();
  await pane.getByRole("searchbox").waitFor();
}

async function openForm(stage: Stage, name: string): Promise<void> {
  await openList(stage);
  await stage.pane.getByRole("searchbox").fill(name);
  await stage.pane.getByRole("button", { name }).click();
  await stage.button(formulaText.back).waitFor();
}

/** The cell that the user has selected meanwhile, which the pane reads when the user returns to it. */
async function select({ fake, pane }: Stage, row: number, column: number): Promise<void> {
  fake.book.select(fake.book.sheet("Stok"), { row, column, rows: 1, columns: 1 });
  await pane.getByRole("button", { name: /^(Masukkan|Insert|Tulis|Write)/ }).hover();
}

async function fillRemaining(stage: Stage): Promise<void> {
  await openForm(stage, "REKAM_SISA");
  await stage.pane.getByRole("textbox").nth(0).fill("104229");
  await stage.pane.getByRole("textbox").nth(1).fill("108330");
  await stage.pane
    .getByText(/4[.,]101/)
    .first()
    .waitFor();
}

export const formulaScenes: Readonly<Record<string, Scene>> = {
  "rumus-daftar": { sheets, draw: openList },
  "rumus-tidak-ada": {
    sheets,
    draw: async (stage) => {
      await openList(stage);
      await stage.pane.getByRole("searchbox").fill("paspor");
      await stage.button(formulaText.showAll).waitFor();
    },
  },
  "rumus-kosong": { sheets, draw: (stage) => openForm(stage, "BLANKO_RUNWAY") },
  "rumus-hasil": {
    sheets,
    draw: async (stage) => {
      await openForm(stage, "TARGET_LAJU");
      await stage.button(formulaText.tryExample).click();
      await stage.button(formulaText.how).click();
      await stage.button(formulaText.copy).click();
    },
  },
  "rumus-ditolak": {
    sheets,
    draw: async (stage) => {
      await openForm(stage, "REKAM_SISA");
      await stage.pane.getByRole("textbox").nth(0).fill("104,229");
      await stage.pane.getByRole("textbox").nth(1).fill("108330");
      await stage.reads(formulaText.declined);
    },
  },
  "rumus-baris": {
    sheets,
    draw: async (stage) => {
      await openForm(stage, "REKAM_SISA");
      await stage.pane.getByRole("textbox").nth(0).fill("Stok!D3:D6");
      await stage.pane.getByRole("textbox").nth(1).fill("Stok!E3:E6");
      await stage.reads(formulaText.rowNumber(6));
    },
  },
  "rumus-dari-kolom": {
    sheets,
    draw: async (stage) => {
      await check(stage);
      await openForm(stage, "BLANKO_RUNWAY");
      await stage.pane
        .getByRole("button", { name: /^(Dari kolom|From a column)/ })
        .first()
        .click();
    },
  },
  "rumus-banyak-daerah": {
    sheets,
    draw: async (stage) => {
      await openForm(stage, "REKAM_SISA");
      stage.fake.faults.set(() => ({ refuse: "InvalidSelection" }));
      await stage.pane
        .getByRole("button", { name: /^(Pakai sel terpilih|Use the selected cells)/ })
        .first()
        .click();
      await stage.reads(workbookErrorText.SEVERAL_AREAS);
    },
  },
  "rumus-masuk": {
    sheets,
    draw: async (stage) => {
      await fillRemaining(stage);
      await select(stage, 1, 6);
      await stage.button(insertText.insertAt("G2")).click();
      await stage.reads(insertText.inserted("G2"));
    },
  },
  "rumus-sel-terisi": {
    sheets,
    draw: async (stage) => {
      await fillRemaining(stage);
      await select(stage, 1, 1);
      await stage.button(insertText.insertAt("B2")).click();
      await stage.reads(insertLeftText.CHANGED_MEANWHILE("B2"));
    },
  },
  "excel-lama-nilai": {
    sheets,
    sets: old,
    draw: async (stage) => {
      await fillRemaining(stage);
      await select(stage, 1, 6);
      await stage.button(insertText.writeValueAt("G2")).click();
      await stage.button(fixText.takeBack).waitFor();
    },
  },
};
