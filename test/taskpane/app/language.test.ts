import { languageOf } from "../../../src/taskpane/app/language";

test.each([
  ["id-ID", "id"],
  ["in", "id"],
  ["en-US", "en"],
  ["EN", "en"],
  ["ms-MY", "id"],
  [undefined, "id"],
] as const)("%s is read in %s", (tag, language) => expect(languageOf(tag)).toBe(language));
