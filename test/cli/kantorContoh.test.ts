import { readFileSync } from "node:fs";
import { join } from "node:path";
import { kantorContoh } from "../../scripts/kantor-contoh";
import { offices } from "../known/offices/offices";
import { isFileFailure } from "../../src/workbook/file/failure";
import { readWorkbook } from "../../src/workbook/file/readWorkbook";

test("the workbook on disk is what its script writes, byte for byte", async () => {
  const onDisk = readFileSync(join(__dirname, "../known/kantor-contoh.xlsx"));
  expect(Buffer.from(await kantorContoh()).equals(onDisk)).toBe(true);
});

test("the offices' sheets are unchanged after reading the file: cells, formulas, formats, merges", async () => {
  const read = await readWorkbook(await kantorContoh());
  if (isFileFailure(read)) throw new Error(read.failure);
  for (const office of offices) {
    const sheet = read.sheets.find(({ name }) => name === office.name);
    expect(sheet?.merges).toEqual(expect.arrayContaining([...office.merges]));
    office.cells.forEach((row, r) =>
      row.forEach((cell, c) => {
        expect(sheet?.cells[r]?.[c] ?? null).toEqual(cell ?? null);
        expect(sheet?.formula(r, c)).toBe(office.formula(r, c));
        if (cell !== null && cell !== undefined) expect(sheet?.numberFormat(r, c)).toBe(office.numberFormat(r, c));
      }),
    );
  }
});
