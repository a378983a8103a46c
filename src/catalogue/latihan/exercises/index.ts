import type { Exercise } from "./exercise";
import { rumusPertama } from "./rumusPertama";
import { targetIkd } from "./targetIkd";
import { usulanBlanko } from "./usulanBlanko";

/** The exercises with formulas, in the order in which they are taught. */
export const exercises: readonly Exercise[] = [rumusPertama, usulanBlanko, targetIkd];
