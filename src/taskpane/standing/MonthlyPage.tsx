import { monthlyCells } from "../../text/monthly/cells";
import { monthlyPage, monthlyText, type MonthlyFacts } from "../../text/monthly/page";
import type { Workbook } from "../../workbook/workbook";
import { NewSheetButton } from "../app/NewSheetButton";
import { usePane } from "../app/PaneContext";

interface MonthlyPageProps {
  readonly workbook: Workbook;
  readonly facts: MonthlyFacts;
}

/** Writes the monthly page to a new sheet, to read, print and sign. */
export function MonthlyPage({ workbook, facts }: MonthlyPageProps) {
  const { language } = usePane();
  const write = async () => {
    const { cells, bold } = monthlyCells(monthlyPage(facts, language), language);
    return monthlyText.made(await workbook.addSheet(monthlyText.sheet[language], cells, { bold }));
  };
  return <NewSheetButton workbook={workbook} label={monthlyText.make} write={write} />;
}
