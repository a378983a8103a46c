import type { PageSetup } from "../../file/look/pageSetup";

const PIXELS_PER_MM = 96 / 25.4;

/** The paper as it lies in the printer, in millimetres. */
export function lyingPaper({ isLandscape, paper: { width, height } }: PageSetup): PageSetup["paper"] {
  return isLandscape ? { width: height, height: width } : { width, height };
}

/** The room on one page, in pixels. */
export function roomOn(setup: PageSetup): { readonly width: number; readonly height: number } {
  const { width, height } = lyingPaper(setup);
  const { top, right, bottom, left } = setup.margins;
  return { width: (width - left - right) * PIXELS_PER_MM, height: (height - top - bottom) * PIXELS_PER_MM };
}

/** How large a sheet is printed; one that is made to fit is never enlarged. */
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
  /** Columns that come again on every page. */
  readonly titles: readonly number[];
  /** Columns that begin a new page. */
  readonly breaks: ReadonlySet<number>;
  readonly room: number;
  widthOf(column: number): number;
}

/** Columns that stand side by side on one page: what is too wide goes on to a further one, as in Excel. */
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
