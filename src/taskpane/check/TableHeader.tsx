import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Disclosure } from "../app/Disclosure";
import { usePane } from "../app/PaneContext";
import { tableHead } from "./checkView";
import type { CheckedTable } from "./runCheck";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  place: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  columns: {
    ...typographyStyles.body1,
    margin: 0,
    display: "grid",
    gridTemplateColumns: "minmax(84px, auto) 1fr",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  what: { color: tokens.colorNeutralForeground2 },
  where: { margin: 0, overflowWrap: "anywhere" },
});

/** What was recognised, and from which headers, one click below. */
export function TableHeader({ table }: { readonly table: CheckedTable }) {
  const styles = useStyles();
  const { language } = usePane();
  const head = tableHead(table, language);
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>{head.title}</h2>
      <p className={styles.place}>{head.place}</p>
      <Disclosure label={head.recognised}>
        <dl className={styles.columns}>
          {head.columns.map(({ what, where, header }, index) => (
            <div key={index} style={{ display: "contents" }}>
              <dt className={styles.what}>{what}</dt>
              <dd className={styles.where}>{header === undefined ? where : `${where}: ${header}`}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </section>
  );
}
