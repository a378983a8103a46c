import * as z from "zod/mini";
import { FIRST_DAY, isDateText, LAST_DAY, regions, services } from "../plainCells";
import { checkObjects, isBalanced } from "./rowObjects.mjs";

z.config({ jitless: true });

const count = z.union([z.int().check(z.minimum(0)), z.string().check(z.regex(/^\d{1,3}(?:\.\d{3})*$/))]);
const row = z
  .object({
    tanggal: z.union([
      z.int().check(z.minimum(FIRST_DAY), z.maximum(LAST_DAY)),
      z.string().check(z.refine(isDateText)),
    ]),
    wilayah: z.string().check(z.refine((cell) => regions.has(cell))),
    layanan: z.string().check(z.refine((cell) => services.has(cell))),
    nik: z.string().check(z.regex(/^\d{16}$/)),
    awal: count,
    masuk: count,
    pakai: count,
    sisa: count,
  })
  .check(z.refine(isBalanced, { path: ["sisa"] }));

export function check(rows) {
  return checkObjects(rows, (cells) => {
    const { success, error } = row.safeParse(cells);
    return success ? undefined : error.issues.map(({ path }) => path[0]);
  });
}
