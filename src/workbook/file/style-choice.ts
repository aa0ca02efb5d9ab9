import type { CellContent } from "../../core/edit";
import { addPart, relatePart } from "./add-part";
import { relationshipType } from "./namespaces";
import type { PartEdits } from "./part-edits";
import { partOfKind, type WorkbookPackage } from "./read-workbook";
import { StylesPatch } from "./styles-patch";

const DEFAULT_PART = "xl/styles.xml";
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** For a file that has no styles at all. */
const MINIMAL_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  "</styleSheet>";

/** Text that Excel would take for a formula on the clerk's next edit. */
const LOOKS_LIKE_FORMULA = /^[=+\-@]/;

/** Picks the style that changed content needs, and appends it to the styles part when it is not there. */
export class StyleChoice {
  private patch: StylesPatch | null = null;
  private readonly part: string;
  private readonly isNew: boolean;

  constructor(
    private readonly opened: WorkbookPackage,
    private readonly edits: PartEdits
  ) {
    const known = partOfKind(opened.relationships, "styles");
    this.part = known ?? DEFAULT_PART;
    this.isNew = known === null;
  }

  /** Text such as "=36盏" is marked as text (quotePrefix); numbers and formulas must not be marked so. */
  styleFor(style: number, { value, formula }: CellContent): number {
    if (formula === null && (value === null || value === "")) return style;
    const isText = formula === null && typeof value === "string";
    const needsMark = isText && LOOKS_LIKE_FORMULA.test(value);
    const isMarked = this.opened.context.styles.at(style).quotePrefix;
    if (isMarked === needsMark || (isText && isMarked)) return style;
    this.patch ??= new StylesPatch(
      this.isNew ? MINIMAL_STYLES : this.edits.text(this.part),
      this.part
    );
    return this.patch.withQuotePrefix(style, needsMark);
  }

  /** Puts the changed styles part among the edits. */
  finish(): void {
    const text = this.patch?.result() ?? null;
    if (text === null) return;
    if (!this.isNew) {
      this.edits.set(this.part, text);
      return;
    }
    addPart(this.edits, this.part, text, CONTENT_TYPE);
    const type = relationshipType("styles", this.opened.isStrict);
    relatePart(this.edits, this.opened.workbookPart, type, this.part);
  }
}
