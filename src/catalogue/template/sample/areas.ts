import { roundUp } from "../../../core/maths/rounding";
import type { SampleRow } from "../../../sheets/sheetKind";
import { DISTRICTS } from "./regency";

/** The period of both area sheets. */
const PERIOD = "September 2025";
/** The year's target for digital identities, as a share of the recorded. */
export const IKD_SHARE = 0.3;
/** The year's target for recording, as a share of wajib KTP. */
export const RECORDING_SHARE = 0.994;

/** Rekap Perekaman: one row per district. */
export const recordingRows: readonly SampleRow[] = DISTRICTS.map(({ code, name, people, required, recorded }) => {
  const [wajib, rekam] = [required[0] + required[1], recorded[0] + recorded[1]];
  return {
    periode: PERIOD,
    kode: code,
    wilayah: name,
    penduduk: people,
    wajibL: required[0],
    wajibP: required[1],
    wajib,
    rekamL: recorded[0],
    rekamP: recorded[1],
    rekam,
    belum: wajib - rekam,
    persen: rekam / wajib,
  };
});

/** IKD: the same districts, on the base of the recorded. */
export const ikdRows: readonly SampleRow[] = DISTRICTS.map(({ code, name, recorded, active }) => {
  const base = recorded[0] + recorded[1];
  const target = roundUp(IKD_SHARE * base);
  return {
    periode: PERIOD,
    kode: code,
    wilayah: name,
    dasar: "rekam",
    dasarN: base,
    aktif: active,
    belum: base - active,
    persen: active / base,
    target,
    capaian: active / target,
  };
});
