/** Describes arguments as a function of the add-in gets them: "number 0", "null", "array [[0]]". */
function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return `array ${JSON.stringify(value)}`;
  return `${typeof value} ${JSON.stringify(value)}`;
}

/** The functions of the self-test; their metadata is in functions.json beside this file. */
export function associateFunctions(host: typeof CustomFunctions): void {
  host.associate(
    "SEEN",
    (first: unknown, second: unknown) => `${describe(first)} | ${describe(second)}`
  );
  host.associate("SEENALL", (values: unknown) => describe(values));
  host.associate("COLUMN", (count: number) =>
    Array.from({ length: count }, (_, index) => [index + 1])
  );
  host.associate("RESULT", (kind: string) => resultOf(host, kind));
}

/** Looks up errors only when called: the host brings them after this file was loaded. */
function resultOf({ Error: HostError, ErrorCode }: typeof CustomFunctions, kind: string): unknown {
  switch (kind) {
    case "na":
      throw new HostError(ErrorCode.notAvailable, "没有数据");
    case "value":
      throw new HostError(ErrorCode.invalidValue, "参数不对");
    case "div":
      throw new HostError(ErrorCode.divisionByZero);
    case "returned":
      return new HostError(ErrorCode.notAvailable);
    case "plain":
      throw new Error("plain");
    case "null":
      return null;
    case "late":
      return new Promise((resolve) => {
        setTimeout(() => {
          resolve("late");
        }, 50);
      });
    default:
      return kind;
  }
}
