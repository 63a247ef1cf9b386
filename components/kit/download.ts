/** Hands a file to the browser's downloads. */
export function download(content: BlobPart, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has the blob by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
