import { replaceOne, type Mutation } from "./mutation";

const ATTRIBUTE = /\s[\w:.-]+="[^"]*"/g;
const TAG = /<[\w:]+(?:\s[^<>]*)?\/?>/g;
const ELEMENT = /<([\w:]+)(?:\s[^<>]*)?>[^<]*<\/\1>/g;
const VALUE = /(?<=")[^"]*(?=")/g;
const EXTREMES = [
  "-1",
  "0",
  "4294967296",
  "1e309",
  "NaN",
  "",
  " ",
  "A0",
  "XFE1",
  "A1048577",
  "1:1",
  "é",
  "\u0000",
  "../../x",
];

/** A thousand times a thousand times ten letters, where entities are expanded. */
const BOMB =
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">' +
  '<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>';

/** Ways in which the XML of a part goes wrong and stays XML, or does not. */
export const xmlMutations: Readonly<Record<string, Mutation<string>>> = {
  "attribute dropped": (text, by) => replaceOne(text, ATTRIBUTE, by, () => ""),
  "attribute doubled": (text, by) => replaceOne(text, ATTRIBUTE, by, (found) => found + found),
  "attributes out of order": (text, by) =>
    replaceOne(text, TAG, by, (tag) => {
      const found = tag.match(ATTRIBUTE) ?? [];
      return found.length < 2 ? tag : tag.replace(found.join(""), by.shuffled(found).join(""));
    }),
  "attribute of an extreme value": (text, by) => replaceOne(text, VALUE, by, () => by.pick(EXTREMES)),
  "content of an extreme value": (text, by) =>
    replaceOne(text, ELEMENT, by, (found) => found.replace(/>[^<]*</, () => `>${by.pick(EXTREMES)}<`)),
  "namespace changed": (text, by) =>
    replaceOne(text, /xmlns(?::\w+)?="[^"]*"/g, by, (found) => found.replace(/"[^"]*"/, '"urn:x"')),
  "prefix of nobody": (text, by) => replaceOne(text, /<[a-z]\w*/g, by, (found) => `<q:${found.slice(1)}`),
  "element dropped": (text, by) => replaceOne(text, ELEMENT, by, () => ""),
  "element doubled": (text, by) => replaceOne(text, ELEMENT, by, (found) => found + found),
  "element in an extension": (text, by) =>
    replaceOne(text, ELEMENT, by, (found) => `${found}<extLst><ext uri="{x}">${found}</ext></extLst>`),
  "tag never closed": (text, by) => replaceOne(text, /<\/[\w:]+>/g, by, () => ""),
  "cut short": (text, by) => text.slice(0, by.whole(0, text.length - 1)),
  "letters of no XML": (text, by) => replaceOne(text, ELEMENT, by, (found) => found.replace(">", ">\u0001&<")),
  "nested without end": (text, by) => replaceOne(text, ELEMENT, by, (found) => "<row>".repeat(2_000) + found),
  "entity bomb": (text) => text.replace(/^(<\?xml[^>]*\?>)?/, (head) => head + BOMB).replace(/>([^<]+)</, ">&c;<"),
  "another encoding named": (text) => text.replace(/^(<\?xml[^>]*\?>)?/, '<?xml version="1.0" encoding="utf-16"?>'),
};
