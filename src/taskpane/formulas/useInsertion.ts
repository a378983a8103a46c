import { useState } from "react";
import { cellAddress } from "../../core/cells/area";
import { isCellError, type Cell } from "../../core/cells/cell";
import type { Answer } from "../../core/evaluate";
import type { AnyIndicator } from "../../core/indicator";
import type { Words } from "../../core/words";
import { listCells } from "../../text/checkPane";
import { insertLeftText, insertText } from "../../text/formulaPane";
import { workbookErrorText } from "../../text/pane";
import { isOurs } from "../../workbook/formula/ourFormula";
import { WorkbookError, type CellState, type Workbook } from "../../workbook/workbook";
import { areaOfAnswer, filledCells, formatOf, isInArguments } from "./cellTarget";
import type { Field } from "./field";
import { formulaOf } from "./formula";

export interface Insertion {
  readonly told: Words | undefined;
  readonly isBusy: boolean;
  /** The cell holds a formula of ours, and the user is asked whether to replace it. */
  readonly asks: boolean;
  readonly canTakeBack: boolean;
  insert(): void;
  overwrite(): void;
  keep(): void;
  takeBack(): void;
}

interface Wanted {
  readonly indicator: AnyIndicator;
  readonly fields: Readonly<Record<string, Field>>;
  readonly answer: Answer | undefined;
}

interface Inserted {
  readonly former: CellState;
  readonly formula: string;
}

const addressOf = ({ row, column }: CellState) => cellAddress(row, column);

/** Puts a formula into the cell that is selected at that moment, reads its result, and can take it back. */
export function useInsertion(workbook: Workbook, wanted: Wanted): Insertion {
  const [told, setTold] = useState<Words>();
  const [isBusy, setIsBusy] = useState(false);
  const [asked, setAsked] = useState<CellState>();
  const [inserted, setInserted] = useState<Inserted>();

  const attempt = async (work: () => Promise<Words>) => {
    if (isBusy) return;
    setIsBusy(true);
    setAsked(undefined);
    try {
      setTold(await work());
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      setTold(workbookErrorText[error.code]);
    } finally {
      setIsBusy(false);
    }
  };
  const enter = async (cell: CellState): Promise<Words> => {
    const { indicator, fields } = wanted;
    // Excel's own way of writing, whatever language it shows.
    const formula = formulaOf(indicator, fields, "en");
    const outcome = await workbook.writeFormula(cell, formula, formatOf(indicator.gives));
    if (outcome !== "WRITTEN") return insertLeftText[outcome](addressOf(cell));
    setInserted({ former: cell, formula });
    const now = await settled(workbook, cell);
    if (now.formula !== undefined) setInserted({ former: cell, formula: now.formula });
    return outcomeOf(workbook, now, wanted.answer);
  };
  const insert = async (): Promise<Words> => {
    const cell = await workbook.readCell();
    const area = wanted.answer && areaOfAnswer(cell, wanted.answer)?.area;
    if (isInArguments(cell, wanted.fields, area)) return insertText.circular(addressOf(cell));
    if (cell.formula === undefined || !isOurs(cell.formula)) return enter(cell);
    setAsked(cell);
    return insertText.overwrites(addressOf(cell));
  };
  const takeBack = async ({ former, formula }: Inserted): Promise<Words> => {
    const outcome = await workbook.putBack(former, formula);
    setInserted(undefined);
    return outcome === "WRITTEN"
      ? insertText.formulaBack(addressOf(former))
      : insertLeftText[outcome](addressOf(former));
  };
  return {
    told,
    isBusy,
    asks: asked !== undefined,
    canTakeBack: inserted !== undefined && asked === undefined,
    insert: () => void attempt(insert),
    overwrite: () => asked && void attempt(() => enter(asked)),
    keep: () => {
      setAsked(undefined);
      setTold(undefined);
    },
    takeBack: () => inserted && void attempt(() => takeBack(inserted)),
  };
}

const LOOKS = 20;
const BETWEEN_LOOKS_MS = 250;
const isCalculating = (value: Cell) => isCellError(value) && /^#(BUSY!|GETTING_DATA)$/.test(value.error);

/** What the cell holds once it is calculated, or after a few looks. */
async function settled(workbook: Workbook, cell: CellState): Promise<CellState> {
  for (let look = 1; ; look++) {
    const now = await workbook.readCell(cell);
    if (!isCalculating(now.value) || look === LOOKS) return now;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS_MS));
  }
}

async function outcomeOf(workbook: Workbook, now: CellState, answer: Answer | undefined): Promise<Words> {
  const address = addressOf(now);
  if (!isCellError(now.value)) return insertText.inserted(address);
  const { error } = now.value;
  if (isCalculating(now.value)) return insertText.calculating(address);
  if (error === "#NAME?") return insertText.unknown(address);
  if (error !== "#SPILL!") return insertText.refused(address, error);
  const area = answer && areaOfAnswer(now, answer);
  const filled = area ? filledCells(area, await workbook.readArea(area)) : [];
  if (filled.length === 0) return insertText.spillNowhere(address);
  const { id, en } = listCells(filled);
  return { id: insertText.spill(address, id).id, en: insertText.spill(address, en).en };
}
