import { readFileSync } from "node:fs";
import { join } from "node:path";
import { calendar } from "../../../src/core/calendar/calendar";
import { isoOf } from "../../../src/core/calendar/civil";
import { makeClosures } from "../../../src/core/calendar/closures";
import { day } from "./days";

const KNOWN = join(__dirname, "../../known/calendar.csv");

interface Row {
  readonly asks: string;
  readonly week: string;
  readonly from: string;
  readonly to: string;
  readonly closed: string;
  readonly answer: string;
}

function knownRows(): Row[] {
  const lines = readFileSync(KNOWN, "utf8").trim().split("\n");
  const [header = "", ...rows] = lines.filter((line) => !line.startsWith("#"));
  const names = header.split(",");
  return rows.map((row) => Object.fromEntries(row.split(",").map((value, i) => [names[i], value])) as unknown as Row);
}

const rows = knownRows();

function ours({ asks, week, from, to, closed }: Row): string {
  const found = calendar(week, makeClosures("own", closed === "" ? [] : closed.split(" ").map(day)));
  if (asks === "openDays") return String(found.openDays(day(from), day(to)));
  return isoOf(found.openDayAfter(day(from), Number(to)) as number);
}

test("150 answers and more are known, of both kinds", () => {
  expect(rows.length).toBeGreaterThanOrEqual(150);
  expect(new Set(rows.map((row) => row.asks))).toEqual(new Set(["openDays", "openDayAfter"]));
});

test("open days agree with NETWORKDAYS.INTL and WORKDAY.INTL of LibreOffice", () => {
  expect(rows.map(ours)).toEqual(rows.map((row) => row.answer));
});
