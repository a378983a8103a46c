import { ALL_IMPLEMENTED_FUNCTIONS_SET } from "@univerjs/preset-sheets-core";

/** True if the grid has its own function with that name. */
export const isKnownFunction = (name: string) =>
  name === "LET" || name === "LAMBDA" || (ALL_IMPLEMENTED_FUNCTIONS_SET as ReadonlySet<string>).has(name);
