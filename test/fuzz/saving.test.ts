import { FAULTS, savedDespite, STEPS, type Fault } from "./saving";

const TOLD: Readonly<Record<string, string>> = {
  "Disk penuh": "NO_ROOM",
  "Izin hilang": "NOT_ALLOWED",
  "Berkas dihapus": "GONE",
};

const MATRIX = Object.keys(FAULTS).flatMap((fault) => STEPS.map((step) => [fault as Fault, step] as const));

test.each(MATRIX)(
  "%s while saving is at %s: the file is whole, and the page reports the outcome",
  async (fault, step) => {
    const { held, outcome } = await savedDespite(fault, step);
    // A change by somebody else after the last look at the file is overwritten by the swap.
    const swap = fault === "Diubah orang lain" && step === "close";
    const whole = { "Diubah orang lain": "orang lain", "Berkas dihapus": "tidak ada" } as const;
    expect(held).toBe(swap ? "baru" : fault in whole ? whole[fault as keyof typeof whole] : "lama");
    if (fault === "Tab dimatikan") expect(outcome).toBeUndefined();
    else if (swap) expect(outcome).toHaveProperty("saved");
    else if (fault === "Diubah orang lain") expect(outcome).toMatchObject({ failed: "CHANGED_MEANWHILE", others: {} });
    else expect(outcome).toEqual({ failed: TOLD[fault] });
  },
);
