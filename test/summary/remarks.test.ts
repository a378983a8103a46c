import type { RemarkDetails, RemarkId } from "../../src/contract/remark";
import { isMissing } from "../../src/contract/standing";
import type { BookSettings } from "../../src/reading/book/book";
import type { SheetCells } from "../../src/core/cells/sheetCells";
import { peopleOf } from "../../src/summary/read/people";
import { remarkRules } from "../../src/summary/remarks";
import { stateOf } from "../../src/summary/remarks/remarkRule";
import { standingOf, type StandingSettings } from "../../src/summary/standingOf";
import { bookIn, card, day, OWNING, RECAP, sheet } from "./office";

function state(id: RemarkId, sheets: readonly SheetCells[], settings: StandingSettings & BookSettings = {}) {
  const book = bookIn(sheets, settings);
  const { tables } = book;
  const standing = standingOf(book, settings);
  const rule = remarkRules.find(({ remark }) => remark === id);
  if (!rule) throw new Error(`no remark ${id}`);
  const found = stateOf(rule, {
    tables,
    settings,
    asOf: standing.asOf,
    people: peopleOf(tables, standing.asOf),
    office: book.calendar,
    perekaman: standing.perekaman,
    ...(!isMissing(standing.blanko) && { blanko: standing.blanko }),
    ...(!isMissing(standing.ikd) && { ikd: standing.ikd }),
  });
  // The standing and its rule agree.
  expect(standing.remarks.find(({ remark }) => remark === id)).toEqual(typeof found === "object" ? found : undefined);
  return found;
}

const FRIDAY = day(2023, 8, 11);
const stock = (left: number, use = 24) => card("Stok", FRIDAY, left, new Array<number>(8).fill(use));
const recap = (required: number, recorded: number, unrecorded: number) =>
  sheet("Rekap", RECAP, ["Semester I 2023", "1702", "Kabupaten", required, recorded, unrecorded]);
const ikd = (active: number) =>
  sheet(
    "IKD",
    ["PERIODE", "WILAYAH", "DASAR", "JUMLAH DASAR", "IKD AKTIF"],
    ["Juli 2023", "Kota", "rekam", 104229, active],
  );
const owning = (required: number, recorded: number, owners: number | null, unowned: number) =>
  sheet("Cetak", OWNING, ["7110", "Boltim", required, recorded, null, null, null, owners, unowned]);

const found = <R extends RemarkId>(remark: R, detail: Partial<RemarkDetails[R]>) => ({
  remark,
  detail: expect.objectContaining(detail),
});

const pagarAlam = recap(108330, 104229, 4091);
const rejangLebong = recap(211077, 197205, 13872);
const PEMILU = day(2024, 2, 14);

describe("K01: the cards needed are exactly the people not yet recorded", () => {
  test("Pagar Alam needs 4.091 cards for 4.091 people", () => {
    expect(state("K01", [pagarAlam], { blanksNeeded: 4091 })).toEqual(
      found("K01", { needed: 4091, leftOut: ["PRINT_READY", "REPRINTS", "NEWCOMERS", "SPOILAGE"] }),
    );
  });
  test("it also stands in what the office last asked for", () => {
    const asked = sheet(
      "BAST",
      ["NO BAST", "TANGGAL", "TANGGAL USUL", "ASAL", "DIMINTA", "DITERIMA"],
      ["1", FRIDAY, FRIDAY - 30, "pusat", 4101, 2000],
    );
    expect(state("K01", [pagarAlam, asked])).toEqual(found("K01", { needed: 4101 }));
  });
  test("a need with other demand in it is not accused", () => {
    expect(state("K01", [pagarAlam], { blanksNeeded: 6000 })).toBe("NOT_FOUND");
  });
  test("without a stated need it does not apply", () => {
    expect(state("K01", [pagarAlam])).toBe("NOT_APPLICABLE");
  });
});

describe("K02: near-equal figures of different meaning", () => {
  test("Pagar Alam's 4.091, 4.101 and 4.147", () => {
    expect(state("K02", [pagarAlam, ikd(4147)], { blanksNeeded: 4091 })).toEqual({
      remark: "K02",
      detail: {
        figures: [
          { of: "BLANKS_NEEDED", value: 4091 },
          { of: "UNRECORDED", value: 4101 },
          { of: "IKD_ACTIVE", value: 4147 },
        ],
      },
    });
  });
  test("figures well apart are not told, nor a need that K01 speaks of", () => {
    expect(state("K02", [pagarAlam, ikd(9000)], { blanksNeeded: 4101 })).toBe("NOT_FOUND");
  });
  test("a single figure has nothing to be mistaken for", () => {
    expect(state("K02", [pagarAlam])).toBe("NOT_APPLICABLE");
  });
});

describe("K03: no cards here and none in the province", () => {
  test("Pagar Alam has to ask the centre", () => {
    expect(state("K03", [stock(0)], { provinceStock: 0 })).toEqual(found("K03", { since: FRIDAY }));
    expect(state("K03", [pagarAlam], { stock: 0, provinceStock: 0 })).toMatchObject({ remark: "K03" });
  });
  test("a province with cards can be asked", () => {
    expect(state("K03", [stock(0)], { provinceStock: 12000 })).toBe("NOT_FOUND");
    expect(state("K03", [stock(10)], { provinceStock: 0 })).toBe("NOT_FOUND");
  });
  test("without word from the province it does not apply", () => {
    expect(state("K03", [stock(0)])).toBe("NOT_APPLICABLE");
  });
});

