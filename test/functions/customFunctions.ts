/** The part of Excel's `CustomFunctions` that the entry needs; it records its calls. */
export function fakeCustomFunctions() {
  const associated = new Map<string, (...args: unknown[]) => unknown>();
  class CustomFunctionsError {
    constructor(
      readonly code: string,
      readonly message?: string,
    ) {}
  }
  return {
    associated,
    CustomFunctions: {
      associate: (id: string, run: (...args: unknown[]) => unknown) => void associated.set(id, run),
      Error: CustomFunctionsError,
      ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
    },
  };
}
