/* global CustomFunctions */
import { FunctionError } from "./function-error";
import * as perf from "./perf-functions";

/** Turns a bad argument into the host's error value with its message; anything unforeseen is #VALUE!. */
function answer<Result>(compute: () => Result): Result {
  try {
    return compute();
  } catch (error) {
    // Looked up here and not at the top: the host brings CustomFunctions after this file was loaded.
    const { Error: HostError, ErrorCode } = CustomFunctions;
    if (!(error instanceof FunctionError)) throw new HostError(ErrorCode.invalidValue);
    const code = error.code === "#N/A" ? ErrorCode.notAvailable : ErrorCode.invalidValue;
    throw new HostError(code, error.message);
  }
}

/**
 * 按赋分规则计算一项指标的得分（保留两位小数，四舍五入）。
 * @customfunction SCORE
 * @param target 目标值，如 ">=33盏"
 * @param actual 实际完成值，如 "35盏"
 * @param weight 分值
 * @param [rule] 赋分规则，如 "按照完成比例赋分"；不填按比例计分、不超满分
 * @param [profile] 计分方案，如 "XJ"、"CAP"；不填时有赋分规则用 XJ，否则用 CAP
 * @returns {number} 得分
 */
export function score(
  target: unknown,
  actual: unknown,
  weight: unknown,
  rule?: unknown,
  profile?: unknown
): number {
  return answer(() => perf.score(target, actual, weight, rule, profile));
}

/**
 * 计算完成率，如 1.0606 表示 106.06%。
 * @customfunction RATE
 * @param target 目标值，如 ">=33盏"
 * @param actual 实际完成值，如 "35盏"
 * @returns {number} 完成率
 */
export function rate(target: unknown, actual: unknown): number {
  return answer(() => perf.rate(target, actual));
}

/**
 * 计算预算执行率；给出分值时计算执行率得分（不超过分值）。
 * @customfunction EXECUTION
 * @param budget 全年预算数
 * @param executed 全年执行数
 * @param [weight] 执行率的分值，如 10
 * @returns {number} 执行率或得分
 */
export function execution(budget: unknown, executed: unknown, weight?: unknown): number {
  return answer(() => perf.execution(budget, executed, weight));
}

/**
 * 给出偏差说明的填写提示；没有偏差时为空。
 * @customfunction DEVIATION
 * @param target 目标值，如 ">=200人次"
 * @param actual 实际完成值，如 "158人次"
 * @returns {string} 填写提示
 */
export function deviation(target: unknown, actual: unknown): string {
  return answer(() => perf.deviation(target, actual));
}

/**
 * 一次计算多项指标的得分，结果向下溢出为一列。
 * @customfunction SCORES
 * @param targets 目标值一列
 * @param actuals 实际完成值一列
 * @param weights 分值一列
 * @param [rules] 赋分规则一列
 * @param [profile] 计分方案，如 "XJ"、"CAP"
 * @returns {any[][]} 得分一列
 */
export function scores(
  targets: unknown[][],
  actuals: unknown[][],
  weights: unknown[][],
  rules?: unknown[][],
  profile?: unknown
): unknown[][] {
  return answer(() => perf.scores(targets, actuals, weights, rules, profile));
}

/**
 * 取出带单位文字里的数值，如 "=15.68亿元" 得 15.68，"≥95%" 得 0.95。
 * @customfunction VALUE
 * @param text 带单位的文字
 * @returns {number} 数值
 */
export function value(text: unknown): number {
  return answer(() => perf.value(text));
}

/**
 * 取出带单位文字里的单位，如 "=15.68亿元" 得 "亿元"。
 * @customfunction UNIT
 * @param text 带单位的文字
 * @returns {string} 单位
 */
export function unit(text: unknown): string {
  return answer(() => perf.unit(text));
}
