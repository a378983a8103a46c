import { walkPart } from "../xml/walkPart";
import type { Zip } from "../zip/parts";

/** Formats that files refer to by number only (ECMA-376 part 1, 18.8.30). */
export const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0 ;(#,##0)",
  38: "#,##0 ;[Red](#,##0)",
  39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;[Red](#,##0.00)",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
  48: "##0.0E+0",
  49: "@",
};

/** The number format of each cell style; undefined for "General". */
export async function readNumberFormats(zip: Zip, part: string): Promise<readonly (string | undefined)[]> {
  const own = new Map<string, string>();
  const styles: (string | undefined)[] = [];
  await walkPart(zip.part(part), {
    "/styleSheet/numFmts/numFmt": { open: ({ numFmtId = "0", formatCode = "" }) => own.set(numFmtId, formatCode) },
    "/styleSheet/cellXfs/xf": {
      open: ({ numFmtId = "0" }) => {
        const format = own.get(numFmtId) ?? BUILT_IN[Number(numFmtId)];
        styles.push(format === undefined || /^general$/i.test(format) ? undefined : format);
      },
    },
  });
  return styles;
}

/** True for a format that shows a day or a year, so that the number is a date. */
export function showsDate(format: string): boolean {
  const shown = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "").split(";")[0] as string;
  return /[dy]|mmm/i.test(shown.replace(/general/gi, "")) && !/[0#?]\.?[0#?]*%|E[+-]/i.test(shown);
}
