import { formulaMessages } from "./zh-CN/formula";
export type { CheckCode, Situation } from "./zh-CN/checks";

/** The texts of the core in Chinese but those of the checks; the shape that other languages follow. */
export const zhCN = {
  messages: {
    ...formulaMessages,

    "profile.chosen": "由您指定",
    "profile.ruleColumn": "因本表有“{heading}”列（如“{rule}”）",
    "profile.noRuleColumn": "因本表没有“赋分规则”列，按常见的填报说明推荐",
    "profile.ownRules":
      "因本表“{heading}”列写的是自己的评分办法（如“{rule}”）：读得懂的照它计分，其余按常见的填报说明推荐",
    "profile.missing": "您指定的方案“{id}”不在本工作簿里或读不出来，暂时自动选择：{why}",

    "custom.wholeFile": "整个文件",
    "custom.notJson":
      "方案文件不是有效的JSON。请检查引号、逗号和括号是否成对，是否误用了中文标点。",
    "custom.otherVersion":
      "“{place}”现为{value}，本加载项能读取的是{known}。请改为{known}；如果文件来自更新的版本，请先升级本加载项。",
    "custom.notObject": "“{place}”应是用花括号括起来的内容，请改正。",
    "custom.notList": "“{place}”应是用方括号括起来的列表，有{low}到{high}项，请改正。",
    "custom.unknownKey": "不认识“{place}”。请删除或改正拼写，这里可以写：{known}。",
    "custom.missing": "缺少“{place}”，请补上。",
    "custom.notText": "“{place}”应是用引号括起来的文字，1到{high}个字符，请改正。",
    "custom.notDecimal": "“{place}”应是写在引号里的数字，如“60”或“7.5”，请改正。",
    "custom.notInteger": "“{place}”应是{low}到{high}的整数，不加引号，请改正。",
    "custom.outOfRange": "“{place}”现为{value}，应在{low}到{high}之间，请改正。",
    "custom.notFlag": "“{place}”应是 true 或 false，不加引号，请改正。",
    "custom.notOneOf": "“{place}”现为“{value}”，这里没有这个选项。请改为其中之一：{known}。",
    "custom.bandOrder": "“{place}”的各档要从高到低排列，最后一档的from为“0”，请调整。",
    "custom.badId":
      "“{place}”现为“{value}”。编号要以字母开头，只用字母、数字和连字符，最多{high}个字符，请改正。",
    "custom.idTaken": "“{place}”现为“{value}”，已有方案用了这个编号。请换一个编号。",

    "severity.error": "必须修改",
    "severity.warning": "建议修改",
    "severity.info": "提示",

    "kind.project-self-evaluation": "项目支出绩效自评表",
    "kind.department-self-evaluation": "部门整体绩效自评表",
    "kind.transfer-self-evaluation": "转移支付绩效自评表",
    "kind.project-goals": "项目绩效目标表",
    "kind.department-goals": "部门整体绩效目标表",
    "kind.project-declaration": "项目绩效目标申报表",
    "kind.department-declaration": "部门整体绩效目标申报表",
    "kind.monitoring": "绩效运行监控表",

    "assumption.remark": "按假定规则计算",
    "assumption.below-floor": "完成率低于及格线时记0分",
    "assumption.double-or-more": "完成率达到200%及以上时记0分",
    "assumption.direct-missed": "直接赋分未达到100%时记0分",
    "assumption.grade-missed": "按评判等级赋分未达到100%时按比例计分",
    "assumption.satisfaction-missed": "满意度未达到目标时按比例计分",
    "assumption.unseen-source": "方案依据文件的通行转述，尚未与原文核对",
    "assumption.satisfaction-by-rate": "没有可读的满意度数值，按完成率定档",
    "assumption.rate-instead": "目标和实际不是可比的数值，按完成率计分",
    "assumption.grade-full": "定性指标达成记满分（规则允许在最高一档内打分）",
    "assumption.item-score": "单项得分按完成率计，不超过100分",
    "assumption.execution-linear": "预算执行率得分按比例计算，不分档",
    "assumption.deduction-from-target": "评分办法没有写明从哪里算起，从目标值算起",
    "assumption.deduction-by-rate": "评分办法里的百分比按完成率计",
    "assumption.deduction-whole-steps": "不足一档的部分不扣分",
    "assumption.missed-at-most": "超过上限时按“目标÷实际”计完成率",
    "assumption.late-date": "晚于期限时完成率记0%",
    "assumption.zero-target": "目标为0时，实际为0记100%，否则记0%",
    "assumption.same-words": "实际与目标文字相同，视为完成",
    "assumption.other-counter": "目标和实际用了不同的量词，按数值相除",
    "assumption.grade-for-number": "目标是数值，实际只写了已达到，按完成100%计",

    "fill.rate": "{actual}÷{target}，四舍五入保留两位小数",
    "fill.rateMet": "实际“{actual}”已达到目标“{target}”，记100%",
    "fill.rateExact":
      "{actual}÷{target}，四舍五入保留两位小数；没有取整为{truncated}%（取整后得分会是{otherScore}）",
    "fill.rateAssumed": "按假定规则计算：{assumption}",
    "fill.score": "{working}（方案：{profile}）",
    "fill.scoreAssumed": "{working}（方案：{profile}；按假定规则计算：{assumption}）",
    "fill.executionRate": "全年执行数{executed}÷全年预算数{budget}",
    "fill.executionScore": "分值{weight}×执行率{rate}，不超过分值",
    "fill.executionScoreAssumed":
      "分值{weight}×执行率{rate}，不超过分值；按假定规则计算：{assumption}",
    "fill.executionScoreBands": "执行率{rate}，按方案{profile}得{points}分（分值{weight}）",
    "fill.total": "{count}项指标得分合计{sum}，加执行率得分{execution}",
    "fill.totalWithoutExecution": "{count}项指标得分合计{sum}",
    "fill.reasonPrompt": "完成率{rate}%，需要说明偏差原因",
    "fill.undo": "撤销",
    "finalise.value": "公式换成现在显示的数值",
    "finalise.prompt": "删去填写提示",
    "finalise.promptBefore": "删去填写提示，保留您写的内容",

    "skip.filled": "已有内容，不覆盖（现为“{shown}”，计算结果为“{computed}”）",
    "skip.targetUnreadable": "目标值“{target}”无法换算成数值，需人工填写",
    "skip.qualitativeActual": "目标“{target}”是数值，实际“{actual}”不是，请填写实际数值",
    "skip.actualMissing": "实际完成值还没有填写",
    "skip.targetMissing": "目标值还没有填写",
    "skip.unitMismatch": "目标“{target}”与实际“{actual}”的单位不能换算",
    "skip.needsJudgement": "“{actual}”需要由评价人判断等级后打分",
    "skip.ownRule": "这一行写了自己的评分办法“{rule}”，没有把握读懂，请按它打分",
    "skip.weightMissing": "分值还没有填写",
    "skip.rateMissing": "完成率还没有填写，也无法由目标和实际算出",
    "skip.amountsMissing": "预算数或执行数还没有填写，或预算数为0",
    "skip.executionMissing": "还没有执行率得分，无法合计总分",
    "skip.scoresMissing": "还有{count}项指标没有得分",
    "skip.changed-meanwhile": "单元格内容在读取之后被改动，没有写入",
    "skip.protected": "单元格受工作表保护，没有写入",
    "skip.covered-by-merge": "单元格被合并区域覆盖，没有写入",
    "skip.sheet-missing": "找不到工作表，没有写入",
    "skip.array-formula": "单元格属于数组公式或共享公式，没有写入",
    "skip.table-header": "单元格是表格的标题，没有写入",

    "prompt.over":
      "【待填写】完成率{rate}%，实际{actual}，目标{target}{gap}。请说明超额完成的原因，以及目标值是否偏低。",
    "prompt.under":
      "【待填写】完成率{rate}%，实际{actual}，目标{target}{gap}。请说明未完成的原因和改进措施。",
    "prompt.more": "，多{gap}",
    "prompt.less": "，少{gap}",

    "fix.writeRate": "改为{value}",
    "fix.writeScore": "改为{value}",
    "fix.writeTotal": "改为{value}",
    "fix.replaceText": "改为“{value}”",
    "fix.clearCell": "清除这里的文字",
    "fix.reason": "填写偏差原因和改进措施",
    "fix.writePrompt": "写入填写提示",

    "function.blank": "{name}还没有填写。",
    "function.notNumber": "{name}“{value}”不是数字。",
    "function.noNumber": "“{value}”里没有可以计算的数值。",
    "function.oneCell": "这里要一个单元格，不能是区域。",
    "function.unknownRule": "不认识赋分规则“{rule}”。可用：{known}。",
    "function.differentSizes": "目标、实际、分值三个区域的行数要相同。",
    "function.zeroBudget": "预算数为0，无法计算执行率。",
    "function.text": "文字",
    "function.weight": "分值",
    "function.budget": "预算数",
    "function.executed": "执行数",

    "error.not-a-workbook":
      "不是Excel工作簿（.xlsx）。请用Excel打开原文件，另存为“Excel工作簿（*.xlsx）”后再试。",
    "error.legacy-xls":
      "这是旧版Excel文件（.xls）。请用Excel打开，另存为“Excel工作簿（*.xlsx）”后再试。",
    "error.encrypted": "文件设有打开密码。请在Excel中取消密码（文件→信息→保护工作簿）后再试。",
    "error.zip64": "文件采用ZIP64格式，暂不支持。请用Excel打开后重新保存。",
    "error.truncated": "文件不完整，可能没有传输完。请重新取得文件后再试。",
    "error.too-large": "文件解压后过大，为保护您的电脑没有打开。请确认文件来源。",
    "error.unsafe-xml": "文件含有不安全的内容（DOCTYPE 声明），没有打开。请确认文件来源。",
    "error.damaged": "文件内容已损坏。请用Excel打开并按提示修复，保存后再试。",
    "error.unsupported": "暂不支持这种工作簿（如 .xlsb）。请另存为“Excel工作簿（*.xlsx）”后再试。",
    "error.editing-cell": "正在编辑单元格，按回车后我会继续。",
    "error.payload-too-large": "一次读写的内容超过Excel的限制，请减少工作表后再试。",
    "error.host-busy": "Excel正忙，请稍后再试。",
    "error.host-failed": "Excel没有完成这次操作，没有写入任何内容。请再试一次。",
    "error.file-missing": "找不到文件。请检查文件名和路径。",
    "error.file-unreadable": "无法读取文件：{detail}",
    "error.file-unwritable": "无法写入“{file}”：{detail}",
    "error.folder-missing": "文件夹不存在",
    "error.no-permission": "没有写入权限，文件可能正被打开",
    "error.disk-full": "磁盘空间不足",
    "error.write-failed": "请检查文件夹和磁盘",
    "error.no-output": "请用 -o 指定另存的文件名；要直接写回原文件，请加 --in-place。",
    "error.same-output": "输出文件与原文件相同。要直接写回原文件，请加 --in-place。",
    "error.folder-empty": "文件夹里没有Excel工作簿。",
    "error.report-over-input": "报告会覆盖要核对的文件“{file}”。请换一个报告文件名。",
    "error.unknown-profile": "没有名为“{id}”的计分方案。可用的方案：{known}。",
    "error.profile-file": "计分方案文件“{file}”有误：{problems}",
    "error.stored-profile": "{file}：里面存的一个计分方案读不出来，没有使用：{problems}",
  },
} as const satisfies { readonly messages: Readonly<Record<string, string>> };

export type MessageKey = keyof typeof zhCN.messages;

/** The same texts in another language. */
export interface Texts {
  readonly messages: Readonly<Record<MessageKey, string>>;
}
