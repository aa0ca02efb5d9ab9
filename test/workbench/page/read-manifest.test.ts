/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readManifest } from "../../../workbench/page/ribbon/read-manifest";

const XML = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");

describe("the ribbon out of the add-in's manifest", () => {
  it("has its buttons with label, tip, icon and action", () => {
    const { name, namespace, panePath, groups } = readManifest(XML, "zh-CN");
    expect({ name, namespace, panePath }).toEqual({
      ...{ name: "绩效表助手", namespace: "PERF", panePath: "taskpane.html" },
    });
    expect(groups.map(({ label }) => label)).toEqual(["绩效表"]);
    const [open, check] = groups[0]?.buttons ?? [];
    expect(open).toMatchObject({ label: "打开面板", action: { kind: "show-pane" } });
    expect(check).toMatchObject({
      id: "Button.checkAll",
      icon: "assets/icons/check-32.png",
      action: { kind: "function", name: "checkAll" },
    });
    expect(check?.tip).toContain("不改动任何单元格");
  });

  it("speaks the language of the host", () => {
    const { name, groups } = readManifest(XML, "en-US");
    expect(name).toBe("Performance Table Assistant");
    expect(groups[0]?.buttons[1]?.label).toBe("Check All");
  });
});
