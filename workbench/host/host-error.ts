/** A failure that the host reports to the add-in as RichApi error with this code. */
export class HostError extends Error {
  constructor(
    /** A code of Excel.ErrorCodes, such as "ItemNotFound". */
    readonly code: string,
    message: string,
    readonly httpStatus: number
  ) {
    super(message);
    this.name = "HostError";
  }
}

// rule:error-texts: codes are those of Excel.ErrorCodes; texts and HTTP statuses are ours, inferred
// (messages seen with office.js 1.1.110: what office.js accepts, not recordings of a real Excel).
export function itemNotFound(): HostError {
  return new HostError("ItemNotFound", "请求的资源不存在。", 404);
}

export function invalidArgument(detail = "参数无效、缺少或格式不正确。"): HostError {
  return new HostError("InvalidArgument", detail, 400);
}

export function wrongDimensions(): HostError {
  return invalidArgument("输入数组的行数或列数与区域的大小不符。");
}

export function accessDenied(): HostError {
  return new HostError("AccessDenied", "无法执行所请求的操作：工作表受保护。", 403);
}

export function invalidReference(): HostError {
  return new HostError("InvalidReference", "此引用对当前操作无效。", 400);
}

export function itemAlreadyExists(): HostError {
  return new HostError("ItemAlreadyExists", "所创建的资源已经存在。", 409);
}

export function invalidOperation(detail: string): HostError {
  return new HostError("InvalidOperation", detail, 409);
}

/** rule:api-sets: a member above the declared sets answers ApiNotFound (seen with office.js 1.1.110: office.js does not check itself). */
export function apiNotFound(member: string, set: string): HostError {
  return new HostError("ApiNotFound", `${member} 需要 ${set}，此宿主不支持。`, 404);
}

/** The member exists in Excel, the simulated host does not know it. The text names it on purpose. */
export function notSimulated(member: string): HostError {
  return new HostError(
    "NotImplementedInSimulator",
    `The simulated host does not implement ${member}.`,
    501
  );
}
