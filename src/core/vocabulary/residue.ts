/** What templates leave behind for people to replace. Bounded, and compared with widths folded. */

/** Stands inside a text: 目标内容1, 重点工作1计划完成率, ≥**人, XX项目. */
export const RESIDUE_PARTS: readonly RegExp[] = [
  /目标内容\d{1,2}/u,
  /重点工作\d{1,2}(?![\d项个件大类条点])/u,
  /年度(?:工作|履职|绩效)?目标\d{1,2}(?![\d项个件大类条])/u,
  /\*{2,8}/u,
  /(?<![A-Za-z])[Xx]{2,6}(?![A-Za-z])/u,
  /[×╳]{2,6}/u,
  /_{3,20}/u,
  /(?:请|此处|在此)(?:填写|填报|输入)/u,
];

/** Left by word processors and web pages: they mean nothing and may be taken out. */
export const TEXT_RESIDUE: readonly RegExp[] = [
  /\[bookmark: ?\w{1,40}\]/giu,
  /_GoBack/gu,
  /_x000[dD]_/gu,
  /&(?:nbsp|amp|lt|gt|quot);?/giu,
];

/** Characters that cannot be seen: zero-width spaces and joiners, marks of direction, byte order marks. */
export const INVISIBLE_RESIDUE = /[\u200b-\u200f\u2060\ufeff\ufffc\ufffd]/gu;

/** Hints of the template about what to write: (100字以内). */
export const HINT_RESIDUE = /[（(](?:不超过|限|控制在)?\d{2,4}个?字(?:以内|之内|内|左右)?[)）]/gu;

/** Marks in front of a name that a form's print adds: ★参赛企业数量. */
export const MARK_RESIDUE = /^\s*[★☆※◆●▲■]+\s*/u;

/** A text without any of these characters holds none of the residue above. */
export const RESIDUE_CHARACTERS = /[[_&字★☆※◆●▲■\u200b-\u200f\u2060\ufeff\ufffc\ufffd]/u;
