import { strTexts } from "./str";
import { valTexts } from "./val";
import { ariTexts } from "./ari";
import { wgtTexts } from "./wgt";
import { scrTexts } from "./scr";
import { devTexts } from "./dev";
import { narTexts } from "./nar";
import { xtbTexts } from "./xtb";
import { fndTexts } from "./fnd";
import { timTexts } from "./tim";
import { gqlTexts } from "./gql";

/** What the checks say in Chinese, family by family; a chunk of its own, for it is large. */
export const zhCNChecks = {
  ...strTexts,
  ...valTexts,
  ...ariTexts,
  ...wgtTexts,
  ...scrTexts,
  ...devTexts,
  ...narTexts,
  ...xtbTexts,
  ...fndTexts,
  ...timTexts,
  ...gqlTexts,
} as const;

export type CheckCode = keyof typeof zhCNChecks;
export type Situation<Code extends CheckCode> = keyof (typeof zhCNChecks)[Code]["situations"] &
  string;
