/**
 * Asks LibreOffice for working days and writes its answers to `test/known/calendar.csv`.
 *
 * Run: `npx tsx scripts/oracle-calendar.ts` (needs `soffice` on the path). The cases are the same each time; only another
 * LibreOffice could change the answers.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { civilOf, isoOf, serialOf } from "../src/core/calendar/civil";

interface Question {
  readonly asks: "openDays" | "openDayAfter";
  readonly week: string;
  readonly from: number;
  /** The other day, or the number of open days. */
  readonly to: number;
  readonly closed: readonly number[];
}

const WEEKS = ["1111100", "1111110", "1111111", "0111111", "1010100", "1111000", "0011111", "1100011"];

/** A small repeatable random generator (Lehmer, modulus 2^31 − 1). */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const day = (year: number, month: number, date: number) => serialOf({ year, month, day: date });

/** Year ends, leap days, single days and both directions, with and without the days off around them. */
function fixedQuestions(): Question[] {
  const spans: readonly (readonly [number, number])[] = [
    [day(2023, 11, 14), day(2023, 12, 31)],
    [day(2023, 12, 31), day(2023, 11, 14)],
    [day(2023, 12, 23), day(2024, 1, 2)],
    [day(2024, 2, 28), day(2024, 3, 1)],
    [day(2024, 2, 29), day(2024, 2, 29)],
    [day(2023, 2, 28), day(2023, 3, 1)],
    [day(2023, 11, 18), day(2023, 11, 19)],
    [day(2023, 11, 19), day(2023, 11, 18)],
    [day(2020, 1, 1), day(2029, 12, 31)],
    [day(1900, 3, 1), day(1900, 3, 31)],
    [day(2099, 12, 28), day(2100, 3, 3)],
  ];
  const off = [day(2023, 12, 25), day(2023, 12, 26), day(2024, 1, 1), day(2024, 2, 29)];
  const between = spans.flatMap(([from, to]) => [
    { asks: "openDays" as const, week: "1111100", from, to, closed: [] },
    { asks: "openDays" as const, week: "1111110", from, to, closed: off },
  ]);
  const after = [day(2023, 12, 22), day(2024, 2, 28), day(2023, 12, 31), day(2025, 8, 15)].flatMap((from) =>
    [1, 11, 262].map((n) => ({ asks: "openDayAfter" as const, week: "1111100", from, to: n, closed: off })),
  );
  return [...between, ...after];
}

function chanceQuestions(count: number): Question[] {
  const draw = chance(20_231_113);
  return Array.from({ length: count }, (_, i) => {
    const from = day(2019, 1, 1) + draw(3600);
    const asks = i % 2 === 0 ? "openDays" : "openDayAfter";
    const to = asks === "openDays" ? from - 400 + draw(800) : 1 + draw(150);
    const middle = asks === "openDays" ? Math.round((from + to) / 2) : from + to;
    const closed = Array.from({ length: draw(9) }, () => middle - 60 + draw(120));
    return { asks, week: WEEKS[draw(WEEKS.length)] as string, from, to, closed };
  });
}

/** Excel's pattern and LibreOffice's, in which 1 is a day off. */
const theirWeek = (week: string) => [...week].map((open) => (open === "1" ? "0" : "1")).join("");

/** `COM.MICROSOFT.` is how the file format names what is typed as NETWORKDAYS.INTL; TEXT keeps a day a bare number. */
function formula({ asks, week, closed }: Question, row: number): string {
  const name = asks === "openDays" ? "NETWORKDAYS" : "WORKDAY";
  const last = String.fromCharCode("B".charCodeAt(0) + closed.length);
  const off = closed.length === 0 ? "" : `;[.C${row}:.${last}${row}]`;
  return `of:=TEXT(COM.MICROSOFT.${name}.INTL([.A${row}];[.B${row}];&quot;${theirWeek(week)}&quot;${off});&quot;0&quot;)`;
}

/** A flat OpenDocument sheet with the two arguments, the days off, and the formula in column Z. */
function sheetOf(questions: readonly Question[]): string {
  const cell = (value: number) => `<table:table-cell office:value-type="float" office:value="${value}"/>`;
  const rows = questions.map((question, i) => {
    const values = [question.from, question.to, ...question.closed].map(cell).join("");
    const gap = `<table:table-cell table:number-columns-repeated="${23 - question.closed.length}"/>`;
    const answer = `<table:table-cell table:formula="${formula(question, i + 1)}"/>`;
    return `<table:table-row>${values}${gap}${answer}</table:table-row>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="S">${rows.join("")}</table:table></office:spreadsheet></office:body></office:document>`;
}

function answersOf(questions: readonly Question[], folder: string): string[] {
  writeFileSync(join(folder, "questions.fods"), sheetOf(questions));
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const asCsv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false";
  const command = ["--headless", profile, "--convert-to", asCsv, "--outdir", folder, join(folder, "questions.fods")];
  execFileSync("soffice", command, { stdio: "ignore" });
  const lines = readFileSync(join(folder, "questions.csv"), "utf8").trim().split("\n");
  return lines.map((line) => line.split(",")[25] as string);
}

/** `LibreOffice 7.4.7.2`, without the name of the build. */
function version(): string {
  return execFileSync("soffice", ["--version"], { encoding: "utf8" }).split(" ").slice(0, 2).join(" ");
}

function main(): void {
  const questions = [...fixedQuestions(), ...chanceQuestions(120)];
  const folder = mkdtempSync(join(tmpdir(), "calendar-"));
  try {
    const answers = answersOf(questions, folder);
    const rows = questions.map(({ asks, week, from, to, closed }, i) => {
      const answer = Number(answers[i] || NaN);
      if (!Number.isInteger(answer)) throw new Error(`no answer to question ${i + 1}: ${answers[i]}`);
      const between = asks === "openDays";
      const off = closed.map(isoOf).join(" ");
      return [asks, week, isoOf(from), between ? isoOf(to) : to, off, between ? answer : isoOf(answer)].join(",");
    });
    const head = [
      `# Answers of ${version()}: openDays is NETWORKDAYS.INTL(from; to; week; closed), openDayAfter is`,
      "# WORKDAY.INTL(from; to; week; closed). The week stands here with 1 = open, as this project writes it; the",
      "# formulas got the opposite. Made by scripts/oracle-calendar.ts.",
      "asks,week,from,to,closed,answer",
    ];
    writeFileSync(join(__dirname, "../test/known/calendar.csv"), [...head, ...rows, ""].join("\n"));
    console.log(`${rows.length} answers, days up to ${civilOf(Math.max(...questions.map((q) => q.from))).year}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main();
