import { Decimal, roundHalfUp, ZERO } from "../value/decimal";
import { convert, relatedUnits } from "../value/units";
import type { TextNumber } from "./table-texts";
import { textGroups } from "./text-groups";

/** A product or a sum of products that a text states wrongly. */
export interface WrongProduct {
  /** 33×3500元. */
  readonly working: string;
  /** What it makes, in the unit of the total: 11.55万元. */
  readonly exact: string;
  readonly total: TextNumber;
}

const MONEY = "money";
const SENTENCE_END = /[。；;\n]/u;
/** A price that is rounded moves the product: so much of the total is let pass. */
const HALF = new Decimal("0.5");

/** 路灯33盏，每盏造价3500元，共需资金11.51万元: three numbers in a row within a sentence. */
export function statedProducts(source: string, numbers: readonly TextNumber[]): WrongProduct[] {
  return numbers.flatMap((count, at) => {
    const price = numbers[at + 1];
    const total = numbers[at + 2];
    if (!price || !total || !isPriceOf(price, count) || !isAmount(total)) return [];
    if (SENTENCE_END.test(source.slice(count.start, total.start))) return [];
    const product = convert(count.amount.times(price.amount), price.unit, total.unit);
    if (!product || isNear(product, total)) return [];
    return [{ working: line(count, price), exact: say(product, total), total }];
  });
}

/** 1710万元。其中甲16家，每家奖励50万元；乙15家，每家奖励30万元: counts and prices by turns. */
export function listedProducts(source: string, numbers: readonly TextNumber[]): WrongProduct[] {
  return textGroups(source, numbers).flatMap(({ head, parts }) => {
    if (!isAmount(head) || parts.length < 4 || parts.length % 2 === 1) return [];
    let sum = ZERO;
    const working: string[] = [];
    for (let at = 0; at < parts.length; at += 2) {
      const count = parts[at];
      const price = parts[at + 1];
      const product =
        count && price && isPriceOf(price, count)
          ? convert(count.amount.times(price.amount), price.unit, head.unit)
          : null;
      if (!count || !price || !product) return [];
      sum = sum.plus(product);
      working.push(line(count, price));
    }
    if (isNear(sum, head)) return [];
    return [{ working: working.join("＋"), exact: say(sum, head), total: head }];
  });
}

function isPriceOf(price: TextNumber, count: TextNumber): boolean {
  if (price.aspect !== "each" || count.aspect !== "level" || !price.per) return false;
  if (price.unit.dimension !== MONEY) return false;
  const relation = relatedUnits(price.per, count.unit);
  return count.unit.text !== "" && (relation === "same" || relation === "loose");
}

function isAmount({ unit, aspect, comparator }: TextNumber): boolean {
  const bare = comparator === "none" || comparator === "equal";
  return unit.dimension === MONEY && aspect === "level" && bare;
}

/** Equal as far as the total is written out. */
function isNear(product: Decimal, total: TextNumber): boolean {
  const decimals = total.amount.decimalPlaces();
  const step = new Decimal(10).pow(-decimals).times(HALF);
  return (
    roundHalfUp(product, decimals).eq(total.amount) || product.minus(total.amount).abs().lte(step)
  );
}

function line(count: TextNumber, price: TextNumber): string {
  return `${count.text}×${price.text}`;
}

function say(amount: Decimal, { unit }: TextNumber): string {
  return `${roundHalfUp(amount, 4)}${unit.text}`;
}
