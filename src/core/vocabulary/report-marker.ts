/** Stands in A2 of every report sheet of ours: by it, and by nothing else, such a sheet is known and replaced. */
export const REPORT_MARKER =
  "本页由绩效表助手生成，请不要在这里填写：再次生成会整页替换，提交前可以整页删除。";
