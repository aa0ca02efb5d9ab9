import type { Sheet } from "../../src/core/sheet/sheet";
import { page } from "./page";

/** The part of a right form that a trap changes. */
export interface Trap {
  readonly level1?: string;
  readonly level2?: string;
  readonly name?: string;
  readonly target?: string;
  readonly actual?: string;
  readonly score?: number;
  readonly total?: number;
  readonly reason?: string;
  readonly goal?: string;
  readonly result?: string;
  readonly project?: string;
  readonly phone?: string;
  readonly money?: string;
  /** Rows of the fund block below its heading. */
  readonly funds?: readonly string[];
}

const ROW: Required<Pick<Trap, "level1" | "level2" | "name" | "target" | "actual">> = {
  level1: "产出指标",
  level2: "数量指标",
  name: "发放书包数量",
  target: "≥500个",
  actual: "500个",
};

/** A self-evaluation without a rule column in which everything is right, but for what a trap puts into it. */
export function selfForm(trap: Trap): Sheet {
  const row = { ...ROW, ...trap };
  const funds = trap.funds ?? [
    "年度资金总额 | 25 | 25 | 25 | 10 | 100% | 10",
    "其中：当年财政拨款 | 25 | 25 | 25 | — | — | —",
  ];
  return page(
    "自评",
    `
项目支出绩效自评表
（2024年度）
项目名称 | ${trap.project ?? "困境儿童关爱"} | < | < | 联系电话 | ${trap.phone ?? "0871-6512345"} | <
项目资金（${trap.money ?? "万元"}） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
${funds.map((line) => `^ | ${line}`).join("\n")}
年度总体目标 | 预期目标 | < | < | 实际完成情况 | < | < | <
^ | ${trap.goal ?? "关爱全县困境儿童，改善学习条件。"} | < | < | ${trap.result ?? "关爱行动覆盖全县各乡镇，学习条件得到改善。"} | < | < | <
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
${row.level1} | ${row.level2} | ${row.name} | ${row.target} | ${row.actual} | 10 | ${trap.score ?? 10} | ${trap.reason ?? ""}
产出指标 | 质量指标 | 物资验收合格率 | ≥98% | 100% | 20 | 20 |
产出指标 | 时效指标 | 物资发放完成时间 | 2024年9月1日前 | 2024年8月28日 | 20 | 20 |
成本指标 | 经济成本指标 | 关爱物资采购成本 | ≤25万元 | 25万元 | 10 | 10 |
效益指标 | 社会效益指标 | 困境儿童建档率 | ≥95% | 100% | 20 | 20 |
满意度指标 | 服务对象满意度指标 | 儿童家庭满意度 | ≥90% | 96.5% | 10 | 10 |
总分 | | | | | 100 | ${trap.total ?? 100} |
`
  );
}

/** A row of a Xinjiang form: rate, score and rule besides. */
export interface RuledTrap extends Trap {
  readonly rate: string;
  readonly rule?: string;
}

/** The same with a rule for each row. The row under test has 10 points. */
export function ruledForm(trap: RuledTrap): Sheet {
  const row = { ...ROW, ...trap };
  return page(
    "新疆自评",
    `
项目支出绩效自评表
（2024年度）
项目名称 | ${trap.project ?? "困境儿童关爱"} | < | <
项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
^ | 年度资金总额 | 25 | 25 | 25 | 10 | 100.00% | 10.00
一级指标 | 二级指标 | 三级指标 | 权重 | 目标值 | 业绩值 | 完成率 | 指标得分 | 赋分规则 | 偏差原因分析及改进措施
${row.level1} | ${row.level2} | ${row.name} | 10 | ${row.target} | ${row.actual} | ${trap.rate} | ${trap.score ?? 10} | ${trap.rule ?? "按照完成比例赋分"} | ${trap.reason ?? ""}
产出指标 | 质量指标 | 物资验收合格率 | 10 | =100% | =100% | 100% | 10 | 直接赋分 |
产出指标 | 时效指标 | 物资发放完成时间 | 20 | 2024年9月1日前 | 2024年8月28日 | 100% | 20 | 直接赋分 |
成本指标 | 经济成本指标 | 关爱物资采购成本 | 20 | ≤25万元 | =25万元 | 100% | 20 | 按照完成比例赋分 |
效益指标 | 社会效益指标 | 困境儿童建档率 | 20 | =100% | =100% | 100% | 20 | 直接赋分 |
满意度指标 | 满意度指标 | 儿童家庭满意度 | 10 | ≥90% | =96.5% | 107.22% | 10 | 满意度赋分 | 物资贴合需求，家庭评价较好
总分 | | | 100 | | | | ${trap.total ?? 100} | |
`
  );
}

/** A goal table in which everything is right, but for what a trap puts into it. */
export function goalsForm(trap: Trap): Sheet {
  const row = { ...ROW, ...trap };
  return page(
    "目标",
    `
项目支出绩效目标表
（2024年度）
项目名称 | ${trap.project ?? "困境儿童关爱"} | < | <
项目资金（${trap.money ?? "万元"}） | 年度资金总额 | ${trap.funds?.[0] ?? "25"} | <
年度绩效目标 | ${trap.goal ?? "关爱全县500名困境儿童，改善学习条件。"} | < | <
一级指标 | 二级指标 | 三级指标 | 指标值
${row.level1} | ${row.level2} | ${row.name} | ${row.target}
产出指标 | 质量指标 | 物资验收合格率 | ≥98%
产出指标 | 时效指标 | 物资发放完成时间 | 2024年9月1日前
成本指标 | 经济成本指标 | 关爱物资采购成本 | ≤${trap.funds?.[0] ?? "25"}${trap.money ?? "万元"}
效益指标 | 社会效益指标 | 困境儿童建档率 | ≥95%
满意度指标 | 服务对象满意度指标 | 儿童家庭满意度 | ≥90%
`
  );
}
