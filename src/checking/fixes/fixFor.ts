import { readNumberText } from "../../core/cells/numberText";
import { plain } from "../../core/cells/plain";
import type { Doubt } from "../../core/cells/reading";
import type { Finding } from "../../contract/finding";
import { columnAt, type Table } from "../../reading/table";
import { englishColumns } from "../englishThousands";
import { DATE_FORMAT, type Fix } from "./fix";
import { isUsualInColumn } from "./usualInColumn";

type Proposal = Pick<Fix, "to" | "certainty"> & Partial<Pick<Fix, "numberFormat" | "together">>;

/** All fixes for a finding. A finding about a whole column is fixed in all its cells together. */
export function fixesFor(table: Table, finding: Finding): readonly Fix[] {
  if (finding.code !== "ENGLISH_THOUSANDS") return [fixFor(table, finding) ?? []].flat();
  const { column, code } = finding;
  return [...(table.once(englishColumns).get(column) ?? [])].flatMap((i) => {
    const row = i + table.found.firstRow;
    const from = table.sheet.cells[row]?.[column];
    const read = typeof from === "string" ? readNumberText(from) : undefined;
    if (!read || !("value" in read) || table.sheet.formula(row, column) !== undefined) return [];
    return [{ row, column, from, to: read.value, reason: code, certainty: "unsure", together: true } as const];
  });
}

/**
 * A fix for the cell of a finding, if a safe one exists. A formula is never replaced, a figure that does not add up is never
 * chosen for the user, and nothing is proposed when the cell alone does not show its meaning.
 */
export function fixFor(table: Table, finding: Finding): Fix | undefined {
  const { row, column, code } = finding;
  if (table.sheet.formula(row, column) !== undefined) return undefined;
  const proposal = proposalFor(table, finding);
  return proposal && { row, column, from: table.sheet.cells[row]?.[column], reason: code, ...proposal };
}

function proposalFor(table: Table, finding: Finding): Proposal | undefined {
  switch (finding.code) {
    case "TEXT_NUMBER":
    case "UNIT_SUFFIX":
      return meaning(onItsScale(finding.detail), "sure");
    case "HIDDEN_CHARACTERS":
      return meaning(onItsScale(finding.detail), "sure") ?? { to: plain(finding.detail.found), certainty: "sure" };
    case "TEXT_DATE":
      return meaning(finding.detail.means, "sure", DATE_FORMAT);
    case "THREE_DECIMALS": {
      const { means } = finding.detail;
      const proven =
        means !== undefined &&
        isUsualInColumn(columnAt(table, finding.column), finding.row - table.found.firstRow, means);
      return meaning(means, proven ? "sure" : "unsure");
    }
    case "LOST_THOUSANDS":
      return meaning(finding.detail.means, "unsure");
    case "LOOK_ALIKE":
    case "AMBIGUOUS_SEPARATOR":
    case "APPROXIMATE":
    case "MIXED_PERCENT_SCALE":
      return meaning(onItsScale(finding.detail), "unsure");
    case "MONTH_FIRST": {
      const turned = meaning(finding.detail.means, "unsure", DATE_FORMAT);
      return turned && { ...turned, together: true };
    }
    case "DAY_MONTH_SWAPPED":
      return meaning(finding.detail.means, "unsure", DATE_FORMAT);
    case "UNKNOWN_CHOICE":
      return finding.detail.nearest === undefined ? undefined : { to: finding.detail.nearest, certainty: "unsure" };
    default:
      return undefined;
  }
}

/** The value that makes the column read the cell as meant: 95.2 where the others are in percent. */
function onItsScale({ means, inHundreds }: Doubt): number | undefined {
  return inHundreds && means !== undefined ? Number((100 * means).toPrecision(15)) : means;
}

function meaning(means: number | undefined, certainty: Fix["certainty"], numberFormat?: string): Proposal | undefined {
  return means === undefined ? undefined : { to: means, certainty, ...(numberFormat && { numberFormat }) };
}
