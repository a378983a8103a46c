import { useEffect, useState } from "react";
import type { Workbook } from "../../workbook/workbook";

/** The active sheet, as far as the spreadsheet reports it; at first the given one. */
export function useFrontSheet(workbook: Workbook, first: string): string {
  const [front, setFront] = useState(first);
  useEffect(() => workbook.onSelect?.(({ sheet }) => setFront(sheet)), [workbook]);
  return front;
}
