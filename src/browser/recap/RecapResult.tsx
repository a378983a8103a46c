import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Recap, RecapRow } from "../../contract/recap";
import type { Language, Words } from "../../core/words";
import { saveFailureText } from "../../text/browserPage";
import { withoutIdentity } from "../../core/nik/identity";
import { formatDate, formatNumber, formatPercent, quote } from "../../text/format";
import { recapDoneText, recapDoubtText, recapText } from "../../text/recap";
import { recapPageText } from "../../text/recapPage";
import { saveNew } from "../save/savedFile";
import { Histories } from "./Histories";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  list: { ...typographyStyles.body1, margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  scroll: {
    overflowX: "auto",
    maxHeight: "40vh",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { ...typographyStyles.body1, borderCollapse: "collapse", minWidth: "100%" },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "left",
    verticalAlign: "top",
  },
  number: { textAlign: "right", whiteSpace: "nowrap" },
  aside: { color: tokens.colorNeutralForeground3 },
});

/** The most offices on the page; the saved file has them all. */
const MOST_ROWS = 200;

interface RecapResultProps {
  readonly language: Language;
  readonly recap: Recap;
  readonly read: number;
  readonly of: number;
  readonly passedOver: number;
}

/** The combined result of many files, and a way to save it as a workbook. */
export function RecapResult({ language, recap, read, of, passedOver }: RecapResultProps) {
  const styles = useStyles();
  const say = (words: Words) => words[language];
  const [told, setTold] = useState<Words>();
  const save = async () => {
    const outcome = await saveNew(say(recapPageText.fileName), async () => {
      const [{ recapBook }, { writeBook }] = await Promise.all([
        import("../../template/recapBook"),
        import("../../workbook/file/write/writeBook"),
      ]);
      return writeBook(recapBook(recap, language));
    });
    if ("saved" in outcome) setTold(recapPageText.saved(outcome.saved));
    else if ("failed" in outcome) setTold(saveFailureText[outcome.failed]);
  };
  const toKnow = [
    ...recap.unread.map(({ file, why }) => `${quote(file)}: ${say(why)}`),
    ...recap.doubts.map((doubt) => withoutIdentity(say(recapDoubtText(doubt)))),
  ];
  return (
    <>
      <div role="status">
        {read < of && <p className={styles.text}>{say(recapPageText.stopped(read, of))}</p>}
        <p className={styles.text}>
          {say(recapDoneText(read - recap.unread.length, recap.offices.length, recap.unread.length))}
        </p>
        {passedOver > 0 && <p className={styles.text}>{say(recapPageText.passedOver(passedOver))}</p>}
      </div>
      {toKnow.length > 0 && (
        <section>
          <h3 className={styles.title}>{say(recapText.DOUBTS)}</h3>
          <ul className={styles.list}>
            {toKnow.map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      {recap.offices.length > 0 && (
        <>
          <div className={styles.scroll} role="region" aria-label={say(recapPageText.table)} tabIndex={0}>
            <OfficeTable language={language} offices={recap.offices.slice(0, MOST_ROWS)} />
          </div>
          <Histories language={language} histories={recap.histories} />
          <div>
            <Button appearance="primary" onClick={() => void save()}>
              {say(recapPageText.save)}
            </Button>
            <p className={styles.text} role="status">
              {told && say(told)}
            </p>
          </div>
        </>
      )}
    </>
  );
}

interface OfficeTableProps {
  readonly language: Language;
  readonly offices: readonly RecapRow[];
}

function OfficeTable({ language, offices }: OfficeTableProps) {
  const styles = useStyles();
  const say = (words: Words) => words[language];
  const percent = (value: number | undefined) => (value === undefined ? "" : formatPercent(value, language));
  const columns: readonly (readonly [Words, (row: RecapRow) => string])[] = [
    [recapText.PERIOD, ({ period = "" }) => period],
    [recapText.COVERAGE, ({ figures }) => percent(figures.coverage)],
    [recapText.IKD_SHARE, ({ figures }) => percent(figures.ikdShare)],
    [recapText.RUNS_OUT, ({ figures }) => (figures.runsOut === undefined ? "" : formatDate(figures.runsOut, language))],
    [recapText.ERRORS, ({ counts }) => formatNumber(counts.error, language)],
    [recapText.WARNINGS, ({ counts }) => formatNumber(counts.warning, language)],
  ];
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.cell}>
            {say(recapText.OFFICE)}
          </th>
          {columns.map(([header]) => (
            <th key={header.en} scope="col" className={styles.cell}>
              {say(header)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {offices.map((row, index) => (
          <tr key={index}>
            <th scope="row" className={styles.cell}>
              {withoutIdentity(row.office)}
              <div className={styles.aside}>
                {withoutIdentity(row.file)}
                {!row.isSummed && ` (${say(recapPageText.notSummed)})`}
              </div>
            </th>
            {columns.map(([header, shown]) => (
              <td key={header.en} className={mergeClasses(styles.cell, styles.number)}>
                {shown(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
