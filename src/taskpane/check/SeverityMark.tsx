import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Severity } from "../../contract/finding";

const useStyles = makeStyles({
  root: { width: "12px", height: "12px", flexShrink: 0, fill: "currentColor" },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
});

const SHAPES: Readonly<Record<Severity, string>> = {
  error: "M6 0a6 6 0 1 1 0 12A6 6 0 0 1 6 0Z",
  warning: "M6 0.5 12 11.5H0Z",
  info: "M1.5 1.5h9v9h-9Z",
};

/** A disc, a triangle or a square; the word is always beside it. */
export function SeverityMark({ severity, className }: { readonly severity: Severity; readonly className?: string }) {
  const styles = useStyles();
  return (
    <svg className={mergeClasses(styles.root, styles[severity], className)} viewBox="0 0 12 12" aria-hidden="true">
      <path d={SHAPES[severity]} />
    </svg>
  );
}
