import type { SameTexts } from "../check-texts";
import type { gqlTexts as chinese } from "../zh-CN/gql";

export const gqlTexts: SameTexts<typeof chinese> = {};
