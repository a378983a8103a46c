import type { PageSetup } from "../../file/look/pageSetup";

const PIXELS_PER_MM = 96 / 25.4;

/** The size of the paper in its orientation, in millimetres. */
export function lyingPaper({ isLandscape, paper: { width, height } }: PageSetup): PageSetup["paper"] {
  return isLandscape ? { width: height, height: width } : { width, height };
}

/** The printable size of a page, in pixels. */
export function roomOn(setup: PageSetup): { readonly width: number; readonly height: number } {
  const { width, height } = lyingPaper(setup);
  const { top, right, bottom, left } = setup.margins;
  return { width: (width - left - right) * PIXELS_PER_MM, height: (height - top - bottom) * PIXELS_PER_MM };
}

/** The scale of a printed sheet; a sheet fitted to pages is never enlarged. */
export function zoomOf(setup: PageSetup, width: number, height: number): number {
  const { fit, scale } = setup;
  if (!fit) return scale / 100;
  const room = roomOn(setup);
  const wide = fit.wide > 0 ? (room.width * fit.wide) / width : 1;
  const high = fit.high > 0 ? (room.height * fit.high) / height : 1;
  return Math.min(1, wide, high);
}

interface Columns {
  readonly columns: readonly number[];
  /** Columns that repeat on every page. */
  readonly titles: readonly number[];
  /** Columns that start a new page. */
  readonly breaks: ReadonlySet<number>;
  readonly room: number;
  widthOf(column: number): number;
}

/** Distributes columns over pages: what is too wide continues on another page, as in Excel. */
export function columnPages({ columns, titles, breaks, room, widthOf }: Columns): readonly (readonly number[])[] {
  const pages: number[][] = [];
  let left = 0;
  for (const column of columns) {
    const width = widthOf(column);
    const page = pages.at(-1);
    if (page && !breaks.has(column) && width <= left + 1e-6) page.push(column);
    else {
      const again = titles.filter((title) => title < column);
      pages.push([...again, column]);
      left = again.reduce((rest, title) => rest - widthOf(title), room);
    }
    left -= width;
  }
  return pages;
}
