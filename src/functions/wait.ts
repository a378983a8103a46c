/**
 * Office.js announces our functions to Excel as soon as Excel answers it, even while functions.js is still on its way, and
 * what Excel calls then fails. Run right after office.js, this has it wait; associating the first function ends the wait.
 */
interface WithDelay {
  readonly CustomFunctions?: { readonly delayInitialization?: () => void };
}

(globalThis as WithDelay).CustomFunctions?.delayInitialization?.();

export {};
