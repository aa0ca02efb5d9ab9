import type { CheckTexts } from "../check-texts";

export const timTexts = {} as const satisfies Readonly<Record<string, CheckTexts>>;
