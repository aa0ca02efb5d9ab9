/** Sizes and numbers of the zip format (PKWARE APPNOTE 4.3 and 4.4). */
export const LOCAL_HEADER = 30;
export const CENTRAL_HEADER = 46;
export const END_RECORD = 22;

export const SIGNATURES = {
  local: 0x04034b50,
  central: 0x02014b50,
  end: 0x06054b50,
  descriptor: 0x08074b50,
} as const;

export const METHODS = { stored: 0, deflated: 8 } as const;

export const ENCRYPTED_FLAG = 0x0001;
export const DESCRIPTOR_FLAG = 0x0008;
export const UTF8_NAME_FLAG = 0x0800;
export const ZIP64_EXTRA = 0x0001;

/** A field of all ones says that the value stands in the 64-bit form. */
export const SATURATED_16 = 0xffff;
export const SATURATED_32 = 0xffffffff;
