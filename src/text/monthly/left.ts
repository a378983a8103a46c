import type { Acceptance } from "../../contract/acceptance";
import type { Finding, FindingCode } from "../../contract/finding";
import type { Remark } from "../../contract/remark";
import type { Language } from "../../core/words";
import { acceptanceText } from "../accepted";
import { findingText, findingTitle } from "../findings";
import { withoutIdentity } from "../../core/nik/identity";
import { formatNumber, quote } from "../format";
import { remarkText } from "../remarks";

/** What the checker left: wrong cells, missing reports, and accepted findings. */
export interface LeftFindings {
  readonly wrong: readonly { readonly sheet: string; readonly code: FindingCode; readonly count: number }[];
  /** Months, deliveries and requests that are missing or overdue. */
  readonly overdue: readonly { readonly sheet: string; readonly finding: Finding }[];
  readonly accepted: readonly {
    readonly sheet: string;
    readonly code: FindingCode;
    readonly count: number;
    readonly acceptance: Acceptance;
  }[];
}

export const NOTHING_LEFT: LeftFindings = { wrong: [], overdue: [], accepted: [] };

/** The most lines of one kind on the page. */
const MOST = 2;

/** The remaining findings as lines: as many as one page holds, and the number of the others. */
export function leftLines(
  { wrong, overdue, accepted }: LeftFindings,
  remarks: readonly Remark[],
  l: Language,
): readonly string[] {
  const more = (lines: readonly string[]) => {
    const rest = formatNumber(lines.length - MOST, l);
    const others = {
      id: `dan ${rest} lagi; lihat Periksa semua lembar.`,
      en: `and ${rest} more; see Check all sheets.`,
    };
    return lines.length > MOST + 1 ? [...lines.slice(0, MOST), others[l]] : lines;
  };
  const named = (sheet: string, text: string) =>
    withoutIdentity({ id: `Lembar ${quote(sheet)}: ${text}`, en: `Sheet ${quote(sheet)}: ${text}` }[l]);
  const times = (count: number) => (count === 1 ? "" : ` (${formatNumber(count, l)})`);
  const open = { id: "belum dibetulkan", en: "not corrected" }[l];
  return [
    ...more(overdue.map(({ sheet, finding }) => named(sheet, findingText(finding, l).message))),
    ...more(wrong.map(({ sheet, code, count }) => named(sheet, `${findingTitle(code, l)}${times(count)}, ${open}.`))),
    ...more(
      accepted.map(({ sheet, code, count, acceptance }) =>
        named(sheet, `${findingTitle(code, l)}${times(count)}: ${acceptanceText(acceptance, l)}.`),
      ),
    ),
    ...more(remarks.map((remark) => remarkText(remark, l))),
  ];
}
