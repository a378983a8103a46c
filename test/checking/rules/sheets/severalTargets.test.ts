import { found, sheet } from "./across";

const HEADER = ["TAHUN", "INDIKATOR", "KODE", "NILAI", "DASAR", "BATAS WAKTU"];
const targets = (...rows: (readonly (string | number)[])[]) => sheet("Target", [HEADER, ...rows]);

test("two deadlines for one target are an error on the later (Lubuklinggau: end of 2023, early 2024)", async () => {
  const sheetOfTargets = targets(
    [2023, "IKD", "16.73", 0.25, "rekam", 45291],
    [2023, "IKD", "16.73", 0.25, "rekam", 45322],
  );
  expect(await found("M08", sheetOfTargets)).toEqual(["error Target!F3"]);
});

test("targets of other years, indicators or areas are not compared", async () => {
  const sheetOfTargets = targets(
    [2023, "IKD", "16.73", 0.25, "rekam", 45291],
    [2024, "IKD", "16.73", 0.3, "rekam", 45657],
    [2023, "Perekaman", "16.73", 0.994, "wajib", 45291],
    [2023, "IKD", "16.74", 0.2, "rekam", 45291],
  );
  expect(await found("M08", sheetOfTargets)).toEqual([]);
});

test("two sheets must not set different targets either", async () => {
  const [one, other] = [0.25, 0.3].map((share) => [2023, "IKD", "16.73", share, "rekam", 45291] as const);
  const second = sheet("Target (rev)", [HEADER, other as readonly (string | number)[]]);
  expect(await found("M08", targets(one as readonly (string | number)[]), second)).toEqual(["error Target (rev)!D2"]);
});

test("districts known by name have their own targets", async () => {
  const header = ["TAHUN", "INDIKATOR", "KECAMATAN", "TARGET", "BATAS WAKTU"];
  const rows = [
    [2025, "Aktivasi IKD", "Nasal", 5910, 46022],
    [2025, "Aktivasi IKD", "Maje", 2985, 46022],
    [2025, "Aktivasi IKD", "Maje", 2895, 46022],
  ];
  expect(await found("M08", sheet("Target", [header, ...rows]))).toEqual(["error Target!D4"]);
});
