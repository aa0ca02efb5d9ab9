/**
 * Two programs: the add-in (dist/addin, files for any static https server) and the command line
 * (dist/cli/perf-tables.js). Environment:
 *
 * ADDIN_URL  where dist/addin will be served, such as https://bdo.example.gov.cn/perf; goes into the
 *            copy of the manifest. Without it the manifest keeps https://localhost:3000.
 * OFFICE_JS  where the page takes office.js from: self (default, a copy beside the page, works without
 *            Internet), global (Microsoft's CDN) or 21vianet (its CDN in China). See docs on deployment.
 */
const { chmodSync, existsSync, readFileSync } = require("node:fs");
const path = require("node:path");
const { gzipSync } = require("node:zlib");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const webpack = require("webpack");

const DEV_URL = "https://localhost:3000";
const DEV_PORT = 3000;
/** The pane's first view may cost a slow intranet line this much, office.js aside. */
const FIRST_PAINT_LIMIT = 150 * 1024;

const FUNCTIONS = "./src/functions/functions.ts";
const FUNCTIONS_METADATA = "functions.json";
const FUNCTIONS_METADATA_EN = "functions.en-US.json";
const CLI_ENTRY = "./src/cli/main.ts";

const OFFICE_SOURCES = {
  self: { script: "office/office.js", origin: null },
  global: {
    script: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    origin: "https://appsforoffice.microsoft.com",
  },
  "21vianet": {
    script: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
    origin: "https://appsforoffice.cdn.partner.office365.cn",
  },
};

/**
 * What Excel really asks for on Windows, Mac and the web, of 14 MB: the loader, one file per platform,
 * the texts, the error page of the web and the table for hosts older than 2016. Left out on purpose:
 * telemetry/, whose absence switches Microsoft's telemetry off. The names and folders are office.js's own.
 */
const OFFICE_FILES = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-web-16.00.js",
  "o15apptofilemappingtable.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
  "agaveerrorux",
];

module.exports = async (env = {}, { mode = "production" } = {}) => {
  const serving = Boolean(env.WEBPACK_SERVE);
  const addin = await addinConfig({ mode, serving, forExcel: Boolean(env.excel) });
  if (serving) return addin;
  if (existsSync(path.resolve(__dirname, CLI_ENTRY))) return [addin, cliConfig(mode)];
  console.log(`没有 ${CLI_ENTRY}，跳过命令行程序的构建。`);
  return addin;
};

async function addinConfig({ mode, serving, forExcel }) {
  const office = officeSource();
  const production = mode === "production";
  return {
    ...common(mode),
    name: "addin",
    target: ["web", "es2021"],
    entry: {
      // Functions first: they are associated before anything of the pane can fail.
      taskpane: [FUNCTIONS, "./src/taskpane/taskpane.tsx"],
      // For whoever has a real Excel; no clerk comes across it (docs/self-test.md).
      selftest: "./src/selftest/selftest.ts",
    },
    output: {
      path: path.resolve(__dirname, "dist/addin"),
      // The manifest names this file, so that its name must not change from build to build.
      filename: "[name].js",
      chunkFilename: production ? "[name].[contenthash:8].js" : "[name].js",
      clean: true,
    },
    plugins: [
      new CustomFunctionsMetadataPlugin({ input: FUNCTIONS, output: FUNCTIONS_METADATA }),
      new EnglishFunctionsPlugin(),
      new HtmlWebpackPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: ["taskpane"],
        hash: production,
        minify: false,
        officeScript: office.script,
        policy: contentPolicy(office, serving),
      }),
      new HtmlWebpackPlugin({
        template: "./src/selftest/selftest.html",
        filename: "selftest.html",
        chunks: ["selftest"],
        hash: production,
        minify: false,
        officeScript: office.script,
        policy: contentPolicy(office, serving),
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets", to: "assets" },
          { from: "manifest.xml", transform: (content) => withAddinUrl(content.toString()) },
          {
            from: "src/selftest/selftest-manifest.xml",
            transform: (content) => withAddinUrl(content.toString()),
          },
          { from: "src/selftest/functions.json", to: "selftest-functions.json" },
          ...(office.origin === null ? officeCopies() : []),
        ],
      }),
      ...(production ? [new FirstPaintPlugin(FIRST_PAINT_LIMIT)] : []),
    ],
    // Pages are small, and the workbench puts its own script before office.js: leave them readable.
    optimization: { minimizeOptions: { html: false } },
    // Our own limit above; webpack's looks at sizes before compression.
    performance: { hints: false },
    devServer: {
      // Nobody else on the network has business with a half-made add-in.
      host: "localhost",
      port: DEV_PORT,
      static: false,
      hot: false,
      // Excel on the web reads functions.json and shortcuts.json from its own domain.
      headers: { "Access-Control-Allow-Origin": "*" },
      server: forExcel ? await excelServer() : "http",
    },
  };
}

function cliConfig(mode) {
  const output = path.resolve(__dirname, "dist/cli");
  return {
    ...common(mode),
    name: "cli",
    target: "node20",
    entry: { "perf-tables": CLI_ENTRY },
    output: { path: output, filename: "[name].js", clean: true },
    // A trace that names our functions is worth more here than a small file.
    optimization: { minimize: false },
    plugins: [
      new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
      new ExecutablePlugin(path.join(output, "perf-tables.js")),
    ],
  };
}

function common(mode) {
  return {
    mode,
    context: __dirname,
    // Never one of webpack's eval devtools: the page's policy forbids eval.
    devtool: mode === "production" ? false : "source-map",
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      // The command line reads its version from package.json.
      parser: { json: { namedExports: true } },
      // Types are checked by `npm run typecheck`.
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: { loader: "ts-loader", options: { transpileOnly: true } },
        },
      ],
    },
    stats: { preset: "errors-warnings", timings: true, builtAt: false },
  };
}

