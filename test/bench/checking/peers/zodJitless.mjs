import { z } from "zod";
import { FIRST_DAY, isDateText, LAST_DAY, regions, services } from "../plainCells";
import { checkObjects, isBalanced } from "./rowObjects.mjs";

z.config({ jitless: true });

const count = z.union([z.int().min(0), z.string().regex(/^\d{1,3}(?:\.\d{3})*$/)]);
const row = z
  .object({
    tanggal: z.union([z.int().min(FIRST_DAY).max(LAST_DAY), z.string().refine(isDateText)]),
    wilayah: z.string().refine((cell) => regions.has(cell)),
    layanan: z.string().refine((cell) => services.has(cell)),
    nik: z.string().regex(/^\d{16}$/),
    awal: count,
    masuk: count,
    pakai: count,
    sisa: count,
  })
  .refine(isBalanced, { path: ["sisa"] });

export function check(rows) {
  return checkObjects(rows, (cells) => {
    const { success, error } = row.safeParse(cells);
    return success ? undefined : error.issues.map(({ path }) => path[0]);
  });
}
