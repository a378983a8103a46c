/**
 * A figure as shown in a column that may be too narrow: in full, with fewer decimals if it has no format of its own, or as
 * characters that are no figure.
 *
 * ⏎ @param text the figure as written
 * @param isFree whether its decimals may be cut
 * @param fits whether a text has room
 */
export function fittingNumber(text: string, isFree: boolean, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  const [, whole, sign = "", decimals = ""] = /^(-?\d+)([.,])(\d+)$/.exec(text) ?? [];
  if (isFree && whole !== undefined)
    for (let digits = decimals.length - 1; digits >= 0; digits--) {
      const shorter = Number(`${whole}.${decimals}`).toFixed(digits).replace(".", sign);
      if (fits(shorter)) return shorter;
    }
  let signs = "#";
  while (signs.length < text.length && fits(`${signs}#`)) signs += "#";
  return signs;
}
