import { isAboutStaff } from "../../../src/core/recognition/is-about-staff";

test.each(["员工绩效考核表", "岗位绩效工资表", "教师个人绩效自评表", "特派员工作站员工绩效表"])(
  "%s is about people",
  (title) => {
    expect(isAboutStaff(title)).toBe(true);
  }
);

test.each([
  "项目支出绩效自评表",
  "科技特派员工作站绩效目标表",
  "公益性岗位补贴资金绩效目标表",
  "对个人和家庭的补助绩效自评表",
])("%s is about money", (title) => {
  expect(isAboutStaff(title)).toBe(false);
});
