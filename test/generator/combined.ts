import { plainly, type DataRow, type DraftColumn } from "./draft";
import { letterCase } from "./dressing";
import { shareOf } from "./percents";
import type { Random } from "./random";

/** What a combined recap counts of one area. A count with L or P added is of one sex; "persen" before it is its share. */
export type Stage =
  | "penduduk"
  | "wajib"
  | "rekam"
  | "belum"
  | "cetak"
  | "belumCetak"
  | "prr"
  | "memiliki"
  | "belumMemiliki"
  | "ikd"
  | "belumIkd";

/** A part of a recap: a stage, those who have not reached it, and what its percentage is taken of. */
export interface Block {
  readonly stage: Stage;
  readonly rest?: Stage;
  readonly whole?: Stage;
}

export const BLOCKS: Readonly<Record<string, Block>> = {
  penduduk: { stage: "penduduk" },
  wajib: { stage: "wajib" },
  rekam: { stage: "rekam", rest: "belum", whole: "wajib" },
  cetak: { stage: "cetak", rest: "belumCetak", whole: "rekam" },
  prr: { stage: "prr" },
  memiliki: { stage: "memiliki", rest: "belumMemiliki", whole: "wajib" },
  ikd: { stage: "ikd", rest: "belumIkd", whole: "rekam" },
};

/** How one office writes a combined header. */
interface Style {
  readonly names: Readonly<Record<Stage, readonly string[]>>;
  /** Both sexes, men and women: how a name and a sex become a path of groups. */
  readonly both: (name: string) => string;
  readonly sex: (name: string, sex: "L" | "P") => string;
  /** The header of a percentage, from the names of its stage. */
  readonly share: (name: string) => string;
}

const PLAIN: Style["names"] = {
  penduduk: ["JUMLAH PENDUDUK", "PENDUDUK", "JML PDDK"],
  wajib: ["WAJIB KTP-EL", "WAJIB KTP", "JML WAJIB KTP", "PDDK WKTP"],
  rekam: ["SUDAH REKAM", "SDH REKAM KTP-EL", "SUDAH PEREKAMAN", "JML PEREKAMAN"],
  belum: ["BELUM REKAM", "BLM REKAM KTP-EL", "BELUM PEREKAMAN", "SISA BELUM REKAM"],
  cetak: ["SUDAH CETAK", "SDH CETAK KTP-EL", "JML CETAK", "KTP-EL TERCETAK"],
  belumCetak: ["BELUM CETAK", "BLM CETAK KTP-EL"],
  prr: ["PRR", "JUMLAH PRR", "SIAP CETAK (PRR)"],
  memiliki: ["MEMILIKI KTP-EL", "KEPEMILIKAN KTP-EL", "SDH MEMILIKI KTP-EL"],
  belumMemiliki: ["BELUM MEMILIKI KTP-EL", "BLM MEMILIKI KTP-EL"],
  ikd: ["AKTIVASI IKD", "IKD AKTIF", "SUDAH AKTIVASI IKD"],
  belumIkd: ["BELUM AKTIVASI IKD", "BLM AKTIVASI IKD"],
};

const EXPORTED: Style["names"] = {
  penduduk: ["JML_PDDK"],
  wajib: ["WKTP", "JML_WKTP"],
  rekam: ["WKTP_REKAM"],
  belum: ["WKTP_BLM_REKAM"],
  cetak: ["CETAK", "WKTP_CETAK"],
  belumCetak: ["BLM_CETAK"],
  prr: ["PRR", "PRR_WKTP"],
  memiliki: ["WKTP_MMLK_KTP", "MMLK_KTP"],
  belumMemiliki: ["WKTP_BLM_MMLK_KTP", "BLM_MMLK_KTP"],
  ikd: ["IKD", "AKTIVASI_IKD"],
  belumIkd: ["BLM_IKD", "BLM_AKTIVASI_IKD"],
};

const NESTED: Style["names"] = {
  penduduk: ["JUMLAH PENDUDUK", "PENDUDUK"],
  wajib: ["WAJIB KTP", "WAJIB KTP-EL"],
  rekam: ["PEREKAMAN › SUDAH", "PEREKAMAN KTP-EL › SUDAH REKAM", "PEREKAMAN › SDH REKAM"],
  belum: ["PEREKAMAN › BELUM", "PEREKAMAN KTP-EL › BELUM REKAM", "PEREKAMAN › BLM REKAM"],
  cetak: ["PENCETAKAN › SUDAH", "PENCETAKAN KTP-EL › SUDAH CETAK"],
  belumCetak: ["PENCETAKAN › BELUM", "PENCETAKAN KTP-EL › BELUM CETAK"],
  prr: ["PRR", "SIAP CETAK (PRR)"],
  memiliki: ["KEPEMILIKAN KTP-EL › SUDAH", "KEPEMILIKAN KTP-EL › SUDAH MEMILIKI"],
  belumMemiliki: ["KEPEMILIKAN KTP-EL › BELUM", "KEPEMILIKAN KTP-EL › BELUM MEMILIKI"],
  ikd: ["IKD › SUDAH", "IKD › SUDAH AKTIVASI", "AKTIVASI IKD › SUDAH"],
  belumIkd: ["IKD › BELUM", "IKD › BELUM AKTIVASI", "AKTIVASI IKD › BELUM"],
};

