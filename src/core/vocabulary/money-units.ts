/** Money units in which the amounts of a form are stated, the longer names first. */
export const MONEY_UNITS = ["亿元", "百万元", "万元", "千元", "元"] as const;

export type MoneyUnit = (typeof MONEY_UNITS)[number];
