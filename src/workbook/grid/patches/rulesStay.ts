import type { IMutationInfo, Injector } from "@univerjs/core";
import { SheetInterceptorService } from "@univerjs/preset-sheets-core";

/** Input rules, conditional formats, notes and names. */
const RULES =
  /^(data-validation\.mutation\.|sheet\.mutation\.(add|set|delete|move)-conditional-rule|sheet\.mutation\.(update|remove|toggle)-note|sheet\.mutation\.update-note-position|formula\.mutation\.(set|remove)-defined-name)/;

/** Keeps rules, notes and names in place when cells are moved: the grid would move them, and the file would not follow. */
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
}
