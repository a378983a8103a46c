import ikd from "../../../sheets/ikd";
import rekapPerekaman from "../../../sheets/rekapPerekaman";
import { TAB, type Plan } from "./plan";

/** One row per district: recordings, and digital identities. */
export const areaSheets: readonly Plan[] = [
  {
    name: "Rekap Perekaman",
    table: "RekapPerekaman",
    kind: rekapPerekaman,
    keys: [
      "periode",
      "kode",
      "wilayah",
      "penduduk",
      "wajibL",
      "wajibP",
      "wajib",
      "rekamL",
      "rekamP",
      "rekam",
      "belum",
      "persen",
    ],
    blankRows: 20,
    computed: {
      wajib: (at) => `${at("wajibL")}+${at("wajibP")}`,
      rekam: (at) => `${at("rekamL")}+${at("rekamP")}`,
      belum: (at) => `${at("wajib")}-${at("rekam")}`,
      persen: (at) => `IF(${at("wajib")}=0,"",${at("rekam")}/${at("wajib")})`,
    },
    names: { wilayah: "Rekap_Wilayah", wajib: "Rekap_Wajib", rekam: "Rekap_Rekam", persen: "Rekap_Persen" },
    marks: (column) => [{ area: column("belum"), bar: true }],
    tab: TAB.wilayah,
    frozenColumns: 3,
  },
  {
    name: "IKD",
    table: "IkdWilayah",
    kind: ikd,
    keys: ["periode", "kode", "wilayah", "dasar", "dasarN", "aktif", "belum", "persen", "target", "capaian"],
    blankRows: 20,
    computed: {
      belum: (at) => `${at("dasarN")}-${at("aktif")}`,
      persen: (at) => `IF(${at("dasarN")}=0,"",${at("aktif")}/${at("dasarN")})`,
      target: (at) => `ROUNDUP(ROUND(${at("dasarN")}*N(IKD_Bagian),6),0)`,
      capaian: (at) => `IF(${at("target")}=0,"",${at("aktif")}/${at("target")})`,
    },
    names: { dasarN: "IKD_Dasar", aktif: "IKD_Aktif" },
    marks: (column) => [{ area: column("capaian"), bar: true }],
    tab: TAB.wilayah,
    frozenColumns: 3,
  },
];
