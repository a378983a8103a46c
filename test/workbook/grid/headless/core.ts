/** What the product takes from the grid's bundle, without the parts that need a screen. */
export * from "@univerjs/engine-formula";
export * from "@univerjs/sheets";
export * from "@univerjs/sheets-formula";
export * from "@univerjs/sheets-numfmt";
