import { hitung } from "./lembar";

const FILE = "test/known/kantor-contoh.xlsx";
const at = (place: string) => `${FILE}!${place}`;

/** Figures of the offices: as literals, and as in their sheets. */
const calls: readonly (readonly [
  office: string,
  name: string,
  literals: string[],
  references: string[],
  out: string,
])[] = [
  ["Lubuklinggau", "IKD_TARGET", ["168015", "25%"], [at("Lubuklinggau!D13"), at("Target!D4")], "42004"],
  [
    "Lubuklinggau",
    "IKD_TARGET_GAP",
    ["4015", "168015", "25%"],
    [at("Lubuklinggau!F13"), at("Lubuklinggau!D13"), at("Target!D4")],
    "37989",
  ],
  [
    "Lubuklinggau",
    "IKD_PERSEN",
    ["4015", "168015"],
    [at("Lubuklinggau!F13"), at("Lubuklinggau!D13")],
    String(4015 / 168015),
  ],
  [
    "Lubuklinggau",
    "IKD_CAPAIAN",
    ["4015", "168015", "25%"],
    [at("Lubuklinggau!F13"), at("Lubuklinggau!D13"), at("Target!D4")],
    String(4015 / 42004),
  ],
  [
    "Lubuklinggau",
    "TARGET_LAJU",
    ["37989", "2023-11-13", "2023-12-31", "5", "{2023-12-25;2023-12-26}"],
    [at("Target!E4"), at("Target!F4"), at("Target!G4"), "5", at("Target!A10:A11")],
    "1188",
  ],
  [
    "Lubuklinggau without days off",
    "TARGET_LAJU",
    ["37989", "2023-11-13", "2023-12-31", "5", "TANPA"],
    [at("Target!E4"), at("Target!F4"), at("Target!G4"), "", "TANPA"],
    "1118",
  ],
  ["Pagar Alam", "REKAM_SISA", ["104229", "108330"], [at("Pagar Alam!G12"), at("Pagar Alam!F12")], "4101"],
  [
    "Pagar Alam",
    "REKAM_TARGET_GAP",
    ["104229", "108330", "99.2%"],
    [at("Pagar Alam!G12"), at("Pagar Alam!F12"), at("Target!D5")],
    "3235",
  ],
  [
    "Pagar Alam",
    "IKD_DASAR",
    ["26122", "25%", "108330", "104229"],
    [at("Pagar Alam!G16"), at("Pagar Alam!F16"), at("Pagar Alam!F12"), at("Pagar Alam!G12")],
    "REKAM",
  ],
  [
    "Rejang Lebong, figures and percentage typed as text",
    "REKAM_TARGET_GAP",
    ["197205", "211077", "99.2%"],
    [at("Rejang Lebong!C13"), at("Rejang Lebong!B13"), at("Target!D6")],
    "12184",
  ],
  [
    "Rejang Lebong",
    "BLANKO_USULAN",
    ["0", "0", "18872", "4000"],
    [at("Stok & Usulan!G7"), at("Stok & Usulan!H7"), at("Stok & Usulan!I7"), at("Rejang Lebong!F8")],
    "14872",
  ],
  [
    "Kaur",
    "BLANKO_SELISIH",
    ["1000", "4000", "500", "5200"],
    [at("Kaur!C6"), at("Kaur!D27"), at("Kaur!E27"), at("Kaur!G26")],
    "700",
  ],
  ["Boltim", "SILANG_CEK", ["4", "{3;1}"], [at("Boltim!F11"), at("Boltim!C11:D11")], "0"],
  ["Boltim", "CETAK_BATAS", ["7000", "2"], [at("Stok & Usulan!D6"), at("Stok & Usulan!F6")], "1000\tRIBBON"],
  [
    "Denpasar",
    "BLANKO_HABIS",
    ["5214", "500", "2025-08-15"],
    [at("Stok & Usulan!D4"), at("Stok & Usulan!E4"), at("Stok & Usulan!C4")],
    "2025-09-02",
  ],
  [
    "Denpasar without days off",
    "BLANKO_HABIS",
    ["5214", "500", "2025-08-15", "5", "TANPA"],
    [at("Stok & Usulan!D4"), at("Stok & Usulan!E4"), at("Stok & Usulan!C4"), "", "TANPA"],
    "2025-09-01",
  ],
  ["Tasikmalaya", "BLANKO_RUNWAY", ["521", "100"], [at("Stok & Usulan!D5"), at("Stok & Usulan!E5")], "5.21"],
  [
    "five normal days and five under a quota",
    "BLANKO_RATA",
    ["{500;500;500;500;500;100;100;100;100;100}", "{normal;normal;normal;normal;normal;kuota;kuota;kuota;kuota;kuota}"],
    [at("Hari Kuota!B2:B11"), at("Hari Kuota!C2:C11")],
    "500",
  ],
];

test.each(calls)("%s: %s of the figures themselves", async (_office, name, literals, _references, out) => {
  expect(await hitung(name, ...literals)).toEqual({ code: 0, out: `${out}\n`, err: "" });
});

test.each(calls)("%s: %s of the cells they stand in", async (_office, name, _literals, references, out) => {
  expect(await hitung(name, ...references)).toEqual({ code: 0, out: `${out}\n`, err: "" });
});

test("whole columns with their headers give what their filled cells give", async () => {
  const { code, out } = await hitung("BLANKO_RATA", at("Hari Kuota!B:B"), at("Hari Kuota!C:C"));
  expect({ code, out }).toEqual({ code: 0, out: "500\n" });
});

test("an ambiguous figure is refused where it stands", async () => {
  expect(await hitung("IKD_TARGET", at("Pagar Alam!E16"), "25%")).toEqual({
    code: 1,
    out: "",
    err: 'dasar: "108,330" dapat berarti 108.330 atau 108,33. Tulis ulang sebagai angka tanpa pemisah ribuan.\n',
  });
});
