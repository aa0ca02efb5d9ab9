import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useProfileText } from "./use-profile-text";

/** What opens below a profile's buttons. */
export type Asked = "export" | "remove" | null;

interface HandOverButtonsProps {
  readonly name: string;
  readonly asked: Asked;
  readonly onAsk: (asked: Asked) => void;
  readonly canRemove: boolean;
}

/** 导出 and 删除: each opens what it asks for, and closes it again. */
export function HandOverButtons(props: HandOverButtonsProps): ReactElement {
  const { name, asked, onAsk, canRemove } = props;
  const text = useProfileText();
  const kinds = canRemove ? (["export", "remove"] as const) : (["export"] as const);
  return (
    <>
      {kinds.map((kind) => (
        <Button
          key={kind}
          size="small"
          aria-label={text(`${kind}.of`, { name })}
          aria-expanded={asked === kind}
          onClick={() => onAsk(asked === kind ? null : kind)}
        >
          {text(kind)}
        </Button>
      ))}
    </>
  );
}
