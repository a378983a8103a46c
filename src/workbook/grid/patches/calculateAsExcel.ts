import type { GridContext } from "../context";
import { indexAddresses } from "./addressIndex";
import { convertAsExcel } from "./conversions";
import { correctFunctions } from "./correct";
import { readEditedSheet } from "./editedSheet";
import { keepFormulasUnderLooks } from "./formulasStay";
import { giveAsExcel } from "./given";
import { readPowers } from "./powers";
import { nameTables } from "./tableRanges";

/** Corrects where the grid reads and calculates formulas otherwise than Excel, or reads more of them than an edit needs. */
export function calculateAsExcel(context: GridContext): void {
  const { injector } = context;
  nameTables(context);
  // First, for what it replaces is read from the model's own.
  readEditedSheet(injector);
  keepFormulasUnderLooks(injector);
  indexAddresses(injector);
  convertAsExcel();
  readPowers(injector);
  correctFunctions(injector);
  giveAsExcel(injector);
}
