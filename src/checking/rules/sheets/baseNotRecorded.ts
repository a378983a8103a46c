import { fold } from "../../../sheets/columnType";
import { ROW } from "../../../reading/recognise/recognised";
import { sheetsRule } from "../../rule";
import { wordAt } from "../../../reading/table";

/**
 * M16: an IKD target on another base than the ministry's, which is the recorded (Ditjen Dukcapil, 29 March 2023). Offices may
 * have reasons, so it is a note. Reported on the base, once per sheet.
 */
export default sheetsRule({
  id: "M16",
  code: "BASE_NOT_RECORDED",
  severity: "info",
  *compare(book, report) {
    const { tables } = book;
    for (const table of tables) {
      const base = table.columns.get("dasar");
      const isTarget = table.found.kind.name === "target";
      if (!base || !(isTarget || table.found.kind.name === "ikd")) continue;
      const indicator = table.columns.get("indikator");
      const row = table.roles.findIndex((role, i) => {
        const word = role === ROW.DATA ? wordAt(base, i) : undefined;
        const isIkd = !isTarget || fold((indicator && wordAt(indicator, i)) ?? "").includes("ikd");
        return word !== undefined && isIkd && !fold(word).startsWith("rekam");
      });
      if (row >= 0) report(table, base, row, undefined);
    }
  },
});
