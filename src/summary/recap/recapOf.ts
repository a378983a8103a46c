import { fold } from "../../sheets/columnType";
import type { OfficeRecap, Recap, RecapDoubt } from "../../contract/recap";
import { historiesOf } from "./histories";
import { levelDoubts } from "./levels";
import { missingMonths } from "./missingMonths";

/** Combines the reports of many files: which ones count, their sums, and the doubts to know before using them. */
export function recapOf(
  files: readonly (readonly OfficeRecap[])[],
  unread: Recap["unread"],
  nothingKnown: readonly string[] = [],
): Recap {
  const reports = files.flat();
  const repeats = sameOffice(reports);
  const superseded = new Set(repeats.flatMap((group) => group.slice(0, -1)));
  const latest = latestReports(reports.filter((report) => !superseded.has(report)));
  const usual = usualPeriod(reports);
  const doubts: RecapDoubt[] = [
    ...files
      .filter(({ length }) => length > 1)
      .map((several) => ({
        doubt: "SEVERAL_OFFICES" as const,
        file: several[0]?.file ?? "",
        offices: several.map(({ office }) => office),
      })),
    ...repeats.map((group) => ({
      doubt: "SAME_OFFICE" as const,
      office: group[0]?.office ?? "",
      files: group.map(({ file }) => file),
    })),
    ...(usual === undefined ? [] : otherPeriods([...latest], usual)),
    ...missingMonths(reports),
    ...levelDoubts(reports.filter((report) => !superseded.has(report))),
    ...nothingKnown.map((file) => ({ doubt: "NOTHING_KNOWN" as const, file })),
  ];
  const offices = reports.map((report) => ({
    ...report,
    isSummed: latest.has(report),
    isCopy: superseded.has(report),
  }));
  const histories = historiesOf(reports.filter((report) => !superseded.has(report)));
  return { offices, totals: totalsOf([...latest]), doubts, unread, histories };
}

/** Reports of the same office and period with mostly the same areas: a file and its copy, or two rival reports. */
function sameOffice(reports: readonly OfficeRecap[]): OfficeRecap[][] {
  const groups: OfficeRecap[][] = [];
  for (const report of reports.filter(({ isNamed }) => isNamed)) {
    const group = groups.find(([first]) => first && first.file !== report.file && isSameReport(first, report));
    if (group) group.push(report);
    else groups.push([report]);
  }
  return groups.filter(({ length }) => length > 1);
}

function isSameReport(a: OfficeRecap, b: OfficeRecap): boolean {
  if (fold(a.office) !== fold(b.office) || a.period !== b.period) return false;
  const figures = (report: OfficeRecap) => Object.keys(report.figures);
  const sharesFigure = figures(a).some((key) => figures(b).includes(key));
  return sharesFigure && (a.areas.size === 0 || b.areas.size === 0 || sharesAreas(a, b));
}

/** Half of the areas of the smaller report. */
const MUCH = 0.5;

function sharesAreas(a: OfficeRecap, b: OfficeRecap): boolean {
  const [small, large] = a.areas.size < b.areas.size ? [a.areas, b.areas] : [b.areas, a.areas];
  return [...small].filter((area) => large.has(area)).length >= MUCH * small.size;
}

/** Of several reports of one office and its areas, the latest counts; the others are history. */
function latestReports(reports: readonly OfficeRecap[]): Set<OfficeRecap> {
  const latest: OfficeRecap[] = [];
  for (const report of [...reports].sort((a, b) => ((b.period ?? "") < (a.period ?? "") ? -1 : 1)))
    if (!latest.some((later) => isEarlierOf(report, later))) latest.push(report);
  return new Set(latest);
}

function isEarlierOf(report: OfficeRecap, later: OfficeRecap): boolean {
  if (!report.isNamed || fold(report.office) !== fold(later.office) || report.file === later.file) return false;
  return report.areas.size === 0 || later.areas.size === 0 || sharesAreas(report, later);
}

function usualPeriod(reports: readonly OfficeRecap[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { period } of reports) if (period !== undefined) counts.set(period, (counts.get(period) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? 1 : -1));
  return first && first[1] > 1 && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

function otherPeriods(reports: readonly OfficeRecap[], usual: string): RecapDoubt[] {
  return reports.flatMap(({ file, office, period }) =>
    period === undefined || period === usual ? [] : [{ doubt: "OTHER_PERIOD", file, office, period, usual }],
  );
}

const SUMMED = ["recorded", "required", "active", "base", "stock"] as const;

/**
 * Sums of the figures of every counted report. IKD bases are added up only if all have one name: recorded plus wajib KTP is not
 * a base.
 */
function totalsOf(reports: readonly OfficeRecap[]): Recap["totals"] {
  const bases = new Set(reports.flatMap(({ figures }) => (figures.base === undefined ? [] : [figures.baseName])));
  const isUsable = (key: (typeof SUMMED)[number]) => key !== "base" || bases.size === 1;
  return Object.fromEntries(
    SUMMED.filter(isUsable).flatMap((key) => {
      const values = reports.flatMap(({ figures }) => figures[key] ?? []);
      return values.length === 0 ? [] : [[key, values.reduce((sum, each) => sum + each, 0)]];
    }),
  );
}
