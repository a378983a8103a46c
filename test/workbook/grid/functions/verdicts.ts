import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cellAddress } from "../../../../src/core/cells/area";
import { isCellError, type Cell } from "../../../../src/core/cells/cell";
import { isFileFailure } from "../../../../src/workbook/file/failure";
import { readBook } from "../../../../src/workbook/file/look/readBook";
import { openHeadless } from "../headless/headless";
import { ALL, caseFile, COLUMN } from "./caseBook";
import { DOCUMENTED } from "./documented";

/** `KEPT`: the grid noticed that its result may depend on the computer's settings, and gave none. */
export type Verdict = "RIGHT" | "KEPT" | "WRONG";

export interface Judged {
  readonly formula: string;
  readonly expected: Cell;
  readonly given: Cell;
  readonly verdict: Verdict;
}

/** The expected result of each formula: LibreOffice's (`makeResults.ts`), or that of Excel's pages where they differ. */
export const expectedResults = (): ReadonlyMap<string, Cell> =>
  new Map([
    ...(JSON.parse(readFileSync(join(__dirname, "results.json"), "utf8")) as [string, Cell][]),
    ...Object.entries(DOCUMENTED),
  ]);

export interface Judgement {
  /** By formula. */
  readonly results: ReadonlyMap<string, Judged>;
  /** Every function of the grid beside ours. */
  readonly functions: readonly string[];
}

/** Makes the grid calculate every formula, trusted or not, and compares the results. */
export async function judged(): Promise<Judgement> {
  const book = await readBook(await caseFile());
  if (isFileFailure(book)) throw new Error(book.failure);
  const expected = expectedResults();
  const grid = await openHeadless(book, { trusts: () => true });
  const verdicts = ALL.map((formula, row): readonly [string, Judged] => {
    const wanted = expected.get(formula) ?? null;
    const address = cellAddress(row, COLUMN);
    const given = grid.at("Uji", address).value;
    const verdict = grid.isWaiting("Uji", address) ? "KEPT" : isSame(wanted, given) ? "RIGHT" : "WRONG";
    return [formula, { formula, expected: wanted, given, verdict }];
  });
  grid.dispose();
  return { results: new Map(verdicts), functions: grid.functions };
}

function isSame(wanted: Cell, given: Cell): boolean {
  if (isCellError(wanted ?? null) && isCellError(given ?? null))
    return JSON.stringify(wanted) === JSON.stringify(given);
  if (typeof wanted === "number" && typeof given === "number")
    return Math.abs(wanted - given) <= 1e-9 * Math.max(1, Math.abs(wanted));
  return (wanted === "" ? null : wanted) === given;
}
