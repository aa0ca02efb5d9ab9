import { say } from "../../src/core/texts/texts";
import { type FunctionSource } from "../host/custom-functions";
import { type MemberTable } from "../host/members/member-table";
import { ask, tell } from "./dialogs/ask";
import { errorText } from "./dialogs/error-text";
import { toast } from "./dialogs/toast";
import { downloadFile } from "./document/download";
import { OpenedFile } from "./document/opened-file";
import { byId } from "./dom";
import { Pane } from "./pane/pane";
import { type AddinManifest, type RibbonButton } from "./ribbon/read-manifest";
import { type SaveResult, Session } from "./session";
import { LANGUAGE, text } from "./texts/text";

export interface WorkbenchParts {
  readonly manifest: AddinManifest;
  readonly members: MemberTable;
  readonly functions: FunctionSource;
  readonly locale: string;
  /** File names, in the order of the menu. */
  readonly samples: readonly string[];
}

export const ADDIN_FOLDER = "addin/";
const SAMPLES_FOLDER = "samples/";

/** The page: one workbook in the grid, the add-in's pane beside it. */
export class Workbench {
  readonly pane: Pane;
  private session: Session | null = null;
  private sample: string | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(readonly parts: WorkbenchParts) {
    const { name, icon } = parts.manifest;
    this.pane = new Pane(byId("desk"), {
      title: name,
      icon: ADDIN_FOLDER + icon,
      onVisibility: () => {
        this.session?.host.paneChanged();
        this.changed();
      },
    });
  }

  get current(): Session {
    if (!this.session) throw new Error("no workbook is open");
    return this.session;
  }

  get isOpen(): boolean {
    return this.session !== null;
  }

  /** The sample that is open; null for a file of the person's own. */
  get openSample(): string | null {
    return this.sample;
  }

  /** Calls back when something that the page shows may have changed. */
  onChange(listener: () => void): void {
    this.listeners.add(listener);
  }

  async openSampleNamed(name: string): Promise<void> {
    if (!(await this.mayReplace())) return;
    const response = await fetch(SAMPLES_FOLDER + encodeURIComponent(name));
    if (!response.ok) throw new Error(`${name}: ${String(response.status)}`);
    await this.show(OpenedFile.read(name, new Uint8Array(await response.arrayBuffer())), name);
  }

  async restoreSample(): Promise<void> {
    const name = this.sample ?? this.parts.samples[0];
    if (name !== undefined) await this.openSampleNamed(name);
  }

  /** Opens a file of the person's; what is open stays when that is no workbook. */
  async openFile(file: File): Promise<void> {
    let opened: OpenedFile;
    try {
      opened = OpenedFile.read(file.name, new Uint8Array(await file.arrayBuffer()));
    } catch (error) {
      const title = text("message.cannotOpenTitle", { name: file.name });
      await tell(title, [errorText(error), text("message.stillOpen")]);
      return;
    }
    if (await this.mayReplace()) await this.show(opened, null);
  }

  /** Hands the file to the person; false when it could not be made. */
  async save(): Promise<boolean> {
    let result: SaveResult;
    try {
      result = await this.current.save();
    } catch (error) {
      await tell(text("message.cannotSaveTitle"), [errorText(error)]);
      return false;
    }
    const name = this.current.fileName;
    downloadFile(name, result.bytes);
    this.changed();
    const lost = lostParts(result);
    if (lost.length > 0) await tell(text("message.partlySavedTitle"), lost);
    else toast(text("message.saved", { name }));
    return lost.length === 0;
  }

  async undo(): Promise<void> {
    await this.current.user.undo();
  }

  async redo(): Promise<void> {
    await this.current.user.redo();
  }

  /** What a button of the add-in's ribbon group does; resolves when the add-in has done it. */
  async press({ action }: RibbonButton): Promise<void> {
    if (action.kind === "show-pane") {
      this.pane.toggle();
      return;
    }
    try {
      await this.current.user.clickRibbon(action.name);
    } catch {
      toast(text("message.commandFailed"));
    }
  }

  private async show(file: OpenedFile, sample: string | null): Promise<void> {
    const { members, functions, locale, manifest } = this.parts;
    this.session?.dispose();
    this.sample = sample;
    this.session = new Session(file, {
      ...{ gridParent: byId("grid"), pane: this.pane, members, functions, locale },
      onChange: () => {
        this.changed();
      },
      onRefusal: (why) => {
        toast(text(`message.${why}`));
      },
    });
    this.changed();
    await this.pane.open(ADDIN_FOLDER + manifest.panePath);
  }

  /** Asks before changes would be lost. */
  private async mayReplace(): Promise<boolean> {
    if (!this.session?.isChanged()) return true;
    const answer = await ask(
      text("ask.replaceTitle"),
      [text("ask.replaceText", { name: this.session.fileName })],
      [
        { answer: "save", label: text("ask.saveFirst"), isPrimary: true },
        { answer: "discard", label: text("ask.discard") },
        { answer: "cancel", label: text("ask.cancel") },
      ],
      "cancel"
    );
    return answer === "discard" || (answer === "save" && (await this.save()));
  }

  private changed(): void {
    for (const listener of this.listeners) listener();
  }
}

function lostParts({ skipped, addedSheets }: SaveResult): string[] {
  const cells = skipped.map(({ edit, why }) =>
    text("message.skipped", {
      ...{ sheet: edit.sheet, cell: edit.cell },
      why: say({ key: `skip.${why}`, data: {} }, LANGUAGE),
    })
  );
  if (addedSheets.length === 0) return cells;
  return [...cells, text("message.addedSheets", { sheets: addedSheets.join("、") })];
}
