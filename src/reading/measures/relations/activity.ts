import type { Act } from "../../../sheets/meaning/concept";
import type { Relation } from "../../../sheets/relation";
import type { Draft, DraftColumn } from "../draft";
import { prove } from "../sample";
import { saysLevel } from "../settle/period";
import { at, readOf, type Read } from "./read";

/** Figures that may say how things stand or what was done in a day, a month or a year. */
const EITHER: ReadonlySet<Act | undefined> = new Set<Act>(["rekam", "cetak", "aktif"]);
/** Those that stand beside them where they say how things stand. */
const BASES: ReadonlySet<Act | undefined> = new Set<Act>([
  "penduduk",
  "wajib",
  "target",
  "sasaran",
  "miliki",
  "kepala",
]);
/** Relations between levels, and of levels that only grow. */
const OF_LEVELS: ReadonlySet<Relation["relation"]> = new Set([
  "STAGES",
  "IKD_WITHIN",
  "RECORDED_WITHIN",
  "CUMULATIVE",
  "FROZEN",
]);
/** More rows than one in this many would be wrong if the figures were levels. */
const MOST = 5;

/**
 * True for REKAM, CETAK and IKD that count what was done: no base, rest, share or word says that they are levels, and as
 * levels one row in five or more would be wrong. More are printed than recorded in a month, and no month adds to the last.
 */
export function countsActivity(draft: Draft): boolean {
  const figures = readOf(draft).filter(({ concept }) => EITHER.has(concept.act));
  if (draft.kind.grain === "flow" || figures.length === 0 || draft.columns.some(isOfLevels)) return false;
  return exceeds(draft, figures) || falls(draft, figures);
}

/** The relations of a table that counts activity: none of levels, and every figure adds up to its total. */
export const ofActivity = (relations: readonly Relation[]): readonly Relation[] =>
  relations.flatMap((relation): readonly Relation[] => {
    if (OF_LEVELS.has(relation.relation)) return [];
    if (relation.relation !== "TOTAL") return [relation];
    const { within: _levels, ...total } = relation;
    return [total];
  });

const isOfLevels = (column: DraftColumn) =>
  saysLevel(column) || BASES.has((column.concept ?? column.meaning.concept).act);

/** More printed, or more identities, than people recorded. */
function exceeds(draft: Draft, figures: readonly Read[]): boolean {
  return figures.some((recorded) => {
    if (recorded.concept.act !== "rekam") return false;
    const later = figures.filter(({ concept }) => concept.act !== "rekam" && concept.sex === recorded.concept.sex);
    return later.some((figure) =>
      isOften(prove(draft.rows, (i) => (at(figure, i) > at(recorded, i) ? 0 : differs(figure, recorded, i)))),
    );
  });
}

/** Less than in the row before, where the rows are days, months or years of one place. */
function falls(draft: Draft, figures: readonly Read[]): boolean {
  const keys = draft.found.columns.map(({ key }) => key);
  if (!["periode", "tahun", "tanggal"].some((key) => keys.includes(key))) return false;
  if (["wilayah", "kode", "unit"].some((key) => keys.includes(key))) return false;
  return figures.some((figure) => {
    const step = (i: number) => (i === 0 ? Number.NaN : at(figure, i) - at(figure, i - 1));
    return isOften(prove(draft.rows, (i) => (step(i) < 0 ? 0 : step(i) >= 0 ? 1 : Number.NaN)));
  });
}

const differs = (one: Read, other: Read, i: number) => (Number.isNaN(at(one, i) + at(other, i)) ? Number.NaN : 1);

const isOften = ({ rows, fits }: ReturnType<typeof prove>) => fits >= 2 && fits * MOST >= rows;
