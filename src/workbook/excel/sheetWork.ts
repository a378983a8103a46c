/** The code that reads and writes cells: one part, loaded after the first screen. */
export { addSheet } from "./addSheet";
export { compareThenWrite } from "./compareThenWrite";
export { copySheet } from "./copySheet";
export { mark } from "./marks";
export { readCell } from "./readCell";
export { readArea } from "./readArea";
export { readSheet, readSheets } from "./readSheets";
export { backwards, enterRepairs, repairsOfAll, uncalculated } from "./repairFormulas";
export { SheetMemory } from "./sheetMemory";
export { templateHost } from "./templateHost";
export { changeStep, formulaStep, putBackStep } from "./steps";
