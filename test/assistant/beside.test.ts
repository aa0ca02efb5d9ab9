import { readFileSync } from "node:fs";
import path from "node:path";
import { readBeside } from "../../src/assistant/beside";
import { Session } from "../../src/assistant/session";
import { FileWorkbook } from "../../src/workbook/file/file-workbook";

const samples = path.resolve(__dirname, "../../samples");
const bytesOf = (name: string) => new Uint8Array(readFileSync(path.join(samples, name)));
const DEPARTMENT = "部门整体和13个项目自评表.xlsx";
const PROJECT = "项目支出绩效自评表-有错误.xlsx";

test("a file beside the workbook is read with its name in front of its sheets", () => {
  const { name, tables } = readBeside("批复.xlsx", bytesOf(DEPARTMENT));
  expect(name).toBe("批复.xlsx");
  expect(tables).toHaveLength(14);
  expect(
    tables.every(({ sheet, id }) => sheet.startsWith("[批复.xlsx]") && id.startsWith(sheet))
  ).toBe(true);
});

test("what is no workbook gives a clear error", () => {
  expect(() => readBeside("信.xlsx", new Uint8Array([80, 65]))).toThrow(
    expect.objectContaining({ name: "WorkbookError", code: "not-a-workbook" })
  );
});

describe("a session with files beside", () => {
  async function opened(): Promise<Session> {
    const session = new Session(new FileWorkbook(bytesOf(PROJECT)));
    await session.open();
    return session;
  }

  test("keeps its own tables, replaces a file of the same name, and forgets it again", async () => {
    const session = await opened();
    const own = session.getState().tables.map(({ table }) => table.id);
    await session.openBeside(readBeside("批复.xlsx", bytesOf(DEPARTMENT)));
    await session.openBeside(readBeside("批复.xlsx", bytesOf(PROJECT)));
    expect(session.getState().beside.map(({ tables }) => tables.length)).toEqual([1]);
    expect(session.getState().tables.map(({ table }) => table.id)).toEqual(own);
    await session.closeBeside("批复.xlsx");
    expect(session.getState().beside).toEqual([]);
  });

  test("a file may be opened before the workbook was read", async () => {
    const session = new Session(new FileWorkbook(bytesOf(PROJECT)));
    await session.openBeside(readBeside("批复.xlsx", bytesOf(DEPARTMENT)));
    expect(session.getState().phase).toBe("closed");
    await session.open();
    expect(session.getState().phase).toBe("ready");
    expect(session.getState().beside).toHaveLength(1);
  });
});
