import { isMissing, type Target } from "../../src/contract/standing";
import { areaBars } from "../../src/taskpane/standing/areaBarsView";
import { monthlySections } from "../../src/text/monthly/sections";
import { day, RECAP, sheet, standingIn } from "./office";

const OWN: Target = {
  indicator: "perekaman",
  year: 2025,
  goal: { share: 0.9 },
  base: "wajib",
  deadline: day(2025, 12, 31),
  from: "SETTINGS",
};

const recap = (...areas: readonly (readonly [name: string, required: number | null, recorded: number | null])[]) =>
  sheet(
    "Rekap",
    RECAP,
    ...areas.map(([name, required, recorded], i) => [
      "Juli 2025",
      `17010${i + 1}`,
      name,
      required,
      recorded,
      required === null || recorded === null ? null : required - recorded,
    ]),
  );

function areasIn(...sheets: Parameters<typeof standingIn>[0]) {
  const { perekaman } = standingIn(sheets, { targets: [OWN] });
  if (isMissing(perekaman)) throw new Error(perekaman.missing);
  return perekaman;
}

test("areas come with the people they lack for the target, the lowest share first", () => {
  const { areas } = areasIn(recap(["Curup", 1000, 900], ["Selupu", 1000, 899], ["Bermani", 500, 480]));
  expect(areas).toEqual([
    { area: "Selupu", done: 899, base: 1000, gap: 1 },
    { area: "Curup", done: 900, base: 1000, gap: 0 },
    { area: "Bermani", done: 480, base: 500, gap: 0 },
  ]);
});

test("a single area is compared with none, and one without a figure is left out", () => {
  expect(areasIn(recap(["Curup", 1000, 900])).areas).toEqual([]);
  const { areas } = areasIn(recap(["Curup", 1000, 900], ["Selupu", 1000, null], ["Bermani", 500, 480]));
  expect(areas.map(({ area }) => area)).toEqual(["Curup", "Bermani"]);
});

const BEHIND = [
  { area: "Selupu", done: 899, base: 1000, gap: 1 },
  { area: "Bermani", done: 480, base: 500, gap: 0 },
];

test("bars share one axis with the target, which says where it begins", () => {
  const view = areaBars(BEHIND, 0.9, "id");
  expect(view?.caption).toBe(
    "Yang terendah lebih dahulu. Di bawah target 90%: 1 dari 2. Garis tegak: target. Sumbu mulai dari 80%, tidak dari 0.",
  );
  expect(view?.bars.map(({ area, says, isBehind }) => [area, says, isBehind])).toEqual([
    ["Selupu", "89,9%, kurang 1 jiwa", true],
    ["Bermani", "96%", false],
  ]);
  expect(view?.target).toBeCloseTo(0.5);
  expect(view?.bars[0]?.length).toBeCloseTo(0.495);
});

test("where a share is below a half the axis begins at 0; a share of 50 % is the first above it", () => {
  const low = (done: number) =>
    areaBars([{ area: "A", done, base: 100 }, ...BEHIND.map(({ gap: _gap, ...one }) => one)], undefined, "id");
  expect(low(49)?.caption).toBe("Yang terendah lebih dahulu.");
  expect(low(49)?.bars[0]?.length).toBeCloseTo(0.49 / 0.96);
  expect(low(50)?.caption).toMatch(/Sumbu mulai dari 50%/);
  expect(low(50)?.target).toBeUndefined();
});

test("nothing recorded anywhere makes bars without length, and no areas no bars", () => {
  const none = areaBars(
    [
      { area: "A", done: 0, base: 10 },
      { area: "B", done: 0, base: 20 },
    ],
    undefined,
    "en",
  );
  expect(none?.bars.map(({ length }) => length)).toEqual([0, 0]);
  expect(areaBars([], 0.9, "id")).toBeUndefined();
});

test("an identity number in place of a name is not shown", () => {
  const [bar] = areaBars([{ area: "3301016501010001", done: 1, base: 2 }, ...BEHIND], 0.9, "id")?.bars ?? [];
  expect(bar?.area).not.toMatch(/\d{16}/);
});

test("the monthly page says how many areas are behind, and draws the lowest three", () => {
  const names = ["A", "B", "C", "D", "E", "F"].map((name, i) => [name, 1000, 720 + 40 * i] as const);
  const standing = standingIn([recap(...names)], { targets: [OWN] });
  const rows = monthlySections(standing, "id").flatMap((section) => section.rows);
  const at = rows.findIndex(([what]) => what === "Wilayah di bawah target");
  expect(rows.slice(at)).toEqual([
    ["Wilayah di bawah target", "5 dari 6", ""],
    ["– A", "72%", "███████░░░ kurang 180 jiwa"],
    ["– B", "76%", "███████░░░ kurang 140 jiwa"],
    ["– C", "80%", "████████░░ kurang 100 jiwa"],
  ]);
});
