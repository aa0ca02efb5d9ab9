import { type BootedHost, bootHost } from "../../../workbench/host/boot/boot-node";
import { sheetOf } from "../../support/host-sheets";

let booted: BootedHost;

afterEach(() => {
  booted.close();
});

describe("the unmodified office.js on the simulated host", () => {
  it.each([
    ["win32", "PC"],
    ["mac", "Mac"],
  ] as const)("boots over the %s boundary, reads and hears events", async (boundary, platform) => {
    booted = await bootHost({ boundary, sheets: [sheetOf("表", [["a", 1]])] });
    expect(booted.info).toMatchObject({ host: "Excel", platform });
    const heard: string[] = [];
    const values = await booted.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("表");
      sheet.onChanged.add((event) => {
        heard.push(event.address);
        return Promise.resolve();
      });
      const range = sheet.getUsedRange(true).load("values");
      await context.sync();
      return range.values as unknown[][];
    });
    expect(values).toEqual([["a", 1]]);
    await booted.user.type("B2", "2");
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(heard).toEqual(["B2"]);
  });

  it("tells the add-in its language and theme", async () => {
    booted = await bootHost({ theme: { bodyBackgroundColor: 0x262626 } });
    expect(booted.evaluate("Office.context.displayLanguage")).toBe("zh-CN");
    const { officeTheme } = booted.Office.context;
    expect(officeTheme.bodyBackgroundColor.toUpperCase()).toBe("#262626");
  });

  it("shows and hides the pane and starts with the document", async () => {
    booted = await bootHost();
    await booted.evaluate("Office.addin.hide()");
    expect(booted.host.store.paneState).toBe("Background");
    await booted.evaluate("Office.addin.showAsTaskpane()");
    expect(booted.host.store.paneState).toBe("Visible");
    await booted.evaluate("Office.addin.setStartupBehavior(Office.StartupBehavior.load)");
    expect(await booted.evaluate("Office.addin.getStartupBehavior()")).toBe("Load");
  });
});
