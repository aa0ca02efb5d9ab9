import { readFileSync } from "node:fs";
import path from "node:path";
import { inspect } from "../../src/assistant/inspect";
import { buildReport } from "../../src/assistant/report/build-report";
import { reportPage } from "../../src/assistant/report/page/report-page";
import type { ReportFile, WorkbookReport } from "../../src/assistant/report/report";
import { reportSheet } from "../../src/assistant/report/report-sheet";
import { analyse } from "../../src/assistant/analyse";
import { REPORT_MARKER } from "../../src/core/vocabulary/report-marker";
import { FileWorkbook } from "../../src/workbook/file/file-workbook";

const SAMPLES = path.resolve(__dirname, "../../samples");

async function reportOn(name: string): Promise<WorkbookReport> {
  const file = readFileSync(path.join(SAMPLES, `${name}.xlsx`));
  const sheets = await new FileWorkbook(new Uint8Array(file)).read();
  return buildReport(sheets, inspect(sheets, [], {}));
}

const pageOf = (...files: readonly ReportFile[]): string =>
  reportPage(files, { date: "2025-01-02 03:04" });

let department: WorkbookReport;
let mistakes: WorkbookReport;
beforeAll(async () => {
  department = await reportOn("部门整体和13个项目自评表");
  mistakes = await reportOn("项目支出绩效自评表-有错误");
});

describe("the model", () => {
  it("counts each finding once, by table and in sum", () => {
    for (const { tables, others, counts } of [department, mistakes]) {
      const findings = [...tables.flatMap((table) => table.findings), ...others];
      for (const severity of ["error", "warning", "info"] as const) {
        const found = findings.filter((finding) => finding.severity === severity).length;
        expect([severity, counts[severity]]).toEqual([severity, found]);
      }
    }
    expect(department.tables).toHaveLength(14);
    expect(mistakes.mustFix).toBe(mistakes.counts.error);
  });

  it("is plain data: it survives being sent to another thread", () => {
    expect(structuredClone(department)).toEqual(department);
  });
});

describe("the page", () => {
  it("holds every finding with its cell, and no script or address", () => {
    const page = pageOf({ name: "一.xlsx", report: mistakes, failure: null });
    for (const { cell, what } of mistakes.tables.flatMap((table) => table.findings)) {
      expect(page).toContain(`<td>${cell}</td>`);
      expect(page).toContain(what.replaceAll(">", "&gt;").replaceAll("<", "&lt;"));
    }
    expect(page).toContain(`还不能提交：有${mistakes.mustFix}处必须修改`);
    expect(page).toContain("default-src &#39;none&#39;");
    expect(page).not.toMatch(/<script|https?:/u);
  });

  it("escapes whatever stands in a file: names, texts, reasons", () => {
    const evil = `<img src=x onerror=alert(1)>"'&\u0001`;
    const [table] = mistakes.tables;
    const [finding] = table?.findings ?? [];
    if (!table || !finding) throw new Error("the sample has no finding");
    const words = { title: evil, sheet: evil, cell: evil, what: evil, why: evil, todo: evil };
    const report: WorkbookReport = {
      ...mistakes,
      tables: [{ ...table, name: evil, sheet: evil, profile: evil, profileWhy: evil, score: evil }],
      others: [{ ...finding, ...words }],
      ignored: [{ ...finding, ...words, reason: evil }],
      chosen: [{ code: evil, title: evil, severity: evil }],
      left: [{ sheet: evil, cell: evil, why: evil }],
      formulas: 1,
    };
    const page = pageOf(
      { name: evil, report, failure: null },
      { name: evil, report: null, failure: evil }
    );
    expect(page).not.toContain("<img");
    expect(page).not.toContain("\u0001");
    expect(page).toContain("&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;");
  });

  it("puts an overview before several files, with a link to each, also to those that failed", () => {
    const page = pageOf(
      { name: "甲.xlsx", report: mistakes, failure: null },
      { name: "乙.xlsx", report: null, failure: "文件不完整" },
      { name: "丙.xlsx", report: department, failure: null }
    );
    const anchors = [...page.matchAll(/href="#([^"]+)"/gu)].map(([, anchor]) => anchor ?? "");
    expect(anchors).toEqual(expect.arrayContaining(["file-1", "file-2", "file-3", "file-3-14"]));
    for (const anchor of anchors) expect(page).toContain(`id="${anchor}"`);
    expect(pageOf({ name: "甲.xlsx", report: mistakes, failure: null })).not.toContain(
      'href="#file-1"'
    );
  });
});

describe("the sheet", () => {
  it("links every table and finding to its cell, and is known by its marker", () => {
    const sheet = reportSheet(department);
    expect(sheet.rows[1]?.[0]?.value).toBe(REPORT_MARKER);
    const links = sheet.rows.flatMap((row) => row.flatMap((cell) => cell?.link ?? []));
    const findings = department.tables.flatMap((table) => table.findings);
    expect(links).toHaveLength(department.tables.length + findings.length);
    expect(sheet.heights).toHaveLength(sheet.rows.length);
  });

  it("has bars over the counts of the tables, on one scale", () => {
    const { rows, bars } = reportSheet(department);
    const counts = bars.map(({ area }) =>
      rows.slice(area.top, area.bottom + 1).map((row) => row[area.left]?.value)
    );
    expect(counts).toEqual(
      (["error", "warning", "info"] as const).map((severity) =>
        department.tables.map((table) => table.counts[severity])
      )
    );
    const most = Math.max(...department.tables.flatMap((table) => Object.values(table.counts)));
    expect(bars.map((bar) => bar.most)).toEqual([most, most, most]);
  });

  it("is never taken for a table, and asks for nothing itself", async () => {
    const file = readFileSync(path.join(SAMPLES, "空白项目自评表-待填报.xlsx"));
    const workbook = new FileWorkbook(new Uint8Array(file));
    const before = analyse(await workbook.read());
    await workbook.writeReport(reportSheet(await reportOn("空白项目自评表-待填报")));
    const after = analyse(await workbook.read());
    expect(after.map(({ table }) => table.id)).toEqual(before.map(({ table }) => table.id));
  });
});
