import type { Cell } from "../../../../src/core/cells/cell";
import { found, sheet } from "../sheets/across";

const figures = (i: number) => ({ people: 3_000 + 37 * i, required: 2_000 + 31 * i, recorded: 1_700 + 29 * i });
const rounded = (share: number) => Math.round(share * 10_000) / 10_000;

/** A recap of this many districts, with the given share for each. */
const recap = (districts: number, share: (i: number) => number) =>
  sheet("Rekap", [
    ["REKAP PEREKAMAN KTP-EL"],
    [],
    ["KECAMATAN", "JUMLAH PENDUDUK", "WAJIB KTP", "SUDAH REKAM", "BELUM REKAM", "PERSENTASE"],
    ...Array.from({ length: districts }, (_none, i): Cell[] => {
      const { people, required, recorded } = figures(i);
      const name = `Kecamatan ${String.fromCharCode(65 + i)}a`;
      return [name, people, required, recorded, required - recorded, rounded(share(i))];
    }),
  ]);
const ofPeople = (i: number) => figures(i).recorded / figures(i).people;
const ofRequired = (i: number) => figures(i).recorded / figures(i).required;

test("20 of 20 percentages with another base are one line", async () => {
  expect(await found("R05", recap(20, ofPeople))).toEqual(["warning Rekap!F4"]);
});

test("the wrong one among 20 with another base is reported separately", async () => {
  const odd = recap(20, (i) => (i === 7 ? 0.4321 : ofPeople(i)));
  expect(await found("R05", odd)).toEqual(["warning Rekap!F11", "warning Rekap!F4"]);
});

test("one among them that follows the header is right", async () => {
  const mixed = recap(20, (i) => (i === 7 ? ofRequired(i) : ofPeople(i)));
  expect(await found("R05", mixed)).toEqual(["warning Rekap!F4"]);
});

/** The unrecorded come from another list than wajib KTP, and each share is of those with and without together. */
const ofBoth = (districts: number, odd = -1) =>
  sheet("Rekap", [
    ["REKAP PEREKAMAN KTP-EL"],
    [],
    ["KECAMATAN", "WAJIB KTP", "SUDAH REKAM", "BELUM REKAM", "PERSENTASE"],
    ...Array.from({ length: districts }, (_none, i): Cell[] => {
      const { required, recorded } = figures(i);
      const without = 90 + ((17 * i) % 60);
      const share = i === odd ? 0.4321 : rounded(recorded / (recorded + without));
      return [`Kecamatan ${String.fromCharCode(65 + i)}a`, required, recorded, without, share];
    }),
  ]);

test("percentages of those with and without together are one line, and the wrong one among them is reported separately", async () => {
  expect(await found("R05", ofBoth(20))).toEqual(["warning Rekap!E4"]);
  expect(await found("R05", ofBoth(20, 7))).toEqual(["warning Rekap!E11", "warning Rekap!E4"]);
});

test("a document's share of those with and without together does not make its column doubtful", async () => {
  const kia = (share: (having: number, without: number, all: number) => number) =>
    sheet("KIA", [
      ["KECAMATAN", "JUMLAH ANAK 0-17", "MEMILIKI KIA", "BELUM MEMILIKI KIA", "% MEMILIKI"],
      ...Array.from({ length: 10 }, (_none, i): Cell[] => {
        const [all, having, without] = [3000 + 111 * i, 2000 + 97 * i, 300 + ((53 * i) % 90)];
        return [
          `Kecamatan ${String.fromCharCode(65 + i)}a`,
          all,
          having,
          without,
          rounded(share(having, without, all)),
        ];
      }),
    ]);
  expect(
    await found(
      "C24",
      kia((having, without) => having / (having + without)),
    ),
  ).toEqual([]);
  expect(
    await found(
      "C24",
      kia((having, _without, all) => having / (all + 999)),
    ),
  ).not.toEqual([]);
});

test("with fewer than eight rows, or fewer than four in five, each is reported", async () => {
  expect(await found("R05", recap(7, ofPeople))).toHaveLength(7);
  expect(await found("R05", recap(8, ofPeople))).toHaveLength(1);
  const three = recap(20, (i) => (i % 4 === 0 ? 0.4 + i / 100 : ofPeople(i)));
  expect(await found("R05", three)).toHaveLength(20);
});
