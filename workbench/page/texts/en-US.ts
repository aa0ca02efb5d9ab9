import { type Texts } from "./zh-CN";

/** Every text of the workbench in English. */
export const enUS: Texts = {
  "app.title": "Performance Table Workbench",
  "app.simulated": "A simulated Excel for trying out and testing; this is not Excel",

  "file.group": "File",
  "file.open": "Open",
  "file.openTip": "Open another .xlsx file; you can also drop one on the page",
  "file.save": "Save",
  "file.saveTip":
    "Save as an .xlsx file. Only changed cells are written, all else in the file stays as it is; changes of format are not saved",
  "file.samples": "Samples",
  "file.samplesTip": "Open a sample workbook; its units and projects are made up",
  "file.restore": "Restore",
  "file.restoreTip": "Drop the changes and open this sample again",
  "file.drop": "Release to open this workbook",

  "edit.group": "Edit",
  "edit.undo": "Undo",
  "edit.undoTip": "Take back the last step (Ctrl+Z)",
  "edit.redo": "Redo",
  "edit.redoTip": "Do again what was just undone (Ctrl+Y)",

  "pane.close": "Close the pane",
  "pane.resize": "Drag to change the width of the pane",

  "state.saved": "No changes",
  "state.changed": "{count} cells changed, not saved yet",
  "state.settings": "Settings in the pane changed, not saved yet",
  "state.simulating": "Simulating: {faults}",
  "state.fitWidth": "Fit to window",
  "state.fitWidthTip": "Zoom until the whole table is seen",

  "ask.replaceTitle": "Save the changes?",
  "ask.replaceText":
    "“{name}” has changes that are not saved. Once another workbook is open they cannot be brought back.",
  "ask.saveFirst": "Save and go on",
  "ask.discard": "Do not save",
  "ask.cancel": "Cancel",
  "ask.close": "Got it",

  "message.cannotOpenTitle": "“{name}” was not opened",
  "message.stillOpen": "The workbook you have open is as it was.",
  "message.oneFile": "One file at a time: please drop a single .xlsx file.",
  "message.cannotRead":
    "The file could not be read. Please make sure that it is still there and try again.",
  "message.cannotSaveTitle": "Not saved",
  "message.partlySavedTitle": "Some of it was not saved",
  "message.skipped": "{sheet}!{cell}: {why}",
  "message.addedSheets": "New sheets were not saved: {sheets}",
  "message.saved": "Saved “{name}”",
  "message.not-saved":
    "The workbench saves what cells hold. Please insert, delete and format in Excel.",
  "message.protected": "The sheet is protected; this cell cannot be changed.",
  "message.commandFailed": "The pane is not ready yet. Please try again in a moment.",
  "message.failedTitle": "Not done",
  "message.startFailed": "The workbench did not open: {detail}",

  "simulate.menu": "Simulate",
  "simulate.tip": "What happens in real use, for development and tests",
  "simulate.cellEdit": "A cell is being edited",
  "simulate.cellEditTip": "Excel refuses to read and write until this is off",
  "simulate.protect": "Protect this sheet",
  "simulate.protectTip": "Locked cells cannot be changed",
  "simulate.slow": "A slow Excel",
  "simulate.slowTip": "Each answer is 2 seconds late",
  "simulate.meanwhile": "Someone changes the selected cell before a write",
  "simulate.meanwhileTip":
    "Before the pane writes next, the cell selected now becomes “changed by someone else”",
  "simulate.failOnce": "The next write fails once",
  "simulate.failOnceTip": "Excel reports an internal error when the pane writes next",
  "simulate.language": "Language / 界面语言: {language}",
  "simulate.languageTip": "Opens the page again in the other language, pane and ribbon too",
  "simulate.others": "changed by someone else",
};
