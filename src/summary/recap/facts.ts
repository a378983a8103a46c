import type { Fact } from "../../contract/recap";
import { periodReader } from "../../reading/book/periods";
import { ROW } from "../../reading/recognise/recognised";
import { valueOrNaN, wordAt, type Table } from "../../reading/table";

/** Types of columns that hold a figure of an area. */
const FIGURES = ["jumlah", "selisih", "persen"];
const CODE = "kode wilayah";
/** Columns that name an area, the smallest first. */
const NAMES = ["wilayah", "desa", "kecamatan", "kabupaten", "provinsi"];

/** Every figure of every area of a table; empty for tables of days, people or things. */
export function factsOf(table: Table): Fact[] {
  const { found, roles, columns } = table;
  const names = NAMES.flatMap((key) => columns.get(key) ?? []);
  const codes = [...columns.values()].filter(({ definition }) => definition.type.name === CODE);
  const isOfAreas =
    found.kind.relations.some(({ relation }) => relation === "KEY") && !columns.has("tanggal") && !columns.has("nik");
  if (!isOfAreas || names.length + codes.length === 0) return [];
  const period = periodReader(table);
  const figures = [...columns.values()].filter(({ definition }) => FIGURES.includes(definition.type.name));
  const facts: Fact[] = [];
  for (let i = 0; i < roles.length; i++) {
    if (roles[i] !== ROW.DATA) continue;
    const word = (of: typeof names) => of.map((column) => wordAt(column, i)).find((each) => each !== undefined) ?? "";
    const [area, areaCode] = [word(names), word(codes)];
    if (area === "" && areaCode === "") continue;
    const key = period(i)?.key;
    for (const column of figures) {
      const value = valueOrNaN(column, i);
      if (Number.isNaN(value)) continue;
      const unit = column.definition.unit ?? "";
      facts.push({
        kind: found.kind.name,
        areaCode,
        area,
        ...(key !== undefined && { period: key }),
        column: column.key,
        unit,
        value,
      });
    }
  }
  return facts;
}

/** The province code, two digits, with which most area codes begin. */
export function provinceOf(facts: readonly Fact[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { areaCode } of facts)
    if (areaCode !== "") counts.set(areaCode.slice(0, 2), (counts.get(areaCode.slice(0, 2)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
