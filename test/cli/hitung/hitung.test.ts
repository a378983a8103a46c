import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { xlsxFile } from "../../workbook/file/xlsxFile";
import { hitung, lembar } from "../lembar";

const folder = mkdtempSync(join(tmpdir(), "lembar-"));
const file = join(folder, "stok.xlsx");
const csv = join(folder, "stok.csv");
const NIK = "1671010101900001";

beforeAll(async () => {
  const cell = (address: string, value: number) => `<c r="${address}"><v>${value}</v></c>`;
  writeFileSync(
    file,
    await xlsxFile({
      strings: ["<t>STOK</t>"],
      sheets: [
        {
          name: "It's Jan",
          rows:
            `<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2">${cell("A2", 500)}${cell("B2", 100)}</row>` +
            '<row r="3"><c r="A3" t="e"><v>#REF!</v></c><c r="B3"><v>50</v></c></row>' +
            '<row r="4"><c r="A4"><f>A2*2</f></c></row>' +
            `<row r="6">${cell("A6", 0)}</row>`,
        },
        { name: "Sembunyi", rows: `<row r="1">${cell("A1", 7)}</row>`, state: "veryHidden" },
      ],
    }),
  );
  writeFileSync(csv, "STOK;PAKAI\n4.091;100\n500;50\n");
});

describe("names", () => {
  test.each(["REKAM_SISA", "rekam_sisa", "DUKCAPIL.REKAM_SISA", "=dukcapil.rekam_sisa"])(
    "%s is known",
    async (name) => {
      expect(await hitung(name, "1", "3")).toEqual({ code: 0, out: "2\n", err: "" });
    },
  );

  test.each([
    ["REKAM_SISSA", "REKAM_SISA"],
    ["RUNWAI", "BLANKO_RUNWAY"],
    ["dukcapil.ikd_prsen", "IKD_PERSEN"],
  ])("%s is answered with %s", async (typed, meant) => {
    const { code, out, err } = await hitung(typed, "1");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(`Mungkin maksudnya ${meant}.`);
  });

  test.each(["NONSENSE", "SUM", "X"])("%s resembles no name, so none is suggested", async (typed) => {
    const { code, out, err } = await hitung(typed, "1");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toBe(`Tidak ada fungsi bernama "${typed}". Semua nama: lembar hitung --help.\n`);
  });
});

describe("results", () => {
  test("a spill is one line per row, with refused cells in place and their sentences on stderr", async () => {
    expect(await hitung("BLANKO_RUNWAY", "{500;x;0}", "100")).toEqual({
      code: 1,
      out: "5\n#VALUE!\n0\n",
      err: 'stok, baris 2: "x" bukan angka. Isi dengan angka atau kosongkan.\n',
    });
  });

  test("a base of zero is not available rather than wrong", async () => {
    const { code, out } = await hitung("REKAM_PERSEN", "{1;2}", "{0;4}");
    expect({ code, out }).toEqual({ code: 1, out: "#N/A\n0.5\n" });
  });

  test("a small number keeps its digits and gets no exponent", async () => {
    const { out } = await hitung("REKAM_PERSEN", "1", "30000000");
    expect(out).toMatch(/^0\.0000000333\d+\n$/);
  });

  test("truth values are written as Excel writes them", async () => {
    expect((await hitung("WAJIB_KTP", "2000-01-01", "2023-11-13")).out).toBe("TRUE\n");
  });

  test("an empty argument is left out", async () => {
    const { out } = await hitung("TARGET_LAJU", "100", "2023-11-13", "2023-11-20", "", "TANPA");
    expect(out).toBe("20\n");
  });

  test("a missing argument is a refusal", async () => {
    expect(await hitung("REKAM_SISA", "1")).toEqual({ code: 1, out: "", err: "wajib: belum diisi.\n" });
  });

  test("--lang en speaks English", async () => {
    expect(await hitung("REKAM_SISA", "1", "--lang", "en")).toMatchObject({ err: "required: is not given.\n" });
  });
});

