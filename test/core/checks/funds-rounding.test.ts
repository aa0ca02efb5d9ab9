import { FUND_CHECKS } from "../../../src/core/checks/fnd-checks";
import { fundSum } from "../../../src/core/checks/ari-07-fund-sum";
import { buildForm, type FundSpec, RIGHT_ROW } from "../../support/form-builder";
import { runCheck } from "../../support/run-check";

const ROW: FundSpec = { label: "年度资金总额", weight: 10, rate: "100.00%", score: "10.00" };

/** FND-06 of the catalogue: what must not be reported. */
describe("FND-06 balanced rounding tails", () => {
  test.each<[string, readonly FundSpec[]]>([
    [
      "174.33 printed as 174.32",
      [
        { ...ROW, initial: "174.33", budget: "174.32", executed: "174.32" },
        { label: "其中：当年财政拨款", initial: "174.33", budget: "174.32", executed: "174.32" },
        { label: "其他资金", initial: "0.00", budget: "0.00", executed: "0.00" },
      ],
    ],
    [
      "22.296 printed as 22.29",
      [
        { ...ROW, initial: "100.00", budget: "100.00", executed: "100.00" },
        { label: "其中：当年财政拨款", initial: "77.71", budget: "77.71", executed: "77.71" },
        { label: "其他资金", initial: "22.29", budget: "22.29", executed: "22.29" },
      ],
    ],
  ])("%s is not reported", (_, funds) => {
    const sheet = buildForm({ rows: [{ ...RIGHT_ROW, weight: 90, score: 90 }], funds });
    for (const check of [...FUND_CHECKS, fundSum]) expect(runCheck(check, sheet)).toEqual([]);
  });
});
