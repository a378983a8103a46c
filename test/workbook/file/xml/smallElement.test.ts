import { join } from "node:path";
import { readFileSync, readdirSync } from "node:fs";
import { UnreadableFile } from "../../../../src/workbook/file/failure";
import { SmallElements } from "../../../../src/workbook/file/xml/smallElement";
import { walkTags } from "../../../../src/workbook/file/xml/tags";
import { walkPart } from "../../../../src/workbook/file/xml/walkPart";
import { openZip } from "../../../../src/workbook/file/zip/zip";
import { zipDirectory } from "../../../../src/workbook/file/zip/zipDirectory";
import { xmlMutations } from "../../../fuzz/mutations/xml";
import { random } from "../../../generator/random";

type Heard = readonly string[] | "DAMAGED";

const attributesOf = (attributes: Readonly<Record<string, string | undefined>>) =>
  ["r", "s", "t", "ref", "si"].map((name) => attributes[name] ?? "–").join();

async function whole(hear: (note: (said: string) => void) => Promise<void> | void): Promise<Heard> {
  const heard: string[] = [];
  try {
    await hear((said) => heard.push(said));
  } catch (error) {
    if (error instanceof UnreadableFile) return "DAMAGED";
    throw error;
  }
  return heard;
}

/** A part as read in pieces of this many characters. */
const read = (xml: string, piece: number): Promise<Heard> =>
  whole(async (note) => {
    const bytes = new TextEncoder().encode(xml);
    const pieces = (async function* () {
      for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
    })();
    await walkPart(pieces, (path) => ({
      open: (attributes) => note(`${path} ${attributesOf(attributes)}`),
      text: (text) => note(`"${text}"`),
      close: () => note(`/${path}`),
    }));
  });

/** The same part as read by the parser alone. */
const parsed = (xml: string): Promise<Heard> =>
  whole((note) => {
    const texts: { depth: number; text: string }[] = [];
    let depth = 0;
    walkTags(xml, {
      open: (path, { attributes }) => {
        texts.push({ depth: ++depth, text: "" });
        note(`${path} ${attributesOf(attributes)}`);
      },
      text: (text) => {
        const own = texts[texts.length - 1];
        if (own) own.text += text;
      },
      close: (path) => {
        depth--;
        note(`"${texts.pop()?.text ?? ""}"`);
        note(`/${path}`);
      },
    });
  });

const CASES = join(__dirname, "../../cases");

async function* partsOf(file: string): AsyncIterable<string> {
  const bytes = new Uint8Array(readFileSync(join(CASES, file)));
  const zip = openZip(bytes);
  for (const { name } of zipDirectory(bytes).values()) {
    if (!/worksheets\/sheet|sharedStrings/.test(name)) continue;
    let text = "";
    const decoder = new TextDecoder();
    for await (const piece of zip.part(name)) text += decoder.decode(piece, { stream: true });
    // Alternatives and other namespaces have separate places, where the two distinguish texts differently.
    if (text.length < 60_000 && !text.includes("mc:AlternateContent")) yield text;
  }
}

const SHEET = (cells: string) => `<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`;

test.each([
  '<c r="A1"><v>1</v></c><c r="B1" s="2" t="s"><v>12</v></c>',
  '<c r="A1" s="1"/><c r="B1"><f t="shared" ref="B1:B9" si="0">A1+1</f><v>2</v></c>',
  '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> dua </t></is></c>',
  '<c r="A1" t="str"><f>A2&amp;"x"</f><v>a&lt;b</v></c><c r="B1"><v>3</v></c>',
  '<c r="A1" r="A2"><v>1</v></c>',
  '<c r="A1" si="&#48;"><v>1</v></c>',
  '<c r="A1"><v>1</v>teks</c>',
  '<c r="A1"><v>]]></v></c>',
  '<c r="A1"><v>1</c></v>',
  '<c r="A1"><v>é 😀</v></c><c r="B1"><v>\u0001</v></c>',
  '<!-- <c r="A1"><v>1</v></c> --><c r="A1"><v>1</v></c>',
  '<x><![CDATA[<c r="A1"><v>1</v></c>]]></x><c r="A1"><v>1</v></c>',
  '<c r="A1"><v>1</v></c>\n  <c r="B1"><v>2</v></c>',
  '<c xmlns="urn:x" r="A1"><v>1</v></c><c r="A1" xmlns:y="urn:y"><y:v>1</y:v></c>',
  '<c r="A1"><v>1</v></c></row></sheetData></worksheet><c r="A1"><v>1</v></c>',
])("a sheet is heard as the parser hears it: %s", async (cells) => {
  const expected = await parsed(SHEET(cells));
  for (const piece of [1, 7, 30, 1_000]) expect(await read(SHEET(cells), piece)).toEqual(expected);
});

test("cells and texts go by without the parser, whatever else goes through it", () => {
  const small = new SmallElements();
  const cell = '<c r="B2" s="3" t="s"><v>12</v></c>';
  expect(small.read(`${cell}<c`, 0)).toMatchObject({ name: "c", attributes: { r: "B2", s: "3", t: "s" } });
  expect(small.end).toBe(cell.length);
  expect(small.read("<si><t>Padang\nKota</t></si>", 0)).toMatchObject({ inside: [{ text: "Padang\nKota" }] });
  for (const not of [cell.slice(0, -1), '<c r="A1"><v>&#49;</v></c>', '<c r="A1" r="A1"/>', "<c r='A1'/>", "<c></d>"])
    expect(small.read(not, 0)).toBeUndefined();
});

test("damaged or not, every part is heard as the parser hears it", async () => {
  const by = random(2_026);
  for (const file of readdirSync(CASES).filter((name) => name.endsWith(".xlsx"))) {
    for await (const xml of partsOf(file)) {
      const mutated = [by.pick(Object.values(xmlMutations)), by.pick(Object.values(xmlMutations))];
      for (const text of [xml, ...mutated.map((mutate) => mutate(xml, by) ?? xml)]) {
        const expected = await parsed(text);
        expect([file, await read(text, by.whole(500, 9_000))]).toEqual([file, expected]);
      }
    }
  }
});
