/** A table as a file that a spreadsheet opens. */
export function csv(lines: string[][]): string {
  // The mark at the beginning tells a spreadsheet that it is UTF-8.
  return `\uFEFF${lines.map((line) => line.map(quoted).join(',')).join('\r\n')}\r\n`;
}

/** A text as a cell: a spreadsheet would run one that begins so. */
export function plain(text: string): string {
  return /^[=+\-@\t]/.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
