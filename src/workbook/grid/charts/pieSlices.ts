import { pieColour } from "./pieColour";
import type { ChartFigures } from "./figures";

interface Room {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Slices of the first series, clockwise from the top. */
export function pieSlices({ series }: ChartFigures, { left, top, right, bottom }: Room): string {
  const values = (series[0]?.spans ?? []).map((span) => Math.max(0, span?.[1] ?? 0));
  const whole = values.reduce((sum, value) => sum + value, 0);
  if (whole === 0) return "";
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const radius = Math.max(0, Math.min(right - left, bottom - top) / 2 - 4);
  let turned = 0;
  return values
    .map((value, i) => {
      const from = turned;
      turned += value / whole;
      if (value === 0) return "";
      if (value === whole) return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${pieColour(i)}"/>`;
      const point = (share: number) => {
        const angle = share * 2 * Math.PI;
        return `${(x + radius * Math.sin(angle)).toFixed(1)} ${(y - radius * Math.cos(angle)).toFixed(1)}`;
      };
      const isLarge = turned - from > 0.5 ? 1 : 0;
      return `<path d="M${x} ${y}L${point(from)}A${radius} ${radius} 0 ${isLarge} 1 ${point(turned)}Z" fill="${pieColour(i)}" stroke="#fff"/>`;
    })
    .join("");
}
