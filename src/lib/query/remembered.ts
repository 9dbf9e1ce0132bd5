// Which questions need not be asked of the engine again?
import type { Database, Param } from './database';

const MOST_ANSWERS = 64;
/** Of all answers that are kept together. */
const MOST_ROWS = 300_000;

/** An answer and how many rows it has, 0 while it is on its way. */
interface Kept {
	answer: Promise<unknown[]>;
	rows: number;
}

/**
 * A database whose last answers are kept, for its data never change: one filter's answer often holds for the next, e.g.
 * the months under a brush, and for the way back. Failures are not kept.
 */
export function rememberAnswers(database: Database): Database {
	const kept = new Map<string, Kept>();
	const forgetOldest = () => {
		let rows = 0;
		for (const answer of kept.values()) rows += answer.rows;
		for (const [key, oldest] of kept) {
			if (kept.size <= MOST_ANSWERS && rows <= MOST_ROWS) break;
			kept.delete(key);
			rows -= oldest.rows;
		}
	};
	return {
		...(database.hasOrigins && { hasOrigins: true }),
		query<T>(sql: string, params: readonly Param[] = []): Promise<T[]> {
			const key = JSON.stringify([sql, params]);
			const known = kept.get(key);
			if (known) {
				// The newest stand last.
				kept.delete(key);
				kept.set(key, known);
				return known.answer as Promise<T[]>;
			}
			const answer = database.query<T>(sql, params);
			const entry: Kept = { answer, rows: 0 };
			kept.set(key, entry);
			answer.then(
				({ length }) => {
					entry.rows = length;
					forgetOldest();
				},
				() => kept.get(key) === entry && kept.delete(key),
			);
			return answer;
		},
		...(database.queryBatches && {
			queryBatches: (sql: string, params?: readonly Param[]) => database.queryBatches!(sql, params),
		}),
		close: () => database.close(),
	};
}
