import type { SameTexts } from "../check-texts";
import type { narTexts as chinese } from "../zh-CN/nar";

export const narTexts: SameTexts<typeof chinese> = {};
