import { CellValueType, type ICellData, type Nullable, type Worksheet } from "@univerjs/core";

type Matrix = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

/** True if the cells to be set get another value or formula, not only another look. */
export function changesContent(sheet: Worksheet, cells: Matrix): boolean {
  return Object.entries(cells).some(([row, line]) =>
    Object.entries(line ?? {}).some(([column, cell]) =>
      isOther(sheet.getCellRaw(Number(row), Number(column)), (cell ?? BLANK) as ICellData),
    ),
  );
}

const BLANK: ICellData = { v: null, f: null, si: null, p: null };

function isOther(now: Nullable<ICellData>, next: ICellData): boolean {
  const has = (key: keyof ICellData) => next[key] !== undefined;
  return (
    (has("v") && ((next.v ?? "") !== (now?.v ?? "") || isTruth(next) !== isTruth(now))) ||
    (has("f") && (next.f ?? "") !== (now?.f ?? "")) ||
    (has("si") && (next.si ?? "") !== (now?.si ?? "")) ||
    (has("p") && textOf(next) !== textOf(now))
  );
}

/** TRUE is held as 1, and FALSE as 0. */
const isTruth = (cell: Nullable<ICellData>) => cell?.t === CellValueType.BOOLEAN;

const textOf = (cell: Nullable<ICellData>) => cell?.p?.body?.dataStream ?? "";
