import { Session } from "../../src/assistant/session";
import { analyse } from "../../src/assistant/analyse";
import { isRecognitionTemplate, isTableCorrection } from "../../src/assistant/recognition-settings";
import { correctionAt, templateOf } from "../../src/core/recognition/correction";
import { recogniseSheet } from "../../src/core/recognition/recognise";
import type { IndicatorTable } from "../../src/core/table/indicator-table";
import { buildForm, buildSheet, FIRST_ROW, RIGHT_ROW } from "../support/form-builder";
import { FakeWorkbook } from "../support/pane-fake-workbook";

const FORM = buildForm({ rows: [RIGHT_ROW, { ...RIGHT_ROW, name: "第二项" }] });
const OWN_WORDS = buildSheet({
  name: "安排",
  cells: { A2: "要办的事", B2: "要办多少", A3: "新建路灯", B3: "≥33盏" },
});

async function opened(sheets = [FORM]): Promise<{ session: Session; workbook: FakeWorkbook }> {
  const workbook = new FakeWorkbook(sheets);
  const session = new Session(workbook);
  await session.open();
  return { session, workbook };
}

function onlyTable(session: Session): IndicatorTable {
  const [one] = session.getState().tables;
  if (!one) throw new Error("No table");
  return one.table;
}

test("a correction holds, travels with the workbook, grows, and is taken back", async () => {
  const { session, workbook } = await opened();
  await session.correct(onlyTable(session), { lastRow: FIRST_ROW - 1 });
  expect(onlyTable(session).indicators).toHaveLength(1);
  await session.correct(onlyTable(session), { columns: { reason: null } });
  const again = new Session(workbook);
  await again.open();
  expect(onlyTable(again).indicators).toHaveLength(1);
  expect(onlyTable(again).header.columns.reason).toBeUndefined();
  await again.forgetCorrection(onlyTable(again));
  expect(onlyTable(again)).toEqual(recogniseSheet(FORM)[0]);
});

test("a correction follows its table when rows come above: it can be changed and taken back there", async () => {
  const { session, workbook } = await opened();
  await session.correct(onlyTable(session), { lastRow: FIRST_ROW - 1 });
  workbook.replaceSheets([
    { ...FORM, rows: FORM.rows.map((row) => ({ ...row, index: row.index + 2 })) },
  ]);
  await session.open();
  expect(onlyTable(session).indicators).toHaveLength(1);
  await session.correct(onlyTable(session), { columns: { reason: null } });
  expect(onlyTable(session).indicators).toHaveLength(1);
  expect(onlyTable(session).header.columns.reason).toBeUndefined();
  expect(session.getState().recognition.corrections).toHaveLength(1);
  await session.forgetCorrection(onlyTable(session));
  expect(session.getState().recognition.corrections).toEqual([]);
  expect(onlyTable(session).indicators).toHaveLength(2);
});

test("a template reads every workbook with the same headings", async () => {
  const { session } = await opened();
  await session.correct(onlyTable(session), { columns: { reason: null } });
  const template = templateOf(onlyTable(session), "本县");
  const other = new Session(new FakeWorkbook([{ ...FORM, name: "另一张" }]), [template]);
  await other.open();
  expect(onlyTable(other).header.columns.reason).toBeUndefined();
  await other.useTemplates([]);
  expect(onlyTable(other).header.columns.reason).toBeDefined();
});

test("a table is pointed out; one without indicators is refused and nothing is stored", async () => {
  const { session, workbook } = await opened([OWN_WORDS]);
  const at = (top: number) =>
    correctionAt("安排", { top, bottom: top }, { columns: { name: 0, target: 1 } }, [
      { column: 0, text: OWN_WORDS.rows[top - 1]?.cells[0]?.text ?? "" },
    ]);
  expect(session.getState().tables).toEqual([]);
  expect(await session.pointOut(at(2))).toBe(false);
  expect(await workbook.readSetting("perf-tables")).toContain('"corrections":[]');
  expect(await session.pointOut(at(1))).toBe(true);
  expect(onlyTable(session).indicators.map(({ name }) => name.text)).toEqual(["新建路灯"]);
});

test("other decisions about the recognition recognise unchanged sheets anew", () => {
  const tables = analyse([FORM]);
  const [table] = tables;
  if (!table) throw new Error("No table");
  const recognition = {
    templates: [{ ...templateOf(table.table, "甲"), kind: "monitoring" as const }],
  };
  const next = analyse([FORM], { recognition, previous: { sheets: [FORM], tables } });
  expect(next[0]?.table.kind).toBe("monitoring");
  const same = analyse([FORM], {
    recognition,
    previous: { sheets: [FORM], tables: next, recognition },
  });
  expect(same[0]?.table).toBe(next[0]?.table);
});

describe("stored decisions that cannot be applied count as none", () => {
  const correction = {
    sheet: "甲",
    header: { top: 3, bottom: 4 },
    headings: [{ column: 1, heading: "指标值" }],
    columns: { target: 1, score: null },
    totalRow: null,
    kind: "monitoring",
  };
  const template = { name: "甲", kind: null, columns: [{ heading: "指标值", role: "target" }] };

  test("right ones are taken", () => {
    expect(isTableCorrection(correction)).toBe(true);
    expect(isRecognitionTemplate(template)).toBe(true);
  });

  test.each<[string, object]>([
    ["no sheet", { sheet: 1 }],
    ["a row below zero", { header: { top: -1, bottom: 4 } }],
    ["half a row", { firstRow: 1.5 }],
    ["an unknown meaning", { columns: { colour: 1 } }],
    ["a heading that is no text", { headings: [{ column: 1, heading: null }] }],
    ["an unknown kind", { kind: "poem" }],
  ])("correction: %s", (_name, change) => {
    expect(isTableCorrection({ ...correction, ...change })).toBe(false);
  });

  test.each<[string, object]>([
    ["no name", { name: null }],
    ["no columns", { columns: [] }],
    ["an unknown meaning", { columns: [{ heading: "指标值", role: "colour" }] }],
    ["an unknown kind", { kind: "poem" }],
  ])("template: %s", (_name, change) => {
    expect(isRecognitionTemplate({ ...template, ...change })).toBe(false);
  });
});