const outer = (name: string): string => name.split(" › ")[0] as string;
const LONG = { L: "LAKI-LAKI", P: "PEREMPUAN" } as const;
const SHORT = { L: "LK", P: "PR" } as const;

export const COMBINED_STYLES: readonly Style[] = [
  {
    names: PLAIN,
    both: (name) => name,
    sex: (name, sex) => `${name} ${sex}`,
    share: (name) => `% ${name}`,
  },
  {
    names: EXPORTED,
    both: (name) => name,
    sex: (name, sex) => `${name}_${SHORT[sex]}`,
    share: (name) => `PERSEN_${name}`,
  },
  {
    names: PLAIN,
    both: (name) => `${name} › JML`,
    sex: (name, sex) => `${name} › ${sex}`,
    share: (name) => `${name} › %`,
  },
  {
    names: NESTED,
    both: (name) => `${name} › JUMLAH`,
    sex: (name, sex) => `${name} › ${LONG[sex]}`,
    share: (name) => `${outer(name)} › %`,
  },
  {
    names: NESTED,
    both: (name) => name,
    sex: (name, sex) => `${name} › ${sex}`,
    share: (name) => `${outer(name)} › PERSENTASE`,
  },
];

/** Which blocks a recap has, and whether by sex, with those who have not, and with percentages. */
export interface Content {
  readonly blocks: readonly Block[];
  readonly hasSexes: boolean;
  readonly hasRests: boolean;
  readonly hasShares: boolean;
}

/** A combined recap always has those who must hold a card, recording, and two more. */
export function contentOf(random: Random): Content {
  const more = new Set(random.shuffled(["cetak", "prr", "memiliki", "ikd"]).slice(0, random.whole(2, 4)));
  const names = Object.keys(BLOCKS).filter(
    (name) => name === "wajib" || name === "rekam" || more.has(name) || (name === "penduduk" && random.chance(0.5)),
  );
  return {
    blocks: names.map((name) => BLOCKS[name] as Block),
    hasSexes: random.chance(0.5),
    hasRests: random.chance(0.7),
    hasShares: random.chance(0.5),
  };
}

/** The columns of figures. Exports of the population system count by sex. In a recap by sex, both sexes may come first or last. */
export function combinedColumns(random: Random, { blocks, hasSexes, hasRests, hasShares }: Content, format: string) {
  const style = random.pick(COMBINED_STYLES.filter(({ names }) => names !== EXPORTED || hasSexes));
  const pick = random.whole(0, 5);
  const isSumFirst = random.chance(0.2);
  const columns = blocks.flatMap(({ stage, rest, whole }): DraftColumn[] => {
    const counts = [stage, ...(rest && hasRests ? [rest] : [])];
    const name = (key: Stage) => style.names[key][pick % style.names[key].length] as string;
    return [
      ...counts.flatMap((key) => {
        const both = columnAt(key, style.both(name(key)));
        if (!hasSexes) return [columnAt(key, name(key))];
        const sexes = (["L", "P"] as const).map((sex) => columnAt(`${key}${sex}`, style.sex(name(key), sex)));
        return isSumFirst ? [both, ...sexes] : [...sexes, both];
      }),
      ...(whole && hasShares ? [columnAt(shareKey(stage), style.share(name(stage)), format)] : []),
    ];
  });
  return letterCase(random, columns);
}

export const shareKey = (stage: Stage): string => `persen${stage.charAt(0).toUpperCase()}${stage.slice(1)}`;

function columnAt(key: string, path: string, format?: string): DraftColumn {
  const words = path.split(" › ");
  const header = words.pop() as string;
  return {
    key,
    header,
    ...(words.length > 0 && { group: words.join(" › ") }),
    ...(format !== undefined && { format }),
  };
}

/** The people of one village at every stage, by sex. */
export function stagesOf(random: Random): Readonly<Record<string, number>> {
  const figures: Record<string, number> = {};
  for (const sex of ["L", "P"] as const) {
    const some = (of: number, least: number, most: number) => Math.floor(of * (least + random.next() * (most - least)));
    const penduduk = random.whole(900, 3900);
    const wajib = some(penduduk, 0.66, 0.78);
    const rekam = some(wajib, 0.9, 0.98);
    const cetak = some(rekam, 0.9, 0.97);
    const memiliki = some(cetak, 0.95, 0.99);
    const ikd = some(rekam, 0.03, 0.2);
    const counts: Record<Stage, number> = {
      penduduk,
      wajib,
      rekam,
      belum: wajib - rekam,
      cetak,
      belumCetak: rekam - cetak,
      prr: some(rekam - cetak, 0.1, 0.8),
      memiliki,
      belumMemiliki: wajib - memiliki,
      ikd,
      belumIkd: rekam - ikd,
    };
    for (const [key, count] of Object.entries(counts)) {
      figures[`${key}${sex}`] = count;
      figures[key] = (figures[key] ?? 0) + count;
    }
  }
  return figures;
}

/** Writes the percentages of a row from its own counts. */
export function withShares(row: DataRow): DataRow {
  for (const { stage, whole } of Object.values(BLOCKS)) {
    if (!whole) continue;
    const [part, base] = [stage, whole].map((key) => row.figures.get(key)?.means);
    if (typeof part === "number" && typeof base === "number")
      row.figures.set(shareKey(stage), plainly(shareOf(part, base)));
  }
  return row;
}
