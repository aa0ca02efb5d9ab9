import { element } from "../dom";
import { text } from "../texts/text";

export interface Choice<Answer extends string> {
  readonly answer: Answer;
  readonly label: string;
  readonly isPrimary?: boolean;
}

/** Asks in the middle of the page. Escape answers as `onEscape`. */
export function ask<Answer extends string>(
  title: string,
  paragraphs: readonly string[],
  choices: readonly Choice<Answer>[],
  onEscape: Answer
): Promise<Answer> {
  return new Promise((resolve) => {
    const heading = element("h2", { id: "dialog-title", text: title });
    const dialog = element("dialog", { attributes: { "aria-labelledby": "dialog-title" } }, [
      heading,
      ...paragraphs.map((paragraph) => element("p", { text: paragraph })),
      element(
        "footer",
        {},
        choices.map(({ answer, label, isPrimary }) =>
          element("button", {
            text: label,
            className: isPrimary ? "primary" : "",
            attributes: { type: "button" },
            onClick: () => {
              dialog.close(answer);
            },
          })
        )
      ),
    ]);
    dialog.addEventListener("close", () => {
      const chosen = choices.find(({ answer }) => answer === dialog.returnValue);
      dialog.remove();
      resolve(chosen?.answer ?? onEscape);
    });
    document.body.append(dialog);
    dialog.showModal();
    dialog.querySelector<HTMLButtonElement>("button.primary")?.focus();
  });
}

/** Says something that has to be read. */
export async function tell(title: string, paragraphs: readonly string[]): Promise<void> {
  await ask(
    title,
    paragraphs,
    [{ answer: "close", label: text("ask.close"), isPrimary: true }],
    "close"
  );
}
