// Which database do single pages and embeds ask while they are printed? One that stays open.
import type { Database } from '$lib/query/database';
import { openNodeDatabase } from '$lib/query/node';
import { readAtlas } from './anniversaries/read-atlas.server';

let opened: { checksum: string; database: Promise<Database> } | null = null;

/** The database of the last data build. */
export async function openDatabase(): Promise<Database> {
	const { file, sha256 } = (await readAtlas()).manifest.database;
	if (opened?.checksum !== sha256)
		opened = { checksum: sha256, database: openNodeDatabase(`static/data/${file}`) };
	return opened.database;
}
