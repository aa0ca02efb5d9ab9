import { readFileSync } from "node:fs";
import path from "node:path";
import { Session } from "../../src/assistant/session";
import type { Finding } from "../../src/core/finding";
import { FileWorkbook } from "../../src/workbook/file/file-workbook";
import { WorkbookError } from "../../src/workbook/workbook";

const root = path.resolve(__dirname, "../..");
const MISTAKES = "samples/项目支出绩效自评表-有错误.xlsx";
const TO_FILL = "samples/空白项目自评表-待填报.xlsx";
const DEPARTMENT = "samples/部门整体和13个项目自评表.xlsx";

function openSample(file: string): FileWorkbook {
  return new FileWorkbook(new Uint8Array(readFileSync(path.join(root, file))));
}

async function sessionOf(file: string): Promise<Session> {
  const session = new Session(openSample(file));
  await session.open();
  return session;
}

function findingAt(session: Session, code: string, cell: string): Finding {
  const finding = session.getState().findings.find((one) => one.code === code && one.cell === cell);
  if (!finding) throw new Error(`No ${code} at ${cell}`);
  return finding;
}

describe("opening", () => {
  test("recognises and checks without being asked twice", async () => {
    const session = await sessionOf(DEPARTMENT);
    const { phase, tables, findings } = session.getState();
    expect(phase).toBe("ready");
    expect(tables).toHaveLength(14);
    expect(findings.length).toBeGreaterThan(0);
    expect(session.count("error") + session.count("warning") + session.count("info")).toBe(
      findings.length
    );
  });

  test("a workbook that cannot be read leaves the session closed and tells why", async () => {
    const session = new Session(new FileWorkbook(new TextEncoder().encode("不是工作簿")));
    await expect(session.open()).rejects.toThrow(WorkbookError);
    expect(session.getState().phase).toBe("closed");
  });

  test("tells its listeners, and no longer after they left", async () => {
    const session = new Session(openSample(TO_FILL));
    const phases: string[] = [];
    const leave = session.subscribe(() => phases.push(session.getState().phase));
    await session.open();
    leave();
    session.markStale(null);
    expect(phases).toEqual(["reading", "ready"]);
  });
});

describe("fixing and taking back", () => {
  test("a fix removes its finding, and undo brings cell and finding back", async () => {
    const session = await sessionOf(MISTAKES);
    const before = session.getState().sheets;
    const finding = findingAt(session, "VAL-02", "F23");
    await session.apply(finding.fix?.edits ?? []);
    expect(session.getState().findings.some(({ code }) => code === "VAL-02")).toBe(false);
    expect(session.getState().undoable).toBe(1);
    expect(await session.undo()).toEqual([]);
    expect(session.getState().sheets).toEqual(before);
    expect(session.getState().undoable).toBe(0);
    findingAt(session, "VAL-02", "F23");
  });

  test("safe fixes name each cell once and leave unsafe ones alone", async () => {
    const session = await sessionOf(MISTAKES);
    const cells = session.safeFixes().map(({ cell }) => cell);
    expect(new Set(cells).size).toBe(cells.length);
    expect(cells).toContain("F23");
    expect(cells).not.toContain("H12");
  });

  test("safe fixes include what follows from them: one application leaves none", async () => {
    const session = await sessionOf(MISTAKES);
    const { skipped } = await session.apply(session.safeFixes());
    expect(skipped).toEqual([]);
    expect(session.safeFixes()).toEqual([]);
    await session.undo();
    expect(session.safeFixes().length).toBeGreaterThan(0);
  });

  test("a cell that a person changed after the fix is not taken back but reported", async () => {
    const session = await sessionOf(MISTAKES);
    const [edit] = findingAt(session, "VAL-02", "F23").fix?.edits ?? [];
    if (!edit) throw new Error("No edit");
    await session.apply([edit]);
    await session.workbook.write([
      { ...edit, before: edit.after, after: { value: ">=12%", formula: null } },
    ]);
    expect(await session.undo()).toMatchObject([{ why: "changed-meanwhile" }]);
    session.markStale(null);
    await session.refresh();
    const row = session
      .getState()
      .tables[0]?.table.indicators.find(({ target }) => target?.address === "F23");
    expect(row?.target?.text).toBe(">=12%");
  });

  test("undo without a step does nothing", async () => {
    const session = await sessionOf(TO_FILL);
    expect(await session.undo()).toEqual([]);
  });
});

describe("filling", () => {
  test("fills what was planned; a second plan is empty", async () => {
    const session = await sessionOf(TO_FILL);
    const plan = session.planFill();
    const { written, skipped } = await session.apply(plan.edits);
    expect(skipped).toEqual([]);
    expect(written).toHaveLength(plan.edits.length);
    expect(session.planFill().edits).toEqual([]);
    expect(session.getState().tables[0]?.table.total?.score.text).toBe("97.35分");
  });

  test("can be limited to some tables", async () => {
    const session = await sessionOf(DEPARTMENT);
    const plan = session.planFill({ overwrite: "all" }, new Set(["项目01!A1"]));
    expect(plan.edits.length).toBeGreaterThan(0);
    expect(new Set(plan.edits.map(({ sheet }) => sheet))).toEqual(new Set(["项目01"]));
  });
});

