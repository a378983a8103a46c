import type { Cell } from "../../../../src/core/cells/cell";
import { found, sheet } from "../sheets/across";

const figures = (i: number) => ({ people: 3_000 + 37 * i, required: 2_000 + 31 * i, recorded: 1_700 + 29 * i });
const rounded = (share: number) => Math.round(share * 10_000) / 10_000;

/** A recap of so many districts; the share of each is as given. */
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

test("20 of 20 percentages of another base are one line", async () => {
  expect(await found("R05", recap(20, ofPeople))).toEqual(["warning Rekap!F4"]);
});

test("the wrong one among 20 that follow another base is told by itself", async () => {
  const odd = recap(20, (i) => (i === 7 ? 0.4321 : ofPeople(i)));
  expect(await found("R05", odd)).toEqual(["warning Rekap!F11", "warning Rekap!F4"]);
});

test("one that follows the header among them is right", async () => {
  const mixed = recap(20, (i) => (i === 7 ? ofRequired(i) : ofPeople(i)));
  expect(await found("R05", mixed)).toEqual(["warning Rekap!F4"]);
});

test("with fewer than eight rows, or fewer than four in five, each is told", async () => {
  expect(await found("R05", recap(7, ofPeople))).toHaveLength(7);
  expect(await found("R05", recap(8, ofPeople))).toHaveLength(1);
  const three = recap(20, (i) => (i % 4 === 0 ? 0.4 + i / 100 : ofPeople(i)));
  expect(await found("R05", three)).toHaveLength(20);
});
