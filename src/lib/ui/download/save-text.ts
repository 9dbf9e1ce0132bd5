// How does a text made in the page become a file on the reader's disk?

/** Offers `text` to the browser as a file; nothing leaves the machine. */
export function saveText(name: string, type: string, text: string): void {
	saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));
}

/** Offers bytes to the browser as a file. */
export function saveBlob(name: string, blob: Blob): void {
	const url = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
