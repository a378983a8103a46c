import kartuStok from "./kartuStok";
import type { SheetKind } from "./sheetKind";

/** Every kind of sheet that is recognised and checked. */
export const sheetKinds: readonly SheetKind[] = [kartuStok];
