/* global CustomFunctions */
import type { Argument } from "./arguments";
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
 * @param {any} target 目标值，如 ">=33盏"
 * @param {any} actual 实际完成值，如 "35盏"
 * @param {any} weight 分值
 * @param {any} [rule] 赋分规则，如 "按照完成比例赋分"；不填按比例计分、不超满分
 * @param {any} [profile] 计分方案，如 "XJ"、"CAP"；不填时有赋分规则用 XJ，否则用 CAP
 * @returns {number} 得分
 */
export function score(
  target: Argument,
  actual: Argument,
  weight: Argument,
  rule?: Argument,
  profile?: Argument
): number {
  return answer(() => perf.score(target, actual, weight, rule, profile));
}

/**
 * 计算完成率，如 1.0606 表示 106.06%。
 * @customfunction RATE
 * @param {any} target 目标值，如 ">=33盏"
 * @param {any} actual 实际完成值，如 "35盏"
 * @returns {number} 完成率
 */
export function rate(target: Argument, actual: Argument): number {
  return answer(() => perf.rate(target, actual));
}

/**
 * 计算预算执行率；给出分值时计算执行率得分（不超过分值）。
 * @customfunction EXECUTION
 * @param {any} budget 全年预算数
 * @param {any} executed 全年执行数
 * @param {any} [weight] 执行率的分值，如 10
 * @returns {number} 执行率或得分
 */
export function execution(budget: Argument, executed: Argument, weight?: Argument): number {
  return answer(() => perf.execution(budget, executed, weight));
}

/**
 * 给出偏差说明的填写提示；没有偏差时为空。
 * @customfunction DEVIATION
 * @param {any} target 目标值，如 ">=200人次"
 * @param {any} actual 实际完成值，如 "158人次"
 * @returns {string} 填写提示
 */
export function deviation(target: Argument, actual: Argument): string {
  return answer(() => perf.deviation(target, actual));
}

/**
 * 一次计算多项指标的得分，结果向下溢出为一列。
 * @customfunction SCORES
 * @param {any[][]} targets 目标值一列
 * @param {any[][]} actuals 实际完成值一列
 * @param {any[][]} weights 分值一列
 * @param {any[][]} [rules] 赋分规则一列
 * @param {any} [profile] 计分方案，如 "XJ"、"CAP"
 * @returns {any[][]} 得分一列
 */
export function scores(
  targets: Argument[][],
  actuals: Argument[][],
  weights: Argument[][],
  rules?: Argument[][] | null,
  profile?: Argument
): (number | string)[][] {
  return answer(() => perf.scores(targets, actuals, weights, rules, profile));
}

/**
 * 取出带单位文字里的数值，如 "=15.68亿元" 得 15.68，"≥95%" 得 0.95。
 * @customfunction VALUE
 * @param {any} text 带单位的文字
 * @returns {number} 数值
 */
export function value(text: Argument): number {
  return answer(() => perf.value(text));
}

/**
 * 取出带单位文字里的单位，如 "=15.68亿元" 得 "亿元"。
 * @customfunction UNIT
 * @param {any} text 带单位的文字
 * @returns {string} 单位
 */
export function unit(text: Argument): string {
  return answer(() => perf.unit(text));
}
