import fc from "fast-check";
import { walkPart } from "../../../../src/workbook/file/xml/walkPart";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";

/** The places of a part in order, with their text. */
async function heardIn(xml: string): Promise<readonly string[]> {
  const heard: string[] = [];
  const pieces = (async function* () {
    for (let at = 0; at < xml.length; at += 7) yield new TextEncoder().encode(xml.slice(at, at + 7));
  })();
  await walkPart(pieces, (path) => ({
    open: () => heard.push(path),
    text: (text) => text !== "" && heard.push(`"${text}"`),
  }));
  return heard;
}

test("an element is known by its namespace, however the file abbreviates it", async () => {
  const plain = await heardIn(`<worksheet xmlns="${MAIN}"><c><v>1</v></c></worksheet>`);
  expect(plain).toEqual(["/worksheet", "/worksheet/c", "/worksheet/c/v", '"1"']);
  expect(await heardIn(`<x:worksheet xmlns:x="${MAIN}"><x:c><x:v>1</x:v></x:c></x:worksheet>`)).toEqual(plain);
  const strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
  expect(await heardIn(`<worksheet xmlns="${strict}"><c><v>1</v></c></worksheet>`)).toEqual(plain);
  expect(await heardIn("<worksheet><c><v>1</v></c></worksheet>")).toEqual(plain);
});

test("the same name in another namespace is another element", async () => {
  const xml = `<c xmlns="${MAIN}" xmlns:xm="${XM}" xmlns:x14="${X14}"><xm:f>1</xm:f><x14:v/><f xmlns="urn:a"/><f xmlns=""/></c>`;
  expect(await heardIn(xml)).toEqual(["/c", "/c/xm:f", '"1"', "/c/x14:v", "/c/{urn:a}f", "/c/{}f"]);
  const unnamed = `<x:c xmlns:x="${MAIN}"><f>1</f><y:f/></x:c>`;
  expect(await heardIn(unnamed)).toEqual(["/c", "/c/{}f", '"1"', "/c/{}y:f"]);
});

describe("of alternatives", () => {
  const choose = (inside: string) =>
    heardIn(
      `<r xmlns="${MAIN}" xmlns:mc="${MC}" xmlns:x14="${X14}" xmlns:new="urn:new"><mc:AlternateContent>${inside}</mc:AlternateContent></r>`,
    );

  test("the first choice counts whose namespaces are all known", async () => {
    const choices = '<mc:Choice Requires="x14 new"><a/></mc:Choice><mc:Choice Requires="x14"><b/></mc:Choice>';
    expect(await choose(`${choices}<mc:Choice Requires="x14"><c/></mc:Choice><mc:Fallback><d/></mc:Fallback>`)).toEqual(
      ["/r", "/r/b"],
    );
  });

  test("else the fallback, which may be missing", async () => {
    const unknown =
      '<mc:Choice Requires="new"><a/></mc:Choice><mc:Choice Requires="nobody"><a/></mc:Choice><mc:Choice/>';
    expect(await choose(`${unknown}<mc:Fallback><d>1</d></mc:Fallback>`)).toEqual(["/r", "/r/d", '"1"']);
    expect(await choose(unknown)).toEqual(["/r"]);
  });

  test("those within others are chosen alike", async () => {
    const inner = (requires: string) =>
      `<mc:AlternateContent><mc:Choice Requires="${requires}"><a/></mc:Choice><mc:Fallback><b/></mc:Fallback></mc:AlternateContent>`;
    expect(await choose(`<mc:Choice Requires="x14">${inner("new")}</mc:Choice>`)).toEqual(["/r", "/r/b"]);
    expect(await choose(`<mc:Choice Requires="new">${inner("x14")}</mc:Choice>`)).toEqual(["/r"]);
  });

  test("a choice without alternatives around it is none", async () => {
    expect(await heardIn(`<r xmlns:mc="${MC}"><mc:Choice Requires="mc"><a/></mc:Choice></r>`)).toEqual(["/r"]);
  });
});

test("text belongs to its own element, comments and CDATA within it", async () => {
  expect(await heardIn("<t>a<!-- b --><![CDATA[<c>]]><u>d</u>e</t>")).toEqual(["/t", "/t/u", '"d"', '"a<c>e"']);
});

test("whatever is put into an extension, nothing is heard elsewhere", async () => {
  const names = fc.constantFrom("c", "f", "v", "is", "t", "row", "sheetData", "xm:f", "x14:c", "u:v", "mergeCell");
  const tree = fc.letrec<{ node: string }>((tie) => ({
    node: fc
      .tuple(names, fc.array(fc.oneof({ maxDepth: 4 }, fc.constant("1"), tie("node")), { maxLength: 3 }))
      .map(([name, inside]) => `<${name}>${inside.join("")}</${name}>`),
  })).node;
  await fc.assert(
    fc.asyncProperty(tree, async (xml) => {
      const sheet = `<worksheet xmlns="${MAIN}" xmlns:xm="${XM}" xmlns:x14="${X14}" xmlns:u="urn:u"><sheetData/><extLst>${xml}</extLst></worksheet>`;
      const places = (await heardIn(sheet)).filter((place) => place.startsWith("/"));
      const elsewhere = places.filter((place) => !place.startsWith("/worksheet/extLst"));
      expect(elsewhere).toEqual(["/worksheet", "/worksheet/sheetData"]);
    }),
  );
});
