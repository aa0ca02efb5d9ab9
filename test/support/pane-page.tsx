import { createRoot } from "react-dom/client";
import type { Sheet, SheetRow } from "../../src/core/sheet/sheet";
import { languageOf } from "../../src/core/texts/texts";
import { App } from "../../src/taskpane/app";
import { Surroundings } from "../../src/taskpane/surroundings";
import { PaneRequests } from "../../src/taskpane/pane/pane-requests";
import { HostTooOld } from "../../src/taskpane/states/host-too-old";
import { readWorkbook } from "../../src/workbook/file/read-workbook";
import { STAGES } from "../layouts/features/all-features";
import { sheetWith } from "../layouts/generate";
import { buildForm, RIGHT_ROWS } from "./form-builder";
import { ALL_CAPABILITIES, FakeWorkbook } from "./pane-fake-workbook";

/**
 * The pane in a plain page over a fake workbook. Address: ?sample=<name in samples, without .xlsx>, or sample=empty,
 * sample=letters, sample=own-words, sample=right, or a feature of test/layouts such as
 * sample=rows:shared-points; &only=<sheets>;
 * &times=<copies of every sheet>; &lang=en-US; &lacks=select,watch; &slow=<ms>; &editing; &failure; &protected; &old.
 * The workbook is at window.fake, the ribbon's way in at window.requests.
 */
declare global {
  interface Window {
    fake: FakeWorkbook;
    requests: PaneRequests;
  }
}

const EMPTY: Sheet = {
  name: "Sheet1",
  visibility: "visible",
  isProtected: false,
  rows: [],
  merges: [],
  hiddenColumns: [],
};

const lineOf = (index: number, words: readonly string[]): SheetRow => ({
  index,
  hidden: false,
  cells: words.map((text, column) => ({
    column,
    value: text,
    text,
    formula: null,
    format: "General",
    locked: false,
  })),
});

/** For forms of test/layouts. */
const SEED = 7;

const LETTER: Sheet = { ...EMPTY, rows: [lineOf(0, ["通讯录"])] };

/** A list of indicators whose headings nobody could know. */
const OWN_WORDS: Sheet = {
  ...EMPTY,
  rows: [
    lineOf(0, ["某单位工作安排"]),
    lineOf(2, ["要办的事", "要办多少"]),
    lineOf(3, ["新建路灯", "≥33盏"]),
    lineOf(4, ["培训人次", "≥200人次"]),
  ],
};

async function sheetsOf(sample: string): Promise<readonly Sheet[]> {
  if (sample === "empty") return [EMPTY];
  if (sample === "letters") return [LETTER];
  if (sample === "own-words") return [OWN_WORDS];
  if (sample === "right") {
    return [buildForm({ rows: RIGHT_ROWS, total: { score: "100.00分" } })];
  }
  const feature = STAGES.flat().find(({ name }) => name === sample);
  const drawn = feature && sheetWith(feature, SEED);
  if (drawn) return [drawn.sheet];
  const response = await fetch(`samples/${encodeURIComponent(sample)}.xlsx`);
  return readWorkbook(new Uint8Array(await response.arrayBuffer())).sheets;
}

async function show(): Promise<void> {
  const wanted = new URLSearchParams(window.location.search);
  const lacks = new Set((wanted.get("lacks") ?? "").split(","));
  const capabilities = Object.fromEntries(
    Object.entries(ALL_CAPABILITIES).map(([ability, has]) => [ability, has && !lacks.has(ability)])
  );
  const whole = await sheetsOf(wanted.get("sample") ?? "项目支出绩效自评表-有错误");
  const only = wanted.get("only")?.split(",");
  const read = whole.filter(({ name }) => only?.includes(name) ?? true);
  const times = Number(wanted.get("times") ?? 1);
  const copied = Array.from({ length: times }, (_, copy) =>
    read.map((sheet) => (copy === 0 ? sheet : { ...sheet, name: `${sheet.name}${copy}` }))
  ).flat();
  const sheets = wanted.has("protected")
    ? copied.map((sheet) => ({ ...sheet, isProtected: true }))
    : copied;
  const fake = new FakeWorkbook(sheets, { ...ALL_CAPABILITIES, ...capabilities });
  fake.switches.slow = Number(wanted.get("slow") ?? 0);
  fake.switches.editing = wanted.has("editing");
  if (wanted.has("failure")) fake.switches.failure = "payload-too-large";
  if (wanted.has("protected")) fake.switches.protectedSheets = sheets.map(({ name }) => name);
  window.fake = fake;
  window.requests = new PaneRequests();
  const language = languageOf(wanted.get("lang") ?? "zh-CN");
  const place = document.getElementById("root");
  if (!place) return;
  createRoot(place).render(
    <Surroundings language={language}>
      {wanted.has("old") ? (
        <HostTooOld />
      ) : (
        <App workbook={fake} requests={window.requests} timing={{ retry: 200, settle: 100 }} />
      )}
    </Surroundings>
  );
}

void show();
