import * as v from "valibot";
import { FIRST_DAY, isDateText, LAST_DAY, regions, services } from "../plainCells";
import { checkObjects, isBalanced } from "./rowObjects.mjs";

const count = v.union([
  v.pipe(v.number(), v.integer(), v.minValue(0)),
  v.pipe(v.string(), v.regex(/^\d{1,3}(?:\.\d{3})*$/)),
]);
const row = v.pipe(
  v.object({
    tanggal: v.union([
      v.pipe(v.number(), v.integer(), v.minValue(FIRST_DAY), v.maxValue(LAST_DAY)),
      v.pipe(v.string(), v.check(isDateText)),
    ]),
    wilayah: v.pipe(
      v.string(),
      v.check((cell) => regions.has(cell)),
    ),
    layanan: v.pipe(
      v.string(),
      v.check((cell) => services.has(cell)),
    ),
    nik: v.pipe(v.string(), v.regex(/^\d{16}$/)),
    awal: count,
    masuk: count,
    pakai: count,
    sisa: count,
  }),
  v.forward(v.partialCheck([["awal"], ["masuk"], ["pakai"], ["sisa"]], isBalanced), ["sisa"]),
);

export function check(rows) {
  return checkObjects(rows, (cells) => {
    const { success, issues } = v.safeParse(row, cells);
    return success ? undefined : issues.map(({ path }) => path[0].key);
  });
}
