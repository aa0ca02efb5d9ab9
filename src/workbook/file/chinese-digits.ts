interface Numerals {
  readonly digits: string;
  /** For ten, hundred and thousand. */
  readonly tens: readonly string[];
}

/** Numerals of the number formats `[DBNum1]`, `[DBNum2]` and `[DBNum3]`. */
const NUMERALS: Readonly<Record<string, Numerals>> = {
  "1": { digits: "〇一二三四五六七八九", tens: ["", "十", "百", "千"] },
  "2": { digits: "零壹贰叁肆伍陆柒捌玖", tens: ["", "拾", "佰", "仟"] },
  "3": { digits: "0123456789", tens: ["", "十", "百", "千"] },
};

const MYRIADS = ["", "万", "亿", "万亿"];

/** How a format spells a number: by value (壹佰贰拾), digit by digit (壹贰〇), or as parts of a date. */
export type NumeralStyle = "value" | "digits" | "date";

/** Replaces the digits of a shown number by Chinese numerals of `[DBNum1]` to `[DBNum3]`. */
export function toChineseDigits(text: string, system: string, style: NumeralStyle): string {
  const numerals = NUMERALS[system];
  if (!numerals) return text;
  return text.replace(/([0-9]+)(\.[0-9]+)?/g, (_, whole: string, fraction: string | undefined) => {
    const byValue = style === "value" || (style === "date" && whole.length <= 2);
    const spelled = byValue ? spellValue(whole, numerals) : spellDigits(whole, numerals);
    const shown = style === "date" ? spelled.replace(/^[一壹](?=[十拾])/, "") : spelled;
    return shown + (fraction === undefined ? "" : spellDigits(fraction, numerals));
  });
}

function spellDigits(text: string, { digits }: Numerals): string {
  return text.replace(/[0-9]/g, (digit) => digits.charAt(Number(digit)));
}

function spellValue(whole: string, numerals: Numerals): string {
  const digits = whole.replace(/^0+(?=[0-9])/, "");
  if (digits.length > MYRIADS.length * 4) return spellDigits(digits, numerals);
  const zero = numerals.digits.charAt(0);
  let result = "";
  let owesZero = false;
  for (let left = digits.length; left > 0;) {
    const length = left % 4 || 4;
    const group = digits.slice(digits.length - left, digits.length - left + length);
    left -= length;
    let spelled = "";
    for (let index = 0; index < length; index++) {
      const digit = Number(group.charAt(index));
      if (digit === 0) {
        owesZero = result !== "" || spelled !== "";
        continue;
      }
      if (owesZero) spelled += zero;
      owesZero = false;
      spelled += numerals.digits.charAt(digit) + (numerals.tens[length - 1 - index] ?? "");
    }
    if (spelled !== "") result += spelled + (MYRIADS[left / 4] ?? "");
  }
  return result === "" ? zero : result;
}
