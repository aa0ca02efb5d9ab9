import * as functions from "../../src/functions/functions";

/** Stands for the host's error value. */
class HostError extends Error {
  constructor(
    readonly code: string,
    message?: string
  ) {
    super(message);
  }
}

const host = globalThis as { CustomFunctions?: unknown };

beforeEach(() => {
  host.CustomFunctions = {
    Error: HostError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  };
});

afterEach(() => {
  delete host.CustomFunctions;
});

function errorOf(call: () => unknown): HostError {
  try {
    call();
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
  throw new Error("No error");
}

const RATIO = "按照完成比例赋分";

describe("the functions that Excel calls", () => {
  test("hand on all their arguments", () => {
    expect(functions.score(">=33盏", "=35盏", 10, RATIO)).toBe(9.39);
    expect(functions.score(">=33盏", "=35盏", 10, RATIO, "CAP")).toBe(10);
    expect(functions.rate(">=33盏", "=35盏")).toBe(1.0606);
    expect(functions.execution(8065.31, 7890.98)).toBe(0.9784);
    expect(functions.execution(8065.31, 7890.98, 10)).toBe(9.78);
    expect(functions.deviation("=1台", "=2台")).toContain("【待填写】完成率200%");
    expect(functions.scores([[">=33盏"]], [["=35盏"]], [[10]], [[RATIO]])).toEqual([[9.39]]);
    expect(functions.scores([[">=33盏"]], [["=35盏"]], [[10]], [[RATIO]], "CAP")).toEqual([[10]]);
    expect(functions.value("=15.68亿元")).toBe(15.68);
    expect(functions.unit("=15.68亿元")).toBe("亿元");
  });

  test("answer what is missing with #N/A and its message", () => {
    expect(errorOf(() => functions.rate("", 5))).toMatchObject({
      code: "#N/A",
      message: "目标值还没有填写",
    });
  });

  test("answer a bad argument with #VALUE! and its message", () => {
    expect(errorOf(() => functions.score("=1台", "=1台", "十分"))).toMatchObject({
      code: "#VALUE!",
      message: "分值“十分”不是数字。",
    });
  });

  test("answer anything unforeseen with #VALUE! and no detail", () => {
    const nothing = undefined as unknown as string[][];
    expect(errorOf(() => functions.scores(nothing, [], []))).toMatchObject({
      code: "#VALUE!",
      message: "",
    });
  });

  test("do not need the host before something fails", () => {
    delete host.CustomFunctions;
    expect(functions.rate("=1台", "=1台")).toBe(1);
  });
});