describe("decisions that travel with the workbook", () => {
  test("an ignored finding stays away after reopening, and comes back when its cell changes", async () => {
    const workbook = openSample(MISTAKES);
    const session = new Session(workbook);
    await session.open();
    const finding = findingAt(session, "VAL-03", "F17");
    await session.ignore(finding, "本地惯例不写单位");
    expect(session.getState().ignored).toMatchObject([{ cell: "F17", reason: "本地惯例不写单位" }]);

    const reopened = new Session(new FileWorkbook(await workbook.toBytes()));
    await reopened.open();
    expect(
      reopened.getState().findings.some(({ code, cell }) => code === "VAL-03" && cell === "F17")
    ).toBe(false);
    await reopened.apply([
      {
        sheet: finding.sheet,
        cell: "F17",
        before: { value: ">=90", formula: null },
        after: { value: ">=92", formula: null },
        reason: { key: "fill.undo", data: {} },
        profile: null,
      },
    ]);
    findingAt(reopened, "VAL-03", "F17");
    await reopened.undo();
    await reopened.restore(finding);
    findingAt(reopened, "VAL-03", "F17");
  });

  test("a chosen profile counts and says that a person chose it; null lets it be chosen again", async () => {
    const session = await sessionOf(MISTAKES);
    const id = session.getState().tables[0]?.table.id ?? "";
    await session.chooseProfile(id, "CAP");
    expect(session.getState().tables[0]?.profile).toMatchObject({
      profile: { id: "CAP" },
      why: { key: "profile.chosen" },
    });
    await session.chooseProfile(id, null);
    expect(session.getState().tables[0]?.profile.profile.id).toBe("XJ");
  });
});

describe("the severity of a check in this workbook", () => {
  test("is another one after reopening, or none at all, until it is taken back", async () => {
    const workbook = openSample(MISTAKES);
    const session = new Session(workbook);
    await session.open();
    const warnings = session.count("warning");
    await session.chooseSeverity("VAL-02", "info");
    expect(findingAt(session, "VAL-02", "F23").severity).toBe("info");
    expect(session.count("warning")).toBe(warnings - 1);
    await session.chooseSeverity("ARI-03", "off");

    const reopened = new Session(new FileWorkbook(workbook.toBytes()));
    await reopened.open();
    expect(reopened.getState().severities).toEqual({ "VAL-02": "info", "ARI-03": "off" });
    expect(findingAt(reopened, "VAL-02", "F23").severity).toBe("info");
    expect(reopened.getState().findings.filter(({ code }) => code === "ARI-03")).toEqual([]);

    await reopened.chooseSeverity("ARI-03", null);
    await reopened.chooseSeverity("VAL-02", null);
    expect(findingAt(reopened, "ARI-03", "I22").severity).toBe("error");
    expect(reopened.count("warning")).toBe(warnings);
  });

  test("a check that is off mends nothing either", async () => {
    const session = await sessionOf(MISTAKES);
    expect(session.safeFixes().map(({ cell }) => cell)).toContain("F23");
    await session.chooseSeverity("VAL-02", "off");
    expect(session.safeFixes().map(({ cell }) => cell)).not.toContain("F23");
  });
});

describe("changes by others", () => {
  test("mark a sheet stale; refresh reads only that sheet again", async () => {
    const workbook = openSample(DEPARTMENT);
    const session = new Session(workbook);
    await session.open();
    const before = session.getState().sheets;
    const read = jest.spyOn(workbook, "read");
    session.markStale("项目03");
    expect(session.getState().stale).toEqual(new Set(["项目03"]));
    await session.refresh();
    expect(read.mock.calls).toEqual([[{ sheets: ["项目03"] }]]);
    const after = session.getState().sheets;
    expect(after[0]).toBe(before[0]);
    expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
    expect(session.getState().stale.size).toBe(0);
  });

  test("a change that comes while its sheet is being read is not lost", async () => {
    const workbook = openSample(DEPARTMENT);
    const session = new Session(workbook);
    await session.open();
    const read = workbook.read.bind(workbook);
    jest.spyOn(workbook, "read").mockImplementationOnce(async (options) => {
      const sheets = await read(options);
      session.markStale("项目03");
      session.markStale("项目05");
      return sheets;
    });
    session.markStale("项目03");
    await session.refresh();
    expect(session.getState().stale).toEqual(new Set(["项目03", "项目05"]));
  });

  test("a sheet stays stale when reading it fails", async () => {
    const workbook = openSample(DEPARTMENT);
    const session = new Session(workbook);
    await session.open();
    jest.spyOn(workbook, "read").mockRejectedValueOnce(new WorkbookError("host-busy", "test"));
    session.markStale("项目03");
    await expect(session.refresh()).rejects.toThrow(WorkbookError);
    expect(session.getState().stale).toEqual(new Set(["项目03"]));
  });

  test("nothing stale, nothing read", async () => {
    const workbook = openSample(TO_FILL);
    const session = new Session(workbook);
    await session.open();
    const read = jest.spyOn(workbook, "read");
    await session.refresh();
    expect(read).not.toHaveBeenCalled();
  });
});
