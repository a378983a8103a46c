import { dataRow, known, type DataRow, type DraftColumn } from "./draft";
import { headed, letterCase, type Spellings } from "./dressing";
import type { Random } from "./random";

interface Writing {
  readonly formats?: Readonly<Record<string, string>>;
  readonly formulas?: Readonly<Record<string, DraftColumn["formula"]>>;
  /** True if the office may reorder its columns; the first one always stays. */
  readonly mayMove?: boolean;
  /** One heading over neighbouring columns, in a header of two rows. */
  readonly group?: { readonly over: readonly string[]; readonly header: string };
}

/** The columns of a sheet: headers in one of their spellings, in one letter case, some with a NO in front. */
export function writeColumns(
  random: Random,
  spellings: Readonly<Record<string, Spellings>>,
  keys: readonly string[],
  { formats = {}, formulas = {}, mayMove = true, group }: Writing = {},
): DraftColumn[] {
  const ordered = Object.keys(spellings).filter((key) => keys.includes(key));
  const moved =
    mayMove && random.chance(0.2) ? [...ordered.slice(0, 1), ...random.shuffled(ordered.slice(1))] : ordered;
  const columns = moved.map((key) => {
    const [format, formula] = [formats[key], formulas[key]];
    return headed(random, key, spellings[key] as Spellings, {
      ...(format === undefined ? {} : { format }),
      ...(formula === undefined ? {} : { formula }),
    });
  });
  const numbered = random.chance(0.6) ? [{ key: "no.", header: "NO" }, ...columns] : columns;
  return letterCase(random, group && random.chance(0.3) ? under(numbered, group) : numbered);
}

function under(
  columns: readonly DraftColumn[],
  { over, header }: NonNullable<Writing["group"]>,
): readonly DraftColumn[] {
  const inside = columns.map(({ key, group }) => over.includes(key) && group === undefined);
  return columns.map((column, i) =>
    inside[i] && (inside[i - 1] || inside[i + 1]) ? { ...column, group: header } : column,
  );
}

/** A total row: its label in the first column, these columns added up. */
export function totalRow(
  random: Random,
  columns: readonly DraftColumn[],
  rows: readonly DataRow[],
  summed: readonly string[],
): DataRow | undefined {
  const label = columns[0]?.key as string;
  const keys = columns.map(({ key }) => key).filter((key) => summed.includes(key));
  if (keys.length === 0 || summed.includes(label)) return undefined;
  const sums = keys.map((key) => [key, rows.reduce((sum, row) => sum + (known(row, key) ?? 0), 0)] as const);
  return {
    ...dataRow({ [label]: random.pick(["JUMLAH", "TOTAL", "Jumlah Total"]), ...Object.fromEntries(sums) }),
    total: true,
  };
}