function officeSource() {
  const name = process.env.OFFICE_JS || "self";
  if (Object.hasOwn(OFFICE_SOURCES, name)) return OFFICE_SOURCES[name];
  throw new Error(`OFFICE_JS=${name}：请改为 ${Object.keys(OFFICE_SOURCES).join("、")} 之一。`);
}

/**
 * Only our own files run, and nothing is sent anywhere. Styles may stand inline: Griffel (Fluent UI)
 * adds style elements while the pane runs, office.js sets inline styles on the web, and a nonce
 * written into a static file is the same for everyone, so it would protect nothing. There is no
 * frame-ancestors: a meta element cannot carry it, and Excel on the web needs to frame the page.
 */
function contentPolicy(office, serving) {
  const own = ["'self'"];
  const policy = {
    "default-src": own,
    "script-src": office.origin === null ? own : [...own, office.origin],
    "style-src": [...own, "'unsafe-inline'"],
    "img-src": [...own, "data:"],
    "connect-src": serving
      ? [...own, `ws://localhost:${DEV_PORT}`, `wss://localhost:${DEV_PORT}`]
      : own,
    "object-src": ["'none'"],
    "base-uri": own,
    "form-action": ["'none'"],
  };
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources.join(" ")}`)
    .join("; ");
}

/** Microsoft's terms: the files stay as they are (no minimising again), and the terms go with them. */
function officeCopies() {
  const context = path.join(
    path.dirname(require.resolve("@microsoft/office-js/package.json")),
    "dist"
  );
  const untouched = { minimized: true };
  return [
    ...OFFICE_FILES.map((from) => ({ context, from, to: `office/${from}`, info: untouched })),
    { context, from: "../LICENSE.md", to: "office/LICENSE.md", info: untouched },
  ];
}

function withAddinUrl(manifest) {
  const given = process.env.ADDIN_URL;
  if (!given) return manifest;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url?.protocol !== "https:" || url.search || url.hash) {
    throw new Error(
      `ADDIN_URL=${given}：请改为以 https:// 开头、不带参数的地址，如 https://example.gov.cn/perf。`
    );
  }
  return manifest.replaceAll(DEV_URL, url.href.replace(/\/+$/, ""));
}

/** Certificates are made and trusted only for Excel: that may ask for administrator rights. */
async function excelServer() {
  const certificates = require("office-addin-dev-certs");
  return { type: "https", options: await certificates.getHttpsServerOptions() };
}

/**
 * The functions' descriptions in English. The metadata plugin reads Chinese ones from the sources and
 * knows one language only; ours are in src/functions/functions.en-US.json and must describe the same
 * functions. While that file is missing the Chinese ones stand in, so that the manifest's address exists.
 */
class EnglishFunctionsPlugin {
  apply(compiler) {
    const source = path.join(compiler.context, "src/functions", FUNCTIONS_METADATA_EN);
    compiler.hooks.thisCompilation.tap("EnglishFunctions", (compilation) => {
      compilation.hooks.processAssets.tap("EnglishFunctions", () => {
        const generated = compilation.getAsset(FUNCTIONS_METADATA);
        if (!generated) return;
        const chinese = generated.source.source().toString();
        const english = existsSync(source) ? readFileSync(source, "utf8") : null;
        compilation[english === null ? "missingDependencies" : "fileDependencies"].add(source);
        if (english === null) {
          console.log(`没有 ${path.relative(compiler.context, source)}，英文函数说明暂用中文。`);
        } else if (shapeOf(english) !== shapeOf(chinese)) {
          compilation.errors.push(
            new webpack.WebpackError(
              `${FUNCTIONS_METADATA_EN} 与 functions.ts 中的函数不一致：请让二者的函数名、参数个数和类型相同。`
            )
          );
        }
        compilation.emitAsset(
          FUNCTIONS_METADATA_EN,
          new webpack.sources.RawSource(english ?? chinese)
        );
      });
    });
  }
}

/** Metadata without what a translation may change: descriptions and the names of parameters. */
function shapeOf(metadata) {
  const functions = JSON.parse(metadata).functions.map(({ parameters, description, ...rest }) => ({
    ...sorted(rest),
    parameters: parameters.map(({ name, description, ...type }) => sorted(type)),
  }));
  return JSON.stringify(functions.sort((a, b) => (a.id < b.id ? -1 : 1)));
}

function sorted(object) {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Fails a production build whose first view has become too heavy; put parts behind React.lazy then. */
class FirstPaintPlugin {
  constructor(limit) {
    this.limit = limit;
  }

  apply(compiler) {
    // After the files were written: a pane that is too heavy can still be tried, but the build fails.
    compiler.hooks.afterEmit.tap("FirstPaint", (compilation) => {
      const size = compilation.entrypoints
        .get("taskpane")
        .getFiles()
        .map((file) => gzipSync(readFileSync(path.join(compiler.outputPath, file))).length)
        .reduce((sum, length) => sum + length, 0);
      const [is, may] = [size, this.limit].map((bytes) => `${(bytes / 1024).toFixed(1)} kB`);
      console.log(`面板首屏 ${is}（gzip 后，上限 ${may}）。`);
      if (size > this.limit) {
        const message = `面板首屏 ${is}，超过 ${may}：请把不是一打开就要的部分改用 React.lazy 加载。`;
        compilation.errors.push(new webpack.WebpackError(message));
      }
    });
  }
}

class ExecutablePlugin {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap("Executable", () => {
      if (existsSync(this.file)) chmodSync(this.file, 0o755);
    });
  }
}
