import { Button, Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { cellAddress } from "../../core/cells/area";
import type { Language, Words } from "../../core/words";
import { findText } from "../../text/browserPage";
import type { Grid } from "../../workbook/grid/grid";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  field: { minWidth: 0, width: "160px" },
  told: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, flexGrow: 1 },
});

interface FindBarProps {
  readonly language: Language;
  readonly grid: Grid;
  readonly onClose: () => void;
}

/** Finds a text in all sheets and replaces it. */
export function FindBar({ language, grid, onClose }: FindBarProps) {
  const styles = useStyles();
  const say = (words: Words) => words[language];
  const [text, setText] = useState("");
  const [by, setBy] = useState("");
  const [told, setTold] = useState<Words>();
  const [last, setLast] = useState(-1);

  async function next(step: 1 | -1): Promise<void> {
    const found = grid.find(text);
    if (found.length === 0) return setTold(findText.none);
    const at = (Math.min(last, found.length - 1) + step + found.length) % found.length;
    const place = found[at];
    if (!place) return;
    setLast(at);
    setTold(findText.at(at + 1, found.length, `${place.sheet}, ${cellAddress(place.row, place.column)}`));
    await grid.workbook.select(place);
  }

  function replaceAll(): void {
    const { cells, left } = grid.replace(grid.find(text), text, by);
    setTold(findText.replaced(cells, left));
    setLast(-1);
  }

  return (
    <form
      className={styles.root}
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        void next(1);
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <Input
        className={styles.field}
        size="small"
        autoFocus
        aria-label={say(findText.wanted)}
        placeholder={say(findText.wanted)}
        value={text}
        onChange={(_event, { value }) => {
          setText(value);
          setLast(-1);
          setTold(undefined);
        }}
      />
      <Button size="small" type="submit" disabled={text === ""}>
        {say(findText.next)}
      </Button>
      <Button size="small" disabled={text === ""} onClick={() => void next(-1)}>
        {say(findText.previous)}
      </Button>
      <Input
        className={styles.field}
        size="small"
        aria-label={say(findText.by)}
        placeholder={say(findText.by)}
        value={by}
        onChange={(_event, { value }) => setBy(value)}
      />
      <Button size="small" disabled={text === ""} onClick={replaceAll}>
        {say(findText.replaceAll)}
      </Button>
      <span className={styles.told} role="status">
        {told && say(told)}
      </span>
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={say(findText.close)}
        title={say(findText.close)}
        onClick={onClose}
      />
    </form>
  );
}
