import ExcelJS from "exceljs";
import fc from "fast-check";
import { isFileFailure } from "../../../src/workbook/file/failure";
import { readWorkbook } from "../../../src/workbook/file/readWorkbook";

const text = fc
  .string({ unit: "grapheme", minLength: 1 })
  .filter((value) => !/[\p{Cc}\p{Cs}\ufffe\uffff]|_x/u.test(value));
const cell = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n || 0),
  fc.integer(),
  text,
  fc.boolean(),
  fc.constant(null),
);

test("whatever another program writes is read unchanged", async () => {
  const rows = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(rows, async (cells) => {
      const workbook = new ExcelJS.Workbook();
      const sheet = workbook.addWorksheet("A");
      cells.forEach((row, r) => row.forEach((value, c) => (sheet.getCell(r + 1, c + 1).value = value)));
      const read = await readWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()));
      if (isFileFailure(read)) throw new Error(read.failure);
      const back = read.sheets[0]?.cells ?? [];
      cells.forEach((row, r) => row.forEach((value, c) => expect(back[r]?.[c] ?? null).toEqual(value)));
      expect(back.length).toBeLessThanOrEqual(cells.length);
    }),
    { numRuns: 40 },
  );
});
