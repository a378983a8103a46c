import type { Words } from "../../core/words";
import type { Act, Concept, Doc, Time, Where, Why } from "./concept";

const DOCS: Readonly<Record<Doc, Words>> = {
  ktp: { id: "KTP-el", en: "KTP" },
  ikd: { id: "IKD", en: "digital identity" },
  kia: { id: "KIA", en: "child card (KIA)" },
  kk: { id: "KK", en: "family card (KK)" },
  akta: { id: "akta", en: "certificate" },
  aktaLahir: { id: "akta kelahiran", en: "birth certificate" },
  aktaMati: { id: "akta kematian", en: "death certificate" },
  aktaKawin: { id: "akta perkawinan", en: "marriage certificate" },
  aktaCerai: { id: "akta perceraian", en: "divorce certificate" },
  suket: { id: "suket", en: "interim letter" },
  skpwni: { id: "surat pindah", en: "letter of removal" },
  pindah: { id: "pindah", en: "moved out" },
  datang: { id: "datang", en: "moved in" },
  nik: { id: "NIK", en: "NIK" },
  blanko: { id: "blanko KTP-el", en: "blank cards" },
  blankoKia: { id: "blanko KIA", en: "blank child cards" },
  ribbon: { id: "ribbon", en: "ribbon" },
  film: { id: "film", en: "film" },
  cleaningKit: { id: "cleaning kit", en: "cleaning kit" },
  printer: { id: "printer", en: "printers" },
  dokumen: { id: "dokumen", en: "document" },
};

/** Each act, and those who have not reached it. */
const ACTS: Readonly<Record<Act, readonly [yes: Words, no?: Words]>> = {
  penduduk: [{ id: "penduduk", en: "population" }],
  kepala: [{ id: "kepala keluarga", en: "heads of family" }],
  wajib: [{ id: "wajib", en: "people who must hold" }],
  rekam: [
    { id: "sudah rekam", en: "recorded" },
    { id: "belum rekam", en: "not yet recorded" },
  ],
  sfe: [{ id: "SFE", en: "waiting for uniqueness (SFE)" }],
  prr: [
    { id: "siap cetak (PRR)", en: "ready to print (PRR)" },
    { id: "sisa PRR", en: "ready and not yet printed (PRR)" },
  ],
  ganda: [{ id: "terekam ganda", en: "recorded twice" }],
  gagalRekam: [{ id: "gagal rekam", en: "recordings failed" }],
  cetak: [
    { id: "sudah cetak", en: "printed" },
    { id: "belum cetak", en: "not yet printed" },
  ],
  ambil: [
    { id: "sudah diambil", en: "collected" },
    { id: "belum diambil", en: "not yet collected" },
  ],
  miliki: [
    { id: "memiliki", en: "holders of" },
    { id: "belum memiliki", en: "without" },
  ],
  aktif: [
    { id: "aktif", en: "active" },
    { id: "belum aktif", en: "not yet active" },
  ],
  terbit: [
    { id: "terbit", en: "issued" },
    { id: "belum terbit", en: "not yet issued" },
  ],
  tte: [
    { id: "sudah TTE", en: "signed electronically" },
    { id: "belum TTE", en: "not yet signed electronically" },
  ],
  target: [
    { id: "target", en: "target" },
    { id: "sisa target", en: "short of the target" },
  ],
  sasaran: [{ id: "sasaran", en: "target group" }],
  capaian: [{ id: "capaian", en: "attainment" }],
  gagal: [{ id: "gagal", en: "failed" }],
  hadir: [
    { id: "hadir", en: "came" },
    { id: "tidak hadir", en: "did not come" },
  ],
  petugas: [{ id: "petugas", en: "staff" }],
  kapasitas: [{ id: "kapasitas", en: "capacity" }],
  musnah: [{ id: "dimusnahkan", en: "destroyed" }],
  stok: [{ id: "stok", en: "stock" }],
  masuk: [{ id: "masuk", en: "received" }],
  pakai: [{ id: "terpakai", en: "used" }],
  keluar: [{ id: "keluar", en: "sent out" }],
  kembali: [{ id: "kembali", en: "returned" }],
  sistem: [{ id: "menurut sistem", en: "by the system" }],
  laporan: [{ id: "menurut laporan", en: "as reported" }],
  fisik: [{ id: "menurut hitung fisik", en: "as counted" }],
  selisih: [{ id: "selisih", en: "difference" }],
  butuh: [
    { id: "kebutuhan", en: "needed" },
    { id: "kekurangan", en: "lacking" },
  ],
  minta: [{ id: "diminta", en: "asked for" }],
  setuju: [{ id: "disetujui", en: "granted" }],
};

