import { act, cleanup, screen } from "@testing-library/react";
import { sheetCells } from "../../../src/core/cells/sheetCells";
import { frameText } from "../../../src/text/pane";
import { memoryWorkbook } from "../../../src/workbook/memory/memoryWorkbook";
import { drawPane } from "../drawPane";

test("while the spreadsheet leaves a request unanswered the pane says so, whatever screen is in front", () => {
  let tell: (isWaiting: boolean) => void = () => {};
  const stop = jest.fn();
  const onWaiting = (listener: typeof tell) => {
    tell = listener;
    return stop;
  };
  drawPane({ ...memoryWorkbook([sheetCells("Stok", [["TGL"]])]), onWaiting });
  expect(screen.queryByText(frameText.waiting.id)).toBeNull();
  act(() => tell(true));
  expect(screen.getByText(frameText.waiting.id)).toBeTruthy();
  act(() => tell(false));
  expect(screen.queryByText(frameText.waiting.id)).toBeNull();
  cleanup();
  expect(stop).toHaveBeenCalled();
});
