/** The parts of the grid's bundle that the product uses, without those that need a screen. */
export * from "@univerjs/engine-formula";
export * from "@univerjs/sheets";
export * from "@univerjs/sheets-formula";
export * from "@univerjs/sheets-numfmt";
