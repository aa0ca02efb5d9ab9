import type { RightDocument } from "./document";
import { CAPPED } from "./documents/capped";
import { DEPARTMENT_GOALS } from "./documents/department-goals";
import { DEPARTMENTS } from "./documents/departments";
import { EIGHTY_TWENTY } from "./documents/eighty-twenty";
import { GOALS } from "./documents/goals";
import { MONITORING } from "./documents/monitoring";
import { OTHER_LAYOUTS } from "./documents/other-layouts";
import { XINJIANG_SERVICES } from "./documents/xinjiang-services";
import { XINJIANG_WORKS } from "./documents/xinjiang-works";

/** Every right document; all of them together make a workbook that is right too. */
export const ALL_DOCUMENTS: readonly RightDocument[] = [
  ...XINJIANG_WORKS,
  ...XINJIANG_SERVICES,
  ...CAPPED,
  ...EIGHTY_TWENTY,
  ...DEPARTMENTS,
  ...GOALS,
  ...DEPARTMENT_GOALS,
  ...MONITORING,
  ...OTHER_LAYOUTS,
];
