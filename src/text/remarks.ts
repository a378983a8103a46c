import type { Demand, FigureName, Remark, RemarkDetails, RemarkId, Stage } from "../contract/remark";
import type { Language, Words } from "../core/words";
import { formatDate, formatNumber, formatPercent } from "./format";

const figureText: Readonly<Record<FigureName, Words>> = {
  BLANKS_NEEDED: { id: "kebutuhan blanko", en: "cards needed" },
  UNRECORDED: { id: "belum rekam", en: "not yet recorded" },
  RECORDED: { id: "sudah rekam", en: "recorded" },
  IKD_ACTIVE: { id: "IKD aktif", en: "active IKD" },
  STOCK: { id: "sisa blanko", en: "cards left" },
  PRINT_READY: { id: "siap cetak", en: "ready to print" },
  UNOWNED: { id: "belum memiliki KTP-el", en: "without a card" },
};

const demandText: Readonly<Record<Demand, Words>> = {
  PRINT_READY: { id: "yang siap cetak", en: "those ready to print" },
  REPRINTS: { id: "cetak ulang", en: "reprints" },
  NEWCOMERS: { id: "pemula 17 tahun", en: "people turning 17" },
  SPOILAGE: { id: "rusak cetak", en: "spoilage" },
};

const stageText: Readonly<Record<Stage, Words>> = {
  rekam: { id: "rekam", en: "recorded" },
  cetak: { id: "dicetak", en: "printed" },
  memiliki: { id: "memiliki KTP-el", en: "in possession" },
};

const list = (words: readonly string[], and: string) =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")}${and}${words.at(-1)}`;

const sentences: { readonly [R in RemarkId]: (detail: RemarkDetails[R], n: Write) => Words } = {
  K01: ({ needed, leftOut }, { n }) => ({
    id: `Kebutuhan blanko ${n(needed)} sama persis dengan yang belum rekam. Tambahkan ${list(
      leftOut.map((each) => demandText[each].id),
      ", dan ",
    )}.`,
    en: `The ${n(needed)} cards needed are exactly the people not yet recorded. Add ${list(
      leftOut.map((each) => demandText[each].en),
      " and ",
    )}.`,
  }),
  K02: ({ figures }, { n }) => ({
    id: `Angka-angka ini hampir sama tetapi artinya berbeda: ${figures
      .map(({ of, value }) => `${figureText[of].id} ${n(value)}`)
      .join(", ")}. Pastikan tidak tertukar.`,
    en: `These figures are nearly the same and mean different things: ${figures
      .map(({ of, value }) => `${figureText[of].en} ${n(value)}`)
      .join(", ")}. Make sure that none stands in another's place.`,
  }),
  K03: ({ since }, { d }) => ({
    id: `Blanko di kantor habis${since === undefined ? "" : ` per ${d(since)}`} dan stok provinsi kosong. Ajukan permintaan langsung ke Ditjen Dukcapil.`,
    en: `No cards are left in the office${since === undefined ? "" : ` on ${d(since)}`} and the province has none. Ask Ditjen Dukcapil directly.`,
  }),
  K04: ({ runsOut, people, newcomers, by, available, short, runsOutByPlan }, { n, d, share }) => ({
    id: `${runsOut === undefined ? "" : `Menurut pemakaian selama ini blanko cukup sampai ${d(runsOut)}, tetapi rencana`}${
      runsOut === undefined ? "Rencana" : ""
    } perekaman sampai ${d(by)} memerlukan ${n(people + newcomers)} keping${
      newcomers > 0 ? ` (${n(people)} belum rekam dan ${n(newcomers)} pemula)` : ""
    }. Yang tersedia ${n(available)} (${share(available, people + newcomers)}), kurang ${n(short)}${
      runsOutByPlan === undefined ? "" : `; dengan laju rencana habis ${d(runsOutByPlan)}`
    }.`,
    en: `${
      runsOut === undefined ? "The" : `At the use so far the cards last until ${d(runsOut)}, yet the`
    } recording plan until ${d(by)} takes ${n(people + newcomers)} cards${
      newcomers > 0 ? ` (${n(people)} not yet recorded and ${n(newcomers)} turning 17)` : ""
    }. There are ${n(available)} (${share(available, people + newcomers)}), ${n(short)} short${
      runsOutByPlan === undefined ? "" : `; at the plan's pace they run out on ${d(runsOutByPlan)}`
    }.`,
  }),
  K05: ({ of, earlier, now }, { n, change }) => ({
    id: `Angka ${figureText[of].id} berubah dari ${n(earlier)} menjadi ${n(now)} (${change(now - earlier)}), tetapi tanggalnya tidak tercatat. Tanpa tanggal, lajunya tidak dapat dihitung.`,
    en: `The figure for ${figureText[of].en} changed from ${n(earlier)} to ${n(now)} (${change(now - earlier)}), and its day is not written down. Without the day there is no pace.`,
  }),
  K06: ({ newcomers, required, projected }, { n }) => ({
    id: `${n(newcomers)} pemula yang genap 17 tahun belum termasuk dalam ${n(required)} wajib KTP. Dengan mereka menjadi ${n(projected)}.`,
    en: `${n(newcomers)} people who turn 17 are not among the ${n(required)} who must hold a KTP. With them it is ${n(projected)}.`,
  }),
  K07: ({ available, need, of, short }, { n, share }) => ({
    id: `Blanko yang ada dan akan datang ${n(available)}, sedangkan ${figureText[of].id} ${n(need)} jiwa: baru ${share(available, need)}, kurang ${n(short)} sebelum cetak ulang dan pemula.`,
    en: `${n(available)} cards are there or on their way, for ${n(need)} people ${figureText[of].en}: ${share(available, need)}, ${n(short)} short before reprints and people turning 17.`,
  }),
  K08: ({ stage, value, takenFrom, required }, { n }) => ({
    id: `${n(value)} disebut belum ${stageText[stage].id}, padahal itu wajib KTP ${n(required)} dikurangi yang sudah ${stageText[takenFrom].id}. Rekam, cetak, dan memiliki adalah tiga hal yang berbeda.`,
    en: `${n(value)} are called not yet ${stageText[stage].en}, but that is the ${n(required)} who must hold a KTP less those already ${stageText[takenFrom].en}. Recorded, printed and in possession are three different things.`,
  }),
};

/** How a remark writes its figures. */
interface Write {
  readonly n: (value: number) => string;
  readonly d: (day: number) => string;
  readonly change: (value: number) => string;
  readonly share: (part: number, whole: number) => string;
}

const writing = (l: Language): Write => ({
  n: (value) => formatNumber(value, l),
  d: (day) => formatDate(day, l),
  change: (value) => (value > 0 ? "+" : "") + formatNumber(value, l),
  share: (part, whole) => formatPercent(part / whole, l, 1),
});

/** A remark of the summary in one or two sentences. */
export function remarkText({ remark, detail }: Remark, language: Language): string {
  return (sentences[remark] as (detail: unknown, n: Write) => Words)(detail, writing(language))[language];
}
