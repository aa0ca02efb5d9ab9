import { type Book, type BookSheet } from "./book/book";
import { type DocumentStore } from "./document-store";
import { type EventHub } from "./events";
import { type ReferenceTable } from "./reference-table";

/** What the objects of the Excel model work on. */
export interface World {
  readonly book: Book;
  readonly store: DocumentStore;
  readonly events: EventHub;
  readonly references: ReferenceTable;
  /** Calculates what is due, unless calculation is manual. */
  settle(): Promise<void>;
  /** Throws when this sheet must not be changed in general, as by a fault. */
  guardSheet(sheet: BookSheet): void;
}
