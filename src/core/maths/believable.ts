import { fault, type Fault } from "../fault";

/** Beyond this a double no longer holds every whole number, and no office has as many cards or people. */
const UNBELIEVABLE = 1e15;

/** The value itself, or a refusal if mistakes in the input have made it larger than any real quantity. */
export function believable(value: number): number | Fault {
  return Math.abs(value) < UNBELIEVABLE ? value : fault("TOO_LARGE");
}
