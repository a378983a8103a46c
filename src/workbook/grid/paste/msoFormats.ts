/** Number formats by the CSS class of their cells. */
export type MsoFormats = ReadonlyMap<string, string>;

const RULE = /\.([\w-]+)\s*\{([^}]*)\}/g;
const FORMAT = /mso-number-format:\s*("(?:[^"\\]|\\.)*"|[^;]+)/i;

/** The number formats in the style sheet that Excel includes. */
export function msoFormats(css: string): MsoFormats {
  const formats = new Map<string, string>();
  for (const [, name = "", body = ""] of css.matchAll(RULE)) {
    const format = formatIn(body);
    if (format !== undefined) formats.set(name, format);
  }
  return formats;
}

/** The number format of a cell: its own, or that of its class. */
export function msoFormatIn(element: Element, formats: MsoFormats): string | undefined {
  const own = formatIn(element.getAttribute("style") ?? "");
  return own ?? [...element.classList].map((name) => formats.get(name)).find((format) => format !== undefined);
}

/**
 * `"\#\,\#\#0"` and `"dd\/mm\/yyyy"` have a backslash before every character, some as codes. The language before a format and
 * its part for texts do not matter for a number.
 */
function formatIn(style: string): string | undefined {
  const written = FORMAT.exec(style)?.[1]?.trim();
  if (written === undefined) return undefined;
  return written
    .replace(/^["']|["']$/g, "")
    .replace(/\\([0-9a-f]{4}) ?/gi, (_all, sign: string) => String.fromCharCode(parseInt(sign, 16)))
    .replace(/\\(.)/g, "$1")
    .replace(/^\[\$-[^\]]*\](?=.)|;@$/g, "");
}
