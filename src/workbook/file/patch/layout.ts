import { cellAddress } from "../../../core/cells/area";
import { widthOfPixels } from "../xlsx/columnWidth";
import { prefixIn, walkTags, withEdits, writeTag, type Tag, type TextEdit } from "../xml/tags";
import type { LayoutPatch, StripPatch } from "./change";
import { withMerges } from "./merges";
import { SheetScan } from "./sheetScan";
import type { Styles } from "./styles";

/** The text of a sheet with these sizes, hidden rows and columns, frozen panes and merged cells; nothing else changes. */
export function withLayout(
  text: string,
  { columns = [], rows = [], frozen, merges }: LayoutPatch,
  styles?: Styles,
): string {
  const head = readHead(text);
  if (!head.data) return text;
  const laidOut = withEdits(text, [
    ...(frozen ? paneEdits(text, head, frozen) : []),
    ...(columns.length > 0 ? columnEdits(head, columns, styles) : []),
    ...rowEdits(text, rows),
  ]);
  return merges ? withMerges(laidOut, merges) : laidOut;
}

/** The content of a sheet before its rows. */
interface Head {
  data: Tag | undefined;
  /** The opening tag of the sheet's own element. */
  root: Tag | undefined;
  /** The first element that views must precede. */
  first: Tag | undefined;
  view: Tag | undefined;
  viewClose: number;
  /** Panes and their selections, from opening to closing tag. */
  readonly inView: { readonly tag: Tag; end: number }[];
  columns: Tag | undefined;
  columnsClose: number;
  /** The width of columns without a width of their own. */
  usualWidth: string;
  readonly strips: Tag[];
}

const VIEW = "/worksheet/sheetViews/sheetView";
const AFTER_VIEWS: ReadonlySet<string> = new Set([
  "/worksheet/sheetFormatPr",
  "/worksheet/cols",
  "/worksheet/sheetData",
]);

function readHead(text: string): Head {
  const head: Head = {
    data: undefined,
    root: undefined,
    first: undefined,
    view: undefined,
    viewClose: 0,
    inView: [],
    columns: undefined,
    columnsClose: 0,
    usualWidth: USUAL_WIDTH,
    strips: [],
  };
  let views = 0;
  walkTags(text, {
    open: (path, tag) => {
      if (path === "/worksheet") head.root = tag;
      else if (path === "/worksheet/sheetData") head.data = tag;
      else if (path === VIEW && views++ === 0) head.view = tag;
      else if (views === 1 && (path === `${VIEW}/pane` || path === `${VIEW}/selection`))
        head.inView.push({ tag, end: tag.end });
      else if (path === "/worksheet/sheetFormatPr")
        head.usualWidth = tag.attributes["defaultColWidth"] ?? head.usualWidth;
      else if (path === "/worksheet/cols") head.columns = tag;
      else if (path === "/worksheet/cols/col") head.strips.push(tag);
      if (AFTER_VIEWS.has(path)) head.first ??= tag;
    },
    close: (path, start, end) => {
      if (path === VIEW && views === 1) head.viewClose = start;
      else if (path === "/worksheet/cols") head.columnsClose = end;
      const last = head.inView.at(-1);
      if (views === 1 && last && (path === `${VIEW}/pane` || path === `${VIEW}/selection`)) last.end = end;
    },
  });
  return head;
}

function paneEdits(text: string, head: Head, frozen: NonNullable<LayoutPatch["frozen"]>): TextEdit[] {
  const { view, first, inView, viewClose } = head;
  const prefix = prefixIn(head.data?.name ?? "");
  const pane = paneXml(prefix, frozen);
  if (!view) {
    const at = first?.start ?? 0;
    const opened = writeTag(`${prefix}sheetView`, { workbookViewId: "0" }, ">");
    const views = `<${prefix}sheetViews>${opened}${pane}</${prefix}sheetView></${prefix}sheetViews>`;
    return pane === "" ? [] : [{ start: at, end: at, text: views }];
  }
  if (view.selfClosing)
    return [
      { start: view.start, end: view.end, text: `${writeTag(view.name, view.attributes, ">")}${pane}</${view.name}>` },
    ];
  const from = inView[0]?.tag.start ?? view.end;
  const to = Math.min(inView.at(-1)?.end ?? from, viewClose);
  // Other content between panes and selections belongs to pivot tables; it stays after them.
  const others = inView.slice(1).map(({ tag }, index) => text.slice(inView[index]?.end ?? tag.start, tag.start));
  return [{ start: from, end: to, text: pane + others.join("") }];
}

