// What if a reader's SQL is damaged or meant badly? Tried on the browser's engine, locked as the console has it.
import { EXAMPLE_QUERIES } from '../../../src/routes/sql/example-queries';
import { consoleCell } from '../../../src/lib/query/console/console-cell';
import { SOUND } from '../../../src/lib/query/console/lock-statements';
import { readStatementError } from '../../../src/lib/query/console/error-place';
import { BREAKOUTS } from '../query/console/breakouts';
import { openLocked } from '../query/console/locked-engine';
import { makeSmallDatabase } from '../query/small-database';
import type { Door } from './door';

const MOST_ROWS = 50;
/** Statements of every kind that end by themselves: an engine without a worker cannot be stopped. */
const STATEMENTS = [
	'SELECT e.title, list(p.country ORDER BY p.country) FROM events e JOIN participants p ON p.event_id = e.id GROUP BY ALL',
	'WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t WHERE n < 9) SELECT n, n::VARCHAR, {a: n} FROM t',
	"SELECT date_start, date_start + INTERVAL 1 YEAR, regexp_replace(title, '[aeiou]', '', 'g'), -1::HUGEINT FROM events",
	'PIVOT events ON type USING count(*) GROUP BY channel',
	"PREPARE p AS SELECT ?; EXECUTE p('x'); DEALLOCATE p",
	'BEGIN; CREATE TEMP TABLE t AS SELECT * FROM events; DROP TABLE t; ROLLBACK',
	"EXPLAIN SELECT row_number() OVER (PARTITION BY type ORDER BY date_start) FROM events WHERE title LIKE '%a%'",
	'DESCRIBE events',
	'USE memory; DETACH atlas',
	'SUMMARIZE events',
	"SELECT [1, NULL], map {'a': 1}, '\\x00'::BLOB, TIMESTAMP '2024-02-29 12:00:00', 1e308 * 10, 'nan'::DOUBLE",
];

const { path, remove } = await makeSmallDatabase();
let console = await openLocked(path);
/** Rows of the data, which nothing may change. */
const countRows = () => String(console.connection.query('SELECT count(*) FROM atlas.main.events').toArray());
const rows = countRows();

function read(statement: string): void {
	const table = console.connection.query(statement);
	for (let column = 0; column < table.numCols; column++) {
		const { type } = table.schema.fields[column]!;
		for (let row = 0; row < Math.min(table.numRows, MOST_ROWS); row++)
			consoleCell(type, table.getChildAt(column)?.get(row));
	}
}

/** As the page asks after an error. */
function isSound(): boolean {
	try {
		console.connection.query(SOUND);
		return true;
	} catch {
		return false;
	}
}

/** Statements end in an answer or in an error with words; a spoilt engine is replaced, as the page does. */
export const CONSOLE_DOOR: Door = {
	id: 'statements of the SQL console',
	seeds: [...EXAMPLE_QUERIES.map(({ sql }) => sql), ...BREAKOUTS, ...STATEMENTS],
	async enter(statement) {
		try {
			read(statement);
		} catch (error) {
			if (!(error instanceof Error)) throw new Error('no error', { cause: error });
			if (readStatementError(error.message).message.trim() === '')
				throw new Error('an error without words', { cause: error });
		}
		// A statement that lets go of the data is no error itself; the next one is.
		if (!isSound()) console = await openLocked(path);
		if (countRows() !== rows) throw new Error('the data were changed');
		const locked = console.connection.query("SELECT current_setting('enable_external_access')").toArray();
		if (!String(locked).includes('false')) throw new Error('the lock was opened');
	},
	async leave() {
		console.close();
		await remove();
	},
};
