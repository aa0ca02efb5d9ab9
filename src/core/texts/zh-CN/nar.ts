import type { CheckTexts } from "../check-texts";

export const narTexts = {} as const satisfies Readonly<Record<string, CheckTexts>>;
