import type { Trap } from "../trap-forms";

/** Goal and result texts that agree with the rows, though not letter by letter. */
export const TEXT_TRAPS: readonly (readonly [why: string, trap: Trap])[] = [
  [
    "a product",
    {
      goal: "为250户家庭每户发放书包2个，共500个。",
      result: "为250户家庭每户发放书包2个，共500个，质量全部合格。",
    },
  ],
  [
    "a sum of three",
    {
      goal: "发放书包500个，其中小学200个、初中180个、高中120个。",
      result: "发放书包500个，其中小学200个、初中180个、高中120个，家长普遍认可。",
    },
  ],
  [
    "a product with a price",
    {
      goal: "按每个120元的标准采购书包500个，需资金6万元。",
      result: "按每个120元的标准采购书包500个，支出6万元，全部验收合格。",
    },
  ],
  [
    "a small product",
    {
      goal: "每个书包配备0.2千克文具，5个书包共1.0千克，全年发放书包500个。",
      result: "全年发放书包500个，文具配备齐全。",
    },
  ],
  [
    "the scale of the text is larger",
    {
      name: "服务儿童人次",
      target: "≥12000人次",
      actual: "12350人次",
      goal: "全年服务儿童1.2万人次。",
      result: "全年服务儿童1.24万人次，覆盖各乡镇。",
    },
  ],
  [
    "the scale of the text is smaller",
    {
      name: "修复步道长度",
      target: "≥1.2公里",
      actual: "1.2公里",
      goal: "修复步道1200米。",
      result: "修复步道1200米，方便儿童通行。",
    },
  ],
  [
    "about so many in the text",
    { goal: "计划发放书包约500个。", result: "实际发放书包500余个，其中男生款、女生款各半。" },
  ],
  [
    "an early day in the text",
    {
      level2: "时效指标",
      name: "建档完成时间",
      target: "2024年10月31日前",
      actual: "2024年9月18日",
      goal: "10月底前完成困境儿童建档。",
      result: "建档工作于9月18日完成。",
    },
  ],
  [
    "a document's number in the text",
    {
      goal: "落实民发〔2023〕61号文件要求，发放书包500个。",
      result: "已按民发〔2023〕61号文件要求发放书包500个。",
    },
  ],
  [
    "a year in the text",
    {
      goal: "2024年发放书包500个，到2026年实现困境儿童全覆盖。",
      result: "2024年发放书包500个，2023年为420个，同比增长19.05%。",
    },
  ],
  [
    "a plan's name in the text",
    {
      goal: "落实“十四五”规划和“1+6”工作机制，发放书包500个。",
      result: "“1+6”工作机制运行顺畅，发放书包500个。",
    },
  ],
  [
    "a telephone number in the text",
    { result: "发放书包500个，公布监督电话0871-65123456和12345热线。", goal: "发放书包500个。" },
  ],
  [
    "a law's number of chapters in the text",
    {
      goal: "宣传《未成年人保护法》第三章，发放书包500个。",
      result: "开展第3次集中宣传，发放书包500个。",
    },
  ],
  [
    "numbered sentences",
    {
      goal: "1.发放书包500个。2.建立困境儿童档案。",
      result: "1.发放书包500个；2.困境儿童档案全部建立。",
    },
  ],
  [
    "numbers in words",
    { goal: "分两批发放书包五百个。", result: "分两批发放书包500个，覆盖三个乡镇。" },
  ],
  [
    "new ones beside all",
    {
      name: "儿童之家数量",
      target: "≥62所",
      actual: "62所",
      goal: "新增儿童之家12所，总数达到62所。",
      result: "新增儿童之家12所，总数达到62所。建成后均已投入使用。",
    },
  ],
  [
    "a share in the text",
    {
      goal: "发放书包500个，其中农村儿童占60%。",
      result: "发放书包500个，其中农村儿童300个，占60%。",
    },
  ],
  [
    "a share rounded in the text",
    { goal: "发放书包500个。", result: "发放书包500个，其中农村儿童333个，占66.6%。" },
  ],
  [
    "the execution in the text",
    { goal: "发放书包500个。", result: "发放书包500个。预算25万元，支出25万元，执行率100%。" },
  ],
  [
    "a part of the funds in the text",
    {
      goal: "安排资金25万元，其中书包采购6万元，发放书包500个。",
      result: "支出25万元，其中书包采购6万元，发放书包500个。",
    },
  ],
  [
    "people and times",
    {
      name: "服务儿童人次",
      target: "≥900人次",
      actual: "916人次",
      goal: "为300名儿童提供服务900人次。",
      result: "为305名儿童提供服务916人次。",
    },
  ],
  [
    "last year's number in the text",
    {
      goal: "发放书包500个，比上年增加80个。",
      result: "发放书包500个，比上年增加80个。受益家庭反映良好。",
    },
  ],
  [
    "quarters in the text",
    {
      goal: "每季度发放书包125个，全年发放500个。",
      result: "四个季度各发放书包125个，全年发放500个。",
    },
  ],
  [
    "percentages of growth",
    {
      goal: "发放书包500个，志愿服务时长增长5%以上。",
      result: "发放书包500个，志愿服务时长增长8.6%。",
    },
  ],
  [
    "full-width digits in the text",
    { goal: "发放书包５００个。", result: "已发放书包５００个，质量合格。" },
  ],
  [
    "a project's name with a year and a number",
    { project: "2023年度困境儿童关爱（云财社〔2023〕12号）结转项目" },
  ],
  ["a mobile number", { phone: "13888012345" }],
  ["two telephone numbers", { phone: "0871-6512345、13888012345" }],
];

