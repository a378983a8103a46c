/**
 * The provinces' codes, which a NIK begins with.
 *
 * Source: Kepmendagri 300.2.2-2138 of 2025 on codes of government areas: 38 provinces. 91 is Papua, 92 Papua Barat, 93
 * Papua Selatan, 94 Papua Tengah, 95 Papua Pegunungan, 96 Papua Barat Daya. The codes of Statistics Indonesia differ there,
 * go up to 97 and never appear in a NIK.
 */
export const PROVINCE_CODES: ReadonlySet<string> = new Set(
  [
    [11, 12, 13, 14, 15, 16, 17, 18, 19, 21],
    [31, 32, 33, 34, 35, 36],
    [51, 52, 53],
    [61, 62, 63, 64, 65],
    [71, 72, 73, 74, 75, 76],
    [81, 82],
    [91, 92, 93, 94, 95, 96],
  ]
    .flat()
    .map(String),
);
