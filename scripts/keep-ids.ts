// `npm run keep:ids`: notes the ids of the build in static/data in data/ids.ndjson, so that links to them last.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EventRecord } from '../src/lib/model/event';
import { formatPublishedIds, IDS_FILE, keepIds, readPublishedIds } from './data/published-ids';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const RECORDS = 'static/data/downloads/records.ndjson';

function run(): number {
	let lines: string[];
	try {
		lines = readFileSync(join(ROOT, RECORDS), 'utf8').split('\n');
	} catch {
		console.error(`no such file: ${RECORDS}; run npm run build:data first`);
		return 1;
	}
	const events = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as EventRecord);
	const history = readPublishedIds(join(ROOT, IDS_FILE));
	const kept = keepIds(history, events);
	writeFileSync(join(ROOT, IDS_FILE), formatPublishedIds(kept));
	console.log(`${IDS_FILE}: ${kept.length} ids, ${kept.length - history.length} of them new`);
	return 0;
}

process.exitCode = run();
