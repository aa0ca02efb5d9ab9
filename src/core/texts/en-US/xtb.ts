import type { SameTexts } from "../check-texts";
import type { xtbTexts as chinese } from "../zh-CN/xtb";

export const xtbTexts: SameTexts<typeof chinese> = {};
