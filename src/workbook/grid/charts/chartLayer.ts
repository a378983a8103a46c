import { ICommandService, type Worksheet } from "@univerjs/core";
import {
  IRenderManagerService,
  ISheetSelectionRenderService,
  SheetSkeletonManagerService,
} from "@univerjs/preset-sheets-core";
import type { Cell } from "../../../core/cells/cell";
import type { Language } from "../../../core/words";
import { chartText } from "../../../text/charts";
import type { Corner, PlacedChart } from "../../file/charts/chart";
import { looksOf } from "../calc/looks";
import { SheetCellsIn } from "../cells/cellIn";
import { fileSheet, type GridContext } from "../context";
import type { Edits } from "../edits/edits";
import { spotIn } from "../spotOf";
import { drawChart, titleOf, type ChartSize } from "./drawChart";
import { chartFigures, type CellsAt, type ChartFigures } from "./figures";

/** Mutations that move cells, so that the charts' references are wrong until they are read again. */
const MOVED = /^sheet\.mutation\.(insert-(row|col)|remove-(row|col|sheet)|move-(rows|cols|columns)|set-worksheet-name)/;
/** Mutations that hide or show rows or columns. */
const HIDING = /^sheet\.mutation\..*(filter|hidden|visible)/;
/** Space for the grid's scroll bars, in pixels. */
const SCROLLBAR = 10;
/** Above the grid's own drawing. */
const ABOVE = "9";
/** A chart with more figures is unreadable. */
const MOST_CELLS = 20_000;

interface Drawn {
  readonly placed: PlacedChart;
  readonly figure: HTMLElement;
  /** The data and size it was drawn with, so that it is redrawn only after a change. */
  as: string;
}

/** Draws the active sheet's charts over the grid, where the file has them, from the current content of the cells. */
export class ChartLayer {
  private readonly layer = document.createElement("div");
  private drawn: readonly Drawn[] = [];
  private front = "";
  private frame = 0;
  private hasMoved = false;
  /** Increases when rows or columns may have been hidden or shown. */
  private hidings = 0;
  private readonly stops: (() => void)[] = [];

  constructor(
    private readonly context: GridContext,
    private readonly container: HTMLElement,
    private readonly language: Language,
    private readonly edits: Edits,
  ) {
    if (context.file.sheets.every(({ charts }) => charts.length === 0)) return;
    Object.assign(this.layer.style, { position: "absolute", overflow: "hidden", pointerEvents: "none", zIndex: ABOVE });
    this.layer.dataset["charts"] = "";
    const { dispose } = context.injector.get(ICommandService).onCommandExecuted(({ id }) => {
      if (MOVED.test(id)) this.hasMoved = true;
      if (HIDING.test(id)) this.hidings++;
      this.soon();
    });
    const stopResults = edits.onResults(this.soon);
    const resized = new ResizeObserver(this.soon);
    resized.observe(container);
    this.stops.push(
      dispose,
      stopResults,
      () => resized.disconnect(),
      () => cancelAnimationFrame(this.frame),
    );
    this.soon();
  }

  /** Reads the positions and content of the file's charts again. */
  reload(): void {
    this.front = "";
    this.hasMoved = false;
    this.soon();
  }

  dispose(): void {
    this.stops.forEach((stop) => stop());
    this.layer.remove();
  }

