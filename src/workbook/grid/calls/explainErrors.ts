import { CellAlertManagerService } from "@univerjs/preset-sheets-core";
import type { GridContext } from "../context";
import type { Sentences } from "./sentences";

/** Size of the box for a sentence beside the cell, in pixels. */
const BOX = { width: 320, height: 120 } as const;

/** Shows the sentence for an error of ours when the user points at it; the grid would only name the error. */
export function explainErrors({ injector }: GridContext, sentences: Sentences): void {
  const alerts = injector.get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    const { subUnitId, row, col } = alert.location;
    const sentence = sentences.at(subUnitId, row, col);
    show(sentence === undefined ? alert : { ...alert, message: sentence, ...BOX });
  };
}
