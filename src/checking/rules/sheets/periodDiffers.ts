import { sheetsRule } from "../../rule";
import { lastRowWith, pairsOf } from "../../../reading/book/tables";
import { periodOf } from "./baseDiffers";

/** M15: figures of different periods used together, such as IKD of S1-2023 over wajib KTP of S2-2022. */
export default sheetsRule({
  id: "M15",
  code: "PERIOD_DIFFERS",
  severity: "warning",
  *compare(book, report) {
    const { tables } = book;
    for (const [ikd, recap] of pairsOf(tables, "ikd", "rekapPerekaman")) {
      const column = ikd.columns.get("periode");
      const [here, there] = [periodOf(ikd), periodOf(recap)];
      if (!column || here === undefined || there === undefined || here === there) continue;
      const row = lastRowWith(ikd, column);
      report(ikd, column, row, {
        sheet: recap.sheet.name,
        here: column.words[0] as string,
        there: recap.columns.get("periode")?.words[0] as string,
      });
    }
  },
});
