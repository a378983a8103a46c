import { ICommandService, type IMutationInfo, type Injector } from "@univerjs/core";
import { IAutoFillService, ISheetClipboardService, SheetInterceptorService } from "@univerjs/preset-sheets-core";

/** Input rules, conditional formats, notes and names. */
const RULES =
  /^(data-validation\.mutation\.|sheet\.mutation\.(add|set|delete|move)-conditional-rule|sheet\.mutation\.(update|remove|toggle)-note|sheet\.mutation\.update-note-position|formula\.mutation\.(set|remove)-defined-name)/;
const HOOKS = /CONDITIONAL_FORMATTING|DATA_VALIDATION|NOTE/;

const NOTHING = { redos: [], undos: [] };

/**
 * Keeps rules, notes and names in place when cells are moved, pasted or filled: the grid would move them, and the file would
 * not follow.
 */
export function keepRulesInPlace(injector: Injector): void {
  const interceptors = injector.get(SheetInterceptorService);
  const ask = interceptors.onCommandExecute.bind(interceptors);
  const stay = (mutations: readonly IMutationInfo[]) => mutations.filter(({ id }) => !RULES.test(id));
  interceptors.onCommandExecute = (command) => {
    const { undos, redos, preUndos, preRedos } = ask(command);
    return {
      undos: stay(undos),
      redos: stay(redos),
      preUndos: stay(preUndos ?? []),
      preRedos: stay(preRedos ?? []),
    };
  };
  // The grid registers its hooks some time after it is shown, so they are looked up before each use.
  injector.get(ICommandService).beforeCommandExecuted(({ id }) => {
    if (!/paste|auto-fill|refill/i.test(id)) return;
    for (const hook of injector.get(ISheetClipboardService).getClipboardHooks())
      if (HOOKS.test(hook.id)) Object.assign(hook, { onPasteCells: () => NOTHING });
    for (const hook of injector.get(IAutoFillService).getAllHooks())
      if (HOOKS.test(hook.id)) Object.assign(hook, { onFillData: () => NOTHING });
  });
}
