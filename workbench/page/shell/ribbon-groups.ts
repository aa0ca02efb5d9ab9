import { chooseFile } from "../document/take-files";
import { type StripGroup } from "../ribbon/ribbon";
import { text } from "../texts/text";
import { ADDIN_FOLDER, type Workbench } from "../workbench";

/** The workbench's own groups, then those of the add-in's manifest. */
export function ribbonGroups(
  workbench: Workbench,
  run: (act: () => Promise<void>) => void
): StripGroup[] {
  const { manifest, samples } = workbench.parts;
  return [
    {
      label: text("file.group"),
      buttons: [
        {
          label: text("file.open"),
          tip: text("file.openTip"),
          id: "file-open",
          picture: { glyph: "open" },
          onClick: () => {
            chooseFile((file) => {
              run(() => workbench.openFile(file));
            });
          },
        },
        {
          label: text("file.save"),
          tip: text("file.saveTip"),
          id: "file-save",
          picture: { glyph: "save" },
          onClick: () => {
            run(async () => {
              await workbench.save();
            });
          },
        },
        {
          label: text("file.samples"),
          tip: text("file.samplesTip"),
          id: "file-samples",
          picture: { glyph: "sample" },
          menu: () =>
            samples.map((name) => ({
              label: name.replace(/\.xlsx$/, ""),
              onChoose: () => {
                run(() => workbench.openSampleNamed(name));
              },
            })),
        },
        {
          label: text("file.restore"),
          tip: text("file.restoreTip"),
          id: "file-restore",
          picture: { glyph: "restore" },
          onClick: () => {
            run(() => workbench.restoreSample());
          },
        },
      ],
    },
    {
      label: text("edit.group"),
      buttons: [
        {
          label: text("edit.undo"),
          tip: text("edit.undoTip"),
          id: "edit-undo",
          picture: { glyph: "undo" },
          onClick: () => {
            run(() => workbench.undo());
          },
        },
        {
          label: text("edit.redo"),
          tip: text("edit.redoTip"),
          id: "edit-redo",
          picture: { glyph: "redo" },
          onClick: () => {
            run(() => workbench.redo());
          },
        },
      ],
    },
    ...manifest.groups.map((group) => ({
      label: group.label,
      buttons: group.buttons.map((button) => ({
        label: button.label,
        tip: button.tip,
        id: button.id,
        picture: { image: ADDIN_FOLDER + button.icon },
        onClick: () => {
          run(() => workbench.press(button));
        },
      })),
    })),
  ];
}
