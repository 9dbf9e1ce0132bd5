// What does a person hear of readings that were at hand?

/** One line on what was read anew, and why. */
export function describeKept(counts: { kept: number; read: number; isOutdated: boolean }): string {
	const read = counts.read.toLocaleString('en');
	const kept = counts.kept.toLocaleString('en');
	if (counts.isOutdated) return `The extractor or its tables have changed: all was read again (${read})`;
	return counts.kept === 0 ? `Read: ${read}` : `Read: ${read}; as in an earlier build: ${kept}`;
}
