import type { Exercise } from "./exercise";
import { rumusPertama } from "./rumusPertama";
import { targetIkd } from "./targetIkd";
import { usulanBlanko } from "./usulanBlanko";

/** The exercises with formulas, in teaching order. */
export const exercises: readonly Exercise[] = [rumusPertama, usulanBlanko, targetIkd];
