import { FAULTS, savedDespite, STEPS, type Fault, type Held, type Step } from "./saving";

/** How the page calls the steps. */
const NAMES: Readonly<Record<Step, string>> = {
  requestPermission: "Minta izin",
  getFile: "Lihat isi",
  createWritable: "Mulai menulis",
  write: "Menulis",
  "getFile again": "Lihat lagi",
  close: "Menukar",
};

/** The content of the file after each fault at each step, as rows of a table, and how many were neither old nor new. */
export async function savingTable(): Promise<{ readonly rows: readonly (readonly string[])[]; readonly torn: number }> {
  const rows: string[][] = [
    ["Yang terjadi", ...STEPS.map((step) => NAMES[step])],
    ["---", ...STEPS.map(() => "---")],
  ];
  let torn = 0;
  for (const fault of Object.keys(FAULTS) as Fault[]) {
    const held: Held[] = [];
    for (const step of STEPS) held.push((await savedDespite(fault, step)).held);
    torn += held.filter((one) => one === "SEPARUH").length;
    rows.push([fault, ...held]);
  }
  return { rows, torn };
}
