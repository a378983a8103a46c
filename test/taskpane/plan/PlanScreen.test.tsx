import { screen, within } from "@testing-library/react";
import { sheetCells } from "../../../src/core/cells/sheetCells";
import { SETTINGS_KEY } from "../../../src/summary/kept/officeSettings";
import { memoryWorkbook } from "../../../src/workbook/memory/memoryWorkbook";
import { drawPane, fill } from "../drawPane";
import { ikd, stockCard } from "../standing/offices";

// jsdom has no canvas; what the chart shows is told in its caption.
jest.mock("../../../src/taskpane/standing/drawChart", () => ({
  drawChart: () => ({ resize: () => {}, redraw: () => {}, remove: () => {} }),
}));

async function openPlan(sheets = [sheetCells("Stok Agu", stockCard())]) {
  const book = memoryWorkbook(sheets);
  await book.writeSetting(SETTINGS_KEY, '{"version":1,"leadDays":5}');
  const user = drawPane(book);
  await user.click(screen.getByRole("tab", { name: "Ringkasan" }));
  await user.click(await screen.findByRole("tab", { name: "Rencana" }));
  return { book, user };
}

const rowOf = (name: RegExp) =>
  within(screen.getByRole("row", { name }))
    .getAllByRole("cell")
    .map((each) => each.textContent);

test("a plan begins with the summary's request, and each entry changes what comes of it", async () => {
  const { user } = await openPlan();
  expect(await screen.findByRole("heading", { name: /diperkirakan habis 19 November 2025/ })).toBeTruthy();
  expect((screen.getByRole("textbox", { name: "Blanko yang diminta (keping)" }) as HTMLInputElement).value).toBe(
    "27.286",
  );
  // 5.214 and 27.286 are 65 working days of 500; the 66th after 15 August is 19 November.
  expect(rowOf(/^Diperkirakan habis/)).toEqual(["2 Sep 2025", "19 Nov 2025"]);
  await fill(user, screen.getByRole("textbox", { name: /^Kuota/ }), "100");
  await user.tab();
  expect(rowOf(/^Diperkirakan habis/)).toEqual(["2 Sep 2025", expect.stringMatching(/ 2026$/)]);
  expect(rowOf(/^Belum terlayani Agu 2025/)).toEqual(["0", "3.600"]);
  // What was typed is still there after a look at the standing.
  await user.click(screen.getByRole("tab", { name: "Keadaan" }));
  await user.click(screen.getByRole("tab", { name: "Rencana" }));
  expect((screen.getByRole("textbox", { name: /^Kuota/ }) as HTMLInputElement).value).toBe("100");
});

test("the plan is written to a sheet of live formulas", async () => {
  const { book, user } = await openPlan();
  await user.click(await screen.findByRole("button", { name: "Tulis ke lembar baru" }));
  expect(await screen.findByText(/^Rencana ditulis di lembar "Rencana"/)).toBeTruthy();
  const { cells, formula } = await book.readSheet("Rencana");
  expect(cells[3]?.[1]).toBe(5214);
  expect(formula?.(4, 1)).toBe("DATE(2025,8,15)");
  const formulas = cells.flatMap((row, r) => row.map((_cell, c) => formula?.(r, c) ?? ""));
  expect(formulas.filter((each) => each.startsWith("DUKCAPIL.")).length).toBe(4);
});

test("two plans stand side by side, and the request's figures can be copied", async () => {
  const { user } = await openPlan();
  await user.click(await screen.findByRole("button", { name: "Bandingkan dengan rencana lain" }));
  const asked = screen.getByRole("textbox", { name: "Blanko yang diminta (keping)" });
  await user.clear(asked);
  await fill(user, asked, "10.000");
  await user.tab();
  expect(screen.getAllByRole("columnheader").map((each) => each.textContent)).toEqual(["Rencana 1", "Rencana 2"]);
  // 15.214 cards last 30 working days of 500: the 31st after 15 August is 1 October.
  expect(rowOf(/^Diperkirakan habis/)).toEqual(["19 Nov 2025", "1 Okt 2025"]);
  await user.click(screen.getByRole("button", { name: "Salin angka surat permintaan" }));
  expect(await screen.findByText(/Blanko yang diminta: 10\.000 keping/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Bandingkan dengan keadaan sekarang" }));
  expect(rowOf(/^Diperkirakan habis/)).toEqual(["2 Sep 2025", "1 Okt 2025"]);
});

test("without a stock the plan says what it needs", async () => {
  await openPlan([sheetCells("IKD", ikd)]);
  expect(await screen.findByText("Rencana memerlukan stok dan pemakaian harian.")).toBeTruthy();
});
