export { angka } from "./angka";
export { jam } from "./jam";
export { kodeWilayah } from "./kodeWilayah";
export { nik } from "./nik";
export { periode, tahun } from "./periode";
export { yaTidak } from "./yaTidak";