describe("explanations", () => {
  test("--jelaskan adds how the result was calculated", async () => {
    expect((await hitung("BLANKO_RUNWAY", "521", "100", "--jelaskan")).out).toBe(
      "5.21\nstok\t521\npemakaian\t100\nHitungan\t521 ÷ 100\n",
    );
  });

  test("JELASKAN is a function like any other", async () => {
    expect((await hitung("jelaskan", "rekam_sisa", "104229", "108330")).out).toBe(
      "DUKCAPIL.REKAM_SISA\t4.101 jiwa\nrekam\t104.229\nwajib\t108.330\nHitungan\t108.330 − 104.229\n",
    );
  });

  test("an identity number is never repeated", async () => {
    for (const words of [
      ["NIK_UMUR", `"${NIK}"`, "2023-11-13", "--jelaskan"],
      ["JELASKAN", "NIK_UMUR", `"${NIK}"`, "2023-11-13", "--jelaskan"],
    ]) {
      const { out, err } = await hitung(...words);
      expect(out).not.toBe("");
      expect(out + err).not.toContain(NIK.slice(6));
    }
  });
});

describe("ranges of a file", () => {
  const at = (place: string) => `${file}!${place}`;

  test("any spelling of the sheet's name is found, hidden sheets too", async () => {
    expect((await hitung("BLANKO_RUNWAY", at("it's jan!A2"), at("'It''s Jan'!B2"))).out).toBe("5\n");
    expect((await hitung("BLANKO_RUNWAY", at("Sembunyi!A1"), "1")).out).toBe("7\n");
  });

  test("a whole column begins with its header and ends with its last filled cell", async () => {
    const { out } = await hitung("BLANKO_RUNWAY", at("Sembunyi!A:A"), "2");
    expect(out).toBe("3.5\n");
  });

  test("cells beyond the sheet's last one are blank", async () => {
    expect((await hitung("BLANKO_RUNWAY", at("It's Jan!Z99"), "1")).out).toBe("0\n");
  });

  test("an error among the cells is reported with its address", async () => {
    const { code, out, err } = await hitung("REKAM_SISA", at("It's Jan!B2:B3"), at("It's Jan!A2:A3"));
    expect({ code, out }).toEqual({ code: 1, out: "400\n#VALUE!\n" });
    expect(err).toContain("It's Jan!A3 berisi #REF!.");
  });

  test("a formula without a saved result is refused, because a blank would give a plausible wrong number", async () => {
    const { code, out, err } = await hitung("BLANKO_RUNWAY", at("It's Jan!A4"), "100");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("It's Jan!A4 berisi rumus yang hasilnya belum tersimpan.");
  });

  test("a .csv needs no sheet; its figures with dots stay text that is read", async () => {
    expect((await hitung("REKAM_SISA", `${csv}!B1:B3`, `${csv}!stok!A1:A3`)).out).toBe("\n3991\n450\n");
  });
});

describe("bad usage is one line and exit code 2:", () => {
  test.each([
    ["no name", []],
    ["too many arguments", ["REKAM_SISA", "1", "2", "3"]],
    ["an option nobody knows", ["REKAM_SISA", "1", "2", "--warna"]],
    ["a language nobody speaks", ["REKAM_SISA", "1", "2", "--lang", "jv"]],
    ["no language", ["REKAM_SISA", "1", "2", "--lang"]],
    ["a column that is none", ["REKAM_SISA", "{1;2", "2"]],
    ["a file without a range", ["REKAM_SISA", file, "2"]],
    ["a file that is not there", ["REKAM_SISA", "tiada.xlsx!A!A1", "2"]],
    ["a folder", ["REKAM_SISA", `${folder}.xlsx!A!A1`, "2"]],
    ["a sheet that is not there", ["REKAM_SISA", `${file}!Feb!A1`, "2"]],
  ])("%s", async (_what, words) => {
    const { code, out, err } = await hitung(...words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^[^\n]+\n$/);
    expect(err).not.toMatch(/Error:|\bat .*:\d+/);
  });

  test.each([[], ["hitungg"], ["toString"]])("no such command: %s", async (...words: string[]) => {
    const { code, err } = await lembar(...words);
    expect(code).toBe(2);
    expect(err).toMatch(/^[^\n]*lembar hitung NAMA[^\n]*\n$/);
  });
});

test("the sheets of a file are listed if the requested one is missing", async () => {
  const { err } = await hitung("REKAM_SISA", `${file}!Feb!A1`, "2");
  expect(err).toBe(`${file}: tidak ada lembar "Feb". Lembar yang ada: "It's Jan", "Sembunyi".\n`);
});

test("--help lists every function", async () => {
  const { code, out } = await hitung("--help");
  expect(code).toBe(0);
  expect(out).toMatch(/^BLANKO_RUNWAY +\S/m);
});
