/** Licences under which a package may be shipped with the product. */
export const SHIPPED: ReadonlySet<string> = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "MIT",
  "Zlib",
]);

/** Licences of tools, which stay on the developer's computer. */
export const OF_TOOLS: ReadonlySet<string> = new Set([
  ...SHIPPED,
  "CC-BY-4.0",
  "CC0-1.0",
  "MIT-0",
  "MPL-2.0",
  "Python-2.0",
]);

/** Whether an SPDX expression allows a package under licences of the list: one of an OR, all of an AND. */
export function isAllowed(expression: string, allowed: ReadonlySet<string>): boolean {
  const bare = expression.trim().replace(/^\((.*)\)$/, "$1");
  if (bare.includes("(")) return false;
  return bare.split(" OR ").some((choice) => choice.split(" AND ").every((licence) => allowed.has(licence.trim())));
}
