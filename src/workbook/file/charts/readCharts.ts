import { UnreadableFile } from "../failure";
import { relationshipsOf } from "../xlsx/relationships";
import { walkPart } from "../xml/walkPart";
import type { Zip } from "../zip/parts";
import type { Chart, Corner, PlacedChart } from "./chart";
import { readChart } from "./readChart";

/** English Metric Units in a pixel (ECMA-376 part 1, 20.1.2.1). */
const EMU = 9525;
const pixels = (emu: string | undefined) => Math.round(Number(emu ?? 0) / EMU);

interface Anchor {
  readonly from: Record<string, number>;
  readonly to: Record<string, number>;
  size?: { readonly width: number; readonly height: number };
  description?: string;
  id?: string;
}

const ANCHOR = /^\/xdr:wsDr\/xdr:(?:twoCell|oneCell)Anchor(\/.*|)$/;
const IN_CORNER = /^\/xdr:(from|to)\/xdr:(col|row|colOff|rowOff)$/;
const FRAME = "/xdr:graphicFrame";

/** The charts on a sheet, and whether there are others that are not drawn. */
export async function readCharts(
  zip: Zip,
  sheetPart: string,
): Promise<{ readonly charts: readonly PlacedChart[]; readonly hasOthers: boolean }> {
  const charts: PlacedChart[] = [];
  let hasOthers = false;
  for (const { type, target } of await relationshipsOf(zip, sheetPart)) {
    if (type !== "drawing" || !zip.has(target)) continue;
    const parts = new Map((await relationshipsOf(zip, target)).map(({ id, target: part }) => [id, part]));
    for (const anchor of await anchorsIn(zip, target)) {
      const part = parts.get(anchor.id ?? "");
      const chart = part !== undefined && zip.has(part) ? await readable(zip, part) : undefined;
      const to = anchor.size ?? cornerOf(anchor.to);
      const { description } = anchor;
      if (chart) charts.push({ from: cornerOf(anchor.from), to, chart, ...(description ? { description } : {}) });
      else hasOthers = true;
    }
  }
  return { charts, hasOthers };
}

/** A damaged chart is no reason to refuse the figures. */
async function readable(zip: Zip, part: string): Promise<Chart | undefined> {
  try {
    return await readChart(zip, part);
  } catch (error) {
    if (error instanceof UnreadableFile) return undefined;
    throw error;
  }
}

/** Positions of charts. A chart in a group, or one that is not anchored to cells, has none. */
async function anchorsIn(zip: Zip, drawing: string): Promise<readonly Anchor[]> {
  const anchors: Anchor[] = [];
  let elsewhere = 0;
  const anchor = () => anchors[anchors.length - 1] as Anchor;
  await walkPart(zip.part(drawing), (path) => {
    const [, inside] = ANCHOR.exec(path) ?? [];
    if (inside === undefined || (path.endsWith("/c:chart") && !inside.startsWith(FRAME)))
      return path.endsWith("/c:chart") ? { open: () => void elsewhere++ } : undefined;
    const [, corner, what] = IN_CORNER.exec(inside) ?? [];
    if (corner === "from" || corner === "to")
      return { text: (text) => void (anchor()[corner][what as string] = Number(text)) };
    switch (inside) {
      case "":
        return { open: () => void anchors.push({ from: {}, to: {} }) };
      case "/xdr:ext":
        return { open: ({ cx, cy }) => void (anchor().size = { width: pixels(cx), height: pixels(cy) }) };
      case `${FRAME}/xdr:nvGraphicFramePr/xdr:cNvPr`:
        return { open: ({ descr, title }) => void (anchor().description = descr ?? title ?? "") };
      case `${FRAME}/a:graphic/a:graphicData/c:chart`:
        return { open: (_attributes, qualified) => void (anchor().id = qualified("r:id") ?? "") };
      default:
        return undefined;
    }
  });
  const lost: Anchor = { from: {}, to: {}, id: "" };
  return [...anchors.filter(({ id }) => id !== undefined), ...Array.from({ length: elsewhere }, () => lost)];
}

const cornerOf = ({ row = 0, col = 0, rowOff = 0, colOff = 0 }: Record<string, number>): Corner => ({
  row,
  column: col,
  x: Math.round(colOff / EMU),
  y: Math.round(rowOff / EMU),
});
