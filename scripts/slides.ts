import { readFileSync } from "node:fs";
import { join } from "node:path";
import { marked } from "marked";

/** One page each, 16 : 9, with a picture to the right of the words. */
const STYLE = `
  @page { size: 338.67mm 190.5mm; margin: 0; }
  * { box-sizing: border-box; }
  html { background: #d9dde1; }
  body { margin: 0; font: 27pt/1.38 "Segoe UI", "DejaVu Sans", sans-serif; color: #1b1b1b; }
  section { position: relative; width: 338.67mm; height: 190.5mm; margin: 0 auto 8mm; padding: 16mm 20mm; background: #fff; overflow: hidden; break-after: page; }
  section.pictured { padding-right: 138mm; }
  section.first { background: #0f4c75; color: #fff; display: flex; flex-direction: column; justify-content: center; }
  h1 { font-size: 60pt; margin: 0 0 6mm; }
  h2 { font-size: 38pt; line-height: 1.2; margin: 0 0 9mm; color: #0f4c75; }
  p { margin: 0 0 5mm; }
  ul, ol { margin: 0 0 6mm; padding-left: 11mm; }
  li { margin-bottom: 3.2mm; }
  img { position: absolute; top: 12mm; right: 16mm; width: 108mm; height: 166.5mm; object-fit: cover; object-position: top; border: 0.4mm solid #c8ccd0; border-radius: 2mm; }
  pre { margin: 0 0 6mm; padding: 6mm 8mm; background: #eef3f7; border-radius: 2mm; }
  code { font: 0.86em "Cascadia Mono", "DejaVu Sans Mono", monospace; }
  footer { position: absolute; left: 20mm; bottom: 8mm; font-size: 11pt; color: #6b7278; }
  .first footer { color: #cfe0ec; }
  @media print { html { background: none; } section { margin: 0; } }
`;

/** The slides as HTML from their Markdown, a page for each part between `---`. */
export function slidesPage(markdown: string): string {
  const parts = markdown.split(/\n---\n/);
  const pages = parts.map((part, index) => {
    const html = (marked.parse(part, { async: false }) as string).replace(/<p>(<img [^>]*>)<\/p>/g, "$1").trim();
    const look = [index === 0 ? "first" : "", html.includes("<img") ? "pictured" : ""].filter(Boolean).join(" ");
    const opening = look === "" ? "<section>" : `<section class="${look}">`;
    return `${opening}\n${html}\n<footer>Lembar Dukcapil · ${index + 1}/${parts.length}</footer>\n</section>`;
  });
  return `<!doctype html>
<html lang="id">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Lembar Dukcapil: pelatihan setengah hari</title>
<style>${STYLE}</style>
${pages.join("\n")}
</html>
`;
}

/** The slides of the lesson in `docs/`. */
export const lessonSlides = () => slidesPage(readFileSync(join(__dirname, "../docs/slide.md"), "utf8"));
