import { textArgument } from "../arguments";
import { type BookSheet } from "../book/book";
import { type StoredComment } from "../document-store";
import { invalidArgument, itemNotFound } from "../host-error";
import { type Wire } from "../wire";
import { type World } from "../world";
import { action, type Argument, HostObject, method, value } from "./host-object";
import { rangeFromText, RangeObject } from "./range";

const AUTHOR = "测试用户";
const CREATED = "2024-12-15T00:00:00.000Z";

/** Comments of the workbook or of one sheet, without replies. */
export function commentCollection(world: World, sheet: BookSheet | null): HostObject {
  const all = (): StoredComment[] =>
    [...world.store.comments.values()].filter(({ sheetId }) => !sheet || sheetId === sheet.id);
  const byId = (id: Wire): HostObject | null => {
    const found = all().find((each) => each.id === id);
    return found ? commentObject(world, found.id) : null;
  };
  const cell = (argument: Argument | undefined): RangeObject =>
    argument instanceof RangeObject
      ? argument
      : rangeFromText(world, sheet ?? world.book.activeSheet, textArgument(argument));
  return new HostObject(
    "CommentCollection",
    () => ({
      getCount: method(() => all().length),
      getItem: method((id) => byId(textArgument(id))),
      getItemOrNullObject: method((id) => byId(textArgument(id))),
      getItemByCell: method((argument) => {
        const { sheet: on, area } = cell(argument);
        const found = all().find(
          ({ sheetId, row, column }) =>
            sheetId === on.id && row === area.top && column === area.left
        );
        return found ? commentObject(world, found.id) : null;
      }),
      add: method((argument, content) => {
        const { sheet: on, area } = cell(argument);
        const id = world.store.nextId("CMT");
        world.store.comments.set(id, {
          id,
          sheetId: on.id,
          row: area.top,
          column: area.left,
          content: textArgument(content),
          resolved: false,
        });
        return commentObject(world, id);
      }),
    }),
    () => ({}),
    { items: () => all().map(({ id }) => commentObject(world, id)), item: byId }
  );
}

function commentObject(world: World, id: string): HostObject {
  const stored = (): StoredComment => {
    const found = world.store.comments.get(id);
    if (!found) throw itemNotFound();
    return found;
  };
  return new HostObject(
    "Comment",
    () => ({
      id: value(() => id),
      content: value(
        () => stored().content,
        (text) => {
          if (typeof text !== "string") throw invalidArgument();
          stored().content = text;
        }
      ),
      authorName: value(() => AUTHOR),
      authorEmail: value(() => ""),
      creationDate: value(() => CREATED),
      resolved: value(
        () => stored().resolved,
        (on) => {
          stored().resolved = on === true;
        }
      ),
      getLocation: method(() => {
        const { sheetId, row, column } = stored();
        const sheet = world.book.sheet(sheetId);
        const area = { top: row, bottom: row, left: column, right: column };
        return sheet ? new RangeObject(world, sheet, area) : null;
      }),
      delete: action(() => {
        world.store.comments.delete(id);
      }),
    }),
    () => ({ Id: id })
  );
}
