import { name, version } from "../../package.json";
import { shippedPackages, type LockedPackage } from "./packages";

/**
 * The bill of materials in CycloneDX 1.6. It carries neither a time nor a serial number, so that the same commit gives the
 * same bytes.
 */
export function billOfMaterials(): string {
  const bill = {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: { type: "application", "bom-ref": `${name}@${version}`, name, version, licenses: licences("MIT") },
    },
    components: shippedPackages().map(component),
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

function component({ name, version, licence, integrity }: LockedPackage) {
  const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
  const [, base64] = /^sha512-(.+)$/.exec(integrity ?? "") ?? [];
  const hashes = base64 && [{ alg: "SHA-512", content: Buffer.from(base64, "base64").toString("hex") }];
  return {
    type: "library",
    "bom-ref": purl,
    name,
    version,
    purl,
    licenses: licences(licence),
    ...(hashes && { hashes }),
  };
}

const licences = (expression: string) =>
  /[ (]/.test(expression) ? [{ expression }] : [{ license: { id: expression } }];
