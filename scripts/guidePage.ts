import { marked } from "marked";

const STYLE =
  "body{font:16px/1.5 'Segoe UI',sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b}" +
  "img{max-width:100%}table{border-collapse:collapse}td,th{border:1px solid #c8ccd0;padding:.3rem .6rem;text-align:left}" +
  "code{background:#eef3f7}pre{background:#eef3f7;padding:.8rem;overflow:auto}";

/** A guide as a self-contained page; the guides that it links to are pages beside it. */
export function guidePage(markdown: string, language = "id"): string {
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? "Lembar Dukcapil";
  const linked = markdown.replace(/\]\((?!https?:)([\w-]+)\.md(#[\w-]+)?\)/g, "]($1.html$2)");
  const body = (marked.parse(linked, { async: false }) as string).replace(
    /<(h[1-6])>([^<]+)</g,
    (_match, tag: string, heading: string) => `<${tag} id="${anchorOf(heading)}">${heading}<`,
  );
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${STYLE}</style>
${body}</html>
`;
}

/** A heading's anchor: its words in lower case, joined by hyphens. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replace(/\s+/g, "-");
