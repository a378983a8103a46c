import type { OpenedFile } from "./openedFile";

/** The workbook that is open at the start, stored beside the page. */
const TEMPLATE = "lembar-dukcapil.xlsx";
/** Its sheet in which *Periksa* finds something. */
const FRONT = "Latihan";

export async function templateFile(): Promise<OpenedFile> {
  const answer = await fetch(`assets/${TEMPLATE}`);
  if (!answer.ok) throw new Error(`the template is not there: ${answer.status}`);
  return { name: TEMPLATE, front: FRONT, bytes: new Uint8Array(await answer.arrayBuffer()) };
}
