import type { AnyRelationRule, ColumnRule, SheetsRule } from "../rule";
import dateAhead from "./column/dateAhead";
import choicesUnknown from "./column/choicesUnknown";
import columnDoubted from "./column/columnDoubted";
import englishThousands from "./column/englishThousands";
import formulaOverwritten from "./column/formulaOverwritten";
import lostThousands from "./column/lostThousands";
import notCalculated from "./column/notCalculated";
import rareSpelling from "./column/rareSpelling";
import carryOverBroken from "./order/carryOverBroken";
import cumulativeFalls from "./order/cumulativeFalls";
import datesOutOfOrder from "./order/datesOutOfOrder";
import dayMonthSwapped from "./order/dayMonthSwapped";
import digitSlip from "./order/digitSlip";
import duplicateKey from "./order/duplicateKey";
import figureFrozen from "./order/figureFrozen";
import runningTotal from "./order/runningTotal";
import codeTwice from "./order/codeTwice";
import stockSlip from "./order/stockSlip";
import yearsFilled from "./order/yearsFilled";
import outlier from "./order/outlier";
import runningBalance from "./order/runningBalance";
import stockRise from "./order/stockRise";
import totalBetweenRows from "./order/totalBetweenRows";
import totalMismatch from "./order/totalMismatch";
import workingDayMissing from "./order/workingDayMissing";
import { ikdExceedsRecorded, recordedExceedsRequired, stagesExceedRecorded } from "./row/bounds";
import { remainderBlank, sexBlank } from "./row/blankCell";
import capacityExceeded from "./row/capacityExceeded";
import daysReversed from "./row/daysReversed";
import ledgerMismatch from "./row/ledgerMismatch";
import nameBlank from "./row/nameBlank";
import nikAgainstPerson from "./row/nikAgainstPerson";
import noUseOnNormalDay from "./row/noUseOnNormalDay";
import outExceedsStock from "./row/outExceedsStock";
import partsAboveWhole from "./row/partsAboveWhole";
import partnerMissing from "./row/partnerMissing";
import remainderMismatch from "./row/remainderMismatch";
import sameFigure from "./row/sameFigure";
import serialsMismatch from "./row/serialsMismatch";
import sessionExceeded from "./row/sessionExceeded";
import shareOnOtherBase from "./row/shareOnOtherBase";
import shareMismatch from "./row/shareMismatch";
import stockCountDiffers from "./row/stockCountDiffers";
import { conditionsMismatch, servicesMismatch, sexesMismatch } from "./row/sums";
import targetMismatch from "./row/targetMismatch";
import useOnClosedDay from "./row/useOnClosedDay";
import accountBroken from "./sheets/accountBroken";
import baseDiffers from "./sheets/baseDiffers";
import baseNotRecorded from "./sheets/baseNotRecorded";
import deliveryOverdue from "./sheets/deliveryOverdue";
import notReported from "./sheets/notReported";
import partsMismatch from "./sheets/partsMismatch";
import periodDiffers from "./sheets/periodDiffers";
import printsDiffer from "./sheets/printsDiffer";
import receiptsDiffer from "./sheets/receiptsDiffer";
import requestDue from "./sheets/requestDue";
import runsOutFirst from "./sheets/runsOutFirst";
import severalTargets from "./sheets/severalTargets";
import stockDiffers from "./sheets/stockDiffers";

export { cellRules } from "./cells";

/** Rules that compare a cell with its column, by id. */
export const columnRules: readonly ColumnRule[] = [
  englishThousands,
  lostThousands,
  notCalculated,
  dateAhead,
  rareSpelling,
  formulaOverwritten,
  choicesUnknown,
];

/** Rules on relations between the cells of a table, by id. */
export const relationRules: readonly AnyRelationRule[] = [
  dayMonthSwapped,
  remainderBlank,
  sexBlank,
  nameBlank,
  columnDoubted,
  nikAgainstPerson,
  ledgerMismatch,
  runningBalance,
  outExceedsStock,
  remainderMismatch,
  sexesMismatch,
  shareMismatch,
  shareOnOtherBase,
  recordedExceedsRequired,
  stagesExceedRecorded,
  ikdExceedsRecorded,
  targetMismatch,
  servicesMismatch,
  conditionsMismatch,
  daysReversed,
  useOnClosedDay,
  noUseOnNormalDay,
  partnerMissing,
  sessionExceeded,
  capacityExceeded,
  sameFigure,
  serialsMismatch,
  stockCountDiffers,
  partsAboveWhole,
  runningTotal,
  carryOverBroken,
  duplicateKey,
  codeTwice,
  workingDayMissing,
  datesOutOfOrder,
  cumulativeFalls,
  figureFrozen,
  outlier,
  digitSlip,
  stockSlip,
  totalBetweenRows,
  totalMismatch,
  stockRise,
  yearsFilled,
];

/** Rules that compare several sheets, by id. */
export const sheetsRules: readonly SheetsRule[] = [
  accountBroken,
  partsMismatch,
  receiptsDiffer,
  printsDiffer,
  stockDiffers,
  baseDiffers,
  severalTargets,
  periodDiffers,
  baseNotRecorded,
  runsOutFirst,
  notReported,
  deliveryOverdue,
  requestDue,
];
