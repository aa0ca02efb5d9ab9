import type { CellContent } from "../../core/edit";
import type { PartEdits } from "./part-edits";
import type { WorkbookPackage } from "./read-workbook";
import { type StylesPart, stylesPart } from "./styles-part";
import { StylesPatch } from "./styles-patch";

/** Text that Excel would take for a formula on the clerk's next edit. */
const LOOKS_LIKE_FORMULA = /^[=+\-@]/;

/** Picks the style that changed content needs, and appends it to the styles part when it is not there. */
export class StyleChoice {
  private patch: StylesPatch | null = null;
  private styles: StylesPart | null = null;

  constructor(
    private readonly opened: WorkbookPackage,
    private readonly edits: PartEdits
  ) {}

  /** Text such as "=36盏" is marked as text (quotePrefix); numbers and formulas must not be marked so. */
  styleFor(style: number, { value, formula }: CellContent): number {
    if (formula === null && (value === null || value === "")) return style;
    const isText = formula === null && typeof value === "string";
    const needsMark = isText && LOOKS_LIKE_FORMULA.test(value);
    const isMarked = this.opened.context.styles.at(style).quotePrefix;
    if (isMarked === needsMark || (isText && isMarked)) return style;
    this.styles ??= stylesPart(this.opened, this.edits);
    this.patch ??= new StylesPatch(this.styles.text, this.styles.part);
    return this.patch.withQuotePrefix(style, needsMark);
  }

  /** Puts the changed styles part among the edits. */
  finish(): void {
    const text = this.patch?.result() ?? null;
    if (text !== null) this.styles?.put(text);
  }
}
