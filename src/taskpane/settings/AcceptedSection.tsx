import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { withoutAccepted } from "../../checking/accepted/change";
import type { KeptAcceptance } from "../../checking/accepted/settle";
import { acceptanceText, acceptedText } from "../../text/accepted";
import { quote } from "../../text/format";
import type { Workbook } from "../../workbook/workbook";
import { usePane, useSay } from "../app/PaneContext";
import { acceptanceStoreOf } from "../check/accepted/acceptanceStore";
import { Section } from "./Section";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0 },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
});

/** Everything that the workbook stores as accepted, for the person responsible for the file: to review, and to clear. */
export function AcceptedSection({ workbook }: { readonly workbook: Workbook }) {
  return (
    <Section title={acceptedText.section}>
      <AcceptedOf workbook={workbook} />
    </Section>
  );
}

function AcceptedOf({ workbook }: { readonly workbook: Workbook }) {
  const styles = useStyles();
  const say = useSay();
  const { language } = usePane();
  const [kept, setKept] = useState<readonly KeptAcceptance[]>();
  const [isKept, setIsKept] = useState(true);
  useEffect(() => {
    let current = true;
    void acceptanceStoreOf(workbook)
      .read()
      .then((list) => current && setKept(list));
    return () => {
      current = false;
    };
  }, [workbook]);
  const clear = async (taken: readonly KeptAcceptance[]) => {
    const store = acceptanceStoreOf(workbook);
    const left = withoutAccepted(await store.read(), taken);
    setIsKept(await store.write(left));
    setKept(left);
  };
  if (!kept) return null;
  return (
    <>
      <p className={styles.text} role="status">
        {say(acceptedText.kept(kept.length))} {!isKept && say(acceptedText.notKept)}
      </p>
      <ul className={styles.list}>
        {actsOf(kept).map(({ sheet, findings, first }, index) => (
          <li key={index}>
            <p className={styles.text}>
              {quote(sheet)}: {say(acceptedText.count(findings.length))}. {acceptanceText(first.acceptance, language)}
            </p>
            <Button size="small" appearance="subtle" onClick={() => void clear(findings)}>
              {say(acceptedText.takeBackAll(findings.length))}
            </Button>
          </li>
        ))}
      </ul>
      {kept.length > 0 && <Button onClick={() => void clear(kept)}>{say(acceptedText.clearAll)}</Button>}
    </>
  );
}

interface Act {
  readonly sheet: string;
  readonly first: KeptAcceptance;
  readonly findings: KeptAcceptance[];
}

/** What one person accepted on one sheet on one day for one reason. */
function actsOf(kept: readonly KeptAcceptance[]): readonly Act[] {
  const acts = new Map<string, Act>();
  for (const each of kept) {
    const [sheet] = each.key;
    const name = JSON.stringify([sheet, each.acceptance]);
    const act = acts.get(name) ?? { sheet, first: each, findings: [] };
    acts.set(name, act);
    act.findings.push(each);
  }
  return [...acts.values()];
}
