const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const KEPT_MS = 60_000;

/** Gives a person a file, as a download. */
export function downloadFile(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: TYPE }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, KEPT_MS);
}