/** Amounts of money as forms hold them. */
export const FUND_TRAPS: readonly (readonly [why: string, trap: Trap])[] = [
  [
    "thousands separated and two decimals",
    {
      funds: [
        "年度资金总额 | 25.00 | 25.00 | 25.00 | 10.00 | 100.00% | 10.00",
        "其中：当年财政拨款 | 25.00 | 25.00 | 25.00 | - | - | -",
      ],
    },
  ],
  [
    "money carried over",
    {
      funds: [
        "年度资金总额 | 25 | 25 | 25 | 10 | 100% | 10",
        "其中：当年财政拨款 | 20 | 20 | 20 | — | — | —",
        "上年结转资金 | 5 | 5 | 5 | — | — | —",
        "其他资金 | 0 | 0 | 0 | — | — | —",
      ],
    },
  ],
  [
    "a balanced tail",
    {
      funds: [
        "年度资金总额 | 25 | 25 | 25 | 10 | 100% | 10",
        "中央资金 | 8.33 | 8.33 | 8.33 | — | — | —",
        "省级资金 | 8.33 | 8.33 | 8.33 | — | — | —",
        "市县资金 | 8.33 | 8.33 | 8.33 | — | — | —",
      ],
    },
  ],
  [
    "a zero budget of one source",
    {
      funds: [
        "年度资金总额 | 25 | 25 | 25 | 10 | 100% | 10",
        "其中：当年财政拨款 | 25 | 25 | 25 | — | 100% | —",
        "上年结转资金 | 0.00 | 0.00 | 0.00 | — | 0.00% | —",
        "其他资金 | 0.00 | 0.00 | 0.00 | — | — | —",
      ],
    },
  ],
  [
    "dashes for what there is not",
    {
      funds: [
        "年度资金总额 | 25 | 25 | 25 | 10 | 100% | 10",
        "其中：当年财政拨款 | 25 | 25 | 25 | — | — | —",
        "上年结转资金 | — | — | — | — | — | —",
        "其他资金 | — | — | — | — | — | —",
      ],
    },
  ],
  [
    "points repeated beside a source",
    {
      funds: [
        "年度资金总额 | 25 | 25 | 25 | 10 | 100% | 10",
        "其中：当年财政拨款 | 25 | 25 | 25 | 10 | 100% | 10",
      ],
    },
  ],
  [
    "a rate without decimals",
    {
      total: 99.6,
      funds: [
        "年度资金总额 | 25 | 25 | 24 | 10 | 96% | 9.6",
        "其中：当年财政拨款 | 25 | 25 | 24 | — | 96% | —",
      ],
    },
  ],
  [
    "a rate half up",
    {
      total: 99.88,
      funds: [
        "年度资金总额 | 25 | 25 | 24.69 | 10 | 98.76% | 9.88",
        "其中：当年财政拨款 | 25 | 25 | 24.69 | — | — | —",
      ],
    },
  ],
  [
    "an execution score of one decimal",
    {
      total: 99.9,
      funds: [
        "年度资金总额 | 25 | 25 | 24.69 | 10 | 98.76% | 9.9",
        "其中：当年财政拨款 | 25 | 25 | 24.69 | — | — | —",
      ],
    },
  ],
  [
    "money in yuan",
    {
      money: "元",
      funds: [
        "年度资金总额 | 250000 | 250000 | 250000 | 10 | 100% | 10",
        "其中：当年财政拨款 | 250000 | 250000 | 250000 | — | — | —",
      ],
    },
  ],
  [
    "a budget cut a little",
    {
      funds: [
        "年度资金总额 | 26 | 25 | 25 | 10 | 100% | 10",
        "其中：当年财政拨款 | 26 | 25 | 25 | — | — | —",
      ],
      result: "关爱行动覆盖全县各乡镇，年中压减一般性支出1万元。",
    },
  ],
  [
    "savings that are told",
    {
      total: 99.28,
      result: "关爱行动覆盖全县各乡镇，集中采购节约1.8万元，由财政收回。",
      funds: [
        "年度资金总额 | 25 | 25 | 23.2 | 10 | 92.8% | 9.28",
        "其中：当年财政拨款 | 25 | 25 | 23.2 | — | — | —",
      ],
    },
  ],
];
