import { createHash } from "node:crypto";
import type { Compiler } from "webpack";
import { functionsAddress } from "./pageHead";

const WORKER = "sw.js";

/** Tells the service worker which files its build has, so that it can keep them together. */
export class OfflineFiles {
  /** `kinds` sorts files by their extension. */
  constructor(private readonly kinds = /\.(js|html)$/) {}

  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("OfflineFiles", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "OfflineFiles", stage }, (assets) => {
        const names = Object.keys(assets).filter((name) => this.kinds.test(name) && name !== WORKER);
        const hash = createHash("sha256");
        for (const name of names.sort()) hash.update(name).update(assets[name]?.buffer() ?? "");
        const files = names.map((name) => (name === "functions.js" ? functionsAddress(compilation) : name));
        const list = JSON.stringify({ version: hash.digest("hex").slice(0, 12), files });
        compilation.updateAsset(WORKER, (script) => new sources.ConcatSource(`self.OFFLINE=${list};\n`, script));
      });
    });
  }
}
