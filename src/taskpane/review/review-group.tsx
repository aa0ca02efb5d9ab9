import { Button, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { type ReactElement, useId, useState } from "react";
import { say } from "../../core/texts/texts";
import { useLanguage, useText } from "../pane/pane-context";
import { BeforeAfter } from "../shared/before-after";
import { MiddleCut } from "../shared/middle-cut";
import type { ReviewGroup, ReviewItem, ReviewSection } from "./review-item";

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    "& > :nth-child(2)": { flexGrow: 1, minWidth: 0 },
  },
  count: {
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  note: { display: "block", color: tokens.colorNeutralForeground2, paddingTop: "4px" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "grid",
    gridTemplateColumns: "32px minmax(0, 1fr)",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  words: { paddingTop: "6px", paddingBottom: "2px", minWidth: 0 },
  top: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  label: { overflowWrap: "anywhere", minWidth: 0 },
  cell: { color: tokens.colorNeutralForeground3 },
  reason: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
    fontVariantNumeric: "tabular-nums",
  },
  sectionHead: { paddingTop: tokens.spacingVerticalXS, marginInlineStart: 0 },
});

interface ReviewGroupProps {
  readonly group: ReviewGroup;
  readonly open: boolean;
  readonly onTick: (item: ReviewItem, section: ReviewSection, ticked: boolean) => void;
  readonly onTickAll: (section: ReviewSection, ticked: boolean) => void;
}

/** The edits of a table. */
export function ReviewGroupSection(props: ReviewGroupProps): ReactElement {
  const { group, open, onTick, onTickAll } = props;
  const styles = useStyles();
  const text = useText();
  const id = useId();
  const [isOpen, setOpen] = useState(open);
  const items = group.sections.flatMap((section) => section.items);
  const ticked = items.filter(({ isTicked }) => isTicked).length;
  return (
    <section aria-labelledby={id}>
      <h3 className={styles.head}>
        <Button
          appearance="transparent"
          size="small"
          icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          aria-expanded={isOpen}
          aria-label={text(isOpen ? "review.close" : "review.open", { name: group.name })}
          onClick={() => setOpen(!isOpen)}
        />
        <span id={id}>
          <MiddleCut text={group.name} />
        </span>
        <span className={styles.count}>
          {text("review.ticked", { ticked, count: items.length })}
        </span>
      </h3>
      {group.isProtected && (
        <Text size={200} className={styles.note}>
          {text("review.protected")}
        </Text>
      )}
      {isOpen &&
        group.sections.map((section) => (
          <SectionList
            key={section.kind}
            section={section}
            name={group.name}
            onTick={onTick}
            onTickAll={onTickAll}
          />
        ))}
    </section>
  );
}

function SectionList({
  section,
  name,
  onTick,
  onTickAll,
}: Pick<ReviewGroupProps, "onTick" | "onTickAll"> & {
  readonly section: ReviewSection;
  readonly name: string;
}): ReactElement {
  const styles = useStyles();
  const text = useText();
  const ticked = section.items.filter(({ isTicked }) => isTicked).length;
  const label = text(`review.section.${section.kind}`, { count: section.items.length });
  return (
    <>
      <Checkbox
        className={styles.sectionHead}
        label={label}
        aria-label={`${name}：${label}`}
        checked={ticked === section.items.length ? true : ticked === 0 ? false : "mixed"}
        onChange={(_event, { checked }) => onTickAll(section, checked === true)}
      />
      <ul className={styles.list}>
        {section.items.map((item) => (
          <ReviewLine
            key={item.key}
            item={item}
            onTick={(isTicked) => onTick(item, section, isTicked)}
          />
        ))}
      </ul>
    </>
  );
}

function ReviewLine({
  item,
  onTick,
}: {
  readonly item: ReviewItem;
  readonly onTick: (ticked: boolean) => void;
}): ReactElement {
  const styles = useStyles();
  const text = useText();
  const language = useLanguage();
  const { edit } = item;
  return (
    <li className={styles.item}>
      <Checkbox
        checked={item.isTicked}
        aria-label={text("review.item", { cell: edit.cell, label: item.label, after: item.after })}
        onChange={(_event, { checked }) => onTick(checked === true)}
      />
      <div className={styles.words}>
        <div className={styles.top}>
          <span className={styles.label}>{item.label}</span>
          <span className={styles.cell}>{edit.cell}</span>
        </div>
        <BeforeAfter before={item.before} after={item.after} />
        <Text size={200} className={styles.reason}>
          {item.note ?? say(edit.reason, language)}
        </Text>
      </div>
    </li>
  );
}
