import type { SheetGenerator } from "../kind";
import { kartuStok } from "./kartuStok";

export const generators: readonly SheetGenerator[] = [kartuStok];
