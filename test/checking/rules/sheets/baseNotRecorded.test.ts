import { found, sheet } from "./across";

const targets = (indicator: string, base: string) =>
  sheet("Target", [
    ["TAHUN", "INDIKATOR", "NILAI", "DASAR", "BATAS WAKTU"],
    [2023, indicator, 0.25, base, 45291],
  ]);

test("an IKD target on wajib KTP is a note on its base", async () => {
  expect(await found("M16", targets("IKD", "wajib"))).toEqual(["info Target!D2"]);
});

test("on the recorded it is the ministry's own rule", async () => {
  expect(await found("M16", targets("IKD", "rekam"))).toEqual([]);
});

test("other indicators have other bases", async () => {
  expect(await found("M16", targets("Perekaman", "wajib"))).toEqual([]);
});
