import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { ChosenSeverity } from "../../assistant/severities";
import type { Finding } from "../../core/finding";
import { usePane, useText } from "../pane/pane-context";

const CHOICES: readonly ChosenSeverity[] = ["error", "warning", "info", "off"];

/** How the check behind a finding is to count in this workbook from now on. */
export function SeverityMenu({ finding }: { readonly finding: Finding }): ReactElement {
  const text = useText();
  const pane = usePane();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<MoreHorizontal20Regular />}
          aria-label={text("severity.more.label")}
          title={text("severity.more.label")}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {CHOICES.filter((choice) => choice !== finding.severity).map((choice) => (
            <MenuItem key={choice} onClick={() => void pane.chooseSeverity(finding.code, choice)}>
              {text(`severity.as.${choice}`)}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
