import type { CheckTexts } from "../check-texts";

export const xtbTexts = {
  "XTB-01": {
    title: "项目合计与部门总额",
    situations: {
      aboveDepartment: {
        what: "“{column}”：{count}个项目合计{sum}，整体表总额只有{whole}，少{difference}。",
        why: "项目支出是部门支出的一部分，合计不能超过部门总额。",
        todo: "请核对整体表和各项目表；年中追加的资金也要计入整体表。",
      },
    },
  },
  "XTB-02": {
    title: "部门的资金来源与项目",
    situations: {
      lessThanProjects: {
        what: "整体表“{label}”的“{column}”是{whole}，各项目表合计{sum}。",
        why: "部门某项来源的资金不能少于各项目用到的这项资金。",
        todo: "请核对整体表的资金来源，或项目表的来源是否填错了行。",
      },
    },
  },
  "XTB-03": {
    title: "同一件事的两个目标",
    situations: {
      twoTargets: {
        what: "“{name}”的目标是“{target}”，“{table}”中“{otherName}”（{cell}）的目标是“{other}”。",
        why: "同一单位同一年度的同一件事，只应有一个目标。",
        todo: "请核对后统一；确实是两件事的，请把名称写得更清楚。",
      },
    },
  },
  "XTB-04": {
    title: "长期目标不低于年度目标",
    situations: {
      belowAnnual: {
        what: "“{name}”的长期目标是“{longTerm}”，年度目标（{cell}）是“{annual}”，长期反而更低。",
        why: "年度目标完成时，长期目标早已超过，失去了意义。",
        todo: "请提高长期目标，或核对年度目标。",
      },
      belowReached: {
        what: "“{name}”的长期目标是“{longTerm}”，以前年度（{cell}）已经达到“{reached}”。",
        why: "已经达到的水平不能再作为长期目标。",
        todo: "请提高长期目标，或核对以前年度的数。",
      },
    },
  },
  "XTB-05": {
    title: "长期目标与年度目标相反",
    situations: {
      contradiction: {
        what: "“{name}”的长期目标是“{longTerm}”，年度目标（{cell}）是“{annual}”，意思相反。",
        why: "两个时期的说法互相矛盾，审核人无法判断。",
        todo: "请核对实际情况，改成一致的说法。",
      },
    },
  },
  "XTB-06": {
    title: "项目名称要一致",
    situations: {
      title: {
        what: "表名写的是“{title}”，项目名称是“{project}”。",
        why: "名称或文号不一致，审核人无法确认是不是同一个项目。",
        todo: "请按批复文件核对名称和文号。",
      },
      code: {
        what: "项目编码{code}在这里的名称是“{project}”，在“{table}”（{cell}）中不同。",
        why: "一个编码只对应一个项目名称。",
        todo: "请按批复文件核对名称和编码。",
      },
      year: {
        what: "资金用途写的是{year}年（“{purpose}”），项目名称是“{project}”。",
        why: "年度不一致，可能是沿用了上年的文字。",
        todo: "请核对年度；用的确是那一年下达的资金，可以保留。",
      },
    },
  },
  "XTB-07": {
    title: "只有长期没有年度的指标",
    situations: {
      longTermOnly: {
        what: "{count}项长期指标没有对应的年度指标：{names}。",
        why: "长期目标要靠年度目标逐年落实。",
        todo: "请核对是否漏了年度指标；今年不安排的可以保留。",
      },
    },
  },
  "XTB-08": {
    title: "自评与批复的目标",
    situations: {
      targetChanged: {
        what: "“{name}”批复的目标（{cell}）是“{before}”，自评表中是“{after}”。",
        why: "自评要以批复的绩效目标为准。",
        todo: "请改回批复的目标；经批准调整的，请保留批准文件备查。",
      },
      reworded: {
        what: "指标名称由“{before}”（{cell}）改成了“{after}”。",
        why: "名称不同，平台会当作两项指标。",
        todo: "请按批复的名称填写。",
      },
      added: {
        what: "“{name}”不在批复的目标表（“{table}”）里。",
        why: "自评要以批复的绩效目标为准，不能自行增加指标。",
        todo: "请核对；经批准增加的，请保留批准文件备查。",
      },
      dropped: {
        what: "批复的目标表（“{table}”）中有{count}项指标没有自评：{names}。",
        why: "批复的指标都要自评，漏掉的会被退回。",
        todo: "请补上这些指标。",
      },
    },
  },
} as const satisfies Readonly<Record<string, CheckTexts>>;
