import type { Act } from "../../../sheets/meaning/concept";
import type { Read } from "./read";

/** The columns that each act is a part of, nearest first. */
const WHOLES: Partial<Record<Act, readonly Act[]>> = {
  rekam: ["wajib", "penduduk"],
  cetak: ["rekam", "wajib"],
  ambil: ["cetak"],
  miliki: ["wajib", "rekam", "penduduk"],
  aktif: ["rekam", "wajib", "target", "penduduk"],
  tte: ["kepala"],
  capaian: ["target"],
};

/** Columns that a part may belong to: of the same people, and of an earlier stage or no stage. */
export function wholesOf(part: Read, read: readonly Read[]): readonly Read[] {
  const { act, doc, sex, period, age } = part.concept;
  const order = act === undefined ? [] : (WHOLES[act] ?? []);
  const rank = ({ concept }: Read) => {
    if (concept.act === undefined) return concept.doc === doc || concept.own !== undefined ? order.length : -1;
    return order.indexOf(concept.act);
  };
  return read
    .filter(
      (whole) =>
        whole !== part &&
        !whole.concept.no &&
        !whole.concept.unit &&
        whole.concept.sex === sex &&
        whole.concept.period === period &&
        (whole.concept.age === age || age === undefined) &&
        rank(whole) >= 0,
    )
    .sort((a, b) => rank(a) - rank(b));
}
