/** Days from 1900's serial 0 to 1904's. */
const SHIFT_1904 = 1462;
/** Serial number of 1970-01-01. */
const UNIX_EPOCH = 25569;
const DAY = 86_400_000;
/** Excel counts a 29 February 1900 that never was. */
const FALSE_LEAP_DAY = 60;

/** A serial number of the 1904 date system as one of the 1900 system. */
export function toModernSerial(serial: number): number {
  return serial + SHIFT_1904;
}

export function to1904Serial(serial: number): number {
  return serial - SHIFT_1904;
}

/** "2024-12-15", "2024-12-15T08:30:00" or "08:30:00" as a serial number of the 1900 system; null for others. */
export function isoSerial(text: string): number | null {
  const match =
    /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:\d\d)?$/.exec(
      text
    );
  if (!match || text === "") return null;
  const [, year, month, day, hour = "0", minute = "0", second = "0"] = match;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (year === undefined) return time;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY + UNIX_EPOCH;
  return (days > FALSE_LEAP_DAY ? days : days - 1) + time;
}
