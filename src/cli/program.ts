import { Command, type CommanderError, InvalidArgumentError, Option } from "commander";
import { version } from "../../package.json";
import { checkCommand, type CheckOptions } from "./check-command";
import { finaliseCommand, type FinaliseOptions } from "./finalise-command";
import { fillCommand, type FillCommandOptions } from "./fill-command";
import { profilesCommand, type ProfilesOptions } from "./profiles-command";
import { tablesCommand, type TablesOptions } from "./tables-command";

const profileFlag = new Option(
  "--profile <方案>",
  "计分方案（如 XJ、CAP，或工作簿里存的方案），不指定时逐表自动选择"
);
const profileFileFlag = new Option(
  "--profile-file <文件>",
  "计分方案文件（.json），可用 profiles --export 得到样子"
).conflicts("profile");

const collect = (one: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  one,
];
const templateFlag = new Option(
  "--template <文件>",
  "识别模板（.json，从窗格的设置里导出），可写多次"
).argParser(collect);

/**
 * The command line `perf-tables`. Results go to standard output, everything else to standard error.
 * @param threads the file that threads run, for many files at once; null works in this thread
 */
export function buildProgram(exit: (code: number) => void, threads: string | null = null): Command {
  const program = new Command("perf-tables")
    .usage("<命令> [选项]")
    .description("识别、核对和填报Excel中的预算绩效表，不需要安装Excel，不联网。")
    .version(version, "-V, --version", "显示版本")
    .helpOption("-h, --help", "显示帮助")
    .helpCommand("help [命令]", "显示某个命令的帮助")
    .configureHelp({
      styleTitle: translateTitle,
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
    })
    .configureOutput({ outputError: () => undefined })
    .exitOverride();

  program
    .command("tables")
    .usage("<文件...> [选项]")
    .description("列出工作簿中识别到的绩效表")
    .argument("<文件...>", "一个或多个 .xlsx 文件")
    .option("--json", "以JSON输出")
    .addOption(templateFlag)
    .helpOption("-h, --help", "显示帮助")
    .action(async (files: string[], options: TablesOptions) =>
      exit(await tablesCommand(files, options))
    );

  program
    .command("check")
    .usage("<文件...> [选项]")
    .description("核对绩效表，列出全部问题。退出码：0 没有问题，1 有问题，2 有文件无法读取")
    .argument("<文件...>", "一个或多个 .xlsx 文件或文件夹（包括下级文件夹）")
    .option("--json", "以JSON输出")
    .option("--report <文件>", "另写一份可打印的HTML报告；多个文件时先列总览")
    .addOption(
      new Option(
        "--against <文件>",
        "对照这个文件核对，如批复的目标表、去年的自评表；可写多次"
      ).argParser(collect)
    )
    .addOption(templateFlag)
    .option("--strict", "不采用工作簿里保存的忽略、程度和计分方案，按原规则核对")
    .addOption(
      new Option("--jobs <数目>", "同时核对的文件数，不指定时等于处理器数").argParser(parseJobs)
    )
    .addOption(profileFlag)
    .addOption(profileFileFlag)
    .addOption(
      new Option("--fail-on <级别>", "达到哪个级别时退出码为1")
        .choices(["error", "warning", "never"])
        .default("error")
    )
    .helpOption("-h, --help", "显示帮助")
    .action(async (files: string[], options: CheckOptions) =>
      exit(await checkCommand(files, options, threads))
    );

  program
    .command("fill")
    .usage("<文件> -o <另存为> [选项]")
    .description("填写空着的完成率、得分、执行率、总分和偏差说明提示；不覆盖已有内容")
    .argument("<文件>", "要填报的 .xlsx 文件")
    .option("-o, --output <文件>", "填报后另存为")
    .option("--in-place", "直接写回原文件")
    .option("--formulas", "写入 PERF 公式而不是数值")
    .option("--overwrite", "连同已有的完成率、得分和总分一起重算覆盖")
    .option("--dry-run", "只列出将要填写的内容，不写文件")
    .option("--json", "以JSON输出")
    .addOption(templateFlag)
    .addOption(profileFlag)
    .addOption(profileFileFlag)
    .helpOption("-h, --help", "显示帮助")
    .action(async (file: string, options: FillCommandOptions) =>
      exit(await fillCommand(file, options))
    );

  program
    .command("profiles")
    .usage("[文件] [选项]")
    .description("列出计分方案、依据和算法；写明工作簿时，连同其中存的方案")
    .argument("[文件]", "存有自己方案的 .xlsx 文件")
    .option("--json", "以JSON输出")
    .addOption(
      new Option("--export <方案>", "把一个方案写成JSON，修改后可用于 --profile-file").conflicts(
        "json"
      )
    )
    .helpOption("-h, --help", "显示帮助")
    .action(async (file: string | undefined, options: ProfilesOptions) =>
      exit(await profilesCommand(file, options))
    );

  program
    .command("finalise")
    .usage("<文件> -o <另存为> [选项]")
    .description(
      "整理出提交用的一份：PERF公式换成数值，删去填写提示、问题标记、核对报告页和保存的设置。退出码：0 可以提交，1 还不能提交，2 文件无法读写"
    )
    .argument("<文件>", "要整理的 .xlsx 文件")
    .option("-o, --output <文件>", "整理后另存为")
    .option("--in-place", "直接写回原文件")
    .option("--keep-settings", "保留工作簿里保存的忽略理由、程度和计分方案")
    .option("--dry-run", "只列出将要整理的内容，不写文件")
    .option("--json", "以JSON输出")
    .helpOption("-h, --help", "显示帮助")
    .action(async (file: string, options: FinaliseOptions) =>
      exit(await finaliseCommand(file, options))
    );

  return program;
}

/** More threads than this only fight over the disk. */
const MOST_JOBS = 64;

const TITLES: Readonly<Record<string, string>> = {
  "Usage:": "用法：",
  "Arguments:": "参数：",
  "Options:": "选项：",
  "Commands:": "命令：",
};

const USAGE_MESSAGES: Readonly<Record<string, string>> = {
  "commander.missingArgument": "缺少参数：请写明要处理的 .xlsx 文件。",
  "commander.unknownOption": "没有这个选项。",
  "commander.unknownCommand": "没有这个命令，可用的命令：tables、check、fill、finalise、profiles。",
  "commander.optionMissingArgument": "选项后面缺少内容。",
  "commander.invalidArgument": "选项的内容不对。",
  "commander.conflictingOption": "这两个选项不能同时用。",
  "commander.excessArguments": "参数太多；fill 和 profiles 一次只处理一个文件。",
};

/** What was wrong with the command line, in Chinese; null when help or the version was asked for. */
export function usageMessage({ code, exitCode, message }: CommanderError): string | null {
  if (exitCode === 0) return null;
  const known = USAGE_MESSAGES[code];
  const detail = message.replace(/^error: /u, "");
  return `${known ?? ""}${known ? `（${detail}）` : detail}\n加 --help 查看用法。`;
}

function parseJobs(text: string): number {
  const jobs = Number(text);
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= MOST_JOBS) return jobs;
  throw new InvalidArgumentError(`--jobs 应是1到${MOST_JOBS}的整数。`);
}

function translateTitle(title: string): string {
  return TITLES[title] ?? title;
}
