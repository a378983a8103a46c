import type { OpenedFile } from "./openedFile";

/** The workbook that is open at the start, beside the page. */
const TEMPLATE = "lembar-dukcapil.xlsx";

export async function templateFile(): Promise<OpenedFile> {
  const answer = await fetch(`assets/${TEMPLATE}`);
  if (!answer.ok) throw new Error(`the template is not there: ${answer.status}`);
  return { name: TEMPLATE, bytes: new Uint8Array(await answer.arrayBuffer()) };
}
