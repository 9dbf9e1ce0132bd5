// Can a reader's SQL leave the loaded data? Tried on the browser's engine, without its worker.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSmallDatabase } from '../small-database';
import { BREAKOUTS } from './breakouts';
import { openLocked } from './locked-engine';

describe('a locked console', () => {
	let locked: Awaited<ReturnType<typeof openLocked>>;
	let remove = async () => {};

	beforeAll(async () => {
		const database = await makeSmallDatabase();
		remove = database.remove;
		locked = await openLocked(database.path);
	}, 60_000);
	afterAll(async () => {
		locked.close();
		await remove();
	});

	it.each(BREAKOUTS)('refuses %s', (statement) => {
		expect(() => locked.connection.query(statement)).toThrow(
			/permission|disabled|locked|read-only|cannot|invalid|not allowed|error/i,
		);
	});

	it.each([
		'INSTALL httpfs',
		'FORCE INSTALL httpfs',
		"INSTALL httpfs FROM 'https://example.org'",
		"INSTALL '/tmp/x.duckdb_extension'",
	])('installs nothing by %s: it has no effect', (statement) => {
		const installed = () =>
			locked.connection.query(
				"SELECT extension_name FROM duckdb_extensions() WHERE extension_name = 'httpfs' AND loaded",
			).numRows;
		const before = installed();
		try {
			locked.connection.query(statement);
		} catch {
			// Refusing is as good.
		}
		expect([before, installed()]).toEqual([0, 0]);
	});

	it('still answers from the data after all of that', () => {
		const table = locked.connection.query('SELECT count(*)::INTEGER AS n FROM events');
		expect(table.getChildAt(0)?.get(0)).toBeGreaterThan(0);
		const setting = locked.connection.query("SELECT current_setting('enable_external_access') AS v");
		expect(String(setting.getChildAt(0)?.get(0))).toBe('false');
	});
});
