import { reportParagraph } from "../../../src/text/standing";
import { checkWorkbook } from "../../../src/checking/check";
import { standingOf } from "../../../src/summary/standingOf";
import { standingView } from "../../../src/taskpane/standing/standingView";
import { seedSheets } from "../../scenes/sheets";

/** The summary of one office's own sheet. */
async function summaryOf(office: string) {
  const sheets = (await seedSheets()).filter(({ name }) => name === office);
  const { book } = await checkWorkbook(sheets);
  const standing = standingOf(book, { targets: [] });
  const view = standingView(standing, "id");
  const lines = view.parts.flatMap((part) => part.lines.map(({ text }) => text));
  return { headline: view.headline, lines, paragraph: reportParagraph(standing, "id") };
}

/** Calculated by hand; working days of 2023 from that year's decrees. */
test.each<[office: string, headline: string, lines: readonly string[]]>([
  [
    // 99.4% of 108,330 is 107,680.02, so 107,681; 25% is 27,082.5, so 27,083; 4,147 ÷ 27,083 = 15.31%.
    "Pagar Alam",
    "IKD 4.147 dari target 27.083 (15,31%), data 2023. Perekaman 104.229 dari 108.330 wajib KTP (96,21%).",
    [
      "Kurang 3.452 jiwa untuk target 99,4% sampai 31 Des 2023",
      "Kurang 22.936 jiwa untuk target 25% sampai 31 Des 2023",
    ],
  ],
  [
    // 421 + 538 + 529 cards in the 52 working days of April to June: 28.6 a day; 4,000 ÷ 28.6 = 139.8.
    "Rejang Lebong",
    "Blanko diperkirakan habis 22 Jan 2024. Perekaman 197.205 dari 211.077 wajib KTP (93,43%).",
    ["139,8 hari kerja lagi", "Kurang 12.606 jiwa untuk target 99,4% sampai 31 Des 2023"],
  ],
  [
    // 500 cards on 18 days: 27.8 a day; 5,200 ÷ 27.8 = 187.2.
    "Kaur",
    "Blanko diperkirakan habis 30 Mar 2022.",
    ["187,2 hari kerja lagi", "Sisa 5.200 keping per 30 Jun 2021, rata-rata 28 keping per hari kerja"],
  ],
  [
    // 25% of 168,015 is 42,003.75, so 42,004; 37,989 are missing on 32 working days: 1,187.2, so 1,188.
    "Lubuklinggau",
    "IKD 4.015 dari target 42.004 (9,56%).",
    [
      "Dasar: 168.015 wajib KTP (2,39%)",
      "Kurang 37.989 jiwa untuk target 25% sampai 31 Des 2023",
      "Perlu 1.188 per hari kerja",
    ],
  ],
  [
    // Two of four before, three of four now.
    "Boltim",
    "3 dari 4 printer bekerja.",
    [],
  ],
])("the summary of %s agrees with a calculation by hand", async (office, headline, lines) => {
  const said = await summaryOf(office);
  expect(said.headline).toBe(headline);
  expect(said.lines).toEqual(expect.arrayContaining([...lines]));
  expect(said.paragraph).toMatch(/^(Keadaan per \d+ \w+ 20\d\d\. )?[A-Z].*\.$/);
});
