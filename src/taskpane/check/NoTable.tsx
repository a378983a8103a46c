import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { checkText } from "../../text/pane";
import { Message } from "../app/Message";
import { useSay } from "../app/PaneContext";
import { UnreadList } from "./mapping/UnreadColumns";
import type { CheckedSheet } from "./runCheck";

const useStyles = makeStyles({
  kinds: {
    ...typographyStyles.body1,
    margin: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  headers: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Nothing was recognised: what was looked for, and what to do now. */
export function NoTable({ checked }: { readonly checked: CheckedSheet }) {
  const say = useSay();
  if (checked.isEmpty) {
    return <Message title={say(checkText.emptySheet(checked.sheet))} text={say(checkText.emptySheetHelp)} />;
  }
  return (
    <>
      <Message title={say(checkText.noTable(checked.sheet))} text={say(checkText.noTableHelp)} />
      <UnreadList unread={checked.unread} />
    </>
  );
}

/** The known kinds of sheet, each with the headers it needs. */
export function KnownKinds({ checked }: { readonly checked: CheckedSheet }) {
  const styles = useStyles();
  const say = useSay();
  return (
    <dl className={styles.kinds}>
      {checked.known.map(({ title, headers }) => (
        <div key={title.id}>
          <dt>{say(title)}</dt>
          <dd className={styles.headers}>{headers.join(", ")}</dd>
        </div>
      ))}
    </dl>
  );
}
