import { type ProjectForm } from "../form-data";
import { project01 } from "./project-01";
import { project02 } from "./project-02";
import { project03 } from "./project-03";
import { project04 } from "./project-04";
import { project05 } from "./project-05";
import { project06 } from "./project-06";
import { project07 } from "./project-07";
import { project08 } from "./project-08";
import { project09 } from "./project-09";
import { project10 } from "./project-10";
import { project11 } from "./project-11";
import { project12 } from "./project-12";
import { project13 } from "./project-13";

/** The project forms in their order. */
export const projectForms: ProjectForm[] = [
  project01,
  project02,
  project03,
  project04,
  project05,
  project06,
  project07,
  project08,
  project09,
  project10,
  project11,
  project12,
  project13,
];
