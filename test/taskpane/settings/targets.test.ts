import { targetOf, withTarget, yearsOffered } from "../../../src/taskpane/settings/targets";

test("the office's own target takes precedence over the published one, and removing it restores that", () => {
  expect(targetOf([], "ikd", 2023)).toMatchObject({
    share: 0.25,
    source: { id: "Sumber: Ditjen Dukcapil, Media Indonesia 29 Mar 2023: 25% dari yang sudah rekam" },
  });
  const own = withTarget([], "ikd", 2023, 0.2);
  expect(targetOf(own, "ikd", 2023)).toMatchObject({ share: 0.2, source: { id: "Sumber: diisi kantor ini" } });
  expect(targetOf(withTarget(own, "ikd", 2023, undefined), "ikd", 2023).share).toBe(0.25);
});

test("a year without a known target is not guessed", () => {
  expect(targetOf([], "perekaman", 2026)).toMatchObject({
    share: undefined,
    source: { id: "Target 2026 belum diketahui. Isi sesuai surat yang diterima kantor." },
  });
});

test("years with targets, this one and the next can be chosen, the latest first", () => {
  expect(yearsOffered([{ indicator: "ikd", year: 2030, share: 1 }], 2026)).toEqual([
    2030, 2027, 2026, 2025, 2024, 2023, 2021,
  ]);
});
