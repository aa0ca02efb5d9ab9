import tseslint from "typescript-eslint";
import importX from "eslint-plugin-import-x";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";

/** A room and the rooms it must not import from: data goes one way (see README, 目录结构). */
const room = (target, ...from) =>
  from.map((source) => ({ target: `./${target}`, from: `./${source}` }));

const directions = [
  ...room(
    "src/core",
    "src/workbook",
    "src/assistant",
    "src/functions",
    "src/taskpane",
    "src/commands",
    "src/cli",
    "workbench"
  ),
  ...room(
    "src/workbook",
    "src/assistant",
    "src/functions",
    "src/taskpane",
    "src/commands",
    "src/cli",
    "workbench"
  ),
  ...room("src/assistant", "src/functions", "src/taskpane", "src/commands", "src/cli", "workbench"),
  ...room(
    "src/functions",
    "src/workbook",
    "src/assistant",
    "src/taskpane",
    "src/commands",
    "src/cli",
    "workbench"
  ),
  ...room("src/taskpane", "src/cli", "src/workbook/file", "workbench"),
  ...room("src/commands", "src/cli", "src/workbook/file", "workbench"),
  ...room("src/cli", "src/taskpane", "src/commands", "src/workbook/excel", "workbench"),
];

const hostGlobals = ["Office", "Excel", "window", "document", "process", "Buffer", "require"];

export default tseslint.config(
  { ignores: ["dist/**", "node_modules/**", "coverage/**", ".cache/**", "**/*.js", "**/*.mjs"] },
  ...tseslint.configs.strict,
  {
    files: ["**/*.ts", "**/*.tsx"],
    plugins: { "import-x": importX },
    rules: {
      "import-x/no-restricted-paths": [
        "error",
        { basePath: import.meta.dirname, zones: directions },
      ],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/ban-ts-comment": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "no-eval": "error",
      "no-new-func": "error",
    },
  },
  {
    // The core is pure: no host, no page, no Node, no clock, no randomness.
    files: ["src/core/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...hostGlobals],
      "no-restricted-imports": [
        "error",
        { patterns: ["node:*", "fs", "path", "react*", "@fluentui/*"] },
      ],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random" },
        { object: "Date", property: "now" },
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "The core has no clock.",
        },
      ],
    },
  },
  {
    files: ["src/workbook/excel/**/*.ts", "src/taskpane/**/*.{ts,tsx}", "src/commands/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/taskpane/**/*.tsx", "workbench/**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  }
);
