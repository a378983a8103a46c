import { ALL_IMPLEMENTED_FUNCTIONS_SET } from "@univerjs/preset-sheets-core";

/** Whether the grid has a function of its own by that name. */
export const isKnownFunction = (name: string) =>
  name === "LET" || name === "LAMBDA" || (ALL_IMPLEMENTED_FUNCTIONS_SET as ReadonlySet<string>).has(name);
