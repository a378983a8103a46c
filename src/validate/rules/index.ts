import type { CellRule, RelationRule } from "../rule";
import ambiguousSeparator from "./cell/ambiguousSeparator";
import lookAlike from "./cell/lookAlike";
import negative from "./cell/negative";
import notANumber from "./cell/notANumber";
import textNumber from "./cell/textNumber";
import threeDecimals from "./cell/threeDecimals";
import carryOverBroken from "./order/carryOverBroken";
import duplicateKey from "./order/duplicateKey";
import totalBetweenRows from "./order/totalBetweenRows";
import ledgerMismatch from "./row/ledgerMismatch";
import outExceedsStock from "./row/outExceedsStock";

/** Rules on single cells, by id. */
export const cellRules: readonly CellRule[] = [
  notANumber,
  textNumber,
  ambiguousSeparator,
  threeDecimals,
  lookAlike,
  negative,
];

/** Rules on relations between cells of a table, by id. */
export const relationRules: readonly RelationRule[] = [
  ledgerMismatch,
  outExceedsStock,
  carryOverBroken,
  duplicateKey,
  totalBetweenRows,
];
