import { screen } from "@testing-library/react";
import { acceptancesFromText, acceptancesToText, ACCEPTED_KEY } from "../../../src/checking/accepted/keptAcceptances";
import { withAccepted } from "../../../src/checking/accepted/change";
import type { FindingKey } from "../../../src/checking/accepted/findingKey";
import type { Acceptance } from "../../../src/contract/acceptance";
import { sheetCells } from "../../../src/core/cells/sheetCells";
import { memoryWorkbook } from "../../../src/workbook/memory/memoryWorkbook";
import { drawPane } from "../drawPane";

const ACT: Acceptance = { reason: "CHECKED", note: "", by: "Bu Rina", at: "2026-11-30" };
const key = (sheet: string, day: string): FindingKey => [sheet, "kartuStok", "", "R01", "sisa", day, "LEDGER_MISMATCH"];

test("the person responsible for the file reviews what was accepted, takes one acceptance back, and then all", async () => {
  const book = memoryWorkbook([sheetCells("Stok", [["TGL"]])]);
  const list = withAccepted(
    withAccepted([], [key("Stok", "45936"), key("Stok", "45937")], ACT),
    [key("Lama", "45900")],
    { ...ACT, by: "Pak Adi" },
  );
  await book.writeSetting(ACCEPTED_KEY, acceptancesToText(list));
  const kept = async () => acceptancesFromText(await book.readSetting(ACCEPTED_KEY)).map((each) => each.key[0]);
  const user = drawPane(book);
  await user.click(screen.getByRole("tab", { name: "Pengaturan & bantuan" }));
  await user.click(await screen.findByRole("button", { name: "Temuan yang diterima" }));
  expect(await screen.findByText("Buku kerja ini menyimpan 3 temuan yang diterima.")).toBeTruthy();
  expect(
    screen.getByText(/^"Stok": 2 diterima\. Sudah dicek, angkanya memang demikian \(Bu Rina, 30 Nov 2026\)/),
  ).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Batalkan 2 penerimaan" }));
  expect(await screen.findByText("Buku kerja ini menyimpan 1 temuan yang diterima.")).toBeTruthy();
  expect(await kept()).toEqual(["Lama"]);
  await user.click(screen.getByRole("button", { name: "Batalkan semua penerimaan" }));
  expect(await screen.findByText("Buku kerja ini tidak menyimpan temuan yang diterima.")).toBeTruthy();
  expect(await kept()).toEqual([]);
});
