import { screen } from "@testing-library/react";
import { serialOf } from "../../../src/core/calendar/civil";
import { sheetCells } from "../../../src/core/cells/sheetCells";
import { memoryWorkbook } from "../../../src/workbook/memory/memoryWorkbook";
import type { SheetCopy, SheetRefusal, Workbook } from "../../../src/workbook/workbook";
import { drawPane } from "../drawPane";

const day = (month: number, date: number) => serialOf({ year: 2026, month, day: date });
const card = sheetCells("Okt 2026", [
  ["Bulan: Oktober 2026"],
  ["Tanggal", "Stok awal", "Dipakai", "Sisa"],
  ...Array.from({ length: 31 }, (_day, n) => [day(10, n + 1), 500 - n * 10, 10, 490 - n * 10]),
]);

/** The pane beside a card of October; copying returns `answer`. */
function openSettings(answer?: SheetRefusal) {
  const copies: SheetCopy[] = [];
  const copySheet = async (copy: SheetCopy) => {
    copies.push(copy);
    return answer;
  };
  const workbook: Workbook = { ...memoryWorkbook([card]), copySheet };
  return { copies, user: drawPane(workbook) };
}

const look = () => screen.findByRole("button", { name: "Siapkan dari lembar di depan" });

test("a month is shown before it is made, and made as it was shown", async () => {
  const { copies, user } = openSettings();
  await user.click(screen.getByRole("tab", { name: "Pengaturan & bantuan" }));
  await user.click(await look());
  await screen.findByText('Lembar "Okt 2026" disalin menjadi "Nov 2026". Lembar "Okt 2026" tidak berubah.');
  screen.getByText("30 hari Nov 2026");
  screen.getByText("Stok awal di B3: 190, dari Okt 2026!D33");
  expect(copies).toEqual([]);
  await user.click(screen.getByRole("button", { name: 'Buat lembar "Nov 2026"' }));
  await screen.findByText(/^Lembar "Nov 2026" sudah dibuat/);
  expect(copies).toMatchObject([{ from: "Okt 2026", name: "Nov 2026", rows: { kind: "delete", count: 1 } }]);
});

test("a copy that is refused is told with its reason", async () => {
  const { user } = openSettings("MACRO");
  await user.click(screen.getByRole("tab", { name: "Pengaturan & bantuan" }));
  await user.click(await look());
  await user.click(await screen.findByRole("button", { name: 'Buat lembar "Nov 2026"' }));
  await screen.findByText(/makro/i);
  expect(screen.queryByText(/sudah dibuat/)).toBeNull();
});
