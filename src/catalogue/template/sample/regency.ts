/**
 * Kabupaten Puspa Raya does not exist: Jawa Tengah (33) has regencies 01 to 29 and cities 71 to 76, so no area has the
 * code 33.69 and no NIK can begin with it. Its districts are named after flowers.
 */
export const REGENCY = { name: "Kabupaten Puspa Raya", code: "33.69" } as const;

export interface District {
  readonly name: string;
  readonly code: string;
  readonly people: number;
  /** Wajib KTP, men and women. */
  readonly required: readonly [men: number, women: number];
  /** How many of them are recorded. */
  readonly recorded: readonly [men: number, women: number];
  /** Active digital identities. */
  readonly active: number;
}

/** Totals at the end of the story. */
export const DISTRICTS: readonly District[] = [
  district(1, "Anggrek", 41_260, [15_012, 15_338], [14_894, 15_249], 9_412),
  district(2, "Cempaka", 36_815, [13_388, 13_561], [13_205, 13_430], 7_806),
  district(3, "Dahlia", 29_470, [10_702, 10_894], [10_548, 10_790], 5_967),
  district(4, "Kenanga", 33_902, [12_340, 12_498], [12_281, 12_455], 7_488),
  district(5, "Mawar", 47_638, [17_344, 17_702], [17_019, 17_498], 10_951),
  district(6, "Melati", 25_117, [9_102, 9_286], [8_899, 9_141], 4_203),
  district(7, "Seroja", 21_384, [7_755, 7_890], [7_520, 7_712], 3_318),
  district(8, "Teratai", 18_226, [6_598, 6_741], [6_402, 6_588], 2_764),
];

function district(
  number: number,
  name: string,
  people: number,
  required: District["required"],
  recorded: District["recorded"],
  active: number,
): District {
  return { name, code: `${REGENCY.code}.${String(number).padStart(2, "0")}`, people, required, recorded, active };
}
