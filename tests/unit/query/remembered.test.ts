import { describe, expect, it } from 'vitest';
import type { Database } from '../../../src/lib/query/database';
import { rememberAnswers } from '../../../src/lib/query/remembered';

/** Answers with as many rows as the statement's first value says; fails where that is negative. */
function countingDatabase(): Database & { asked: string[] } {
	const asked: string[] = [];
	return {
		asked,
		async query<T>(sql: string, params: readonly unknown[] = []) {
			asked.push(`${sql} ${params.join()}`);
			const rows = Number(params[0] ?? 1);
			if (rows < 0) throw new Error('failed');
			return Array.from({ length: rows }, (_, i) => ({ i })) as T[];
		},
		close: async () => {},
	};
}

describe('remembered answers', () => {
	it.each<[id: string, questions: [sql: string, rows: number][], asked: number]>([
		[
			'the same question once',
			[
				['a', 2],
				['a', 2],
			],
			1,
		],
		[
			'another value is another question',
			[
				['a', 2],
				['a', 3],
			],
			2,
		],
		[
			'another statement is another question',
			[
				['a', 2],
				['b', 2],
			],
			2,
		],
		[
			'the oldest of many rows are not kept',
			[
				['a', 200_000],
				['b', 200_000],
				['a', 200_000],
			],
			3,
		],
		[
			'the newest of many rows are kept',
			[
				['a', 200_000],
				['b', 200_000],
				['b', 200_000],
			],
			2,
		],
		[
			'failures are not kept',
			[
				['a', -1],
				['a', -1],
			],
			2,
		],
	])('%s', async (_id, questions, asked) => {
		const database = countingDatabase();
		const remembered = rememberAnswers(database);
		for (const [sql, rows] of questions) await remembered.query(sql, [rows]).catch(() => []);
		expect(database.asked).toHaveLength(asked);
	});

	it('asks once for a question that is still on its way', async () => {
		const database = countingDatabase();
		const remembered = rememberAnswers(database);
		const [first, second] = await Promise.all([remembered.query('a', [2]), remembered.query('a', [2])]);
		expect(first).toEqual(second);
		expect(database.asked).toHaveLength(1);
	});

	it('forgets what was not asked for long', async () => {
		const database = countingDatabase();
		const remembered = rememberAnswers(database);
		for (let i = 0; i < 80; i++) {
			await remembered.query('kept', [1]);
			await remembered.query(`other ${i}`, [1]);
		}
		await remembered.query('other 0', [1]);
		expect(database.asked.filter((question) => question === 'kept 1')).toHaveLength(1);
		expect(database.asked.filter((question) => question === 'other 0 1')).toHaveLength(2);
	});
});
