/** What is done with money once it is there; an indicator with such a word is about the payment and not about the work. */
export const PAYMENT_WORDS: readonly string[] = [
  "发放",
  "拨付",
  "支付",
  "兑付",
  "兑现",
  "到位",
  "下达",
  "拨款",
];

/** In front of a date: the text tells how things stood on that day. */
export const AS_OF_WORDS: readonly string[] = ["截止到", "截止至", "截至", "截止"];

/** Behind a date: something came to an end on that day. */
export const COMPLETION_WORDS: readonly string[] = ["完成", "完工", "竣工", "结束", "验收"];

/** Between the first and the last day or month of a span. */
export const SPAN_WORDS: readonly string[] = ["至", "到"];
