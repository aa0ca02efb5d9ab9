import { formatAddress } from "../sheet/address";
import { ALL_KINDS } from "../vocabulary/titles";
import { defineCheck } from "./check";

/** The header stands again in the middle of the block, where a page began. */
export const repeatedHeader = defineCheck(
  {
    code: "STR-12",
    name: "repeated-header",
    severity: "warning",
    kinds: ALL_KINDS,
    source: "新乡市2021年申报表在分页处重复表头",
  },
  function* ({ table }) {
    const columns = Object.values(table.header.columns).map(({ column }) => column);
    const first = Math.min(...columns, table.area.right);
    for (const row of table.header.repeats) {
      yield {
        at: { address: formatAddress(row, first) },
        situation: "repeated",
        data: { row: row + 1, header: table.header.top + 1 },
      };
    }
  }
);
