/** Names and explanations of the commands in Chinese; the shape that other languages follow. */
export const zhCN = {
  "openPane.label": "打开面板",
  "openPane.tip": "打开绩效表助手面板，查看识别结果、问题和当前指标。",
  "checkAll.label": "一键校验",
  "checkAll.tip": "检查本工作簿中的全部绩效表，在面板中列出问题和改法。不改动任何单元格。",
  "fillAll.label": "自动填报",
  "fillAll.tip": "计算完成率、得分和总分，先列出每一处改动，经您确认后再写入。写入后可以撤销。",
  "submitCheck.label": "提交前检查",
  "submitCheck.tip": "提交前逐项检查全部绩效表，告诉您还有哪些地方必须修改。",
};

export type CommandTextKey = keyof typeof zhCN;
export type CommandTexts = Readonly<Record<CommandTextKey, string>>;
