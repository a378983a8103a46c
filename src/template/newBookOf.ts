import type { Mark, TemplateBook, TemplateCell, TemplateSheet } from "../catalogue/template/model";
import type { NewBook, NewCell, NewMark, NewSheet } from "../workbook/newBook";
import { ACCENT, BAR_COLOUR, LOOKS, TONES } from "./looks";

/** The template as a workbook to be written: every look becomes fonts, colours and borders. */
export function newBookOf({ sheets, names }: TemplateBook): NewBook {
  return { title: "Buku kerja Lembar Dukcapil", sheets: sheets.map(newSheetOf), names };
}

function newSheetOf(sheet: TemplateSheet): NewSheet {
  return {
    ...sheet,
    cells: sheet.cells.map((row) => Array.from(row, (cell) => cell && newCellOf(cell))),
    marks: sheet.marks.map(newMarkOf),
    gridLines: sheet.tables.length > 0,
  };
}

function newCellOf({ value, formula, look, format, opens }: TemplateCell): NewCell {
  const isText = look === "input" && typeof value === "string";
  const style = { ...LOOKS[isText ? "inputText" : look], ...(format !== undefined && { format }) };
  if (opens !== undefined)
    return {
      value: opens,
      formula: `HYPERLINK("#'${opens}'!A1","${opens}")`,
      style: { ...style, font: { ...style.font, underline: true, colour: ACCENT } },
    };
  return { value, style, ...(formula !== undefined && { formula }) };
}

function newMarkOf(mark: Mark): NewMark {
  if ("bar" in mark) return { area: mark.area, bar: BAR_COLOUR };
  return { area: mark.area, when: mark.when, ...TONES[mark.tone] };
}
