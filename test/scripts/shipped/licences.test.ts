import { billOfMaterials } from "../../../scripts/shipped/billOfMaterials";
import { isAllowed, OF_TOOLS, SHIPPED } from "../../../scripts/shipped/licences";
import { notices } from "../../../scripts/shipped/notices";
import { lockedPackages, shippedPackages } from "../../../scripts/shipped/packages";

test("every package has a licence that allows our use", () => {
  const packages = lockedPackages();
  expect(packages.length).toBeGreaterThan(500);
  const refused = packages.filter(({ licence, isDev }) => !isAllowed(licence, isDev ? OF_TOOLS : SHIPPED));
  expect(refused.map(({ name, version, licence }) => `${name} ${version}: ${licence || "names none"}`)).toEqual([]);
});

test.each([
  ["MIT", true],
  ["(MIT OR GPL-3.0-or-later)", true],
  ["(MIT AND Zlib)", true],
  ["(MIT AND GPL-3.0-only)", false],
  ["GPL-3.0-only", false],
  ["SEE LICENSE IN LICENSE", false],
  ["", false],
  ["MPL-2.0", false],
])("%s among shipped packages: %s", (expression, isFine) => {
  expect(isAllowed(expression, SHIPPED)).toBe(isFine);
});

test("the notices name every shipped package, and hold the texts that Apache-2.0 asks for", () => {
  const text = notices();
  for (const { name, version } of shippedPackages()) expect(text).toContain(`${name} ${version}: `);
  expect(text).toContain("@univerjs/core 0.25.1: Apache-2.0");
  expect(text).toContain("TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION");
  expect(text).not.toContain("webpack");
  expect(notices()).toBe(text);
});

test("the bill of materials lists the same packages, each with its hash, and no time", () => {
  const bill = JSON.parse(billOfMaterials()) as {
    readonly bomFormat: string;
    readonly components: readonly {
      readonly purl: string;
      readonly hashes?: readonly { readonly content: string }[];
    }[];
  };
  expect(bill.bomFormat).toBe("CycloneDX");
  expect(bill.components).toHaveLength(shippedPackages().length);
  expect(new Set(bill.components.map(({ purl }) => purl)).size).toBe(bill.components.length);
  for (const { hashes } of bill.components) expect(hashes?.[0]?.content).toMatch(/^[0-9a-f]{128}$/);
  expect(billOfMaterials()).not.toMatch(/timestamp|serialNumber/);
});
