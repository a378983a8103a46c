import type { Area } from "../../core/cells/area";
import type { TemplateCell, TemplateSheet } from "./model";

/** A sheet while it is being built. */
export interface Draft {
  put(row: number, column: number, cell: TemplateCell): void;
  /** One cell over several columns of a row. */
  span(row: number, column: number, columns: number, cell: TemplateCell): void;
  height(row: number, points: number): void;
  done(more: Omit<TemplateSheet, "cells" | "merges" | "heights" | "name">): TemplateSheet;
}

export function draft(name: string): Draft {
  const cells: (TemplateCell | undefined)[][] = [];
  const merges: Area[] = [];
  const heights = new Map<number, number>();
  const put = (row: number, column: number, cell: TemplateCell) => {
    while (cells.length <= row) cells.push([]);
    (cells[row] as (TemplateCell | undefined)[])[column] = cell;
  };
  return {
    put,
    span(row, column, columns, cell) {
      put(row, column, cell);
      if (columns > 1) merges.push({ row, column, rows: 1, columns });
    },
    height: (row, points) => void heights.set(row, points),
    done: (more) => ({ name, cells, merges, heights, ...more }),
  };
}

/** Parts that most sheets lack. */
export const PLAIN = { tables: [], rules: [], marks: [], charts: [] } as const;