describe("K04: the runway contradicts the office's own recording plan", () => {
  const plan = { recordingPlan: { by: PEMILU } };
  test("Rejang Lebong: 4.000 cards, 13.872 to record before the election and 5.000 pupils: 14.872 short", () => {
    expect(state("K04", [rejangLebong, stock(4000)], { ...plan, newcomers: 5000 })).toEqual(
      found("K04", { people: 13872, newcomers: 5000, by: PEMILU, available: 4000, short: 14872 }),
    );
  });
  test("the plan's pace empties the stock long before the past pace does", () => {
    const remark = state("K04", [rejangLebong, stock(4000)], plan);
    if (typeof remark !== "object" || remark.remark !== "K04") throw new Error("not found");
    const { runsOut, runsOutByPlan } = remark.detail;
    expect(runsOutByPlan).toBeLessThan(PEMILU);
    expect(runsOut).toBeGreaterThan(PEMILU);
  });
  test("the workbook's own target is a plan", () => {
    const target = sheet(
      "Target",
      ["TAHUN", "INDIKATOR", "NILAI", "DASAR", "BATAS WAKTU"],
      [2023, "Perekaman", 0.992, "wajib", day(2023, 12, 31)],
    );
    expect(state("K04", [rejangLebong, stock(4000), target])).toEqual(found("K04", { people: 12184, short: 8184 }));
  });
  test("cards that are on their way before the day count", () => {
    const receipts = [{ day: day(2023, 10, 2), cards: 10000 }];
    expect(state("K04", [rejangLebong, stock(4000)], { ...plan, receipts })).toBe("NOT_FOUND");
  });
  test("without a plan it does not apply", () => {
    expect(state("K04", [rejangLebong, stock(4000)])).toBe("NOT_APPLICABLE");
  });
});

describe("K05: a change without days gives no pace", () => {
  test("Rejang Lebong's 15.000 before, 13.872 now", () => {
    expect(state("K05", [rejangLebong], { earlier: [{ of: "UNRECORDED", value: 15000 }] })).toEqual(
      found("K05", { of: "UNRECORDED", earlier: 15000, now: 13872 }),
    );
  });
  test("two tables of the same areas of which one has no period", () => {
    const before = sheet("Lama", RECAP.slice(1), ["1702", "Kabupaten", 211077, 196000, 15077]);
    expect(state("K05", [before, rejangLebong])).toEqual(
      found("K05", { of: "RECORDED", earlier: 196000, now: 197205 }),
    );
  });
  test("a figure with its day gives one", () => {
    const earlier = [{ of: "UNRECORDED", value: 15000, day: day(2023, 1, 31) }] as const;
    expect(state("K05", [rejangLebong], { earlier })).toBe("NOT_FOUND");
  });
  test("without an earlier figure it does not apply", () => {
    expect(state("K05", [rejangLebong])).toBe("NOT_APPLICABLE");
  });
});

describe("K06: people who turn seventeen are left out", () => {
  test("Rejang Lebong's 5.000 pupils are not among its 211.077", () => {
    expect(state("K06", [rejangLebong], { newcomers: 5000 })).toEqual(
      found("K06", { newcomers: 5000, required: 211077, projected: 216077 }),
    );
  });
  test("a rolling duty holds them already", () => {
    const rolling = sheet(
      "Rekap",
      ["PERIODE", "KODE", "WILAYAH", "WKTP AWAL", "WKTP DINAMIS", "REKAM"],
      ["Semester I 2023", "1702", "Kabupaten", 211077, 216077, 197205],
    );
    expect(state("K06", [rolling])).toBe("NOT_FOUND");
  });
  test("without a count of them it does not apply", () => {
    expect(state("K06", [rejangLebong])).toBe("NOT_APPLICABLE");
  });
});

describe("K07: stock below the known need", () => {
  test("Boltim's 7.000 cards for 8.000 people without one", () => {
    expect(state("K07", [stock(7000), owning(96000, 88000, null, 8000)])).toEqual(
      found("K07", { available: 7000, need: 8000, of: "UNOWNED", short: 1000 }),
    );
    expect(state("K07", [stock(7000)], { withoutCard: 8000 })).toMatchObject({ remark: "K07" });
  });
  test("enough with what is on its way", () => {
    const receipts = [{ day: FRIDAY + 30, cards: 1000 }];
    expect(state("K07", [stock(7000)], { withoutCard: 8000, receipts })).toBe("NOT_FOUND");
  });
  test("without a stock, or a count of who waits, it does not apply", () => {
    expect(state("K07", [owning(96000, 88000, null, 8000)])).toBe("NOT_APPLICABLE");
    expect(state("K07", [stock(7000)])).toBe("NOT_APPLICABLE");
  });
});

describe("K08: recording, printing and ownership mixed", () => {
  test("Boltim's 8.000 without a card are 96.000 less the 88.000 recorded", () => {
    expect(state("K08", [owning(96000, 88000, null, 8000)])).toEqual({
      remark: "K08",
      detail: { stage: "memiliki", value: 8000, takenFrom: "rekam", required: 96000 },
    });
  });
  test("not recorded, counted from those who own a card", () => {
    expect(state("K08", [recap(96000, 88000, 10000), owning(96000, 88000, 86000, 10000)])).toEqual(
      found("K08", { stage: "rekam", takenFrom: "memiliki" }),
    );
  });
  test("each rest from its own stage", () => {
    expect(state("K08", [owning(96000, 88000, 86000, 10000)])).toBe("NOT_FOUND");
  });
  test("without the duty it does not apply", () => {
    expect(state("K08", [stock(7000)])).toBe("NOT_APPLICABLE");
  });
});
