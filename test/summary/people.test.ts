import { isMissing } from "../../src/contract/standing";
import { OWNING, sheet, standingIn } from "./office";

const IKD = sheet(
  "IKD",
  ["PERIODE", "KECAMATAN", "WAJIB KTP", "SUDAH REKAM", "IKD AKTIF"],
  ["2025-08", "Curup", 1000, 900, 100],
  ["2025-08", "Selupu", 500, 480, 50],
);

test("an IKD sheet alone says who must be recorded and who is", () => {
  const { perekaman } = standingIn([IKD]);
  expect(isMissing(perekaman) ? perekaman : [perekaman.recorded, perekaman.required, perekaman.sheets]).toEqual([
    1380,
    1500,
    ["IKD"],
  ]);
});

test("the people of an IKD sheet are not compared with those of a recording sheet", () => {
  const recorded = sheet(
    "Rekap",
    ["PERIODE", "KECAMATAN", "PEREMPUAN SUDAH REKAM", "LAKI-LAKI SUDAH REKAM", "SUDAH REKAM"],
    ["2025-08", "Curup", 450, 450, 900],
    ["2025-08", "Selupu", 240, 240, 480],
    ["2025-08", "Bermani", 700, 700, 1400],
  );
  const { perekaman } = standingIn([recorded, IKD]);
  expect(isMissing(perekaman)).toBe(true);
});

const WITHOUT_REQUIRED = sheet(
  "Rekap",
  ["PERIODE", "KECAMATAN", "PEREMPUAN SUDAH REKAM", "LAKI-LAKI SUDAH REKAM", "SUDAH REKAM"],
  ["2025-08", "Curup", 450, 450, 900],
  ["2025-08", "Selupu", 240, 240, 480],
  ["2025-08", "Bermani", 700, 700, 1400],
);

const owning = (...areas: readonly (readonly [string, number, number])[]) =>
  sheet("Cetak", OWNING, ...areas.map(([area, required, recorded]) => [null, area, required, recorded, ...OWNED]));
const OWNED = [10, 800, 100, 790, 210];

test("the people of an ownership sheet of fewer areas are not compared with those of a recording sheet", () => {
  const { perekaman } = standingIn([WITHOUT_REQUIRED, owning(["Kec. Curup", 1000, 910], ["KEC. SELUPU", 500, 490])]);
  expect(isMissing(perekaman) ? perekaman : [perekaman.recorded, perekaman.required, perekaman.sheets]).toEqual([
    1400,
    1500,
    ["Cetak"],
  ]);
});

test("of the same areas they are, however the level is written", () => {
  const cards = owning(["Kec. Curup", 1000, 910], ["KEC. SELUPU", 500, 490], ["Kecamatan Bermani", 1500, 1410]);
  const { perekaman } = standingIn([WITHOUT_REQUIRED, cards]);
  expect(isMissing(perekaman) ? perekaman : [perekaman.recorded, perekaman.required]).toEqual([2780, 3000]);
});

test("two sheets that lack a half each and list different areas are named", () => {
  const required = sheet(
    "Cetak",
    ["KODE", "WILAYAH", "WAJIB KTP", "MEMILIKI KTP", "BELUM MEMILIKI KTP"],
    [null, "Curup", 1000, 790, 210],
    [null, "Selupu", 500, 400, 100],
  );
  expect(standingIn([WITHOUT_REQUIRED, required]).perekaman).toEqual({ missing: "AREAS", sheets: ["Rekap", "Cetak"] });
});

test("active identities are a share of the people of the same areas only", () => {
  const active = sheet(
    "IKD",
    ["PERIODE", "KECAMATAN", "TARGET IKD", "IKD AKTIF"],
    ["2025-08", "Curup", 300, 100],
    ["2025-08", "Selupu", 200, 50],
  );
  expect(standingIn([WITHOUT_REQUIRED, active]).ikd).toEqual({ missing: "AREAS", sheets: ["IKD", "Rekap"] });
  const { ikd } = standingIn([WITHOUT_REQUIRED, IKD]);
  expect(isMissing(ikd) ? ikd : ikd.base).toEqual({ name: "rekam", value: 1380 });
});

test("a third sheet of fewer areas does not keep active identities from the list with their areas", () => {
  const recorded = sheet(
    "Rekap",
    ["PERIODE", "KECAMATAN", "WAJIB KTP", "SUDAH REKAM", "BELUM REKAM"],
    ["2025-08", "Curup", 1000, 900, 100],
    ["2025-08", "Selupu", 500, 480, 20],
    ["2025-08", "Bermani", 1500, 1400, 100],
  );
  const active = sheet(
    "IKD",
    ["PERIODE", "KECAMATAN", "TARGET IKD", "IKD AKTIF"],
    ["2025-08", "Curup", 300, 100],
    ["2025-08", "Selupu", 200, 50],
    ["2025-08", "Bermani", 400, 150],
  );
  const { ikd } = standingIn([recorded, owning(["Curup", 1000, 900], ["Selupu", 500, 480]), active]);
  expect(isMissing(ikd) ? ikd : ikd.base).toEqual({ name: "rekam", value: 2780 });
});
