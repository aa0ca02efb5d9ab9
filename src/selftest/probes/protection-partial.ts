import type { Probe } from "../probe";

export const protectionPartial: Probe = {
  id: "protection-partial",
  title: "一次写入同时碰到锁定和未锁定的单元格",
  english: "One write over locked and unlocked cells",
  source: "推断为整块拒绝，一个也不写（rule:protected-cells）。",
  expected: {
    written: "AccessDenied",
    values: ["旧", "旧", "旧"],
  },
  run: async (scratch) => {
    await scratch.run(async (sheet, context) => {
      sheet.getRange("A1:C1").values = [["旧", "旧", "旧"]];
      sheet.getRange("A1:B1").format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
    });
    const written = await scratch.attempt((sheet) => {
      sheet.getRange("A1:C1").values = [["新", "新", "新"]];
    });
    return scratch.run(async (sheet, context) => {
      const range = sheet.getRange("A1:C1").load("values");
      await context.sync();
      return { written, values: range.values[0] as string[] };
    });
  },
};
