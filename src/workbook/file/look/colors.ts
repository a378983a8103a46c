import { walkPart, type Attributes, type PartReader } from "../xml/walkPart";
import type { Zip } from "../zip/parts";

/** The first 64 colours of the old palette that files may refer to by number (ECMA-376 part 1, 18.8.27), eight per line. */
const PALETTE = (
  "000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff " +
  "000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff " +
  "800000 008000 000080 808000 800080 008080 c0c0c0 808080 " +
  "9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff " +
  "000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff " +
  "00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 " +
  "3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** The order of the colours in a theme's part; cells number the first four differently. */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

const OFFICE_THEME: Readonly<Record<string, string>> = {
  lt1: "ffffff",
  dk1: "000000",
  lt2: "e7e6e6",
  dk2: "44546a",
  accent1: "4472c4",
  accent2: "ed7d31",
  accent3: "a5a5a5",
  accent4: "ffc000",
  accent5: "5b9bd5",
  accent6: "70ad47",
};

/** Reads a colour in any notation of the file; undefined for none and for automatic. */
export type Colors = (color: Attributes) => string | undefined;

export async function readColors(zip: Zip, themePart: string | undefined): Promise<Colors> {
  const theme = themePart === undefined ? OFFICE_THEME : { ...OFFICE_THEME, ...(await readTheme(zip, themePart)) };
  return ({ rgb, theme: place, indexed, tint }) => {
    const named =
      rgb !== undefined
        ? rgb.slice(-6)
        : place !== undefined
          ? theme[THEME_ORDER[Number(place)] ?? ""]
          : PALETTE[Number(indexed)];
    return named !== undefined && /^[\da-f]{6}$/i.test(named)
      ? tinted(named.toLowerCase(), Number(tint ?? 0))
      : undefined;
  };
}

async function readTheme(zip: Zip, part: string): Promise<Record<string, string>> {
  const theme: Record<string, string> = {};
  const scheme = THEME_ORDER.flatMap((name) =>
    ["srgbClr", "sysClr"].map((way) => [
      `/a:theme/a:themeElements/a:clrScheme/a:${name}/a:${way}`,
      { open: ({ val = "", lastClr }: Attributes) => void (theme[name] ??= lastClr ?? val) },
    ]),
  );
  await walkPart(zip.part(part), Object.fromEntries(scheme) as PartReader);
  return theme;
}

/** Lighter for a tint above 0, darker below (ECMA-376 part 1, 18.8.19). */
function tinted(hex: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const shaded = parts.map((part) => Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint));
  return `#${shaded.map((part) => Math.min(255, Math.max(0, part)).toString(16).padStart(2, "0")).join("")}`;
}