  private readonly soon = (): void => {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.update());
  };

  private update(): void {
    const sheet = this.context.grid.getActiveSheet();
    if (sheet.getSheetId() !== this.front) this.show(sheet);
    if (this.drawn.length === 0) return;
    const view = this.view();
    if (!view) return this.soon();
    this.watchScrolling();
    if (!this.layer.isConnected) view.canvas.after(this.layer);
    Object.assign(this.layer.style, view.room);
    for (const one of this.drawn) this.place(one, sheet, view);
  }

  private show(sheet: Worksheet): void {
    this.front = sheet.getSheetId();
    const charts = fileSheet(this.context, this.front)?.charts ?? [];
    this.drawn = charts.map((placed) => {
      const figure = document.createElement("figure");
      figure.setAttribute("role", "img");
      Object.assign(figure.style, {
        position: "absolute",
        margin: "0",
        boxSizing: "border-box",
        border: "1px solid #d9d9d9",
        background: "#fff",
      });
      return { placed, figure, as: "" };
    });
    this.layer.replaceChildren(...this.drawn.map(({ figure }) => figure));
  }

  /** The area of the scrolling cells, below and beside the headings; undefined if nothing is drawn. */
  private view() {
    const canvas = this.container.querySelector<HTMLElement>("canvas[id^=univer-sheet-main-canvas]");
    const drawn = this.context.injector.get(IRenderManagerService).getRenderById(this.context.grid.getUnitId());
    const skeleton = drawn?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    if (!canvas || !drawn || !skeleton) return undefined;
    const { scaleX, scaleY } = drawn.scene.getAncestorScale();
    const { left, top } = this.scrolling(
      skeleton.rowHeaderWidth * scaleX,
      skeleton.columnHeaderHeight * scaleY,
      scaleX,
    );
    const { width, height } = canvas.getBoundingClientRect();
    const room = {
      left: `${canvas.offsetLeft + left}px`,
      top: `${canvas.offsetTop + top}px`,
      width: `${Math.max(0, width - left - SCROLLBAR)}px`,
      height: `${Math.max(0, height - top - SCROLLBAR)}px`,
    };
    return { canvas, room, left, top, scale: scaleX };
  }

  /** The start of the scrolling part: after the headings and frozen rows and columns. */
  private scrolling(left: number, top: number, scale: number) {
    const sheet = this.context.grid.getActiveSheet();
    const { startRow, startColumn, xSplit, ySplit } = sheet.getFreeze();
    let [width, height] = [0, 0];
    for (let column = startColumn - xSplit; column < startColumn; column++)
      if (sheet.getColVisible(column)) width += sheet.getColumnWidth(column);
    for (let row = startRow - ySplit; row < startRow; row++)
      if (sheet.getRowVisible(row)) height += sheet.getRowHeight(row);
    return { left: left + width * scale, top: top + height * scale };
  }

  private watched: unknown;
  private watchScrolling(): void {
    const drawn = this.context.injector.get(IRenderManagerService).getRenderById(this.context.grid.getUnitId());
    const port = drawn?.with(ISheetSelectionRenderService).getViewPort();
    if (!port || port === this.watched) return;
    this.watched = port;
    const watch = port.onScrollAfter$.subscribeEvent(() => this.soon());
    this.stops.push(() => watch.unsubscribe());
  }

  private place(
    one: Drawn,
    sheet: Worksheet,
    { left, top, scale }: { left: number; top: number; scale: number },
  ): void {
    const from = this.spot(one.placed.from, scale);
    if (!from) return;
    const { to } = one.placed;
    const end = "row" in to ? this.spot(to, scale) : { x: from.x + to.width * scale, y: from.y + to.height * scale };
    if (!end) return;
    const size = { width: Math.max(40, Math.round(end.x - from.x)), height: Math.max(30, Math.round(end.y - from.y)) };
    Object.assign(one.figure.style, {
      left: `${from.x - left}px`,
      top: `${from.y - top}px`,
      width: `${size.width}px`,
      height: `${size.height}px`,
    });
    this.draw(one, sheet, size);
  }

  private spot({ row, column, x, y }: Corner, scale: number) {
    const corner = spotIn(this.context, row, column, "corner");
    return corner && { x: corner.x + x * scale, y: corner.y + y * scale };
  }

  private draw(one: Drawn, sheet: Worksheet, size: ChartSize): void {
    const as = `${this.hasMoved} ${this.hidings} ${this.edits.version} ${this.edits.rounds} ${size.width} ${size.height}`;
    if (one.as === as) return;
    one.as = as;
    const figures = chartFigures(one.placed.chart, cellsAt(this.context, sheet), this.language);
    one.figure.setAttribute("aria-label", this.nameOf(one.placed, figures));
    if (this.hasMoved) one.figure.textContent = chartText.moved[this.language];
    else one.figure.innerHTML = drawChart(figures, { width: size.width - 2, height: size.height - 2 }, this.language);
  }

  private nameOf({ description }: PlacedChart, figures: ChartFigures): string {
    const title = titleOf(figures);
    return [title === "" ? chartText.chart[this.language] : title, description].filter(Boolean).join(". ");
  }
}

function cellsAt(context: GridContext, here: Worksheet): CellsAt {
  return (ref, skipsHidden) => {
    const [look, ...more] = looksOf(ref).looks;
    if (!look || more.length > 0 || !("area" in look.what)) return undefined;
    const sheet = look.sheet === undefined ? here : context.grid.getSheetBySheetName(look.sheet);
    const { row, column, rows, columns } = look.what.area;
    if (!sheet || rows * columns > MOST_CELLS) return undefined;
    const cells = new SheetCellsIn(context, sheet);
    const held: Cell[] = [];
    for (let r = row; r < row + rows; r++) {
      if (skipsHidden && !sheet.getRowVisible(r)) continue;
      for (let c = column; c < column + columns; c++)
        if (!skipsHidden || sheet.getColVisible(c)) held.push(cells.at(r, c).value);
    }
    return held;
  };
}
