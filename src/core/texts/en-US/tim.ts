import type { SameTexts } from "../check-texts";
import type { timTexts as chinese } from "../zh-CN/tim";

export const timTexts: SameTexts<typeof chinese> = {};
