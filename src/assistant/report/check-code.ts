import { type CheckCode, zhCNChecks } from "../../core/texts/zh-CN/checks";

/** Whether a code that was stored is one of a check there is. */
export function isCheckCode(code: string): code is CheckCode {
  return code in zhCNChecks;
}
