import { Button, Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons";
import { useCallback, useEffect, useRef, useState } from "react";
import { checkText, frameText } from "../../../text/pane";
import { fixText } from "../../../text/checkPane";
import { findingTitle } from "../../../text/findings";
import type { CellPlace } from "../../../workbook/workbook";
import { usePane, useSay } from "../../app/PaneContext";
import { ScreenBody } from "../../app/ScreenBody";
import { useInSlices } from "../../app/useInSlices";
import { PAGE } from "../browsing";
import type { GroupOfTable } from "../groupOfTable";
import {
  fixLineView,
  isTicked,
  planFixes,
  tickLine,
  tickSure,
  wantedChanges,
  type FixLine,
  type FixPlan,
  type Ticks,
} from "./fixPlan";
import type { Reversible } from "./reversible";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { ...typographyStyles.subtitle2, margin: 0, ":focus": { outlineStyle: "none" } },
  text: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: { display: "flex", alignItems: "flex-start", padding: `${tokens.spacingVerticalXS} 0` },
  words: { ...typographyStyles.body1, display: "block", flexGrow: 1, minWidth: 0, paddingTop: "6px" },
  address: {
    ...typographyStyles.body1Strong,
    padding: 0,
    marginRight: tokens.spacingHorizontalS,
    color: tokens.colorBrandForegroundLink,
    backgroundColor: "transparent",
    border: "none",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  value: { overflowWrap: "anywhere" },
  reason: { display: "block", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  warning: { verticalAlign: "-2px", marginRight: tokens.spacingHorizontalXS },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
  hiddenWord: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

interface FixPreviewProps {
  readonly group: GroupOfTable;
  readonly isBusy: boolean;
  readonly onShow: (place: CellPlace) => void;
  readonly onApply: (wanted: readonly Reversible[]) => void;
  readonly onCancel: () => void;
}

/** A preview of what would be written, cell by cell. Sure fixes are ticked; unsure ones only by the user. */
export function FixPreview(props: FixPreviewProps) {
  const { group } = props;
  const say = useSay();
  const plan = useInSlices(useCallback(() => planFixes(group), [group]));
  return plan ? <FixList {...props} plan={plan} /> : <ScreenBody>{say(frameText.loading)}</ScreenBody>;
}

function FixList({ group, plan, isBusy, onShow, onApply, onCancel }: FixPreviewProps & { readonly plan: FixPlan }) {
  const styles = useStyles();
  const say = useSay();
  const { language } = usePane();
  const [ticks, setTicks] = useState<Ticks>({});
  const [shown, setShown] = useState(PAGE);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const wanted = wantedChanges(group, plan, ticks);
  const sure = plan.lines.filter(({ fix }) => fix.certainty === "sure");
  const sureTicked = sure.filter((line) => isTicked(line, ticks)).length;
  return (
    <ScreenBody
      foot={
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            disabledFocusable={wanted.length === 0 || isBusy}
            onClick={() => onApply(wanted)}
          >
            {say(fixText.apply(wanted.length))}
          </Button>
          <Button onClick={onCancel}>{say(fixText.cancel)}</Button>
        </div>
      }
    >
      <div className={styles.head}>
        <h2 className={styles.title} ref={heading} tabIndex={-1}>
          {say(fixText.title(plan.lines.length))}
        </h2>
        <p className={styles.text}>{findingTitle(group.code, language)}</p>
        <p className={styles.text}>{say(sure.length > 0 ? fixText.nothingYet : fixText.tickFirst)}</p>
        {plan.lines.some(({ fix }) => fix.together) && <p className={styles.text}>{say(fixText.together)}</p>}
      </div>
      <div>
        {sure.length > 1 && (
          <Checkbox
            label={say(fixText.allSure(sure.length))}
            checked={sureTicked === 0 ? false : sureTicked === sure.length ? true : "mixed"}
            onChange={(_event, { checked }) => setTicks(tickSure(plan, ticks, checked === true))}
          />
        )}
        <ul className={styles.list}>
          {plan.lines.slice(0, shown).map((line) => (
            <li key={line.key} className={styles.line}>
              <Line
                group={group}
                line={line}
                isOn={isTicked(line, ticks)}
                onTick={(isOn) => setTicks(tickLine(plan, ticks, line, isOn))}
                onShow={onShow}
              />
            </li>
          ))}
        </ul>
        {shown < plan.lines.length && (
          <Button appearance="transparent" onClick={() => setShown(shown + PAGE)}>
            {say(checkText.more(Math.min(PAGE, plan.lines.length - shown)))}
          </Button>
        )}
        {plan.more > 0 && <p className={styles.text}>{say(fixText.moreLater(plan.more))}</p>}
      </div>
    </ScreenBody>
  );
}

interface LineProps {
  readonly group: GroupOfTable;
  readonly line: FixLine;
  readonly isOn: boolean;
  readonly onTick: (isOn: boolean) => void;
  readonly onShow: (place: CellPlace) => void;
}

function Line({ group, line, isOn, onTick, onShow }: LineProps) {
  const styles = useStyles();
  const say = useSay();
  const { language } = usePane();
  const { address, from, to, reason } = fixLineView(group, line, language);
  const { row, column, certainty } = line.fix;
  return (
    <>
      <Checkbox
        aria-label={`${say(fixText.fixCell(address))}: ${from} ${say(fixText.becomes)} ${to}`}
        checked={isOn}
        onChange={(_event, { checked }) => onTick(checked === true)}
      />
      <span className={styles.words}>
        <button
          type="button"
          className={styles.address}
          title={say(fixText.show)}
          onClick={() => onShow({ sheet: group.table.report.table.sheet.name, row, column })}
        >
          {address}
        </button>
        <span className={styles.value}>
          {from} <span aria-hidden="true">→</span>
          <span className={styles.hiddenWord}>{say(fixText.becomes)}</span> <strong>{to}</strong>
        </span>
        {certainty === "unsure" && (
          <span className={styles.reason}>
            <WarningRegular className={styles.warning} aria-hidden />
            {say(fixText.unsure)} {reason}
          </span>
        )}
      </span>
    </>
  );
}
