import { altered, type Act, type Concept, type Doc } from "./concept";
import type { Draft } from "./headerDraft";
import type { Sense } from "./lexicon";

/** Acts by how far a person or card has come: a later one is what a header that names two is about. */
const STAGES: readonly Act[] = [
  "penduduk",
  "kepala",
  "wajib",
  "rekam",
  "sfe",
  "prr",
  "cetak",
  "ambil",
  "miliki",
  "aktif",
];
/** Acts of one document only. */
const DOC_OF: Partial<Record<Act, Doc>> = {
  rekam: "ktp",
  sfe: "ktp",
  prr: "ktp",
  ganda: "ktp",
  gagalRekam: "ktp",
  aktif: "ikd",
};
/** What may be said of cards in stock. */
const STOCK: ReadonlySet<Act> = new Set([
  "stok",
  "masuk",
  "pakai",
  "keluar",
  "kembali",
  "sistem",
  "laporan",
  "fisik",
  "selisih",
  "butuh",
  "minta",
  "setuju",
]);
/** Acts that everybody may be counted by, with a document that only says which card is meant. */
const OF_PEOPLE: ReadonlySet<Act> = new Set(["wajib", "rekam", "sfe", "prr", "penduduk"]);

/** The concept of words that contradict each other. */
export const NOTHING: Concept = {};

/** One concept of what the words said; NOTHING where they contradict each other. */
export function conceptOf(found: Draft): Concept {
  const { sex, age, why, where, unit, of, period, event, people, left, fresh } = found;
  const doc = docOf(found.docs, event, found.acts);
  if (doc === null || (event && !doc?.startsWith("akta"))) return NOTHING;
  const isStock =
    doc === "blanko" || doc === "blankoKia" || doc === "ribbon" || doc === "film" || doc === "cleaningKit";
  let acts = [...found.acts];
  // WKTP IKD: of those who must hold a KTP the ones with a digital identity. SUDAH TERIMA KTP: people or cards, nobody knows.
  if (doc === "ikd" && found.docs.includes("ktp")) acts = acts.filter((act) => act !== "wajib");
  if (doc === "ktp" && (found.done || found.no) && acts.join() === "masuk") return NOTHING;
  // PERSEN IKD REKAM: of the recorded. Without a share, IKD and REKAM name two things.
  const base = doc === "ikd" ? acts.find((act) => act === "rekam") : undefined;
  if (base && !unit) return NOTHING;
  if (base) acts = acts.filter((act) => act !== base);
  let [no, reason, years, time] = [found.no, why, age, found.time];
  if (left && isStock && acts.length === 0) acts = ["stok"];
  if (acts.includes("gagal")) acts = [acts.includes("rekam") ? "gagalRekam" : "gagal"];
  else if (isStock && reason === "rusak" && acts.length === 0) [acts, reason] = [["gagal"], undefined];
  const isPrinting = acts.includes("cetak");
  if (isPrinting && acts.includes("prr")) {
    if (no || left) acts = ["prr"];
    else [acts, reason] = [["cetak"], "prr"];
  }
  const target = acts.find((act) => act === "target" || act === "sasaran");
  const rest = acts.filter((act) => act !== target);
  let act: Act | undefined | null = stageOf(rest);
  if (act === null) return NOTHING;
  if (left && act !== "stok" && act !== undefined && !STOCK.has(act)) no = true;
  if (left && act === undefined && doc !== undefined && !isStock) no = true;
  const toward = act === "aktif" ? undefined : act;
  if (found.reach && target && act === undefined)
    return altered({}, { doc, unit: "percent", of: "target", sex, period });
  // SISA TARGET is what is missing from a target, not the target; SELISIH TERHADAP TARGET may also be what exceeds it.
  if (target && (left || act === "selisih")) return NOTHING;
  if (target && act !== "wajib") act = target;
  if (act === undefined && people && doc === undefined && !reason) act = "penduduk";
  if (act === undefined && years && doc === undefined && !reason && !no && !unit && years !== "pemula")
    act = "penduduk";
  if (fresh && act === "cetak") reason ??= "pemula";
  else if (fresh) time ??= "ini";
  if (act === "cetak" && years === "pemula") [reason, years] = ["pemula", undefined];
  if (act === "cetak" && doc === "suket" && !no) [reason] = ["suket"];
  if (act === "cetak" && (doc === "pindah" || doc === "datang")) [reason] = ["pindah"];
  if (act === "penduduk" && years === "17+") [act, years] = ["wajib", undefined];
  if (doc === "ikd" && (act === undefined || act === "miliki" || act === "terbit" || act === "pakai")) act = "aktif";
  if (act === undefined && doc === "ktp" && (no || found.done)) act = "miliki";
  if (act === undefined && doc !== undefined && !isStock && (no || found.done) && doc !== "suket") act = "miliki";
  const hasOwnDoc = act !== undefined && (isPrinting || OF_PEOPLE.has(act));
  const named = reason === "suket" || (isPrinting && reason === "pindah") ? undefined : doc;
  const document = named ?? (act === undefined ? undefined : DOC_OF[rest[0] ?? act]);
  return altered(
    {},
    {
      doc: act === "wajib" && document === undefined ? "ktp" : act === "penduduk" && hasOwnDoc ? undefined : document,
      act,
      no: no && (target === undefined || act !== target) ? true : undefined,
      sex,
      age: years && period && years === "pemula" ? `${years} ${period}` : years,
      time,
      why: reason,
      where,
      unit,
      of: act === target && toward ? toward : (of ?? base),
      period: years === "pemula" ? undefined : period,
    },
  );
}

/** The document that the words name; null where they name two. */
function docOf(docs: readonly Doc[], event: Sense["event"], acts: readonly Act[]): Doc | undefined | null {
  const [first, ...more] =
    event && docs.includes("akta") ? docs.map((doc) => (doc === "akta" ? (`akta${event}` as Doc) : doc)) : docs;
  if (more.length === 0) return first;
  const all = new Set([first, ...more]);
  if (all.has("blanko") && all.size === 2) return all.has("kia") ? "blankoKia" : all.has("ktp") ? "blanko" : null;
  if (
    all.size === 2 &&
    (all.has("pindah") || all.has("datang")) &&
    (acts.includes("cetak") || (all.has("pindah") && all.has("datang")))
  )
    return "pindah";
  // WAJIB KTP says whose digital identity or print it is, the other word what is counted.
  if (all.size === 2 && all.has("ktp")) {
    const [other] = [...all].filter((doc) => doc !== "ktp");
    if (other === "ikd" || (other === "suket" && acts.includes("cetak"))) return other;
    if ((other === "printer" || other === "ribbon" || other === "film") && acts.length === 0) return other;
  }
  return null;
}

/** What a header that names several acts is about; null where they do not go together. */
function stageOf(acts: readonly Act[]): Act | undefined | null {
  if (acts.length < 2) return acts[0];
  if (acts.includes("ganda") && acts.every((act) => act === "ganda" || act === "rekam")) return "ganda";
  if (acts.includes("stok") && acts.length === 2) {
    const other = acts.find((act) => act !== "stok") as Act;
    return STOCK.has(other) ? other : null;
  }
  if (!acts.every((act) => STAGES.includes(act))) return null;
  if (acts.includes("cetak") && (acts.includes("miliki") || acts.includes("aktif"))) return null;
  return acts.reduce((last, act) => (STAGES.indexOf(act) > STAGES.indexOf(last) ? act : last));
}
