import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { sheetCells } from "../../../src/core/cells/sheetCells";
import { Pane } from "../../../src/taskpane/app/Pane";
import { memoryWorkbook } from "../../../src/workbook/memory/memoryWorkbook";

const draw = () => {
  const book = memoryWorkbook([sheetCells("Baru", [])]);
  render(<Pane language="id" workbook={book} firstRun />);
  return userEvent.setup();
};
afterEach(() => {
  cleanup();
  window.localStorage.clear();
  jest.restoreAllMocks();
});

test("the first opening shows one sentence, one main button and a way past it, once", async () => {
  const user = draw();
  expect(await screen.findByText("Temukan angka yang salah sebelum dilaporkan.")).toBeTruthy();
  expect(screen.queryAllByRole("tab")).toEqual([]);
  await user.click(screen.getByRole("button", { name: /^Lewati/ }));
  expect(screen.getAllByRole("tab").length).toBeGreaterThan(2);
  cleanup();
  draw();
  expect(screen.getAllByRole("tab").length).toBeGreaterThan(2);
});

test("clicking the main button ends the welcome and continues the check", async () => {
  const user = draw();
  await user.click(await screen.findByRole("button", { name: "Periksa lembar ini" }));
  expect(await screen.findByText('Lembar "Baru" masih kosong.')).toBeTruthy();
  expect(screen.getByRole("tab", { name: "Periksa" })).toBeTruthy();
});

test("a browser without storage is not an error", async () => {
  jest.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
    throw new Error("refused");
  });
  jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new Error("refused");
  });
  const user = draw();
  await user.click(await screen.findByRole("button", { name: /^Lewati/ }));
  expect(screen.getByRole("tab", { name: "Periksa" })).toBeTruthy();
});
