import { Button, makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { SheetKind } from "../../../sheets/sheetKind";
import { mappingText } from "../../../text/checkPane";
import { unreadMeaningText } from "../../../text/unreadColumn";
import { Disclosure } from "../../app/Disclosure";
import { usePane, useSay } from "../../app/PaneContext";
import { keyName } from "../checkView";
import type { SheetColumn } from "./sheetColumns";

const useStyles = makeStyles({
  header: { display: "block", overflowWrap: "anywhere" },
  meaning: { ...typographyStyles.body1Strong, display: "block", overflowWrap: "anywhere" },
  none: { display: "block", color: tokens.colorNeutralForeground3 },
  choices: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalL,
    paddingBottom: tokens.spacingVerticalS,
  },
  others: { width: "100%" },
  choice: { maxWidth: "100%", overflowWrap: "anywhere", textAlign: "left" },
});

/** Meanings offered at once; the others are one list away. */
const LIKELY = 3;
const NOTHING = "";

interface ColumnMeaningProps {
  readonly column: SheetColumn;
  readonly kind: SheetKind;
  /** Other possible meanings, the likeliest first. */
  readonly meanings: () => readonly string[];
  readonly onChoose: (key: string) => void;
  readonly onSetAside: () => void;
}

/** A column of the sheet with its meaning; one click below, what else it may mean. */
export function ColumnMeaning({ column, kind, meanings, onChoose, onSetAside }: ColumnMeaningProps) {
  const styles = useStyles();
  const say = useSay();
  const { language } = usePane();
  const { letter, header, key, isAside } = column;
  const [isOpen, setOpen] = useState(false);
  const line = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    line.current?.querySelector("button")?.focus();
  };
  const label = (
    <>
      <span className={styles.header}>{say(mappingText.asTitled(letter, header))}</span>{" "}
      {key === undefined ? (
        <span className={styles.none}>{say(isAside ? mappingText.aside : mappingText.notRead)}</span>
      ) : (
        <span className={styles.meaning}>{keyName(kind, key, language)}</span>
      )}
    </>
  );
  return (
    <div ref={line}>
      <Disclosure label={label} open={isOpen} onToggle={setOpen}>
        <Choices
          name={say(mappingText.asTitled(letter, header))}
          kind={kind}
          meanings={isOpen ? meanings() : []}
          isAside={isAside}
          onChoose={(chosen) => {
            close();
            onChoose(chosen);
          }}
          onSetAside={() => {
            close();
            onSetAside();
          }}
        />
      </Disclosure>
    </div>
  );
}

interface ChoicesProps extends Pick<ColumnMeaningProps, "kind" | "onChoose" | "onSetAside"> {
  readonly name: string;
  readonly meanings: readonly string[];
  readonly isAside: boolean;
}

function Choices({ name, kind, meanings, isAside, onChoose, onSetAside }: ChoicesProps) {
  const styles = useStyles();
  const say = useSay();
  const { language } = usePane();
  const rest = meanings.slice(LIKELY);
  return (
    <div className={styles.choices} role="group" aria-label={say(unreadMeaningText.of(name))}>
      {meanings.slice(0, LIKELY).map((key) => (
        <Button key={key} size="small" className={styles.choice} onClick={() => onChoose(key)}>
          {keyName(kind, key, language)}
        </Button>
      ))}
      {!isAside && (
        <Button size="small" className={styles.choice} onClick={onSetAside}>
          {say(mappingText.setAside)}
        </Button>
      )}
      {rest.length > 0 && (
        <Select
          size="small"
          className={styles.others}
          aria-label={say(mappingText.othersFor(name))}
          value={NOTHING}
          onChange={(_event, { value }) => value !== NOTHING && onChoose(value)}
        >
          <option value={NOTHING}>{say(mappingText.others)}</option>
          {rest.map((key) => (
            <option key={key} value={key}>
              {keyName(kind, key, language)}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}
