/** Hears when a formula does what only Excel knows the outcome of. */
let doubted: () => void = () => undefined;

/** Tells that what is being worked out is not to be believed. */
export const doubt = (): void => doubted();

export function onDoubt(listener: () => void): void {
  doubted = listener;
}
