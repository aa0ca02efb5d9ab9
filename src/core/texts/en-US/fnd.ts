import type { SameTexts } from "../check-texts";
import type { fndTexts as chinese } from "../zh-CN/fnd";

export const fndTexts: SameTexts<typeof chinese> = {};
