import type { ManifestProject } from "../../scripts/manifest/rule";

export interface Mutation {
  /** The rule that must object; no other may. */
  readonly rule: string;
  readonly what: string;
  /** Text of the manifest to replace: the first occurrence must exist. */
  readonly replace?: readonly (readonly [find: string | RegExp, by: string])[];
  readonly project?: (
    project: Omit<ManifestProject, "root">
  ) => Partial<Omit<ManifestProject, "root">>;
}

const SHORTCUTS = "assets/shortcuts.json";

function withAsset(path: string, content: Uint8Array | string | null): Mutation["project"] {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  return ({ readAsset }) => ({
    readAsset: (asked) => (asked === path ? bytes : readAsset(asked)),
  });
}

function withShortcuts(find: string, by: string): Mutation["project"] {
  return (project) => {
    const text = Buffer.from(project.readAsset(SHORTCUTS) ?? []).toString("utf8");
    if (!text.includes(find)) throw new Error(`${SHORTCUTS} does not contain ${find}`);
    return withAsset(SHORTCUTS, text.replace(find, by))?.(project) ?? {};
  };
}

const english = (value: string): string => `<bt:Override Locale="en-US" Value="${value}"/>`;

/** One fault each, as an editor of the manifest would make it. */
export const MUTATIONS: readonly Mutation[] = [
  { rule: "well-formed", what: "an end tag is missing", replace: [["</Hosts>", ""]] },
  { rule: "well-formed", what: "an undeclared prefix", replace: [["<bt:Images>", "<b:Images>"]] },
  {
    rule: "task-pane-app",
    what: "another type of add-in",
    replace: [['xsi:type="TaskPaneApp"', 'xsi:type="ContentApp"']],
  },
  {
    rule: "unknown-element",
    what: "an element of our own",
    replace: [["<Permissions>", "<Colour>red</Colour><Permissions>"]],
  },
  {
    rule: "unknown-element",
    what: "Override without bt: (office-js issue 2464)",
    replace: [
      [
        /<bt:(Override Locale="en-US" Value="https:\/\/localhost:3000\/functions.en-US.json")/,
        "<$1",
      ],
    ],
  },
  {
    rule: "unknown-element",
    what: "an action that does not exist",
    replace: [['xsi:type="ExecuteFunction"', 'xsi:type="RunFunction"']],
  },
  {
    rule: "element-order",
    what: "Version before Id",
    replace: [[/(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, "$2$1"]],
  },
  {
    rule: "element-order",
    what: "Runtimes after AllFormFactors",
    replace: [[/(<Runtimes>[^]*<\/Runtimes>)\s*([^]*<\/AllFormFactors>)/, "$2$1"]],
  },
  {
    rule: "element-count",
    what: "no ProviderName",
    replace: [["<ProviderName>perf-tables</ProviderName>", ""]],
  },
  {
    rule: "element-count",
    what: "two Permissions",
    replace: [[/(<Permissions>.*<\/Permissions>)/, "$1$1"]],
  },
  {
    rule: "missing-attribute",
    what: "a group without id",
    replace: [['<Group id="Group.perf">', "<Group>"]],
  },
  {
    rule: "workbook-host",
    what: "for Word",
    replace: [['<Host Name="Workbook"/>', '<Host Name="Document"/>']],
  },
  {
    rule: "workbook-host",
    what: "no Hosts",
    replace: [[/<Hosts>\s*<Host Name="Workbook"\/>\s*<\/Hosts>/, ""]],
  },
  { rule: "uuid", what: "a word as Id", replace: [[/<Id>.*<\/Id>/, "<Id>perf-tables</Id>"]] },
  {
    rule: "uuid",
    what: "the Id of an example",
    replace: [[/<Id>.*<\/Id>/, "<Id>00000000-0000-0000-0000-000000000000</Id>"]],
  },
  {
    rule: "version",
    what: "no version number",
    replace: [[/<Version>.*<\/Version>/, "<Version>v1</Version>"]],
  },
  {
    rule: "version",
    what: "package.json has moved on",
    project: () => ({ packageVersion: "9.9.9" }),
  },
  {
    rule: "locale",
    what: "a language as default",
    replace: [["<DefaultLocale>zh-CN<", "<DefaultLocale>Chinese<"]],
  },
  {
    rule: "locale",
    what: "an underscore in a locale",
    replace: [
      [
        '<Override Locale="en-US"',
        '<Override Locale="zh_TW" Value="助手"/><Override Locale="en-US"',
      ],
    ],
  },
  {
    rule: "permissions",
    what: "a permission of mail add-ins",
    replace: [[">ReadWriteDocument<", ">ReadWriteItem<"]],
  },
  {
    rule: "text-length",
    what: "a description of 251 characters",
    replace: [[/(<Description DefaultValue=")[^"]*/, `$1${"表".repeat(251)}`]],
  },
  {
    rule: "text-length",
    what: "a group label of 126 characters",
    replace: [
      ['<bt:String id="Group.Label" DefaultValue="绩效表">', ""],
      [
        english("Performance"),
        `<bt:String id="Group.Label" DefaultValue="${"表".repeat(126)}">${english("Performance")}`,
      ],
    ],
  },
  {
    rule: "text-length",
    what: "no provider",
    replace: [[">perf-tables<", "><"]],
  },
  {
    rule: "text-length",
    what: "an address of more than 2048 characters",
    replace: [["/functions.json", `/functions.json?${"x".repeat(2048)}`]],
  },
  {
    rule: "resource-missing",
    what: "a resid that nothing has",
    replace: [['<Title resid="checkAll.Label"/>', '<Title resid="checkAll.Labl"/>']],
  },
  {
    rule: "resource-kind",
    what: "a title among the long strings",
    replace: [
      [/(<bt:String id="GetStarted.Title"[^]*?<\/bt:String>)([^]*<bt:LongStrings>)/, "$2$1"],
    ],
  },
  {
    rule: "resource-unused",
    what: "a string that nobody shows",
    replace: [
      [
        "<bt:LongStrings>",
        `<bt:LongStrings><bt:String id="Old" DefaultValue="旧">${english("Old")}</bt:String>`,
      ],
    ],
  },
  {
    rule: "resource-id",
    what: "an id of 33 characters",
    replace: [
      [/"Support\.Url"/, `"${"x".repeat(33)}"`],
      [/"Support\.Url"/, `"${"x".repeat(33)}"`],
    ],
  },
  {
    rule: "resource-id",
    what: "two resources with one id",
    replace: [[/(<bt:Image id="Icon\.logo\.16"[^>]*>)/, "$1$1"]],
  },
  {
    rule: "control-id",
    what: "two buttons with one id",
    replace: [['id="Button.fillAll"', 'id="Button.checkAll"']],
  },
  {
    rule: "control-id",
    what: "an id of 126 characters",
    replace: [['id="Button.fillAll"', `id="${"x".repeat(126)}"`]],
  },
  {
    rule: "https",
    what: "everything over http",
    replace: [[/https:\/\/localhost:3000/g, "http://localhost:3000"]],
  },
  {
    rule: "one-address",
    what: "metadata on another server",
    replace: [["https://localhost:3000/functions.json", "https://example.com/functions.json"]],
  },
  {
    rule: "asset-file",
    what: "an icon that is not there",
    project: withAsset("assets/icons/fill-24.png", null),
  },
  {
    rule: "asset-file",
    what: "no shortcuts file",
    project: withAsset(SHORTCUTS, null),
  },
  {
    rule: "icon-sizes",
    what: "no icon of 80 pixels on the group",
    replace: [
      ['<bt:Image size="80" resid="Icon.logo.80"/>', ""],
      [/<bt:Image id="Icon\.logo\.80"[^>]*>/, ""],
    ],
  },
  {
    rule: "icon-sizes",
    what: "a size that no ribbon asks for",
    replace: [
      ['<bt:Image size="24" resid="Icon.logo.24"/>', '<bt:Image size="25" resid="Icon.logo.24"/>'],
    ],
    project: (project) => ({
      // As large as it claims, so that only the size itself is wrong.
      readAsset: (path) => {
        const content = project.readAsset(path);
        if (path !== "assets/icons/logo-24.png" || !content) return content;
        const resized = Buffer.from(content);
        resized.writeUInt32BE(25, 16);
        resized.writeUInt32BE(25, 20);
        return resized;
      },
    }),
  },
  {
    rule: "icon-sizes",
    what: "one size twice",
    replace: [[/(<bt:Image size="24" resid="Icon\.logo\.24"\/>)/, "$1$1"]],
  },
  {
    rule: "icon-pixels",
    what: "an icon of the wrong size",
    project: (project) => ({
      readAsset: (path) =>
        project.readAsset(path === "assets/icons/pane-32.png" ? "assets/icons/pane-40.png" : path),
    }),
  },
  {
    rule: "icon-pixels",
    what: "an icon that is no PNG",
    project: withAsset("assets/icons/logo-64.png", "<svg/>"),
  },
  {
    rule: "shared-runtime",
    what: "a short life",
    replace: [['lifetime="long"', 'lifetime="short"']],
  },
  {
    rule: "shared-runtime",
    what: "no Runtimes",
    replace: [[/<Runtimes>[^]*<\/Runtimes>/, ""]],
  },
  {
    rule: "shared-page",
    what: "commands on a page of their own",
    replace: [['<FunctionFile resid="Pane.Url"/>', '<FunctionFile resid="Support.Url"/>']],
  },
  {
    rule: "shared-page",
    what: "custom functions on a page of their own",
    replace: [
      [
        /<Page>\s*<SourceLocation resid="Pane.Url"\/>/,
        '<Page><SourceLocation resid="Support.Url"/>',
      ],
    ],
  },
  {
    rule: "shared-page",
    what: "another page for older hosts",
    replace: [
      [
        '<SourceLocation DefaultValue="https://localhost:3000/taskpane.html"/>',
        '<SourceLocation DefaultValue="https://localhost:3000/other.html"/>',
      ],
    ],
  },
  {
    rule: "one-taskpane",
    what: "no TaskpaneId",
    replace: [["<TaskpaneId>PerfTablesPane</TaskpaneId>", ""]],
  },
  {
    rule: "requirements",
    what: "an API that Excel 2021 lacks",
    replace: [['Name="ExcelApi" MinVersion="1.14"', 'Name="ExcelApi" MinVersion="1.15"']],
  },
  {
    rule: "requirements",
    what: "a set that Excel 2021 lacks",
    replace: [["</Sets>", '<Set Name="KeyboardShortcuts"/></Sets>']],
  },
  {
    rule: "requirements",
    what: "no shared runtime asked for",
    replace: [['<Set Name="SharedRuntime" MinVersion="1.1"/>', ""]],
  },
  {
    rule: "function-namespace",
    what: "a translated prefix",
    replace: [[english("PERF"), english("PERFORMANCE")]],
  },
  {
    rule: "function-namespace",
    what: "a prefix with a space",
    replace: [
      ['DefaultValue="PERF"', 'DefaultValue="PERF TABLES"'],
      [english("PERF"), english("PERF TABLES")],
    ],
  },
  {
    rule: "command-associated",
    what: "a command that nothing answers",
    project: ({ associated }) => ({ associated: associated.filter((id) => id !== "fillAll") }),
  },
  {
    rule: "command-button",
    what: "one function on two buttons, none for the other",
    replace: [
      ["<FunctionName>fillAll</FunctionName>", "<FunctionName>checkAll</FunctionName>"],
      // Its texts and icons follow, so that only the count is wrong.
      [
        /(<Control xsi:type="Button" id="Button\.)fillAll(">)[^]*?(<Action)/,
        '$1fillAll$2<Label resid="checkAll.Label"/><Supertip><Title resid="checkAll.Label"/><Description resid="checkAll.Tip"/></Supertip><Icon><bt:Image size="16" resid="Icon.check.16"/><bt:Image size="32" resid="Icon.check.32"/><bt:Image size="80" resid="Icon.check.80"/></Icon>$3',
      ],
      [/<bt:Image id="Icon\.fill\.\d+"[^>]*>/g, ""],
      [/<bt:String id="fillAll\.[^]*?<\/bt:String>/g, ""],
    ],
  },
  {
    rule: "command-texts",
    what: "a label that the pane words differently",
    replace: [['DefaultValue="自动填报"', 'DefaultValue="自动填写"']],
  },
  {
    rule: "command-texts",
    what: "an English tip that the pane words differently",
    replace: [["No cell is changed.", "Nothing is changed."]],
  },
  {
    rule: "command-icon",
    what: "the icon of another button",
    replace: [["icons/fill-16.png", "icons/check-16.png"]],
  },
  {
    rule: "shortcuts",
    what: "no JSON",
    project: withAsset(SHORTCUTS, "{ actions: [] }"),
  },
  {
    rule: "shortcuts",
    what: "another key",
    project: withShortcuts("Ctrl+Shift+Alt+2", "Ctrl+S"),
  },
  {
    rule: "shortcuts",
    what: "another name",
    project: withShortcuts("Fill In", "Fill"),
  },
  {
    rule: "shortcuts",
    what: "a key for nothing",
    project: withShortcuts('"shortcuts": [', '"shortcuts": [{ "action": "old", "key": {} },'),
  },
  {
    rule: "english-override",
    what: "a label in Chinese only",
    replace: [[english("Performance"), ""]],
  },
  {
    rule: "english-override",
    what: "metadata in Chinese only",
    replace: [[english("https://localhost:3000/functions.en-US.json"), ""]],
  },
  {
    rule: "override-once",
    what: "two translations into one language",
    replace: [[english("Performance"), english("Performance") + english("Tables")]],
  },
];
