import { execFileSync } from "node:child_process";
import { theme } from "../../../../src/workbook/grid/engine/theme";

type Rgb = readonly [number, number, number];
const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];
/** The least contrast of text (WCAG 2.2, 1.4.3). */
const LEAST = 4.5;

const shades: Readonly<Record<string, unknown>> = theme;

function rgbOf(name: string): Rgb {
  const [hue = "", shade = ""] = name.split(".");
  const hex = (shades[hue] as Readonly<Record<string, string>>)[shade] ?? "";
  return [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16)) as unknown as Rgb;
}

function lightness(color: Rgb): number {
  const [r, g, b] = color.map((part) => {
    const share = part / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: Rgb, other: Rgb): number {
  const [low = 0, high = 0] = [lightness(one), lightness(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** What the grid draws in the dark instead of these colours; Node takes its modules and Jest does not. */
function inTheDark(colors: readonly Rgb[]): readonly Rgb[] {
  const script = `import { invertColorByMatrix } from "@univerjs/core";
    console.log(JSON.stringify(${JSON.stringify(colors)}.map((color) => invertColorByMatrix(color))));`;
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" }));
}

test("references in formulas can be read in light and in the dark", () => {
  const colors = Object.values(theme["loop-color"]).map(rgbOf);
  const contrasts = [
    ...colors.map((color) => contrast(color, WHITE)),
    ...inTheDark(colors).map((color) => contrast(color, BLACK)),
  ];
  expect(contrasts).toHaveLength(24);
  expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(LEAST);
});
