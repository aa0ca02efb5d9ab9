import { type Area } from "../../src/core/sheet/address";
import { type Wire } from "./wire";

export interface StoredName {
  readonly name: string;
  readonly formula: string;
  readonly sheetId: string | null;
  readonly area: Area | null;
  visible: boolean;
  comment: string;
}

export interface StoredComment {
  readonly id: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  content: string;
  resolved: boolean;
}

export interface StoredXmlPart {
  readonly id: string;
  xml: string;
}

/** A hyperlink of one cell, by the names of Excel.RangeHyperlink. */
export interface StoredLink {
  address?: string;
  documentReference?: string;
  screenTip?: string;
  textToDisplay?: string;
}

/** What belongs to the document beside its cells. */
export class DocumentStore {
  /** Excel.SettingCollection, by key. */
  readonly settings = new Map<string, Wire>();
  /** Office.context.document.settings, by key; values are the strings office.js stores. */
  readonly officeSettings = new Map<string, string>();
  readonly names = new Map<string, StoredName>();
  readonly comments = new Map<string, StoredComment>();
  readonly xmlParts = new Map<string, StoredXmlPart>();
  /** By "sheet row column". */
  readonly links = new Map<string, StoredLink>();
  /** Excel.PageLayout by sheet. */
  readonly pageLayouts = new Map<string, Record<string, Wire>>();
  /** No sheet may be added, deleted or renamed. */
  isStructureProtected = false;
  calculationMode = "Automatic";
  /** Of the task pane: "Visible" or "Background". */
  paneState = "Visible";
  /** Whether the add-in starts with the document: "Load" or "None" as office.js sends it. */
  startState = "Disabled";
  readonly ribbonUpdates: string[] = [];
  private last = 0;

  nextId(prefix: string): string {
    this.last += 1;
    return `{${prefix}-${String(this.last).padStart(8, "0")}}`;
  }
}
