/** True for a total of all rows as they stand: none of them sums others, whatever adds up by chance. */
export function sumsAll(
  total: readonly number[],
  values: readonly (readonly number[])[],
  isData: (at: number) => boolean,
): boolean {
  return total.some((figure, column) => {
    if (!(figure > 0)) return false;
    return figure === values.reduce((sum, row, at) => sum + (isData(at) ? row[column] || 0 : 0), 0);
  });
}

/**
 * True for a row that is numbered in one list with the rows that it sums. A parent may be numbered along with its parts
 * too; then it sums all the rows there are, or all up to the next parent.
 */
export function isOnOneList(
  numbers: readonly number[],
  at: number,
  end: number,
  isParent: (at: number) => boolean,
): boolean {
  const step = end > at ? 1 : -1;
  const isAll = end < 0 || end >= numbers.length;
  return (numbers[at] as number) + step === numbers[at + step] && !isAll && !isParent(end);
}
