import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { bookCheckText } from "../../../text/bookCheckPane";
import { withoutIdentity } from "../../../core/nik/identity";
import { formatMonth } from "../../../text/format";
import { sheetKinds } from "../../../sheets";
import { Disclosure } from "../../app/Disclosure";
import { usePane, useSay } from "../../app/PaneContext";
import { owedOf, type ReportMatrix, type ReportState } from "./reportMatrix";

const useStyles = makeStyles({
  scroll: {
    overflowX: "auto",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  table: { ...typographyStyles.caption1, borderCollapse: "collapse" },
  head: { fontWeight: tokens.fontWeightSemibold, padding: "2px 4px", textAlign: "left", verticalAlign: "bottom" },
  name: { fontWeight: tokens.fontWeightRegular, padding: "2px 8px 2px 0", textAlign: "left", overflowWrap: "anywhere" },
  cell: { padding: "2px 4px", textAlign: "center" },
  owed: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  text: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
});

/** The most areas listed; those with missing reports come first. */
const MOST_AREAS = 60;

const SIGNS: Readonly<Record<ReportState, string>> = { REPORTED: "✓", OWED: "✗", NOT_DUE: "·" };
const WORDS = {
  REPORTED: bookCheckText.reported,
  OWED: bookCheckText.owed,
  NOT_DUE: bookCheckText.notDue,
} as const satisfies Record<ReportState, unknown>;

/** Who reported which month, for areas that report monthly. */
export function Completeness({ matrices }: { readonly matrices: readonly ReportMatrix[] }) {
  const say = useSay();
  return matrices.map((matrix, index) => {
    const owed = matrix.areas.reduce((sum, area) => sum + owedOf(area), 0);
    const title = sheetKinds.find(({ name }) => name === matrix.kind)?.title;
    const label = say(bookCheckText.completeness(owed));
    return (
      <Disclosure key={index} label={title ? `${label} (${say(title)})` : label}>
        <Matrix matrix={matrix} label={label} />
      </Disclosure>
    );
  });
}

function Matrix({ matrix: { months, areas }, label }: { readonly matrix: ReportMatrix; readonly label: string }) {
  const styles = useStyles();
  const say = useSay();
  const { language } = usePane();
  const nameOf = (month: number) => formatMonth(Math.floor(month / 12), (month % 12) + 1, language);
  return (
    <>
      <div className={styles.scroll} role="region" aria-label={label} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.head}>
                {say(bookCheckText.area)}
              </th>
              {months.map((month) => (
                <th key={month} scope="col" className={styles.head}>
                  {nameOf(month)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {areas.slice(0, MOST_AREAS).map(({ name, states }, row) => (
              <tr key={row}>
                <th scope="row" className={styles.name}>
                  {withoutIdentity(name)}
                </th>
                {states.map((state, at) => (
                  <td
                    key={at}
                    className={mergeClasses(styles.cell, state === "OWED" && styles.owed)}
                    title={say(WORDS[state])}
                  >
                    <span role="img" aria-label={say(WORDS[state])}>
                      {SIGNS[state]}
                    </span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {areas.length > MOST_AREAS && (
        <p className={styles.text}>{say(bookCheckText.moreAreas(areas.length - MOST_AREAS))}</p>
      )}
    </>
  );
}
