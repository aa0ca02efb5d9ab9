import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import {
  ICommandService,
  type IWorkbookData,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingZhCN from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import {
  DeviceInputEventType,
  IEditorBridgeService,
  KeyCode,
  SetCellEditVisibleOperation,
  SetZoomRatioCommand,
  UniverSheetsCorePreset,
} from "@univerjs/preset-sheets-core";
import coreZhCN from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteZhCN from "@univerjs/preset-sheets-note/locales/zh-CN";
import { type GridRefusal, guardCommands } from "./guard-commands";
import { keepTextsPlain } from "./plain-texts";

export interface GridOptions {
  /** Whether a person may change this cell; the grid stays as it is otherwise. */
  readonly mayEdit: (sheetId: string, row: number, column: number) => boolean;
  readonly onRefusal: (why: GridRefusal) => void;
}

/** Univer's grid in an element of the page, showing one workbook. */
export class Grid {
  private constructor(
    readonly univer: Univer,
    readonly workbook: Workbook,
    private readonly host: HTMLElement
  ) {}

  static show(parent: HTMLElement, data: Partial<IWorkbookData>, options: GridOptions): Grid {
    const host = document.createElement("div");
    host.className = "grid-host";
    parent.replaceChildren(host);
    const univer = new Univer({
      locale: LocaleType.ZH_CN,
      locales: { [LocaleType.ZH_CN]: mergeLocales(coreZhCN, conditionalFormattingZhCN, noteZhCN) },
      logLevel: LogLevel.ERROR,
    });
    const presets = [
      UniverSheetsCorePreset({
        container: host,
        toolbar: false,
        contextMenu: false,
        disableAutoFocus: true,
        footer: {
          menus: false,
          statisticBar: false,
          addSheetButtonConfig: { show: false },
        },
        sheets: { disableForceStringAlert: true, disableForceStringMark: true },
        disableTextFormatAlert: true,
        disableTextFormatMark: true,
      }),
      UniverSheetsConditionalFormattingPreset(),
      UniverSheetsNotePreset(),
    ];
    for (const { plugins } of presets) {
      for (const plugin of plugins) {
        if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
        else univer.registerPlugin(plugin);
      }
    }
    const workbook = univer.createUnit<Partial<IWorkbookData>, Workbook>(
      UniverInstanceType.UNIVER_SHEET,
      data
    );
    const grid = new Grid(univer, workbook, host);
    keepTextsPlain(univer.__getInjector());
    guardCommands(univer.__getInjector(), options);
    return grid;
  }

  /** Calls back when a person begins and ends to type into a cell. */
  onEditing(listener: (isEditing: boolean) => void): void {
    const bridge = this.univer.__getInjector().get(IEditorBridgeService);
    bridge.visible$.subscribe(({ visible }) => {
      listener(visible);
    });
  }

  /** Whether a person is typing into a cell. */
  get isEditing(): boolean {
    return this.univer.__getInjector().get(IEditorBridgeService).isVisible().visible;
  }

  /** Takes what is being typed into the cell, as Enter does. */
  finishEditing(): void {
    if (!this.isEditing) return;
    this.univer
      .__getInjector()
      .get(ICommandService)
      .syncExecuteCommand(SetCellEditVisibleOperation.id, {
        visible: false,
        eventType: DeviceInputEventType.Keyboard,
        keycode: KeyCode.ENTER,
        unitId: this.workbook.getUnitId(),
      });
  }

  /** 1 is 100 %. */
  zoom(sheetId: string, zoomRatio: number): void {
    void this.univer.__getInjector().get(ICommandService).executeCommand(SetZoomRatioCommand.id, {
      unitId: this.workbook.getUnitId(),
      subUnitId: sheetId,
      zoomRatio,
    });
  }

  /** Pixels there are for cells. */
  get width(): number {
    return this.host.clientWidth;
  }

  dispose(): void {
    this.univer.dispose();
    this.host.remove();
  }
}
