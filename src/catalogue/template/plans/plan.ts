import type { DataSheet } from "../dataSheet";

/** An empty sheet of data; `blankRows` is the number of rows that its table begins with. */
export type Plan = Omit<DataSheet, "rows">;

/** Colours of the tabs, by subject. */
export const TAB = { blanko: "2E75B6", layanan: "2F7D5C", wilayah: "8064A2", acuan: "6E6E6E" } as const;
