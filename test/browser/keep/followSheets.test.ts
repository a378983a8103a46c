import type { Acceptance } from "../../../src/contract/acceptance";
import type { FindingKey } from "../../../src/checking/accepted/findingKey";
import { ACCEPTED_KEY, acceptancesFromText, acceptancesToText } from "../../../src/checking/accepted/keptAcceptances";
import { BETWEEN } from "../../../src/checking/accepted/rowKey";
import { followSheets } from "../../../src/browser/keep/followSheets";
import { keptFromText, keptToText, MAPPING_KEY, type KeptMapping } from "../../../src/reading/kept/keptMappings";
import type { Arrangement } from "../../../src/workbook/file/sheets/arrangement";

const ACT: Acceptance = { reason: "CHECKED", note: "", by: "Bu Rina", at: "2026-11-30" };
const says = (sheet: string) => ["STOCK_DIFFERS", `sheet "${sheet}"`, '"Stok"'].join(BETWEEN);
const key = (sheet: string, of = "Ringkas"): FindingKey => [sheet, "kartu", "", "M01", "sisa", "1", says(of)];
const mapping = (sheet: string): KeptMapping => ({
  sheet,
  kind: "kartu",
  headerRow: 0,
  columns: { sisa: 4 },
  anchors: [{ below: 0, column: 4, text: "SISA" }],
});

/** What is kept about sheets after changes of them, each with whether it is taken back. */
function after(...changes: readonly (readonly [Arrangement, boolean])[]) {
  const kept = [key("Stok"), key("Lain", "Stok")].map((one) => ({ key: one, acceptance: ACT }));
  const settings = new Map([
    [ACCEPTED_KEY, acceptancesToText(kept)],
    [MAPPING_KEY, keptToText([mapping("Stok")])],
  ]);
  const before = new Map(settings);
  const follow = followSheets({
    read: (name) => settings.get(name),
    write: (name, value) => void settings.set(name, value),
  });
  for (const [change, isUndo] of changes) follow(change, isUndo);
  return {
    accepted: acceptancesFromText(settings.get(ACCEPTED_KEY)).map((one) => one.key),
    mapped: keptFromText(settings.get(MAPPING_KEY)).map(({ sheet }) => sheet),
    isAsBefore: [...before].every(([name, text]) => settings.get(name) === text),
  };
}

const RENAME = { do: "rename", sheet: "Stok", name: "Stok Nov" } as const;
const COPY = { do: "copy", sheet: "Stok", name: "Stok (2)", before: undefined } as const;
const DELETE = { do: "delete", sheet: "Stok" } as const;

test("what was accepted and chosen goes along to another name, and back", () => {
  const { accepted, mapped } = after([RENAME, false]);
  expect(accepted).toEqual([key("Stok Nov"), key("Lain", "Stok Nov")]);
  expect(mapped).toEqual(["Stok Nov"]);
  expect(after([RENAME, false], [RENAME, true]).isAsBefore).toBe(true);
});

test("a copy has the choices of columns, for it is laid out the same, and nothing of it is accepted yet", () => {
  const { accepted, mapped } = after([COPY, false]);
  expect(accepted).toEqual([key("Stok"), key("Lain", "Stok")]);
  expect(mapped).toEqual(["Stok", "Stok (2)"]);
  expect(after([COPY, false], [COPY, true]).isAsBefore).toBe(true);
});

test("a sheet that goes takes its own along, so that another of its name begins anew; taking it back brings all", () => {
  const { accepted, mapped } = after([DELETE, false]);
  expect(accepted).toEqual([key("Lain", "Stok")]);
  expect(mapped).toEqual([]);
  const back = after([DELETE, false], [DELETE, true]);
  expect([...back.accepted].sort()).toEqual([key("Stok"), key("Lain", "Stok")].sort());
  expect(back.mapped).toEqual(["Stok"]);
});

test("other changes, and workbooks that keep nothing, are left alone", () => {
  expect(after([{ do: "hide", sheet: "Stok" }, false], [{ do: "move", sheet: "Stok" }, false]).isAsBefore).toBe(true);
  const follow = followSheets({
    read: () => undefined,
    write: () => {
      throw new Error("nothing to write");
    },
  });
  follow(RENAME, false);
  follow(DELETE, false);
  follow(DELETE, true);
});
