import { requestImmediateMacroTask, type Injector } from "@univerjs/core";
import { FormulaDataModel, FormulaExecutedStateType, ICalculateFormulaService } from "@univerjs/preset-sheets-core";

/** What a run is given; more ranges may be added to those that changed. */
export type RunStart = Parameters<ICalculateFormulaService["execute"]>[0];

/** How a run came to its end; `broken` without a word from the grid. */
export type RunEnd = "complete" | "stopped" | "broken";

/** Hears when the grid begins to work out formulas and when what they gave stands in the cells. */
export interface RunListener {
  begin(start: RunStart): void;
  /** `isNext` where another run is waiting already. */
  end(how: RunEnd, isNext: boolean): void;
}

/** The grid lets one run wait for another here, yet only after it has thrown away what the other has found so far. */
interface Locked {
  readonly _executeLock: { acquire(key: string, then: () => undefined): Promise<unknown> };
}
const LOCK = "FORMULA_EXECUTION_LOCK";

/** Has one calculation of the grid begin when the one before it has ended. */
export function oneAfterTheOther(injector: Injector, listener: RunListener): void {
  const service = injector.get(ICalculateFormulaService);
  const lock = (service as unknown as Locked)._executeLock;
  const model = injector.get(FormulaDataModel);
  const execute = service.execute.bind(service);
  let state: FormulaExecutedStateType | undefined;
  let isGone = false;
  let waiting = 0;
  service.executionCompleteListener$.subscribe({
    next: (data) => (state = data.functionsExecutedState),
    complete: () => (isGone = true),
  });
  const run = async (given: RunStart) => {
    waiting--;
    if (isGone) return;
    const start = {
      ...given,
      formulaData: model.getFormulaData(),
      arrayFormulaCellData: model.getArrayFormulaCellData(),
      arrayFormulaRange: model.getArrayFormulaRange(),
    };
    state = undefined;
    listener.begin(start);
    await execute(start);
    await lock.acquire(LOCK, () => undefined);
    // The grid writes the results down in the meantime.
    await nextTask();
    if (isGone) return;
    listener.end(howEnded(state), waiting > 0);
  };
  let last: Promise<void> = Promise.resolve();
  service.execute = (start) => {
    waiting++;
    const next = () => run(start);
    return (last = last.then(next, next));
  };
}

function howEnded(state: FormulaExecutedStateType | undefined): RunEnd {
  if (state === undefined) return "broken";
  return state === FormulaExecutedStateType.STOP_EXECUTION ? "stopped" : "complete";
}

async function nextTask(): Promise<void> {
  let close: () => void = () => undefined;
  await new Promise((resolve) => (close = requestImmediateMacroTask(resolve)));
  close();
}