const TIMES: Readonly<Record<Time, Words>> = {
  awal: { id: "awal", en: "at the start" },
  akhir: { id: "akhir", en: "at the end" },
  dinamis: { id: "dinamis", en: "rolling" },
  ini: { id: "pada periode ini", en: "in this period" },
  lalu: { id: "periode lalu", en: "of the period before" },
  sd: { id: "sampai saat ini", en: "up to now" },
};

const REASONS: Readonly<Record<Why, Words>> = {
  hilang: { id: "karena hilang", en: "for lost cards" },
  rusak: { id: "karena rusak", en: "for damaged cards" },
  ubah: { id: "karena perubahan data", en: "for changed data" },
  ganti: { id: "pengganti", en: "as replacement" },
  pemula: { id: "pemula", en: "first cards" },
  rhgp: { id: "karena rusak, hilang, ganti, atau perubahan", en: "for lost, damaged or changed cards" },
  prr: { id: "dari PRR", en: "from the ready queue" },
  suket: { id: "pengganti suket", en: "replacing interim letters" },
  pindah: { id: "karena pindah datang", en: "for people who moved in" },
  lainnya: { id: "lainnya", en: "others" },
};

const PLACES: Readonly<Record<Where, Words>> = {
  dinas: { id: "di dinas", en: "at the office" },
  mpp: { id: "di MPP", en: "at the public service mall" },
  pusat: { id: "pusat", en: "of the centre" },
  provinsi: { id: "provinsi", en: "of the province" },
  kecamatan: { id: "kecamatan", en: "of the districts" },
  keliling: { id: "pelayanan keliling", en: "by mobile service" },
};

const SEXES: Readonly<Record<"L" | "P", Words>> = {
  L: { id: "laki-laki", en: "men" },
  P: { id: "perempuan", en: "women" },
};

/** What a column counts, in words: "sudah rekam, perempuan". */
export function phraseOf(concept: Concept): Words {
  return { id: phrase(concept, "id"), en: phrase(concept, "en") };
}

function phrase(
  { doc, act, no, sex, age, time, why, where, unit, of, period, own }: Concept,
  in_: keyof Words,
): string {
  const said = act && (no ? (ACTS[act][1] ?? ACTS[act][0]) : ACTS[act][0]);
  const isSaid =
    doc === "ktp" && (act === "rekam" || act === "prr" || act === "sfe" || act === "ganda" || act === "gagalRekam");
  const plainNo = !no || (act && ACTS[act][1]) ? undefined : { id: "belum", en: "without" };
  const words = [
    own ? { id: own.toLowerCase(), en: own.toLowerCase() } : undefined,
    plainNo,
    said,
    doc && !isSaid ? DOCS[doc] : undefined,
  ];
  const years =
    age === undefined
      ? undefined
      : /\d/.test(age) && !age.startsWith("pemula")
        ? { id: `${age} tahun`, en: `aged ${age}` }
        : { id: age, en: age };
  const toward = of && unit ? { id: `terhadap ${ACTS[of][0].id}`, en: `of ${ACTS[of][0].en}` } : undefined;
  const head = [
    ...words,
    why && REASONS[why],
    years,
    time && TIMES[time],
    toward,
    period ? { id: period.toLowerCase(), en: period } : undefined,
  ]
    .flatMap((part) => (part ? [part[in_]] : []))
    .join(" ");
  const share = { id: "persen", en: "percent" }[in_];
  const tail = [where && PLACES[where], sex && SEXES[sex]].flatMap((part) => (part ? [part[in_]] : []));
  return [unit ? `${share} ${head}`.trim() : head || { id: "jumlah", en: "total" }[in_], ...tail].join(", ");
}
