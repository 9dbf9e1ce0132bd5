// How is a large database of made-up events written?
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { loadReference } from '../../../scripts/read-reference';
import { SCHEMA_VERSION } from '../../../src/lib/model/manifest';
import type { SyntheticPlan } from './draw-sql';
import { eventsSql } from './events-sql';
import { createTablesSql, FOLLOWING_SQL, WHOLE_SQL } from './tables-sql';

/** As the product's build writes it. */
const STORAGE_VERSION = 'v1.2.0';

/** These take part in most contacts; every other country follows in the order of its code. */
const HEAVIEST = [
	...[
		'CHN',
		'USA',
		'RUS',
		'GBR',
		'FRA',
		'DEU',
		'IND',
		'JPN',
		'TUR',
		'SAU',
		'BRA',
		'IRN',
		'KOR',
		'PAK',
		'EGY',
	],
	...[
		'UKR',
		'ITA',
		'ZAF',
		'AUS',
		'IDN',
		'CAN',
		'VNM',
		'KAZ',
		'ISR',
		'ARE',
		'POL',
		'ESP',
		'MEX',
		'QAT',
		'NGA',
	],
];

/** Countries by weight: of the reference table the 200 that come first; where a site is built, all. */
const MOST_COUNTRIES = 200;

/**
 * Writes a database of the product's layout to `path`, replacing what is there. The same number and seed give the
 * same rows. Ten million events take some minutes and a few gigabytes of temporary space. `isWhole` fills the tables that
 * pages read, too.
 */
export async function writeSynthetic(path: string, events: number, seed = 1, isWhole = false): Promise<void> {
	const { countries, organisations } = (await loadReference()).reference;
	const others = countries.map(({ code }) => code).filter((code) => !HEAVIEST.includes(code));
	const plan: SyntheticPlan = {
		events,
		seed,
		codes: [...HEAVIEST, ...others].slice(0, isWhole ? undefined : MOST_COUNTRIES),
	};
	const part = `${path}.part`;
	await mkdir(dirname(path), { recursive: true });
	await rm(part, { force: true });
	const instance = await DuckDBInstance.create(':memory:', {
		memory_limit: '6GB',
		temp_directory: `${part}.tmp`,
	});
	const connection = await instance.connect();
	try {
		await connection.run(`ATTACH '${part}' AS target (STORAGE_VERSION '${STORAGE_VERSION}')`);
		for (const statement of [
			...createTablesSql(),
			eventsSql(plan),
			...FOLLOWING_SQL,
			...(isWhole ? WHOLE_SQL : []),
		]) {
			await connection.run(statement);
		}
		for (const { code, name, capital, latitude, longitude, region } of countries) {
			const row = [code, name, capital, latitude, longitude, region];
			await connection.run('INSERT INTO target.countries VALUES (?, ?, ?, ?::DOUBLE, ?::DOUBLE, ?)', row);
		}
		for (const { id, name, kind } of organisations) {
			await connection.run('INSERT INTO target.organisations VALUES (?, ?, ?)', [id, name, kind]);
		}
		await connection.run("INSERT INTO target.meta VALUES ('schema', ?)", [String(SCHEMA_VERSION)]);
		await connection.run('DETACH target');
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
	await rm(`${part}.tmp`, { recursive: true, force: true });
	await rename(part, path);
}
