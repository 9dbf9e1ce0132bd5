// Which names of an embed's options still work, and what are they called now?

/** Other name and the one that stands in the documentation. A name that was ever accepted stays in this list. */
export const OTHER_NAMES: readonly (readonly [other: string, name: string])[] = [
	['start', 'from'],
	['end', 'to'],
	['types', 'type'],
	['channels', 'channel'],
];

/** The query with every option under its present name; where both are there, the present one holds. */
export function migrateEmbedQuery(query: URLSearchParams): URLSearchParams {
	const next = new URLSearchParams(query);
	for (const [other, name] of OTHER_NAMES) {
		const value = next.get(other);
		next.delete(other);
		if (value !== null && !next.has(name)) next.set(name, value);
	}
	return next;
}
