import { ICommandService, type Injector } from "@univerjs/core";
import { IAutoFillService, ISheetClipboardService } from "@univerjs/preset-sheets-core";

const HOOKS = /CONDITIONAL_FORMATTING|DATA_VALIDATION|NOTE/;

const NOTHING = { redos: [], undos: [] };

/** Keeps rules and notes in place when cells are pasted or filled. */
export function keepRulesWhenPasted(injector: Injector): void {
  // The grid registers its hooks some time after it is shown, so they are looked up before each use.
  injector.get(ICommandService).beforeCommandExecuted(({ id }) => {
    if (!/paste|auto-fill|refill/i.test(id)) return;
    for (const hook of injector.get(ISheetClipboardService).getClipboardHooks())
      if (HOOKS.test(hook.id)) Object.assign(hook, { onPasteCells: () => NOTHING });
    for (const hook of injector.get(IAutoFillService).getAllHooks())
      if (HOOKS.test(hook.id)) Object.assign(hook, { onFillData: () => NOTHING });
  });
}
