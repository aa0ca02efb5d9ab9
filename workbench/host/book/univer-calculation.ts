import { type ICommandService, type ICommandInfo, type Injector } from "@univerjs/core";
import {
  FormulaDataModel,
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  type IFormulaDirtyData,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { type CallSite } from "./book";

const END_TIMEOUT_MS = 5000;

type DirtyRange = IFormulaDirtyData["dirtyRanges"][number];

/**
 * Runs Univer's calculation when asked and waits for its end.
 * Univer starts runs of its own 100 ms after a change; a run of ours waits for one under way,
 * and when Univer stops ours to start anew, the end of the new run counts.
 */
export class UniverCalculation {
  private dirty: DirtyRange[] = [];
  private structureChanged = false;
  private running = false;
  private readonly waiting = new Set<() => void>();
  private readonly timers = new Set<ReturnType<typeof setTimeout>>();
  private isDisposed = false;

  constructor(
    private readonly injector: Injector,
    private readonly commands: ICommandService,
    private readonly unitId: string
  ) {
    this.dirty = injector.get(FormulaDataModel).getFormulaDirtyRanges();
  }

  get isNeeded(): boolean {
    return this.dirty.length > 0 || this.structureChanged;
  }

  /** Follows every command: what it makes dirty, and the start and end of runs. */
  observe(command: ICommandInfo): void {
    if (command.id === SetFormulaCalculationStartMutation.id) this.running = true;
    if (command.id === SetFormulaCalculationNotificationMutation.id) {
      this.noteProgress(command.params as ISetFormulaCalculationNotificationMutation);
    }
    const conversion = this.injector.get(IActiveDirtyManagerService).get(command.id);
    if (!conversion) return;
    const made = conversion.getDirtyData(command);
    if (made.dirtyRanges?.length) this.dirty.push(...made.dirtyRanges);
    else if (made.dirtyNameMap ?? made.dirtyDefinedNameMap) this.structureChanged = true;
  }

  markDirty({ sheetId, row, column }: CallSite): void {
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    this.dirty.push({ unitId: this.unitId, sheetId, range });
  }

  async run(full: boolean): Promise<void> {
    while (this.running) await this.nextEnd();
    if (!full && !this.isNeeded) return;
    const dirtyRanges = this.dirty;
    const forceCalculation = full || this.structureChanged;
    this.dirty = [];
    this.structureChanged = false;
    const end = this.nextEnd();
    const params = {
      dirtyRanges,
      forceCalculation,
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    };
    void this.commands.executeCommand(SetFormulaCalculationStartMutation.id, params, {
      onlyLocal: true,
    });
    await end;
  }

  /**
   * Univer tells of a calculation's progress after a second, by a timer that outlives its disposal and then fails;
   * word that the calculation was stopped clears it. The second one is for a run that Univer begins upon the first.
   * Who still waits for the end of a calculation gets no answer.
   */
  dispose(): void {
    if (this.isDisposed) return;
    this.isDisposed = true;
    for (const timer of this.timers) clearTimeout(timer);
    const params = { functionsExecutedState: FormulaExecutedStateType.STOP_EXECUTION };
    const { id } = SetFormulaCalculationNotificationMutation;
    for (let time = 0; time < 2; time++) this.commands.syncExecuteCommand(id, params);
  }

  private noteProgress({
    functionsExecutedState: state,
  }: ISetFormulaCalculationNotificationMutation): void {
    if (state === undefined || state === FormulaExecutedStateType.STOP_EXECUTION) return;
    this.running = false;
    const waiting = [...this.waiting];
    this.waiting.clear();
    for (const wake of waiting) wake();
  }

  private nextEnd(): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.isDisposed) return;
      const timer = setTimeout(() => {
        this.running = false;
        this.timers.delete(timer);
        reject(new Error("Univer did not end its calculation"));
      }, END_TIMEOUT_MS);
      this.timers.add(timer);
      this.waiting.add(() => {
        clearTimeout(timer);
        this.timers.delete(timer);
        resolve();
      });
    });
  }
}
