import type { Probe } from "../probe";

export const languageAndTheme: Probe = {
  id: "language-and-theme",
  title: "界面语言和主题颜色的写法",
  english: "Form of the language and of the theme's colours",
  source:
    "面板的语言取自 displayLanguage；深色主题按 bodyBackgroundColor 的亮度判断（appearance.ts；office-js #6134）。",
  expected: {
    language: "aa-AA",
    theme: "object",
    background: "#ffffff",
  },
  doubt: "网页版可能没有 officeTheme；颜色可能大写。",
  run: async (scratch) => {
    const context = scratch.Office.context as Partial<Office.Context>;
    const theme = context.officeTheme as Partial<Office.OfficeTheme> | undefined;
    const background = theme?.bodyBackgroundColor;
    scratch.notes.push(`${String(context.displayLanguage)} ${JSON.stringify(theme ?? null)}`);
    return {
      language: (context.displayLanguage ?? "").replaceAll(/[a-z]/g, "a").replaceAll(/[A-Z]/g, "A"),
      theme: theme ? "object" : null,
      background: background?.replaceAll(/[0-9A-Fa-f]/g, "f") ?? null,
    };
  },
};
