/** Called when a formula does something whose result only Excel knows. */
let doubted: () => void = () => undefined;

/** Marks the current calculation as not trustworthy. */
export const doubt = (): void => doubted();

export function onDoubt(listener: () => void): void {
  doubted = listener;
}
