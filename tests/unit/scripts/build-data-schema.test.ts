import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OWN_TABLES } from '../../../scripts/data/imported/imported-schema';
import { columnsOf, TABLE_NAMES } from '../../../scripts/data/schema';
import { SCHEMA_VERSION } from '../../../src/lib/model/manifest';

const DOCUMENT = readFileSync(join(import.meta.dirname, '../../../docs/SCHEMA.md'), 'utf8');

/** The chapter on a table, by its heading. */
function chapterOf(table: string): string {
	const chapters = DOCUMENT.split(/^## /m);
	return chapters.find((chapter) => chapter.split('\n')[0]?.split(', ').includes(table)) ?? '';
}

describe('docs/SCHEMA.md', () => {
	it('tells the version', () => {
		expect(DOCUMENT).toContain(`schema version ${SCHEMA_VERSION}`);
	});

	it.each(Object.entries(OWN_TABLES))('describes %s of imported.duckdb', (table, layout) => {
		const typed = chapterOf(`${table} (imported.duckdb)`).matchAll(/^\| `(\w+)` +\| ([A-Z[\]]+\??) /gm);
		expect(Object.fromEntries([...typed].map(([, name, type]) => [name, type]))).toEqual(layout);
	});

	it.each(TABLE_NAMES)('describes %s', (table) => {
		const chapter = chapterOf(table) + (table === 'mention_participants' ? chapterOf('participants') : '');
		for (const { name } of columnsOf(table)) expect(chapter).toContain(`\`${name}\``);
		const typed = [...chapter.matchAll(/^\| `(\w+)` +\| ([A-Z[\]]+\??) /gm)].map(([, name, type]) => ({
			name,
			type,
		}));
		if (typed.length === 0 || table === 'mention_participants') return;
		const columns = columnsOf(table).map(({ name, type, isNullable }) => ({
			name,
			type: `${type}${isNullable ? '?' : ''}`,
		}));
		expect(typed).toEqual(columns);
	});
});
