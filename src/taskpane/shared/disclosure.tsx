import { Button, makeStyles } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { type ReactElement, type ReactNode, useId, useState } from "react";

interface DisclosureProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly open?: boolean;
}

const useStyles = makeStyles({
  button: { paddingInline: 0, minWidth: 0, marginInlineStart: "-6px" },
});

/** A line that opens to more. */
export function Disclosure({ label, children, open = false }: DisclosureProps): ReactElement {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(open);
  const id = useId();
  return (
    <div>
      <Button
        appearance="transparent"
        size="small"
        icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
        className={styles.button}
      >
        {label}
      </Button>
      {isOpen && <div id={id}>{children}</div>}
    </div>
  );
}
