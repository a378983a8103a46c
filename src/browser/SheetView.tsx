import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { areaAddress, cellAddress, type Area } from "../core/cells/area";
import type { SheetCells } from "../core/cells/sheetCells";
import type { Language } from "../core/words";
import { browserText } from "../text/pane";
import type { MemoryWorkbook } from "../workbook/memory/memoryWorkbook";
import { Tabs } from "../taskpane/app/Tabs";
import { SheetTable } from "./SheetTable";

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  place: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  scroll: { flexGrow: 1, minHeight: 0, overflow: "auto" },
  tabs: { flexShrink: 0, overflowX: "auto", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** The workbook as plain tables: sheet tabs below, cells that can be selected with mouse or keys. */
export function SheetView({ workbook, language }: { readonly workbook: MemoryWorkbook; readonly language: Language }) {
  const styles = useStyles();
  const view = useSyncExternalStore(workbook.onView, workbook.view);
  const [sheets, setSheets] = useState<readonly SheetCells[]>([]);
  const scroll = useRef<HTMLDivElement>(null);
  const { active, selected, marks } = view;

  useEffect(() => {
    let stale = false;
    void workbook
      .sheetNames()
      .then((names) => Promise.all(names.map((name) => workbook.readSheet(name))))
      .then((read) => stale || setSheets(read));
    return () => {
      stale = true;
    };
  }, [workbook, view]);

  const sheet = useMemo(() => sheets.find(({ name }) => name === active), [sheets, active]);
  const ownMarks = useMemo(
    () =>
      new Map(
        marks
          .filter((mark) => mark.sheet === active)
          .map(({ row, column, severity }) => [cellAddress(row, column), severity]),
      ),
    [marks, active],
  );
  useEffect(() => {
    const cell = scroll.current?.querySelector(`[data-cell="${cellAddress(selected.row, selected.column)}"]`);
    cell?.scrollIntoView?.({ block: "nearest", inline: "nearest" });
  }, [sheet, selected]);

  return (
    <>
      <header className={styles.head}>
        <h1 className={styles.title}>{browserText.title[language]}</h1>
        <span className={styles.place} aria-live="polite">
          {browserText.selected(areaAddress(selected))[language]}
        </span>
      </header>
      <div className={styles.scroll} ref={scroll}>
        {sheet && (
          <SheetTable
            sheet={sheet}
            language={language}
            selected={selected}
            marks={ownMarks}
            onSelect={(area: Area) => workbook.setSelection({ sheet: active, area })}
          />
        )}
      </div>
      <Tabs
        className={styles.tabs}
        label={browserText.sheets[language]}
        small
        items={sheets.map(({ name }) => ({ key: name, title: name }))}
        chosen={active}
        onChoose={workbook.activate}
      />
    </>
  );
}
