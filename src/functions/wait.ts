/**
 * Office.js announces our functions as soon as Excel answers, even while functions.js is still loading, and Excel's calls
 * then fail. Run right after office.js, this makes it wait; associating the first function ends the wait.
 */
interface WithDelay {
  readonly CustomFunctions?: { readonly delayInitialization?: () => void };
}

(globalThis as WithDelay).CustomFunctions?.delayInitialization?.();

export {};
