import { type ICellData, type Injector, type Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  type FunctionVariantType,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { type CellValue } from "../../../src/core/sheet/sheet";
import { type CallArgument, type FunctionAnswer } from "./book";

const ERRORS: ReadonlySet<string> = new Set(Object.values(ErrorType));

/** Makes a function of ours known to Univer's formulas. */
export function registerUniverFunction(
  injector: Injector,
  name: string,
  answer: FunctionAnswer
): void {
  const service = injector.get(IFunctionService);
  service.registerExecutors(new HostFunction(name, answer));
  service.registerDescriptions({
    functionName: name,
    functionType: FunctionType.User,
    description: "",
    abstract: "",
    functionParameter: [],
  });
}

class HostFunction extends BaseFunction {
  /** Univer's own arrays of references take empty texts for blanks and are kept across workbooks. */
  override needsReferenceObject = true;

  constructor(
    functionName: string,
    private readonly answer: FunctionAnswer
  ) {
    super(functionName);
  }

  /** A throw in here would end calculation for the life of the Univer instance. */
  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    try {
      const site = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
      const args = variants.map(toArgument);
      const result = this.answer(site, args);
      return isMatrix(result) ? toArrayObject(result) : toValueObject(result);
    } catch {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  }
}

function isMatrix(result: ReturnType<FunctionAnswer>): result is readonly (readonly CellValue[])[] {
  return Array.isArray(result);
}

function toArgument(variant: FunctionVariantType): CallArgument {
  if (variant.isReferenceObject()) return referenced(variant as BaseReferenceObject);
  if (!variant.isArray())
    return { kind: "constant", value: plainValue(variant as BaseValueObject) };
  const rows = (variant as ArrayValueObject).getArrayValue();
  return { kind: "area", values: rows.map((row) => row.map(plainValue)) };
}

function referenced(reference: BaseReferenceObject): CallArgument {
  const { startRow, startColumn } = reference.getRangePosition();
  const rows = reference.toArrayValueObject(false).getArrayValue();
  return {
    kind: "area",
    values: rows.map((row, down) =>
      row.map(
        (each, along) =>
          plainValue(each) ?? emptyResult(reference, startRow + down, startColumn + along)
      )
    ),
  };
}

/** The empty text that a formula gave or spilled here; null for blanks. */
function emptyResult(reference: BaseReferenceObject, row: number, column: number): "" | null {
  const constant = reference.getCurrentActiveSheetData()?.cellData.getValue(row, column);
  const cell: Nullable<ICellData> = reference.getCellData(row, column);
  return cell?.v === "" && cell !== constant ? "" : null;
}

function plainValue(each: Nullable<BaseValueObject>): CellValue {
  if (!each || each.isNull()) return null;
  return each.getValue();
}

function toValueObject(value: CellValue): BaseValueObject {
  if (value === null) return NumberValueObject.create(0);
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return isErrorType(value) ? ErrorValueObject.create(value) : StringValueObject.create(value);
}

function isErrorType(text: string): text is ErrorType {
  return ERRORS.has(text);
}

function toArrayObject(rows: readonly (readonly CellValue[])[]): BaseValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(toValueObject)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
