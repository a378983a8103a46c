import type { DoubtCode } from "./reading";

/** What remains of a written number without its words, and what the words did to it. */
export interface WithoutWords {
  readonly rest: string;
  readonly scale: number;
  readonly percent: boolean;
}

/*
 * Words are removed one at a time until a bare number is left, so that "sekitar 5 ribuan jiwa" and "2.000-an keping" need
 * no pattern of their own.
 */
const SUFFIXES: readonly (readonly [RegExp, DoubtCode, number])[] = [
  [
    / ?(?:\/ ?|per )?(?:keping|kpg|lembar|lbr|buah|bh|blangko|blanko|jiwa|orang|org|penduduk|warga|unit|sesi|kartu|e-?ktp|ktp(?:[- ]?el)?|hari(?: kerja)?)\.?$/,
    "UNIT_SUFFIX",
    1,
  ],
  [/ ?(?:juta|jt)[- ]?an$/, "APPROXIMATE", 1e6],
  [/ ?(?:ribu|rb)[- ]?an$/, "APPROXIMATE", 1e3],
  [/ ?ratus[- ]?an$/, "APPROXIMATE", 1e2],
  [/ ?(?:-?an|kurang lebih|lebih kurang|lebih|lbh|\+)$/, "APPROXIMATE", 1],
  [/ ?(?:juta|jt)\.?$/, "SCALE_WORD", 1e6],
  [/ ?(?:ribu|rb)\.?$/, "SCALE_WORD", 1e3],
];
const PREFIX =
  /^(?:±|\+\/?-|~|≈|>=?|<=?|≥|≤|sekitar|sktr\.?|sekira|kira-kira|kurang lebih|lebih kurang|lebih dari|kurang dari|lebih|hampir|k\.?l\.|l\.?k\.) ?/;
const PERCENT = / ?(?:%|persen|prosen)$/;

/** Removes units, percent signs, words of scale and of doubt from a lower-case text, and notes the words found. */
export function withoutWords(text: string, remarks: Set<DoubtCode>): WithoutWords {
  let rest = text;
  let scale = 1;
  let percent = false;
  while (PREFIX.test(rest)) {
    remarks.add("APPROXIMATE");
    rest = rest.replace(PREFIX, "");
  }
  for (let going = /\d/.test(rest); going;) {
    going = false;
    if (!percent && PERCENT.test(rest)) {
      rest = rest.replace(PERCENT, "");
      percent = going = true;
    }
    for (const [pattern, remark, factor] of SUFFIXES) {
      if (!pattern.test(rest)) continue;
      rest = rest.replace(pattern, "");
      remarks.add(remark);
      scale *= factor;
      going = true;
    }
  }
  return { rest, scale, percent };
}
