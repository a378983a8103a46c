import { conceptKey, type Concept } from "../../../src/sheets/meaning/concept";
import { parseHeader } from "../../../src/sheets/meaning/parseHeader";

const meaning = (header: string) => parseHeader(header.split("›"));

describe("headers with one meaning", () => {
  const cases: readonly (readonly [Concept, readonly string[]])[] = [
    [
      { doc: "ktp", act: "rekam", sex: "L" },
      [
        "WKTP_REKAM_LK",
        "L › SUDAH REKAM",
        "JML. PENDUDUK WAJIB KTP-EL YANG TELAH MELAKUKAN PEREKAMAN (L)",
        "Recorded (Male)",
        "rekam_ktpel_laki_laki",
      ],
    ],
    [{ doc: "ktp", act: "rekam", sex: "P" }, ["PEREKAMAN › SUDAH › P", "PR (PEREKAMAN KTP-EL)"]],
    [
      { doc: "ktp", act: "rekam", no: true },
      ["BLM_REKAM", "BELUM REKAM (5=3-4)", "BELUM REKAM (3-4)", "jumlah_belum_rekaman", "Not yet recorded", "BLMREKAM"],
    ],
    [
      { doc: "ktp", act: "wajib" },
      ["WKTP", "JML_WKTP", "WAJIB REKAM", "PENDUDUK 17 TAHUN KE ATAS", "Eligible for ID card"],
    ],
    [{ doc: "ktp", act: "prr", age: "dewasa", sex: "P" }, ["PRR_WKTP_DEWASA_PR"]],
    [{ doc: "ktp", act: "prr", age: "pemula 2026" }, ["PRR_WKTP_PEMULA_2026"]],
    [{ doc: "ktp", act: "cetak", why: "prr" }, ["CETAK KTP-EL PRR", "cetak_ktpel_prr"]],
    [{ doc: "ktp", act: "prr", no: true }, ["PRR BELUM CETAK", "SISA PRR"]],
    [{ doc: "ktp", act: "cetak", why: "rhgp" }, ["cetak_ktpel_rhgp", "CETAK KTP-EL (HILANG/GANTI/RUSAK/PERUBAHAN)"]],
    [{ doc: "kk", act: "cetak", no: true, sex: "L" }, ["BLM_CETAK_KK_L"]],
    [{ doc: "aktaLahir", age: "<18" }, ["Akta_Kelahiran_Dibawah_18", "AKTA LAHIR < 18 TAHUN"]],
    [{ doc: "kia", act: "miliki", no: true, sex: "P" }, ["PR (BELUM MEMILIKI KIA)"]],
    [
      { act: "penduduk", age: "0-17", sex: "L" },
      [
        "LK (JUMLAH PENDUDUK USIA 0-17 TAHUN)",
        "Anak 0 s.d 17 tahun Laki-laki",
        "Usia 0-17 Th (kurang 1 hari) L",
        "ANAK 0-17 TAHUN KURANG SATU HARI LK",
        "PENDUDUK 0-17 TH (-1 HARI) (L)",
      ],
    ],
    [{ unit: "percent", age: "0-18" }, ["% (0-18)", "PERSENTASE 0-18 TAHUN"]],
    [{ doc: "ikd", act: "aktif" }, ["Total_Aktivasi_Ikd", "IKD", "PENGGUNA IKD", "WAJIB KTP YANG AKTIVASI IKD"]],
    [{ doc: "ikd", act: "aktif", where: "mpp" }, ["IKD_MPP"]],
    [{ doc: "ikd", act: "target" }, ["TARGET IKD 30%", "TARGET AKTIVASI IKD"]],
    [{ doc: "ktp", act: "rekam", unit: "percent", no: true }, ["persentase_belum_rekam", "% BELUM REKAM"]],
    [{ doc: "ktp", act: "rekam", unit: "percent", of: "wajib" }, ["% SUDAH REKAM TERHADAP WAJIB KTP"]],
    [{ doc: "ktp", act: "gagalRekam" }, ["terekam_gagal"]],
    [{ doc: "blanko", act: "stok" }, ["SISA BLANGKO KTP-EL", "STOK BLKTP"]],
    [{ doc: "ktp", act: "wajib", period: "DESEMBER 2025" }, ["WAJIB KTP DESEMBER 2025"]],
  ];
  test.each(cases.flatMap(([concept, headers]) => headers.map((header) => [header, concept] as const)))(
    "%s",
    (header, concept) => {
      const found = meaning(header);
      expect(found.unknown).toEqual([]);
      expect(found.isTorn).toBe(false);
      expect(conceptKey(found.concept)).toBe(conceptKey(concept));
    },
  );
});

describe("headers without a reliable meaning", () => {
  test.each([
    "LUAS WILAYAH",
    "PENDUDUK MISKIN",
    "LK (BELUM/TIDAK BEKERJA)",
    "DAFTAR PEMILIH",
    "RASIO",
    "ANGGARAN PEREKAMAN",
    "REKAN",
    "WAJIB PAJAK",
    "RATA-RATA CETAK",
  ])("%s has a word with an unknown root", (header) => {
    expect(meaning(header).unknown).not.toEqual([]);
  });

  test.each(["BELUM KAWIN", "CERAI HIDUP", "CETAK KTP KK", "KAPASITAS CETAK", "CETAK KEPEMILIKAN"])(
    "%s contradicts itself or has a meaning only elsewhere",
    (header) => {
      const { isTorn, unknown } = meaning(header);
      expect(isTorn || unknown.length > 0).toBe(true);
    },
  );
});

test.each([
  ["JUMLAH", { total: true }],
  ["L+P", { total: true }],
  ["SISA", { left: true }],
  ["SUDAH", { done: true }],
  ["CAKUPAN PEREKAMAN", { reach: true }],
])("%s leaves open what it counts", (header, open) => {
  expect(meaning(header)).toMatchObject(open);
});

test("columns of one group share their name", () => {
  expect(["LK (ISLAM)", "PR (ISLAM)", "JUMLAH (ISLAM)"].map((header) => meaning(header).name)).toEqual([
    "ISLAM",
    "ISLAM",
    "ISLAM",
  ]);
});
