import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { doubtsOf, type TableComparison } from "../../contract/comparison";
import { parseArea } from "../../core/cells/area";
import { aloneText, comparisonText, repeatedText, tableComparisonText } from "../../text/comparison";
import { comparisonGroups, type ComparisonGroup, type ComparisonLine } from "../../text/comparisonGroups";
import { compareText } from "../../text/comparePane";
import { formatNumber } from "../../text/format";
import { workbookErrorText } from "../../text/pane";
import { WorkbookError, type CellPlace, type Workbook, type WorkbookErrorCode } from "../../workbook/workbook";
import { Disclosure } from "../app/Disclosure";
import { focusOnMount } from "../app/focusOnMount";
import { NewSheetButton } from "../app/NewSheetButton";
import { usePane, useSay } from "../app/PaneContext";
import { ScreenBody } from "../app/ScreenBody";
import { comparisonRows } from "./comparisonRows";
import { nameOf, type Compared } from "./useComparison";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: "anywhere" },
  text: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0, overflowWrap: "anywhere" },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: {
    ...typographyStyles.body1,
    display: "flex",
    gap: tokens.spacingHorizontalS,
    boxSizing: "border-box",
    width: "100%",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: "inherit",
    textAlign: "left",
  },
  leads: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  address: { fontWeight: tokens.fontWeightSemibold, flexShrink: 0, minWidth: "32px" },
  change: { minWidth: 0, overflowWrap: "anywhere" },
});

interface CompareResultProps {
  readonly workbook: Workbook;
  readonly compared: Compared;
  readonly onOther: () => void;
  readonly onBack: () => void;
}

/** The changes table by table, the doubtful ones first, each line one click from its cell. */
export function CompareResult({ workbook, compared: { comparison, pair }, onOther, onBack }: CompareResultProps) {
  const styles = useStyles();
  const say = useSay();
  const { language } = usePane();
  const [refused, setRefused] = useState<WorkbookErrorCode>();
  const title = `${say(nameOf(pair, "before"))} → ${say(nameOf(pair, "after"))}`;
  const isOfFile = typeof pair.before !== "string";
  const show = async (place: CellPlace) => {
    setRefused(undefined);
    try {
      await workbook.select(place);
      workbook.bringForward?.();
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      setRefused(error.code);
    }
  };
  const write = async () =>
    compareText.made(await workbook.addSheet(compareText.sheet[language], comparisonRows(title, comparison, language)));
  return (
    <ScreenBody>
      <div className={styles.section} role="status">
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.text}>{say(compareText.verdict(doubtsOf(comparison)))}</p>
        {refused && <p className={styles.text}>{say(workbookErrorText[refused])}</p>}
      </div>
      <div className={styles.row}>
        <Button ref={focusOnMount} onClick={onOther}>
          {say(compareText.other)}
        </Button>
        <Button appearance="subtle" onClick={onBack}>
          {say(compareText.back)}
        </Button>
      </div>
      {comparison.tables.map((table, index) => (
        <TableChanges
          key={index}
          table={table}
          onShow={(side, address) => {
            const area = parseArea(address);
            if (area && !(isOfFile && side === "before"))
              void show({ sheet: table.sheets[side], row: area.row, column: area.column });
          }}
          leads={(side) => side === "after" || !isOfFile}
        />
      ))}
      {comparison.alone.map(({ side, title: kind, sheet }, index) => (
        <p key={index} className={styles.text}>
          {say(aloneText(side, kind, sheet))}
        </p>
      ))}
      <NewSheetButton workbook={workbook} label={compareText.make} write={write} />
    </ScreenBody>
  );
}

type Side = "before" | "after";

interface TableChangesProps {
  readonly table: TableComparison;
  /** True if cells of a side can be shown. */
  readonly leads: (side: Side) => boolean;
  readonly onShow: (side: Side, address: string) => void;
}

function TableChanges({ table, leads, onShow }: TableChangesProps) {
  const styles = useStyles();
  const say = useSay();
  const { language } = usePane();
  const groups = comparisonGroups(table, language);
  const isSame = table.changes.length + table.added.length + table.gone.length === 0;
  return (
    <section className={styles.section}>
      <h3 className={styles.text}>{tableComparisonText(table, language)}</h3>
      {table.repeated > 0 && <p className={styles.text}>{say(repeatedText(table.repeated))}</p>}
      {isSame && <p className={styles.text}>{say(comparisonText.SAME)}</p>}
      {groups.map((group) => (
        <Group key={group.title.en} group={group} leads={leads} onShow={onShow} />
      ))}
    </section>
  );
}

/** Lines shown at once. */
const PAGE = 50;

function Group({ group, leads, onShow }: Omit<TableChangesProps, "table"> & { readonly group: ComparisonGroup }) {
  const styles = useStyles();
  const say = useSay();
  const { language } = usePane();
  const isFirst = group.title === comparisonText.DOUBTFUL;
  const [isOpen, setIsOpen] = useState(isFirst);
  const [shown, setShown] = useState(PAGE);
  const rest = group.lines.length - shown;
  return (
    <Disclosure
      label={`${say(group.title)} (${formatNumber(group.lines.length, language)})`}
      open={isOpen}
      onToggle={setIsOpen}
    >
      <ul className={styles.list}>
        {group.lines.slice(0, shown).map((line, index) => (
          <li key={index}>
            <Line line={line} leads={leads} onShow={onShow} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button size="small" onClick={() => setShown(shown + PAGE)}>
          {say(compareText.more(Math.min(PAGE, rest)))}
        </Button>
      )}
    </Disclosure>
  );
}

function Line({
  line: { text, cell },
  leads,
  onShow,
}: Omit<TableChangesProps, "table"> & { readonly line: ComparisonLine }) {
  const styles = useStyles();
  const shown = <span className={styles.change}>{text}</span>;
  if (!cell || !leads(cell.side)) return <div className={styles.line}>{shown}</div>;
  return (
    <button type="button" className={`${styles.line} ${styles.leads}`} onClick={() => onShow(cell.side, cell.address)}>
      {cell.side === "after" && <span className={styles.address}>{cell.address}</span>}
      {shown}
    </button>
  );
}
