import type { FindingKey } from "./findingKey";
import { BETWEEN } from "./rowKey";
import type { KeptAcceptance } from "./settle";

/** What was accepted, where a sheet is called otherwise from now on; findings elsewhere that name the sheet among it. */
export const acceptedUnder = (kept: readonly KeptAcceptance[], from: string, to: string): readonly KeptAcceptance[] =>
  kept.map(({ key: [sheet, kind, period, rule, column, row, says], acceptance }) => {
    const pieces = says.split(BETWEEN);
    const names = (piece: string, index: number) => index > 0 && index < pieces.length - 1 && piece === named(from);
    const said = pieces.map((piece, index) => (names(piece, index) ? named(to) : piece)).join(BETWEEN);
    const key: FindingKey = [sheet === from ? to : sheet, kind, period, rule, column, row, said];
    return { key, acceptance };
  });

const named = (sheet: string) => `sheet ${JSON.stringify(sheet)}`;

/** What was accepted on a sheet. */
export const acceptedOn = (kept: readonly KeptAcceptance[], name: string): readonly KeptAcceptance[] =>
  kept.filter(({ key: [sheet] }) => sheet === name);