function paneXml(prefix: string, { rows, columns }: NonNullable<LayoutPatch["frozen"]>): string {
  if (rows === 0 && columns === 0) return "";
  const activePane = rows > 0 ? (columns > 0 ? "bottomRight" : "bottomLeft") : "topRight";
  const attributes = {
    xSplit: columns > 0 ? String(columns) : undefined,
    ySplit: rows > 0 ? String(rows) : undefined,
    topLeftCell: cellAddress(rows, columns),
    activePane,
    state: "frozen",
  };
  return writeTag(`${prefix}pane`, attributes, "/>") + writeTag(`${prefix}selection`, { pane: activePane }, "/>");
}

interface Segment {
  readonly first: number;
  readonly last: number;
  readonly attributes: Readonly<Record<string, string | undefined>>;
}

function columnEdits(
  { data, columns, columnsClose, strips, usualWidth }: Head,
  patches: readonly StripPatch[],
  styles: Styles | undefined,
): TextEdit[] {
  const prefix = prefixIn(data?.name ?? "");
  let segments: readonly Segment[] = strips.map(({ attributes }) => ({
    first: Number(attributes["min"]) - 1,
    last: Number(attributes["max"]) - 1,
    attributes,
  }));
  for (const patch of patches) segments = withColumn(segments, patch, usualWidth, styles);
  const written = [...segments]
    .sort((a, b) => a.first - b.first)
    .map(({ first, last, attributes }) =>
      writeTag(`${prefix}col`, { ...attributes, min: String(first + 1), max: String(last + 1) }, "/>"),
    );
  const xml = `<${prefix}cols>${written.join("")}</${prefix}cols>`;
  const at = data?.start ?? 0;
  return [columns ? { start: columns.start, end: columnsClose, text: xml } : { start: at, end: at, text: xml }];
}

function withColumn(
  segments: readonly Segment[],
  { index, size, hidden, look, numberFormat }: StripPatch,
  usualWidth: string,
  styles: Styles | undefined,
): readonly Segment[] {
  const own = segments.find(({ first, last }) => index >= first && index <= last);
  const before = own?.attributes ?? {};
  const change = { ...(look && { look }), ...(numberFormat !== undefined && { numberFormat }) };
  const style = Object.keys(change).length > 0 ? styles?.like(Number(before["style"] ?? 0), change) : undefined;
  const attributes = {
    ...before,
    width: size === undefined ? (before["width"] ?? usualWidth) : String(widthOfPixels(size)),
    customWidth: size !== undefined ? "1" : before["width"] === undefined ? "0" : before["customWidth"],
    ...(size === undefined ? {} : { bestFit: undefined }),
    ...(hidden === undefined ? {} : { hidden: hidden ? "1" : undefined }),
    ...(style === undefined ? {} : { style: String(style) }),
  };
  const rest = own
    ? [
        { ...own, last: index - 1 },
        { ...own, first: index + 1 },
      ].filter(({ first, last }) => first <= last)
    : [];
  return [...segments.filter((segment) => segment !== own), ...rest, { first: index, last: index, attributes }];
}

function rowEdits(text: string, patches: readonly StripPatch[]): TextEdit[] {
  if (patches.length === 0) return [];
  const scan = new SheetScan(text, new Set(patches.map(({ index }) => index)));
  const { data } = scan;
  if (!data || !scan.inOrder) return [];
  const prefix = prefixIn(data.name);
  const added: string[] = [];
  const edits = [...patches]
    .sort((a, b) => a.index - b.index)
    .flatMap(({ index, size, hidden }): TextEdit[] => {
      const changed = {
        ...(size === undefined ? {} : { ht: points(size), customHeight: "1" }),
        ...(hidden === undefined ? {} : { hidden: hidden ? "1" : undefined }),
      };
      const spot = scan.rows.get(index);
      if (spot) {
        const { name, attributes, start, end, selfClosing } = spot.tag;
        return [{ start, end, text: writeTag(name, { ...attributes, ...changed }, selfClosing ? "/>" : ">") }];
      }
      const xml = writeTag(`${prefix}row`, { r: String(index + 1), ...changed }, "/>");
      const at = scan.places.get(index) ?? data.close;
      if (!data.selfClosing) return [{ start: at, end: at, text: xml }];
      added.push(xml);
      return [];
    });
  if (added.length === 0) return edits;
  const filled = `${writeTag(data.name, data.attributes, ">")}${added.join("")}</${data.name}>`;
  return [{ start: data.start, end: data.end, text: filled }];
}

/** Of the default column (ECMA-376 part 1, 18.3.1.13). */
const USUAL_WIDTH = "9.140625";

const points = (pixels: number) => String(pixels * 0.75);
