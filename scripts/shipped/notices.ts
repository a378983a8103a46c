import { legalTexts, shippedPackages } from "./packages";

const HEAD = `Lembar Dukcapil uses the packages below. Each is listed with its licence; the licences' texts follow, each once.
Lembar Dukcapil memakai paket-paket berikut, masing-masing dengan lisensinya; teks lisensi ada di bawahnya.`;

/** Licences and notices of every shipped package, as the licences require. */
export function notices(): string {
  const packages = shippedPackages();
  const users = new Map<string, string[]>();
  for (const one of packages)
    for (const text of legalTexts(one)) users.set(text, [...(users.get(text) ?? []), `${one.name} ${one.version}`]);
  const list = packages.map(({ name, version, licence }) => `${name} ${version}: ${licence}`);
  const texts = [...users].map(([text, names]) => `${"-".repeat(80)}\n${names.join(", ")}\n\n${text}`);
  return `${[HEAD, list.join("\n"), ...texts].join("\n\n")}\n`;
}
