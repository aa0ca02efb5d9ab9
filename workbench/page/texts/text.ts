import { fillIn } from "../../../src/core/texts/texts";
import { type MessageData } from "../../../src/core/texts/message";
import { type TextKey, zhCN } from "./zh-CN";

/** A text of the workbench with its {names} filled in. */
export function text(key: TextKey, data: MessageData = {}): string {
  return fillIn(zhCN[key], data);
}
