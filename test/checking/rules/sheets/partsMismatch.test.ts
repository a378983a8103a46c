import { found, sheet } from "./across";

const HEADER = ["KODE", "WILAYAH", "WAJIB KTP", "SUDAH REKAM", "BELUM REKAM"];
const districts = sheet("Kecamatan", [
  HEADER,
  ["17.04.01", "Kinal", 1000, 900, 100],
  ["17.04.02", "Tanjung Kemuning", 2000, 1900, 100],
  ["17.04.03", "Kaur Utara", 1500, 1400, 100],
]);
const regency = (required: number, recorded = 4200) =>
  sheet("Kabupaten", [
    HEADER,
    ["17.03", "Bengkulu Utara", 9000, 8000, 1000],
    ["17.04", "Kaur", required, recorded, required - recorded],
    ["17.05", "Seluma", 8000, 7000, 1000],
  ]);

test("a regency that differs from the sum of its districts is an error on its figures", async () => {
  expect(await found("M01", regency(4600), districts)).toEqual(["error Kabupaten!C3", "error Kabupaten!E3"]);
});

test("a regency equal to the sum of its districts is right", async () => {
  expect(await found("M01", regency(4500), districts)).toEqual([]);
});

test("a regency without its districts is not compared", async () => {
  expect(await found("M01", regency(4600))).toEqual([]);
});
