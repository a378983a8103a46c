import { Button } from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";
import type { Language } from "../../core/words";
import { printText } from "../../text/browserPage";
import { focusOnMount } from "../../taskpane/app/focusOnMount";
import type { Grid } from "../../workbook/grid/grid";
import { Notice } from "./Notice";
import { print } from "./printing";

interface PrintChoiceProps {
  readonly language: Language;
  readonly grid: Grid;
  readonly name: string;
  readonly onClose: () => void;
}

/** What Ctrl+P prints: the active sheet, which Enter chooses, or the month on one page. */
export function PrintChoice({ language, grid, name, onClose }: PrintChoiceProps) {
  const [said, setSaid] = useState(printText.what);
  const sheet = async () => {
    setSaid(printText.preparing);
    const paper = await grid.printed();
    onClose();
    print(paper, name);
  };
  const month = async () => {
    setSaid(printText.reading);
    try {
      const [{ readMonth }, { monthlyPaper }] = await Promise.all([
        import("../../taskpane/standing/readMonth"),
        import("./monthlyPaper"),
      ]);
      const page = await readMonth(grid.workbook, language);
      onClose();
      print(monthlyPaper(page, language), page.title);
    } catch {
      setSaid(printText.failed);
    }
  };
  const leaveOnEscape = ({ key }: KeyboardEvent) => {
    if (key === "Escape") onClose();
  };
  return (
    <div role="presentation" onKeyDown={leaveOnEscape}>
      <Notice
        close={printText.close[language]}
        onClose={onClose}
        actions={
          <>
            <Button ref={focusOnMount} size="small" appearance="primary" onClick={() => void sheet()}>
              {printText.sheet[language]}
            </Button>
            <Button size="small" onClick={() => void month()}>
              {printText.month[language]}
            </Button>
          </>
        }
      >
        {said[language]}
      </Notice>
    </div>
  );
}
