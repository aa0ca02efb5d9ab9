/** Excel's serial number of 1970-01-01 in the 1900 date system. */
const UNIX_EPOCH_SERIAL = 25569;
/** Excel counts a 29 February 1900 that never was. */
const FALSE_LEAP_DAY = 60;
const LAST_SERIAL = 2958465;
const MILLISECONDS_PER_DAY = 86_400_000;
const LEAP_YEAR = 2024;

export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2100;

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days of a month; of an unknown year, February has 29. */
export function daysInMonth(year: number | null, month: number): number {
  return new Date(Date.UTC(year ?? LEAP_YEAR, month, 0)).getUTCDate();
}

/** The day of an Excel serial number (1900 date system, time of day dropped); null outside Excel's calendar. */
export function dayOfSerial(serial: number): CalendarDay | null {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole <= LAST_SERIAL) || whole === FALSE_LEAP_DAY) return null;
  const days = whole - UNIX_EPOCH_SERIAL + (whole < FALSE_LEAP_DAY ? 1 : 0);
  const date = new Date(days * MILLISECONDS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function isYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** Whether the stated parts make a real date. */
export function isCalendarPoint(
  year: number | null,
  month: number | null,
  day: number | null
): boolean {
  if (year !== null && !isYear(year)) return false;
  if (month === null) return day === null;
  if (month < 1 || month > 12) return false;
  return day === null || (day >= 1 && day <= daysInMonth(year, month));
}
