/**
 * What a column counts: a point in a space of facets. "WKTP_REKAM_LK", "L › SUDAH REKAM" and "Jml. penduduk wajib KTP-el
 * yang telah melakukan perekaman (L)" are one concept. A facet that is absent is not said by the header.
 */
export interface Concept {
  /** The card, paper or thing that is counted or that the people counted hold. */
  readonly doc?: Doc;
  /** The stage that people or cards have reached, or what happened to the stock. */
  readonly act?: Act;
  /** Those who have not: belum, tidak, sisa. */
  readonly no?: true;
  /** One sex only; absent for both. */
  readonly sex?: "L" | "P";
  /** "pemula", "dewasa", "0-17", "<18", "17+" … */
  readonly age?: string;
  readonly time?: Time;
  /** Why a card was printed. */
  readonly why?: Why;
  /** Where it was done, came from or went to. */
  readonly where?: Where;
  /** A share in percent, not a count. */
  readonly unit?: "percent";
  /** What a share is a share of, or what a target is for, where the header says so. */
  readonly of?: Act;
  /** The period it is about, where columns of several years stand side by side. */
  readonly period?: string;
  /** The sheet's own name for a figure this project knows nothing of. */
  readonly own?: string;
}

export type Doc =
  | "ktp"
  | "ikd"
  | "kia"
  | "kk"
  | "akta"
  | "aktaLahir"
  | "aktaMati"
  | "aktaKawin"
  | "aktaCerai"
  | "suket"
  | "skpwni"
  | "pindah"
  | "datang"
  | "nik"
  | "blanko"
  | "blankoKia"
  | "ribbon"
  | "film"
  | "cleaningKit"
  | "printer"
  /** Whatever document a sheet is about that nobody names. */
  | "dokumen";

export type Act =
  | "penduduk"
  | "kepala"
  | "wajib"
  | "rekam"
  | "sfe"
  | "prr"
  | "ganda"
  | "gagalRekam"
  | "cetak"
  | "miliki"
  | "aktif"
  | "terbit"
  | "target"
  | "sasaran"
  | "capaian"
  | "gagal"
  | "hadir"
  | "petugas"
  | "kapasitas"
  | "musnah"
  | "tte"
  | "stok"
  | "masuk"
  | "pakai"
  | "keluar"
  | "kembali"
  | "sistem"
  | "laporan"
  | "fisik"
  | "selisih"
  | "butuh"
  | "minta"
  | "setuju";

export type Time = "awal" | "akhir" | "dinamis" | "ini" | "lalu" | "sd";
export type Why = "hilang" | "rusak" | "ubah" | "ganti" | "pemula" | "rhgp" | "prr" | "suket" | "pindah" | "lainnya";
export type Where = "dinas" | "mpp" | "pusat" | "provinsi" | "kecamatan" | "keliling";

const FACETS = ["own", "doc", "act", "no", "age", "why", "where", "time", "unit", "of", "period", "sex"] as const;

/** The same text for the same concept, whatever order its facets were found in. */
export function conceptKey(concept: Concept): string {
  return FACETS.map((facet) => concept[facet] ?? "").join("|");
}

/** The concept without some of its facets, or with others. */
export function altered(concept: Concept, change: { readonly [F in keyof Concept]?: Concept[F] | undefined }): Concept {
  const next: Record<string, unknown> = { ...concept, ...change };
  for (const facet of Object.keys(next)) if (next[facet] === undefined) delete next[facet];
  return next as Concept;
}
