import { dirname, join } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import { DefinePlugin, IgnorePlugin, type Configuration, type EntryObject } from "webpack";
import { version } from "../package.json";
import { guidePage } from "./guidePage";
import { LOCAL_URL } from "./manifest";
import { OfflineFiles } from "./offlineFiles";
import { OFFICE_JS, PageHead, WAIT } from "./pageHead";

export type Mode = "development" | "production";

const root = join(__dirname, "..");
const source = join(root, "src");
const withoutWords = join(__dirname, "withoutWords.ts");
const argumentSigns = join(__dirname, "argumentSigns.ts");
export const dist = join(root, "dist");

/** Its source instead of its bundle, which computes a table of the normal distribution on every load. */
const statistics = join(root, "node_modules/simple-statistics/index.js");

/** What the three builds share: TypeScript through swc, and no eval in any mode, because the pages forbid it. */
function common(name: string, mode: Mode): Configuration {
  return {
    name,
    mode,
    context: root,
    devtool: mode === "development" ? "cheap-module-source-map" : false,
    resolve: { extensions: [".tsx", ".ts", ".js"], alias: { "simple-statistics$": statistics } },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: "swc-loader" },
        { include: dirname(statistics), sideEffects: false },
      ],
    },
    cache: { type: "filesystem", name: `${name}-${mode}`, buildDependencies: { config: [__filename] } },
    optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })] },
    performance: { hints: false },
    stats: "errors-only",
    infrastructureLogging: { level: "warn" },
  };
}

/** The pane's help names the version. */
const versionName = () => new DefinePlugin({ LEMBAR_VERSION: JSON.stringify(version) });

/** Lazy parts carry a hash in their name, so that a page never loads a part of another version. */
const hashed = (mode: Mode) => {
  const name = mode === "production" ? "[name].[contenthash:8].js" : "[name].js";
  return { filename: name, chunkFilename: `parts/${name}` };
};

/** Each page's service worker is beside it, because it controls the folder that it is in. */
const offlineWorker: EntryObject = {
  sw: { import: join(source, "taskpane/offline/serviceWorker.ts"), filename: "sw.js" },
};

/** Modules of functions.js, which are built without the entries' words. */
const FUNCTIONS = "functions";

/**
 * The add-in for Excel. Excel may load functions.js without any page, so it is self-contained: it uses only
 * `CustomFunctions` and shares no chunk with the pane.
 */
export function addin(mode: Mode): Configuration {
  const base = common("addin", mode);
  const wordless = { test: /\.ts$/, issuerLayer: FUNCTIONS, include: join(source, "core"), use: withoutWords };
  return {
    ...base,
    target: ["web", "es2020"],
    experiments: { layers: true },
    module: { rules: [...(base.module?.rules ?? []), { ...wordless, enforce: "pre" }] },
    entry: {
      functions: { import: join(source, "functions/functions.ts"), filename: "functions.js", layer: FUNCTIONS },
      [WAIT]: join(source, "functions/wait.ts"),
      taskpane: join(source, "taskpane/main.tsx"),
      ...offlineWorker,
    },
    output: { path: dist, ...hashed(mode), publicPath: "", globalObject: "globalThis" },
    plugins: [
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        browserEdition: `${(process.env["ADDIN_URL"] ?? LOCAL_URL).replace(/\/+$/, "")}/browser/index.html`,
        // The pane is drawn first; until the functions are there, Excel's calls wait.
        chunks: [WAIT, "taskpane", "functions"],
        chunksSortMode: "manual",
        template: join(source, "taskpane/taskpane.html"),
      }),
      new PageHead(process.env["OFFICE_JS_URL"] ?? OFFICE_JS),
      versionName(),
      new OfflineFiles(),
      new CopyPlugin({
        patterns: [
          { from: "src/functions/functions*.json", to: "[name][ext]" },
          { from: "assets", to: "assets", noErrorOnMissing: true },
        ],
      }),
    ],
  };
}

/** Word breaking for seventy languages, which sheets never need; the grid asks for English when it starts. */
const isHyphenation = (resource: string, context: string) =>
  /@univerjs.engine-render.lib.es$/.test(context) && /^\.\/(?!en-(us|gb))[a-z-]+-[\w-]{8}\.js$/.test(resource);

/** The guides as pages, beside the browser edition. */
const GUIDES = [
  {
    from: "docs/*.md",
    // Its page is made with its layout already.
    globOptions: { ignore: ["**/slide.md"] },
    to: "panduan/[name].html",
    transform: (text: Buffer) => guidePage(text.toString("utf8")),
  },
  { from: "docs/*.{html,pdf}", to: "panduan/[name][ext]" },
  { from: "docs/gambar", to: "panduan/gambar" },
];

/** The browser edition: a folder that any web server can serve as it is. It carries no office.js. */
export function browser(mode: Mode): Configuration {
  const base = common("browser", mode);
  return {
    ...base,
    module: {
      rules: [
        ...(base.module?.rules ?? []),
        { include: join(root, "node_modules/@univerjs/engine-formula/lib/es/index.js"), use: argumentSigns },
      ],
    },
    experiments: { css: true },
    target: ["web", "es2020"],
    entry: { browser: join(source, "browser/main.tsx"), ...offlineWorker },
    output: { path: join(dist, "browser"), ...hashed(mode), publicPath: "" },
    plugins: [
      new HtmlWebpackPlugin({
        filename: "index.html",
        chunks: ["browser"],
        template: join(source, "browser/index.html"),
      }),
      new PageHead(),
      versionName(),
      new OfflineFiles(/\.(js|css|html|xlsx|webmanifest|png|svg)$/),
      new IgnorePlugin({ checkResource: isHyphenation }),
      new CopyPlugin({
        patterns: [
          { from: "assets", to: "assets", noErrorOnMissing: true },
          { from: "src/browser/app.webmanifest", to: "[name][ext]" },
          ...GUIDES,
        ],
      }),
    ],
  };
}
