import type { CheckTexts } from "../check-texts";

export const gqlTexts = {} as const satisfies Readonly<Record<string, CheckTexts>>;
