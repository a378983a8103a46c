import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { usePane } from "../app/PaneContext";
import type { ChartView } from "./chartView";
import { drawChart } from "./drawChart";

const HEIGHT = 120;

/** The rules of uPlot's own style sheet for the parts that are shown. */
const useStyles = makeStyles({
  root: {
    color: tokens.colorNeutralForeground2,
    minHeight: `${HEIGHT}px`,
    "& .uplot, & .u-wrap": { position: "relative" },
    "& .u-over, & .u-under, & .u-axis": { position: "absolute" },
    "& canvas": { display: "block", position: "relative", width: "100%", height: "100%" },
  },
  // Colours are taken from here, so that contrast themes replace them in the drawing as well.
  line: { color: tokens.colorCompoundBrandStroke },
  grid: { color: tokens.colorNeutralStroke2 },
});

/** A small chart with its caption, which says the same in words. */
export default function Chart({ chart }: { readonly chart: ChartView }) {
  const styles = useStyles();
  const { language } = usePane();
  const place = useRef<HTMLDivElement>(null);
  const line = useRef<HTMLSpanElement>(null);
  const grid = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const [at, lineAt, gridAt] = [place.current, line.current, grid.current];
    if (!at || !lineAt || !gridAt) return undefined;
    const colourOf = (element: Element) => getComputedStyle(element).color;
    const drawn = drawChart(at, chart, language, HEIGHT, {
      text: () => colourOf(at),
      line: () => colourOf(lineAt),
      grid: () => colourOf(gridAt),
    });
    const fit = new ResizeObserver(() => drawn.resize());
    fit.observe(at);
    // The theme is applied before the next frame.
    const again = () => requestAnimationFrame(() => drawn.redraw());
    const media = ["(prefers-color-scheme: dark)", "(forced-colors: active)"].map((query) =>
      window.matchMedia?.(query),
    );
    media.forEach((each) => each?.addEventListener("change", again));
    window.addEventListener("focus", again);
    return () => {
      fit.disconnect();
      media.forEach((each) => each?.removeEventListener("change", again));
      window.removeEventListener("focus", again);
      drawn.remove();
    };
  }, [chart, language]);
  return (
    <div aria-hidden>
      <span ref={line} className={styles.line} />
      <span ref={grid} className={styles.grid} />
      <div ref={place} className={styles.root} />
    </div>
  );
}
