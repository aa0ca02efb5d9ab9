import { type Area, formatArea } from "../../src/core/sheet/address";
import { writeArea } from "./area";
import { type BookEvent } from "./book/book";
import { EVENT_TYPE, WORKBOOK_TARGET } from "./events";
import { readValue, readValueType } from "./objects/range-cells";
import { type World } from "./world";

/** Tells the add-in what happened in the book, if it listens. */
export function raiseBookEvent(world: World, event: BookEvent, byAddin: boolean): void {
  switch (event.kind) {
    case "cells":
      for (const area of event.areas) raiseChange(world, event.sheetId, area, byAddin);
      break;
    case "selection": {
      const { sheetId, area } = event.selection;
      const payload = { address: writeArea(area), worksheetId: sheetId, workbookId: "" };
      world.events.raise(EVENT_TYPE.selectionChanged, [sheetId, WORKBOOK_TARGET], payload);
      break;
    }
    case "activated":
      raiseSheet(world, EVENT_TYPE.deactivated, event.previousId);
      raiseSheet(world, EVENT_TYPE.activated, event.sheetId);
      break;
    case "sheet-added":
      raiseSheet(world, EVENT_TYPE.added, event.sheetId);
      break;
    case "sheet-deleted":
      raiseSheet(world, EVENT_TYPE.deleted, event.sheetId);
      break;
    case "calculated":
      for (const id of event.sheetIds) raiseSheet(world, EVENT_TYPE.calculated, id);
      break;
  }
}

/** rule:changed-details — what a cell holds afterwards is told for single cells only (Office add-in documentation and user reports). */
function raiseChange(world: World, sheetId: string, area: Area, byAddin: boolean): void {
  const sheet = world.book.sheet(sheetId);
  const isSingle = area.top === area.bottom && area.left === area.right;
  world.events.raise(EVENT_TYPE.changed, [sheetId, WORKBOOK_TARGET], {
    changeType: "RangeEdited",
    source: "Local",
    triggerSource: byAddin ? "ThisLocalAddin" : "Unknown",
    worksheetId: sheetId,
    address: formatArea(area),
    shiftDirection: "None",
    ...(isSingle && sheet
      ? {
          valueAfter: readValue(sheet, area.top, area.left),
          valueTypeAfter: readValueType(sheet, area.top, area.left),
        }
      : {}),
  });
}

function raiseSheet(world: World, type: number, worksheetId: string): void {
  world.events.raise(type, [worksheetId, WORKBOOK_TARGET], { worksheetId, source: "Local" });
}
