/** Hands a text, or bytes, to the user as a file among the downloads; nothing leaves the browser. */
export function saveFile(name: string, type: string, content: string | Uint8Array): void {
  const isText = typeof content === 'string';
  const blob = new Blob([content as BlobPart], { type: isText ? `${type};charset=utf-8` : type });
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
