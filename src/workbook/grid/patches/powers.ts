import type { Injector } from "@univerjs/core";
import { Lexer } from "@univerjs/preset-sheets-core";
import { withoutPowers } from "../calc/looks";

/** The grid reads 1E3 in a formula as a name; here it reads the number written out. */
export function readPowers(injector: Injector): void {
  const lexer = injector.get(Lexer);
  const build = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, ...rest) => build(withoutPowers(formula), ...rest);
}
