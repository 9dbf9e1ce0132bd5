// Can a reader's SQL leave the loaded data? Tried on the browser's engine, without its worker.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { namesTheirs } from '../../../../src/lib/query/console/names-theirs';
import { EXAMPLE_OF_BOTH } from '../../../../src/routes/sql/example-queries';
import { CODED, makeBothDatabases } from '../imported-database';
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

describe('a locked console with what others coded', () => {
	let locked: Awaited<ReturnType<typeof openLocked>>;
	let remove = async () => {};
	const ask = (statement: string) => locked.connection.query(statement);

	beforeAll(async () => {
		const both = await makeBothDatabases();
		remove = both.remove;
		locked = await openLocked(both.ours, both.theirs);
	}, 60_000);
	afterAll(async () => {
		locked.close();
		await remove();
	});

	it('answers from ours by a bare name, and from theirs by that of their schema', () => {
		const table = ask(`SELECT (SELECT count(*) FROM imported.events)::INTEGER AS theirs,
			(SELECT count(*) FROM events WHERE basis = 'coded')::INTEGER AS ours`);
		expect([0, 1].map((column) => table.getChildAt(column)?.get(0))).toEqual([CODED.length, 0]);
	});

	it('answers the example of both', () => expect(ask(EXAMPLE_OF_BOTH.sql).numRows).toBe(2));

	it.each([
		'DELETE FROM imported.events',
		'DROP TABLE imported.origins',
		'CREATE TABLE imported.mine (a INT)',
	])('refuses %s', (statement) => expect(() => ask(statement)).toThrow(/read-only/));

	it('refuses to attach another file', () =>
		expect(() => ask("ATTACH 'other.duckdb' AS other")).toThrow(/disabled|permission/i));
});

describe('namesTheirs', () => {
	it.each([
		['SELECT * FROM imported.events', true],
		['select * from Imported . events', true],
		['SELECT * FROM "imported"."events"', true],
		['SELECT * FROM events', false],
		['SELECT unimported FROM events', false],
	])('%s: %s', (statement, expected) => expect(namesTheirs(statement)).toBe(expected));
});
