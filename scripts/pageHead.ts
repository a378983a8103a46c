import HtmlWebpackPlugin from "html-webpack-plugin";
import type { Compilation, Compiler } from "webpack";

/** The address from which every add-in loads Office's own script, unless an agency keeps a mirror. */
export const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * What a page may load: its own files, and office.js if it uses it. Styles stay open because Griffel, Fluent's style
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

/** functions.js keeps its name for Excel; pages request the version they were built with. */
export function functionsAddress({ namedChunks }: Compilation): string {
  return `functions.js?${namedChunks.get("functions")?.contentHash["javascript"]?.slice(0, 8) ?? ""}`;
}

/** The script that makes office.js wait for the functions. */
export const WAIT = "wait";
const nameOf = ({ attributes }: HtmlWebpackPlugin.HtmlTagObject) => String(attributes["src"]).split(".")[0];

/**
 * Puts the policy into the head of each page. On a page with office.js the scripts are at the end of the body. The pane's
 * own comes first and waits for nothing, so that it can say when office.js hangs; office.js and its wait block what
 * follows, and the functions come last.
 */
export class PageHead {
  constructor(private readonly officeJs?: string) {}

  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap("PageHead", (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).alterAssetTagGroups.tap("PageHead", (page) => {
        const tag = HtmlWebpackPlugin.createHtmlTagObject;
        const policy = tag("meta", {
          "http-equiv": "Content-Security-Policy",
          content: contentSecurityPolicy(this.officeJs),
        });
        if (this.officeJs === undefined) return { ...page, headTags: [policy, ...page.headTags] };
        const isScript = ({ tagName }: HtmlWebpackPlugin.HtmlTagObject) => tagName === "script";
        const scripts = page.headTags.filter(isScript);
        const srcOf = ({ attributes }: HtmlWebpackPlugin.HtmlTagObject) =>
          attributes["src"] === "functions.js" ? functionsAddress(compilation) : String(attributes["src"]);
        const named = (name: string, attributes: Record<string, string | boolean>) =>
          scripts.filter((one) => nameOf(one) === name).map((one) => tag("script", { src: srcOf(one), ...attributes }));
        return {
          ...page,
          headTags: [policy, ...page.headTags.filter((one) => !isScript(one))],
          bodyTags: [
            ...named("taskpane", { async: true }),
            tag("script", { src: this.officeJs }),
            ...named(WAIT, {}),
            ...named("functions", { defer: true }),
          ],
        };
      });
    });
  }
}
