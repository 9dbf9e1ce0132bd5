// Can a reader's SQL leave the loaded data? Tried on the browser's engine, without its worker.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AFTER_ATTACH, BEFORE_ATTACH } from '../../../../src/lib/query/console/lock-statements';
import { makeSmallDatabase } from '../small-database';

const require = createRequire(import.meta.url);

async function openLocked(path: string) {
	const module = require.resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
	const bundles = { mvp: { mainModule: module, mainWorker: '' }, eh: { mainModule: module, mainWorker: '' } };
	const engine = await createDuckDB(bundles, new VoidLogger(), NODE_RUNTIME);
	await engine.instantiate(() => {});
	engine.open({ path: ':memory:', query: { castBigIntToDouble: true } });
	engine.registerFileBuffer('atlas.duckdb', new Uint8Array(await readFile(path)));
	const connection = engine.connect();
	for (const statement of BEFORE_ATTACH) connection.query(statement);
	connection.query("ATTACH 'atlas.duckdb' AS atlas (READ_ONLY)");
	for (const statement of AFTER_ATTACH) connection.query(statement);
	return { connection, close: () => engine.reset() };
}

const BREAKOUTS = [
	"ATTACH 'other.duckdb' AS other",
	"ATTACH 'https://example.org/x.duckdb' AS other",
	"ATTACH '/etc/passwd' AS other",
	"COPY events TO 'out.csv'",
	"COPY (SELECT 1) TO '/tmp/out.csv'",
	"COPY (SELECT 1) TO 'https://example.org/out.csv'",
	"EXPORT DATABASE 'out'",
	"IMPORT DATABASE 'out'",
	"SELECT * FROM read_csv('https://example.org/a.csv')",
	"SELECT * FROM read_csv('/etc/passwd')",
	"SELECT * FROM 'https://example.org/a.csv'",
	"SELECT * FROM '/etc/passwd.csv'",
	"SELECT * FROM read_text('/etc/passwd')",
	"SELECT * FROM read_text('atlas.duckdb')",
	"SELECT * FROM read_blob('/etc/passwd')",
	"SELECT * FROM glob('*')",
	"SELECT * FROM glob('/etc/*')",
	'LOAD httpfs',
	"LOAD '/tmp/x.duckdb_extension'",
	'SET enable_external_access = true',
	'SET lock_configuration = false',
	'RESET enable_external_access',
	'SET autoload_known_extensions = true',
	'PRAGMA enable_external_access = true',
	"SET allowed_directories = ['/']",
	"SET custom_extension_repository = 'https://example.org'",
	"SELECT * FROM read_parquet('https://example.org/a.parquet')",
	"SELECT 1; COPY events TO 'out.csv'",
	"PREPARE p AS COPY events TO 'out.csv'",
	"COPY events FROM '/etc/passwd'",
	"CREATE VIEW v AS SELECT * FROM read_csv('/etc/passwd')",
	"SELECT * FROM query('SELECT * FROM read_csv(''/etc/passwd'')')",
	"SELECT * FROM query_table('/etc/passwd.csv')",
	"SELECT * FROM sniff_csv('/etc/passwd')",
	"SELECT * FROM read_json('https://example.org/a.json')",
	"SELECT getenv('HOME')",
	"SELECT http_get('https://example.org')",
	"CREATE SECRET s (TYPE S3, KEY_ID 'a', SECRET 'b')",
	"ATTACH 'md:other' AS other",
	"ATTACH 'ducklake:other' AS other",
	'LOAD parquet',
	'UPDATE EXTENSIONS',
	"PRAGMA import_database('out')",
	"PRAGMA profiling_output = '/tmp/out.json'",
	"SET temp_directory = '/tmp'",
	"SET extension_directory = '/tmp'",
	"SET home_directory = '/'",
	"SET s3_endpoint = 'example.org'",
	"SET memory_limit = '100GB'",
	'SET allow_unsigned_extensions = true',
	'SET GLOBAL lock_configuration = false',
	'RESET lock_configuration',
	'DETACH atlas',
	'CREATE TABLE atlas.main.t (a INTEGER)',
	'DELETE FROM events',
	'DROP TABLE events',
	"INSERT INTO meta VALUES ('a', 'b')",
] as const;

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
