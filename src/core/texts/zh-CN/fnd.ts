import type { CheckTexts } from "../check-texts";

export const fndTexts = {} as const satisfies Readonly<Record<string, CheckTexts>>;
