import type { CheckTexts } from "../check-texts";

export const xtbTexts = {} as const satisfies Readonly<Record<string, CheckTexts>>;
