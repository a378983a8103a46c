import { amount, known, severityOf, type DataRow, type Expectation } from "./draft";

/** A figure that should equal `sum` of the row; not judged if a part is unknown. */
export function shouldEqual(
  row: DataRow,
  key: string,
  sum: number | undefined,
  rule: string,
  parts: readonly string[],
): Expectation[] {
  const found = known(row, key);
  if (found === undefined || sum === undefined || Math.abs(found - sum) < 1e-9) return [];
  return [{ rule, severity: severityOf(row, [key, ...parts]), row, key }];
}

/** The sum of columns of a row, blanks as 0; undefined if one is unreadable. */
export function sumOf(row: DataRow, keys: readonly string[]): number | undefined {
  return keys.reduce<number | undefined>((sum, key) => {
    const part = amount(row, key);
    return sum === undefined || part === undefined ? undefined : sum + part;
  }, 0);
}

/** R03: the rest is the whole without its part. */
export function remainder(row: DataRow, whole: string, part: string, rest: string): Expectation[] {
  const [all, some] = [known(row, whole), known(row, part)];
  return shouldEqual(row, rest, all === undefined || some === undefined ? undefined : all - some, "R03", [whole, part]);
}

/** R04: both sexes together. */
export function sexes(row: DataRow, male: string, female: string, both: string): Expectation[] {
  const [men, women] = [known(row, male), known(row, female)];
  return shouldEqual(row, both, men === undefined || women === undefined ? undefined : men + women, "R04", [
    male,
    female,
  ]);
}

/** R05: a percentage is its part ÷ its base, to half of the last digit shown. */
export function sharePart(row: DataRow, share: string, part: string, base: string, decimals: number): Expectation[] {
  const [shown, some, all] = [known(row, share), known(row, part), known(row, base)];
  if (shown === undefined || some === undefined || all === undefined || all === 0) return [];
  return Math.abs(shown - some / all) <= 0.5 * 10 ** -(decimals + 2) + 1e-9
    ? []
    : [{ rule: "R05", severity: "warning", row, key: share }];
}

/** A figure above its bound. */
export function within(
  row: DataRow,
  key: string,
  bound: string,
  rule: string,
  plain: Expectation["severity"],
): Expectation[] {
  const [figure, most] = [known(row, key), known(row, bound)];
  if (figure === undefined || most === undefined || figure <= most) return [];
  return [{ rule, severity: severityOf(row, [key, bound], plain), row, key }];
}

/** R12: the later day is not before the earlier. */
export function daysInOrder(row: DataRow, earlier: string, later: string): Expectation[] {
  const [first, second] = [known(row, earlier), known(row, later)];
  return first === undefined || second === undefined || second >= first
    ? []
    : [{ rule: "R12", severity: "error", row, key: later }];
}
