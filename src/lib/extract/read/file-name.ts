// What do a path's last parts tell: the document's name and the kind of file?

function baseOf(path: string): string {
	return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** The ending in lower case with its dot, or an empty string. */
export function endingOf(path: string): string {
	const base = baseOf(path);
	const dot = base.lastIndexOf('.');
	return dot > 0 ? base.slice(dot).toLowerCase() : '';
}

/** The file's name without folder and ending: `a/b/news.md` is `news`. */
export function documentOf(path: string): string {
	const base = baseOf(path);
	const dot = base.lastIndexOf('.');
	return dot > 0 ? base.slice(0, dot) : base;
}
