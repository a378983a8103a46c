import { notSavable } from "../../../src/workbook/grid/engine/notSavable";

const command = (name: string) => notSavable(`sheet.command.${name}`);

test.each([
  "insert-range-move-down-confirm",
  "move-rows",
  "delete-range-move-up-confirm",
  "add-table",
  "table-insert-row",
  "set-defined-name",
  "addDataValidation",
  "add-number-conditional-rule",
])("%s changes what other parts of the file rely on", (name) => {
  expect(command(name)).toBe("STRUCTURE");
});

test.each(["set-range-font-family", "set-text-rotation", "clear-selection-format", "set-once-format-painter"])(
  "%s changes what a cell looks like",
  (name) => {
    expect(command(name)).toBe("LOOK");
  },
);

test.each([
  "insert-row-before",
  "insert-multi-rows-after",
  "insert-multi-cols-right",
  "insert-col",
  "insert-sheet",
  "remove-sheet",
  "copy-sheet",
  "set-worksheet-name",
  "set-worksheet-order",
  "set-worksheet-hidden",
  "set-worksheet-show",
  "remove-row-confirm",
  "remove-col",
  "set-range-values",
  "clear-selection-content",
  "paste",
  "paste-value",
  "auto-fill",
  "sort-range-asc",
  "smart-toggle-filter",
  "set-filter-criteria",
  "remove-sheet-filter",
  "numfmt.set.percent",
  "set-worksheet-activate",
  "set-worksheet-col-width",
  "set-frozen",
  "scroll-view",
  "set-range-bold",
  "set-background-color",
  "set-border-basic",
  "set-text-wrap",
  "paste-format",
  "add-worksheet-merge-all",
  "remove-worksheet-merge",
])("%s is nothing a file could not keep", (name) => {
  expect(command(name)).toBeUndefined();
});
