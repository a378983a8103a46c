import { isMissing } from "../../src/contract/standing";
import { sheet, standingIn } from "./office";

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
