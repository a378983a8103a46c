import { cellAddress } from "../../../core/cells/area";
import { fold } from "../../../sheets/columnType";
import { columnsOf, wordAt, type Table } from "../../../reading/table";
import { relationRule } from "../../rule";

/** At most one row in this many may repeat a code; otherwise it is the code of an area that contains them all. */
const FEW = 4;

/** X15: two areas of different names share one code. Reported on the later code. */
export default relationRule({
  id: "X15",
  code: "CODE_TWICE",
  severity: "error",
  relation: "KEY",
  bind(table, relation, report) {
    const [code, name] = [table.columns.get("kode"), table.columns.get("wilayah")];
    if (!code || !name || !relation.columns.includes("wilayah")) return undefined;
    const times = columnsOf(table, ["periode", "tahun", "semester"]);
    const nameAt = (i: number) => fold(wordAt(name, i) ?? "");
    const first = new Map<string, number>();
    const repeats: (readonly [i: number, earlier: number])[] = [];
    let rows = 0;
    return {
      visit(i) {
        const said = wordAt(code, i)?.replace(/\D/g, "") ?? "";
        if (said === "" || nameAt(i) === "") return;
        rows++;
        const key = [said, ...times.map((time) => String(time.values[i]))].join(" ");
        const earlier = first.get(key);
        if (earlier === undefined) first.set(key, i);
        else if (nameAt(earlier) !== nameAt(i)) repeats.push([i, earlier]);
      },
      end() {
        if (repeats.length * FEW > rows) return;
        for (const [i, earlier] of repeats) report(code, i, { seed: earlier });
      },
      detail: ({ seed }) => ({ earlier: addressOf(table, seed, code.column) }),
    };
  },
});

const addressOf = ({ found }: Table, i: number, column: number) => cellAddress(i + found.firstRow, column);
