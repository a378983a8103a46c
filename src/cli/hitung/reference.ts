import { existsSync } from "node:fs";
import { parseArea, type Area } from "../../core/cells/area";
import { badUsageText } from "../../text/cli";
import { endsIn, TEXT_ENDS } from "../../workbook/file/kinds";
import { BadUsage } from "../badUsage";

/** The parts of `FILE.xlsx!Sheet!A1:B9`; without a sheet for a text such as a .csv, which has only one. */
export interface Reference {
  readonly file: string;
  readonly sheet: string | undefined;
  readonly area: Area;
}

const FILE_END = /\.(?:xls[xmb]?|ods|csv|tsv|tab|txt)(?=!|$)/gi;

/** The parts of an argument that points into a file; undefined for one that does not. */
export function readReference(text: string): Reference | undefined {
  const ends = [...text.matchAll(FILE_END)].map(({ 0: end, index }) => index + end.length);
  if (ends.length === 0) return undefined;
  // Folders and files may hold exclamation marks, so the file that exists decides.
  const end = ends.find((at) => existsSync(text.slice(0, at))) ?? (ends[0] as number);
  const file = text.slice(0, end);
  const place = splitPlace(text.slice(end + 1));
  const area = parseArea(place.address);
  if (!area || (place.sheet === undefined && !endsIn(file, [...TEXT_ENDS, ".xls"])))
    throw new BadUsage(badUsageText.REFERENCE(text));
  return { file, sheet: place.sheet, area };
}

/** The sheet may be in quotes, as Excel writes it, and may itself hold an exclamation mark. */
function splitPlace(place: string): { readonly sheet: string | undefined; readonly address: string } {
  const quoted = /^'((?:[^']|'')+)'!([^!]*)$/.exec(place);
  if (quoted) return { sheet: (quoted[1] as string).replace(/''/g, "'"), address: quoted[2] as string };
  const mark = place.lastIndexOf("!");
  return mark < 0
    ? { sheet: undefined, address: place }
    : { sheet: place.slice(0, mark), address: place.slice(mark + 1) };
}
