import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { Words } from "../../core/words";
import { useSay } from "../app/PaneContext";
import type { PlanRow } from "./planView";

const useStyles = makeStyles({
  table: { ...typographyStyles.body1, width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "left",
    verticalAlign: "top",
    overflowWrap: "anywhere",
    fontWeight: "inherit",
  },
  what: { width: "42%", hyphens: "auto" },
  head: { ...typographyStyles.caption1Strong },
});

interface PlanTableProps {
  readonly rows: readonly PlanRow[];
  /** The names of the two scenarios. */
  readonly names: readonly [Words, Words];
}

/** Two scenarios side by side. */
export function PlanTable({ rows, names: [left, right] }: PlanTableProps) {
  const styles = useStyles();
  const say = useSay();
  return (
    <table className={styles.table}>
      <thead className={styles.head}>
        <tr>
          <td className={mergeClasses(styles.cell, styles.what)} />
          <th scope="col" className={styles.cell}>
            {say(left)}
          </th>
          <th scope="col" className={styles.cell}>
            {say(right)}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ what, same, planned }) => (
          <tr key={what}>
            <th scope="row" className={mergeClasses(styles.cell, styles.what)}>
              {what}
            </th>
            <td className={styles.cell}>{same}</td>
            <td className={styles.cell}>{planned}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
