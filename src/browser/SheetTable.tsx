import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, useRef, type KeyboardEvent } from "react";
import { cellAddress, columnLetter, type Area } from "../core/cells/area";
import type { SheetCells } from "../core/cells/sheetCells";
import type { Language } from "../core/words";
import { browserText } from "../text/pane";
import type { Mark } from "../workbook/workbook";
import { cellText } from "./cellText";

const useStyles = makeStyles({
  table: {
    borderCollapse: "separate",
    borderSpacing: 0,
    fontSize: tokens.fontSizeBase300,
    fontFamily: tokens.fontFamilyBase,
    color: tokens.colorNeutralForeground1,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  head: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground3,
    padding: "2px 8px",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  rowHead: { position: "sticky", left: 0, top: "auto", zIndex: "auto" },
  corner: { left: 0, zIndex: 2 },
  cell: {
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: "2px 8px",
    height: "24px",
    minWidth: "48px",
    maxWidth: "280px",
    whiteSpace: "nowrap",
    boxSizing: "border-box",
    cursor: "cell",
    userSelect: "none",
    scrollMargin: "48px",
  },
  merged: { textAlign: "center", whiteSpace: "normal" },
  number: { textAlign: "right" },
  inArea: { backgroundColor: tokens.colorBrandBackground2 },
  error: { backgroundColor: tokens.colorStatusDangerBackground2 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground2 },
  info: { backgroundColor: tokens.colorNeutralBackground5 },
  lead: { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: "-2px" },
});

const ARROWS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

interface SheetTableProps {
  readonly sheet: SheetCells;
  readonly language: Language;
  readonly selected: Area;
  /** Marks of ours on this sheet, by address. */
  readonly marks: ReadonlyMap<string, Mark["severity"]>;
  readonly onSelect: (area: Area) => void;
}

/** One sheet as a grid: press and drag selects an area, Shift extends it, arrow keys walk. */
export function SheetTable({ sheet, language, selected, marks, onSelect }: SheetTableProps) {
  const styles = useStyles();
  const width = useMemo(() => Math.max(8, ...sheet.cells.map((row) => row.length)), [sheet]);
  const height = sheet.cells.length + 3;
  const spans = useMemo(() => mergedCells(sheet), [sheet]);
  const anchor = useRef<readonly [number, number]>(undefined);

  const placeOf = (target: EventTarget): readonly [number, number] | undefined => {
    const cell = (target as HTMLElement).closest<HTMLElement>("[data-row]");
    return cell ? [Number(cell.dataset["row"]), Number(cell.dataset["column"])] : undefined;
  };
  const extend = (to: readonly [number, number]) => onSelect(between(anchor.current ?? to, to));
  const onKey = (event: KeyboardEvent) => {
    const move = ARROWS[event.key];
    if (!move) return;
    event.preventDefault();
    const row = Math.min(height - 1, Math.max(0, selected.row + move[0]));
    const column = Math.min(width - 1, Math.max(0, selected.column + move[1]));
    onSelect({ row, column, rows: 1, columns: 1 });
  };

  return (
    <table
      className={styles.table}
      role="grid"
      aria-label={browserText.sheet(sheet.name)[language]}
      tabIndex={0}
      aria-activedescendant={`cell-${cellAddress(selected.row, selected.column)}`}
      onKeyDown={onKey}
      onPointerDown={(event) => {
        const place = placeOf(event.target);
        if (!place) return;
        if (event.shiftKey) extend(place);
        else {
          anchor.current = place;
          onSelect(between(place, place));
        }
      }}
      onPointerOver={(event) => {
        const place = event.buttons === 1 ? placeOf(event.target) : undefined;
        if (place && anchor.current) extend(place);
      }}
    >
      <thead>
        <tr>
          <td className={mergeClasses(styles.head, styles.corner)} />
          {Array.from({ length: width }, (_head, column) => (
            <th key={column} className={styles.head} scope="col">
              {columnLetter(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: height }, (_row, row) => (
          <tr key={row}>
            <th className={mergeClasses(styles.head, styles.rowHead)} scope="row">
              {row + 1}
            </th>
            {Array.from({ length: width }, (_cell, column) => {
              const span = spans.get(`${row},${column}`);
              if (span === "covered") return null;
              const value = sheet.cells[row]?.[column];
              const address = cellAddress(row, column);
              const isIn = holds(selected, row, column);
              const mark = marks.get(address);
              return (
                <td
                  key={column}
                  id={`cell-${address}`}
                  role="gridcell"
                  data-cell={address}
                  data-row={row}
                  data-column={column}
                  aria-selected={isIn}
                  data-mark={mark}
                  {...(span ? { colSpan: span.columns, rowSpan: span.rows } : {})}
                  className={mergeClasses(
                    styles.cell,
                    typeof value === "number" && styles.number,
                    span && styles.merged,
                    mark && styles[mark],
                    isIn && styles.inArea,
                    row === selected.row && column === selected.column && styles.lead,
                  )}
                >
                  {cellText(value, sheet.numberFormat(row, column), language)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function between(a: readonly [number, number], b: readonly [number, number]): Area {
  const row = Math.min(a[0], b[0]);
  const column = Math.min(a[1], b[1]);
  return { row, column, rows: Math.abs(a[0] - b[0]) + 1, columns: Math.abs(a[1] - b[1]) + 1 };
}

const holds = (area: Area, row: number, column: number) =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

/** The first cell of each merged area with its span, and the cells it covers. */
function mergedCells({ merges }: SheetCells): ReadonlyMap<string, Area | "covered"> {
  const spans = new Map<string, Area | "covered">();
  for (const area of merges) {
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++)
        spans.set(`${row},${column}`, "covered");
    spans.set(`${area.row},${area.column}`, area);
  }
  return spans;
}
