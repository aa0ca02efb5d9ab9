import { type BootedHost, bootHost } from "../../../workbench/host/boot/boot-node";
import { sheetOf } from "../../support/host-sheets";

let booted: BootedHost;

beforeEach(async () => {
  booted = await bootHost({ sheets: [sheetOf("表", [["a", 1]]), sheetOf("另一", [])] });
});

afterEach(() => {
  booted.close();
});

function tick(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

describe("events", () => {
  it("tell of changes, by whom, and stop when the handler is removed", async () => {
    const { Excel, user } = booted;
    const seen: unknown[] = [];
    const handler = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("表");
      const added = sheet.onChanged.add((event) => {
        seen.push([event.address, event.triggerSource, event.details?.valueAfter]);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    await user.type("C1", "触发");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("表").getRange("A2:B3").values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
    });
    await tick();
    expect(seen).toEqual([
      ["C1", "Unknown", "触发"],
      ["A2:B3", "ThisLocalAddin", undefined],
    ]);
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    await user.type("C2", "无人听");
    await tick();
    expect(seen).toHaveLength(2);
  });

  it("tell a person's typing from the add-in's changes while a batch is under way", async () => {
    const { Excel, host, user } = booted;
    const seen: unknown[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("表").onChanged.add((event) => {
        seen.push([event.address, event.triggerSource]);
        return Promise.resolve();
      });
      await context.sync();
    });
    let typing = Promise.resolve();
    jest.spyOn(host, "settle").mockImplementationOnce(async () => {
      typing = user.type("C1", "人");
      await Promise.resolve();
    });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("表").getRange("A3");
      range.values = [[1]];
      range.load("values");
      await context.sync();
    });
    await typing;
    await tick();
    expect(seen).toEqual([
      ["A3", "ThisLocalAddin"],
      ["C1", "Unknown"],
    ]);
  });

  it("give whole columns and rows in short", async () => {
    const { Excel, host, user } = booted;
    const seen: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onSelectionChanged.add((event) => {
        seen.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
    });
    for (const address of ["D:D", "5:6", "B2"]) {
      user.select(address);
      await tick();
    }
    expect(seen).toEqual(["D:D", "5:6", "B2"]);
    expect(host.book.selection.area).toEqual({ top: 1, left: 1, bottom: 1, right: 1 });
  });

  it("tell of selection, activation, new and deleted sheets and calculation", async () => {
    const { Excel, user } = booted;
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const note = (kind: string, more = ""): Promise<void> => {
        seen.push(`${kind} ${more}`.trim());
        return Promise.resolve();
      };
      worksheets.onSelectionChanged.add((event) => note("selected", event.address));
      worksheets.onActivated.add(() => note("activated"));
      worksheets.onDeactivated.add(() => note("deactivated"));
      worksheets.onAdded.add(() => note("added"));
      worksheets.onDeleted.add(() => note("deleted"));
      worksheets.onCalculated.add(() => note("calculated"));
      await context.sync();
    });
    user.select("表!B2:C3");
    user.switchTo("另一");
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("新表").delete();
      await context.sync();
    });
    await user.type("A1", "=1+1");
    await tick();
    expect(seen).toEqual([
      "selected B2:C3",
      "deactivated",
      "activated",
      "added",
      "deleted",
      "calculated",
    ]);
  });
});

describe("what a person does", () => {
  it("typing can be undone and redone", async () => {
    const { user } = booted;
    await user.type("B1", "5");
    expect(user.value("B1")).toBe(5);
    await user.undo();
    expect(user.value("B1")).toBe(1);
    await user.redo();
    expect(user.value("B1")).toBe(5);
  });

  it("a ribbon button runs its command until it says it has completed", async () => {
    booted.evaluate(`
      pressed = 0;
      Office.actions.associate("checkAll", async (event) => {
        await new Promise((resolve) => setTimeout(resolve, 10));
        pressed += 1;
        event.completed();
      });
    `);
    await booted.user.clickRibbon("checkAll");
    expect(booted.evaluate("pressed")).toBe(1);
  });
});
