import type { Field, IndicatorTable } from "../table/indicator-table";
import { readNumeral } from "../value/read-number";
import { foldText } from "../vocabulary/fold-text";
import { EVENT_ENDS } from "../vocabulary/narrative-words";
import { ALL_KINDS } from "../vocabulary/titles";
import { defineCheck, type Problem } from "./check";

interface Edition {
  readonly field: Field;
  readonly number: string;
  /** 第十届. */
  readonly written: string;
  /** 某州创新创业大赛. */
  readonly event: string;
}

const EDITION = new RegExp(
  `第([一二三四五六七八九十百\\d]{1,5})届([\\p{Script=Han}“”]{0,16}?(?:${EVENT_ENDS.join("|")}))`,
  "gu"
);
const QUOTES = /[“”]/gu;
/** 创新大赛 for 创新创业大赛: so many characters may be missing. */
const MOST_MISSING = 3;

/** An event has one edition and one name in a form: 第十届 and 第九届某州创新创业大赛 are two events. */
export const edition = defineCheck(
  {
    code: "NAR-06",
    name: "edition",
    severity: "warning",
    kinds: ALL_KINDS,
    source:
      "某州科技局2024年度自评表：同一目标文字里既有“第十届”又有“第九届”；2022年度目标表：“创新大赛”与“创新创业大赛”",
  },
  function* ({ table }): Iterable<Problem<"NAR-06">> {
    const first = new Map<string, Edition>();
    const said = new Set<string>();
    for (const found of editionsOf(table)) {
      const known = first.get(found.event);
      if (!known) {
        first.set(found.event, found);
        continue;
      }
      const key = `${found.event}|${found.number}`;
      if (known.number === found.number || said.has(key)) continue;
      said.add(key);
      yield {
        at: found.field,
        situation: "edition",
        data: {
          one: known.written + known.event,
          other: found.written + found.event,
          cell: known.field.address,
        },
      };
    }
    yield* names([...first.values()]);
  }
);

function* names(editions: readonly Edition[]) {
  for (const [at, short] of editions.entries()) {
    const long = editions.find(
      (other, place) =>
        place !== at && other.number === short.number && lacksWord(short.event, other.event)
    );
    if (!long) continue;
    yield {
      at: short.field,
      situation: "name" as const,
      data: {
        one: short.written + short.event,
        other: long.written + long.event,
        cell: long.field.address,
      },
    };
  }
}

/** The shorter name is the longer one without one word in its middle. */
function lacksWord(short: string, long: string): boolean {
  const missing = long.length - short.length;
  if (missing < 1 || missing > MOST_MISSING) return false;
  let same = 0;
  while (same < short.length && short.charAt(same) === long.charAt(same)) same++;
  return same > 1 && short.slice(same) === long.slice(same + missing);
}

function editionsOf(table: IndicatorTable): Edition[] {
  const fields = [
    ...table.narratives.map(({ field }) => field),
    ...table.tasks.flatMap(({ name, content }) => (content ? [name, content] : [name])),
    ...table.indicators.map(({ name }) => name),
  ];
  return fields.flatMap((field) =>
    Array.from(foldText(field.text).matchAll(EDITION), ([, number = "", event = ""]) => ({
      field,
      number: `${readNumeral(number) ?? number}`,
      written: `第${number}届`,
      event: event.replace(QUOTES, ""),
    }))
  );
}
