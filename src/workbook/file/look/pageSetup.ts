import { isTrue, type PartReader } from "../xml/walkPart";

/** The page setup of a sheet. Lengths in millimetres. */
export interface PageSetup {
  readonly isLandscape: boolean;
  /** Portrait. */
  readonly paper: { readonly width: number; readonly height: number };
  readonly margins: Readonly<Record<Margin, number>>;
  readonly isCentred: boolean;
  /** True if lines are printed between all cells. */
  readonly gridLines: boolean;
  /** In percent, if the sheet is not fitted to pages. */
  readonly scale: number;
  /** The most pages it may take; 0 for no limit. */
  readonly fit?: { readonly wide: number; readonly high: number };
  /** Rows and columns that start a new page. A sheet fitted to pages has none, as in Excel. */
  readonly breaks: Readonly<Record<"rows" | "columns", ReadonlySet<number>>>;
  /** With Excel's codes, such as `&P` for the page's number. */
  readonly header: string;
  readonly footer: string;
}

type Margin = "top" | "right" | "bottom" | "left" | "header" | "footer";

const INCH = 25.4;
/** Paper sizes by number (ECMA-376 part 1, 18.3.1.63); Indonesian offices use A4 and F4. */
const PAPERS: Readonly<Record<string, PageSetup["paper"]>> = {
  "1": { width: 8.5 * INCH, height: 11 * INCH },
  "5": { width: 8.5 * INCH, height: 14 * INCH },
  "8": { width: 297, height: 420 },
  "9": { width: 210, height: 297 },
  "11": { width: 148, height: 210 },
  "14": { width: 8.5 * INCH, height: 13 * INCH },
};
const A4 = { width: 210, height: 297 };
const MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 } as const;
const NO_BREAKS: PageSetup["breaks"] = { rows: new Set(), columns: new Set() };

/** The page of a sheet without a page setup. */
export const PLAIN_PAGE: PageSetup = {
  isLandscape: false,
  paper: A4,
  margins: inMillimetres({}),
  isCentred: false,
  gridLines: false,
  scale: 100,
  breaks: NO_BREAKS,
  header: "",
  footer: "",
};

/** Collects the page setup while a sheet's part is read. */
export class PageSetupReader {
  private isFitted = false;
  private pages = { wide: 1, high: 1 };
  private heard: PageSetup = PLAIN_PAGE;
  private readonly breaks = { rows: new Set<number>(), columns: new Set<number>() };

  readonly reader: PartReader = {
    "/worksheet/sheetPr/pageSetUpPr": { open: ({ fitToPage }) => void (this.isFitted = isTrue(fitToPage)) },
    "/worksheet/printOptions": {
      open: ({ horizontalCentered, gridLines }) =>
        this.hear({ isCentred: isTrue(horizontalCentered), gridLines: isTrue(gridLines) }),
    },
    "/worksheet/pageMargins": { open: (attributes) => this.hear({ margins: inMillimetres(attributes) }) },
    "/worksheet/pageSetup": {
      open: ({ paperSize = "9", orientation, scale = "100", fitToWidth = "1", fitToHeight = "1" }) => {
        this.pages = { wide: Number(fitToWidth), high: Number(fitToHeight) };
        const paper = PAPERS[paperSize] ?? A4;
        this.hear({ isLandscape: orientation === "landscape", paper, scale: Number(scale) });
      },
    },
    "/worksheet/headerFooter/oddHeader": { text: (header) => this.hear({ header }) },
    "/worksheet/headerFooter/oddFooter": { text: (footer) => this.hear({ footer }) },
    "/worksheet/rowBreaks/brk": { open: ({ id, man }) => void (isTrue(man) && this.breaks.rows.add(Number(id))) },
    "/worksheet/colBreaks/brk": { open: ({ id, man }) => void (isTrue(man) && this.breaks.columns.add(Number(id))) },
  };

  setup(): PageSetup {
    return this.isFitted ? { ...this.heard, fit: this.pages } : { ...this.heard, breaks: this.breaks };
  }

  private hear(more: Partial<PageSetup>): void {
    this.heard = { ...this.heard, ...more };
  }
}

function inMillimetres(inches: Readonly<Record<string, string | undefined>>): PageSetup["margins"] {
  const of = (side: Margin) => Number(inches[side] ?? MARGINS[side]) * INCH;
  return {
    left: of("left"),
    right: of("right"),
    top: of("top"),
    bottom: of("bottom"),
    header: of("header"),
    footer: of("footer"),
  };
}
