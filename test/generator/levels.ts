import { amount, dataRow, known, plainly, type DataRow, type Draft, type Expectation } from "./draft";
import type { Fault } from "./kind";
import type { Region } from "./dressing";
import { totalled } from "./orderRelations";
import { has } from "./relations";
import type { Random } from "./random";

const two = (n: number): string => String(n).padStart(2, "0");

/**
 * The rows of an export with three levels: the kabupaten, each kecamatan over its villages, all with codes and with the sums
 * of their villages.
 */
export function levelledRows(
  random: Random,
  region: Region,
  keys: readonly string[],
  figures: () => Readonly<Record<string, number>>,
): DataRow[] {
  const dotted = random.chance(0.6);
  const code = (text: string): string => (dotted ? text : text.replace(/\./g, ""));
  const capitals = random.chance(0.5);
  const name = (text: string): string => (capitals ? text.toUpperCase() : text);
  const parts = region.kecamatan.map((kecamatan, k) => {
    const own = `${region.code}.${two(k + 1)}`;
    const villages = Array.from({ length: random.whole(6, 14) }, (_, i) =>
      dataRow({
        kode: code(`${own}.${(random.chance(0.5) ? 1001 : 2001) + i}`),
        wilayah: name(
          `${random.pick(["Suka", "Mekar", "Tanjung"])} ${random.pick(["Maju", "Jaya", "Indah"])} ${two(k + 1)}${two(i)}`,
        ),
        ...figures(),
      }),
    );
    return [summing({ kode: code(own), wilayah: name(kecamatan) }, villages, keys), ...villages];
  });
  const villages = parts.flatMap((rows) => rows.slice(1));
  return [summing({ kode: code(region.code), wilayah: region.name }, villages, keys), ...parts.flat()];
}

function summing(area: Readonly<Record<string, string>>, rows: readonly DataRow[], keys: readonly string[]): DataRow {
  const sums = keys.map((key) => [key, rows.reduce((sum, row) => sum + (amount(row, key) ?? 0), 0)] as const);
  return { ...dataRow({ ...area, ...Object.fromEntries(sums) }), parent: true };
}

/** The kecamatan over a village has one figure that is not the sum of its villages. */
export function areaOff(keys: readonly string[]): Fault {
  return {
    name: "figure of a kecamatan off by one digit",
    plant: (draft, index, random) => {
      const parent = [...draft.rows.slice(0, index)].reverse().find((row) => row.parent);
      const key = random.pick(keys.filter((each) => has(draft, each)));
      const found = parent && known(parent, key);
      if (!parent || found === undefined || draft.rows[0] === parent) return false;
      parent.figures.set(key, plainly(found + 10));
      return true;
    },
  };
}

/**
 * X10: the figure of an area that differs from the sum of its parts: a kecamatan's of its villages. The kabupaten's may be the
 * sum of its kecamatan or of all villages. An area above the sum of its villages may hold those of the next areas too, until they
 * are more than it.
 */
export function wrongParents(draft: Draft, summed: readonly string[]): Expectation[] {
  const isParent = (row: DataRow) => row.parent === true;
  return draft.rows.flatMap((parent, at): Expectation[] => {
    if (!isParent(parent)) return [];
    const below = draft.rows.slice(at + 1);
    const [parents, villages] = [below.filter(isParent), below.filter((row) => !isParent(row))];
    const next = below.findIndex(isParent);
    const own = next < 0 ? below : below.slice(0, next);
    return summed.flatMap((key): Expectation[] => {
      const found = known(parent, key);
      const sums = (own.length > 0 ? [own] : [parents, villages]).map((rows) => totalled(rows, key));
      if (found === undefined || sums.some((sum) => sum === undefined || Math.abs(found - sum) < 1e-9)) return [];
      return isOpen(villagesBelow(below), key, found) ? [] : [{ rule: "X10", severity: "warning", row: parent, key }];
    });
  });
}

/** The villages of each area below, those directly below first. */
function villagesBelow(below: readonly DataRow[]): readonly (readonly DataRow[])[] {
  const areas: DataRow[][] = [[]];
  for (const row of below) {
    if (row.parent) areas.push([]);
    else areas[areas.length - 1]?.push(row);
  }
  return areas;
}

/** True where an unreadable village stands among those that may add up to a figure. */
function isOpen(areas: readonly (readonly DataRow[])[], key: string, found: number): boolean {
  let sum = 0;
  for (const villages of areas) {
    const more = totalled(villages, key);
    if (more === undefined) return true;
    sum += more;
    if (villages.length > 0 && sum >= found) return false;
  }
  return false;
}
