import {
  CommandType,
  CustomCommandExecutionError,
  ICommandService,
  type ICommandInfo,
  type Injector,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { type ISetSelectionsOperationParams, SetSelectionsOperation } from "@univerjs/sheets";
import { IEditorBridgeService } from "@univerjs/preset-sheets-core";

export type GridRefusal = "protected" | "not-saved";

export interface GuardOptions {
  readonly mayEdit: (sheetId: string, row: number, column: number) => boolean;
  readonly onRefusal: (why: GridRefusal) => void;
}

/**
 * What a person could do in Univer but we could not save: rows, columns and sheets come and go, cells move about,
 * looks change. The host does such things by mutations, which pass.
 */
const NOT_SAVED = new RegExp(
  "^sheet\\.(?:command|confirm|operation)\\.(?:" +
    [
      "insert-(?:row|col|multi|range|sheet|defined)",
      "remove-(?:row|col|sheet|worksheet-merge|defined)",
      "delete-range",
      "move-(?:rows|cols|columns)",
      "add-worksheet-merge",
      "copy-worksheet",
      "set-worksheet-(?:name|order|hidden|show)",
      "rename-sheet",
      "hide-(?:row|col)",
      "set-(?:col|rows)-hidden",
      "set-(?:range-)?(?:bold|italic|underline|stroke|overline|subscript|superscript)",
      "set-(?:range-)?(?:font|fontsize|text-color|background-color)",
      "set-(?:border|style|vertical-text|horizontal-text|text-wrap|text-rotation|tab-color)",
      "clear-selection-(?:all|format)",
      "paste-format",
      "add-(?:range|worksheet)-protection",
      "split-text",
    ].join("|") +
    ")"
);

/** What changes the contents of the selected cells. */
const CHANGES_SELECTION = new RegExp(
  "^sheet\\.command\\.(?:" +
    "clear-selection-content|auto-clear-content|auto-fill|copy-down|copy-right|refill|" +
    "paste-value|paste-besides-border|optional-paste|text-to-number|toggle-cell-checkbox)"
);
const PASTE = "univer.command.paste";
const EDIT_VISIBLE = "sheet.operation.set-cell-edit-visible";

/** Stops commands of a person that cannot be saved, or that the sheet's protection forbids. */
export function guardCommands(injector: Injector, { mayEdit, onRefusal }: GuardOptions): void {
  const commands = injector.get(ICommandService);
  const selections = new SelectionMemory(commands);
  commands.beforeCommandExecuted((command, options) => {
    if (options?.fromCollab || command.type === CommandType.MUTATION) return;
    if (NOT_SAVED.test(command.id)) refuse("not-saved", onRefusal);
    const cell = startsEditing(command) ? editedCell(injector) : null;
    if (cell && !mayEdit(cell.sheetId, cell.row, cell.column)) refuse("protected", onRefusal);
    if (!CHANGES_SELECTION.test(command.id) && command.id !== PASTE) return;
    const sheetId = activeSheetId(injector);
    for (const range of selections.of(sheetId)) {
      for (let row = range.startRow; row <= range.endRow; row++) {
        for (let column = range.startColumn; column <= range.endColumn; column++) {
          if (!mayEdit(sheetId, row, column)) refuse("protected", onRefusal);
        }
      }
    }
  });
}

function refuse(why: GridRefusal, onRefusal: (why: GridRefusal) => void): never {
  onRefusal(why);
  // Univer's own way to call a command off; it is not reported as an error.
  throw new CustomCommandExecutionError(`refused: ${why}`);
}

function startsEditing({ id, params }: ICommandInfo): boolean {
  return (
    id.startsWith(EDIT_VISIBLE) && (params as { visible?: boolean } | undefined)?.visible !== false
  );
}

function editedCell(injector: Injector): { sheetId: string; row: number; column: number } | null {
  return injector.get(IEditorBridgeService).getEditLocation() ?? null;
}

function activeSheetId(injector: Injector): string {
  const workbook = injector
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  return workbook?.getActiveSheet(true)?.getSheetId() ?? "";
}

type Ranges = readonly {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}[];

/** The selection of each sheet, as commands told it. */
class SelectionMemory {
  private readonly ranges = new Map<string, Ranges>();

  constructor(commands: ICommandService) {
    commands.onCommandExecuted(({ id, params }) => {
      if (id !== SetSelectionsOperation.id) return;
      const { subUnitId, selections } = params as ISetSelectionsOperationParams;
      this.ranges.set(
        subUnitId,
        selections.map(({ range }) => range)
      );
    });
  }

  of(sheetId: string): Ranges {
    return this.ranges.get(sheetId) ?? [];
  }
}
