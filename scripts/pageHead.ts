import HtmlWebpackPlugin from "html-webpack-plugin";
import type { Compilation, Compiler } from "webpack";

/** The address every add-in loads Office's own script from, unless an agency keeps a mirror of it. */
export const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * What a page may load: itself, and office.js where there is one. Styles stay open because Griffel, Fluent's style
 * engine, writes its rules into style elements.
 */
export function contentSecurityPolicy(officeJs?: string): string {
  const office = officeJs && /^https:/.test(officeJs) ? ` ${new URL(officeJs).origin}` : "";
  return [
    "default-src 'none'",
    `script-src 'self'${office}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** functions.js keeps its name for Excel's sake; pages ask for the version they were built with. */
export function functionsAddress({ namedChunks }: Compilation): string {
  return `functions.js?${namedChunks.get("functions")?.contentHash["javascript"]?.slice(0, 8) ?? ""}`;
}

/** The script that has office.js wait for the functions. */
export const WAIT = "wait";
const isWait = (src: unknown) => typeof src === "string" && src.startsWith(`${WAIT}.`);

/** Puts the policy, and office.js with its wait before our other scripts, into the head of each page. */
export class PageHead {
  constructor(private readonly officeJs?: string) {}

  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap("PageHead", (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).alterAssetTagGroups.tap("PageHead", (page) => {
        const tag = HtmlWebpackPlugin.createHtmlTagObject;
        const policy = { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy(this.officeJs) };
        const office = this.officeJs === undefined ? [] : [tag("script", { src: this.officeJs })];
        const waits = page.headTags.filter(({ attributes }) => isWait(attributes["src"]));
        // A deferred script would run when office.js may have announced the functions already.
        for (const { attributes } of waits) delete attributes["defer"];
        const others = page.headTags.filter((one) => !waits.includes(one));
        for (const { attributes } of others)
          if (attributes["src"] === "functions.js") attributes["src"] = functionsAddress(compilation);
        return { ...page, headTags: [tag("meta", policy), ...office, ...waits, ...others] };
      });
    });
  }
}
