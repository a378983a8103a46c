/** Any long run of digits, or of letters that stand in for them, may be an identity number, however it is separated. */
const IDENTITY = /[\doOlI](?:[^\p{L}\p{N}:]{0,3}[\doOlI]){11,}/u;

/** Every NIK or family-card number in a text. */
const EVERY_IDENTITY = new RegExp(IDENTITY, "gu");

/** True if a text may hold a NIK or family-card number, which is never kept or repeated. */
export function holdsIdentity(text: string): boolean {
  return IDENTITY.test(text);
}

/** The text without any NIK or family-card number in it. */
export function withoutIdentity(text: string): string {
  return text.replace(EVERY_IDENTITY, "…");
}
