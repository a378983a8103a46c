/**
 * What a column counts, as a set of facets. "WKTP_REKAM_LK", "L › SUDAH REKAM" and "Jml. penduduk wajib KTP-el yang telah
 * melakukan perekaman (L)" are one concept. A missing facet means that the header does not state it.
 */
export interface Concept {
  /** The card, paper or supply that is counted, or that the counted people hold. */
  readonly doc?: Doc;
  /** The stage that people or cards have reached, or a movement of stock. */
  readonly act?: Act;
  /** True for those who have not: belum, tidak, sisa. */
  readonly no?: true;
  /** One sex; absent for both. */
  readonly sex?: "L" | "P";
  /** "pemula", "dewasa", "0-17", "<18", "17+" … */
  readonly age?: string;
  readonly time?: Time;
  /** The reason for printing a card. */
  readonly why?: Why;
  /** Place, origin or destination. */
  readonly where?: Where;
  /** A percentage instead of a count. */
  readonly unit?: "percent";
  /** What a share is taken of, or what a target is for, if the header states it. */
  readonly of?: Act;
  /** The period, where columns for several years stand side by side. */
  readonly period?: string;
  /** The sheet's own name for a figure without a known meaning. */
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
  /** The document of a sheet that names none. */
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
  | "ambil"
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

/** The same text for the same concept, in whatever order its facets were found. */
export function conceptKey(concept: Concept): string {
  return FACETS.map((facet) => concept[facet] ?? "").join("|");
}

/** The concept with some facets removed or changed. */
export function altered(concept: Concept, change: { readonly [F in keyof Concept]?: Concept[F] | undefined }): Concept {
  const next: Record<string, unknown> = { ...concept, ...change };
  for (const facet of Object.keys(next)) if (next[facet] === undefined) delete next[facet];
  return next as Concept;
}
