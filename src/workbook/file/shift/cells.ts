import { cellAddress, columnLetter, SHEET_SIZE } from "../../../core/cells/area";
import { shiftedExtent, shiftedIndex, type Shift } from "../../formula/shift/shift";
import { addressIn } from "../xlsx/cellAddress";
import { prefixIn, writeTag, type Tag } from "../xml/tags";
import { setAttribute, type Node } from "./nodes";
import { Refused } from "./refused";

const DATA = "/worksheet/sheetData";
const ROW = `${DATA}/row`;
const CELL = `${ROW}/c`;

/** The attributes that a new row copies from the one above. */
const KEPT = /^(spans|s|customFormat|ht|customHeight|outlineLevel|thickTop|thickBot|[^:]+:dyDescent)$/;

/** Moves the rows and cells of the shifted sheet. New ones look like those above or to the left. */
export class CellShift {
  private row = -1;
  private column = -1;
  private rowAbove: { readonly tag: Tag; readonly styles: readonly (readonly [number, string])[] } | undefined;
  private isInserted = false;
  /** Styles of the cells of the current row, by column. */
  private styles: (readonly [number, string])[] = [];
  private isWidened = false;

  constructor(
    private readonly text: string,
    private readonly shift: Shift,
  ) {}

  open(node: Node): void {
    if (node.path === ROW) this.openRow(node);
    else if (node.path === CELL) this.openCell(node);
  }

  close(node: Node): void {
    if (node.path === ROW) this.closeRow(node);
    else if (node.path === CELL) this.closeCell(node);
    else if (node.path === DATA) this.insertRows(node, node.close);
  }

  private openRow(node: Node): void {
    const { r } = node.tag.attributes;
    const row = Number(r) - 1;
    if (r === undefined || !(row > this.row)) throw new Refused("SHEET_UNCLEAR");
    this.row = row;
    this.column = -1;
    this.styles = [];
    this.isWidened = false;
    if (row >= this.shift.at) this.insertRows(node.around.at(-1) as Node, node.tag.start);
  }

  private openCell(node: Node): void {
    const { r, s } = node.tag.attributes;
    const place = r === undefined ? undefined : addressIn(r);
    if (!place || place.row !== this.row || !(place.column > this.column)) throw new Refused("SHEET_UNCLEAR");
    this.column = place.column;
    if (place.column >= this.shift.at) this.insertCells(node.around.at(-1) as Node, node.tag.start);
    if (s !== undefined && s !== "0") this.styles.push([place.column, s]);
  }

  private closeCell(node: Node): void {
    const { axis } = this.shift;
    const index = axis === "rows" ? this.row : this.column;
    const moved = shiftedIndex(index, this.shift);
    if (moved === undefined && this.shift.kind === "insert") throw new Refused("NO_ROOM");
    if (moved === undefined) node.isGone = true;
    else if (moved !== index)
      setAttribute(
        this.text,
        node,
        "r",
        axis === "rows" ? cellAddress(moved, this.column) : cellAddress(this.row, moved),
      );
  }

  private closeRow(node: Node): void {
    const { shift, text } = this;
    if (shift.axis === "columns") {
      this.insertCells(node, node.close);
      const [first, last] = (node.tag.attributes["spans"] ?? "").split(":").map(Number);
      const after = first && last ? shiftedExtent({ first: first - 1, last: last - 1 }, shift) : undefined;
      if (after) setAttribute(text, node, "spans", `${after.first + 1}:${after.last + 1}`);
      return;
    }
    if (this.row === shift.at - 1) this.rowAbove = { tag: node.tag, styles: this.styles };
    const moved = shiftedIndex(this.row, shift);
    if (moved === undefined && shift.kind === "insert" && node.children > 0) throw new Refused("NO_ROOM");
    if (moved === undefined) node.isGone = true;
    else if (moved !== this.row) setAttribute(text, node, "r", String(moved + 1));
  }

  private insertRows(data: Node, at: number): void {
    const { axis, kind, count } = this.shift;
    if (this.isInserted || axis === "columns" || kind === "delete") return;
    this.isInserted = true;
    if (!this.rowAbove) return;
    const { tag, styles } = this.rowAbove;
    const kept = Object.fromEntries(Object.entries(tag.attributes).filter(([name]) => KEPT.test(name)));
    if (styles.length === 0 && Object.keys(kept).every((name) => name === "spans")) return;
    const prefix = prefixIn(tag.name);
    const rows = Array.from({ length: count }, (_row, n) => {
      const row = this.shift.at + n;
      const cells = styles.map(([column, s]) => writeTag(`${prefix}c`, { r: cellAddress(row, column), s }, "/>"));
      const opening = { r: String(row + 1), ...kept };
      return cells.length === 0
        ? writeTag(tag.name, opening, "/>")
        : `${writeTag(tag.name, opening, ">")}${cells.join("")}</${tag.name}>`;
    });
    data.edits.push({ start: at, end: at, text: rows.join("") });
  }

  private insertCells(row: Node, at: number): void {
    const { axis, kind, count } = this.shift;
    if (this.isWidened || axis === "rows" || kind === "delete") return;
    this.isWidened = true;
    const s = this.styles.find(([column]) => column === this.shift.at - 1)?.[1];
    if (s === undefined || row.tag.selfClosing) return;
    const prefix = prefixIn(row.tag.name);
    const cells = Array.from({ length: count }, (_cell, n) =>
      writeTag(`${prefix}c`, { r: `${columnLetter(this.shift.at + n)}${this.row + 1}`, s }, "/>"),
    );
    row.edits.push({ start: at, end: at, text: cells.join("") });
  }
}

/** Moves the sizes and looks of columns; new columns copy the one to the left. */
export function shiftColumns(text: string, node: Node, shift: Shift): void {
  const { min, max, hidden } = node.tag.attributes;
  const own = { first: Number(min) - 1, last: Number(max) - 1 };
  const isLeft = shift.kind === "insert" && own.last === shift.at - 1 && hidden !== "1" && hidden !== "true";
  const after = isLeft
    ? { first: own.first, last: Math.min(own.last + shift.count, SHEET_SIZE.columns - 1) }
    : shiftedExtent(own, shift);
  if (!after) {
    node.isGone = true;
    return;
  }
  setAttribute(text, node, "min", String(after.first + 1));
  setAttribute(text, node, "max", String(after.last + 1));
}
