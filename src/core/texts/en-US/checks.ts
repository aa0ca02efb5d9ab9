import type { SameTexts } from "../check-texts";
import type { zhCNChecks } from "../zh-CN/checks";
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

/** What the checks say in English. */
export const enUSChecks: SameTexts<typeof zhCNChecks> = {
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
};
