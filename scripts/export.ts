// npm run export: what are our events in the codes of CAMEO or PLOVER?
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { codeEvent, writeCameo, writePlover } from '../src/lib/export/coded-event';
import type { EventRecord } from '../src/lib/model/event';
import { givenPath } from './read-paths';

const USAGE = `usage: npm run export -- plover|cameo FILE [--out FILE]

Writes the records in FILE (npm run extract, or downloads/records.ndjson) in the codes of others; what these cannot say is
counted on standard error.

  plover   PLOVER, one JSON object a line
  cameo    day, source, target, CAMEO code, id: a table separated by tabs`;

const say = (line: string) => void process.stderr.write(`${line}\n`);

function run(scheme: 'cameo' | 'plover', file: string, out: string | undefined): void {
	const lost = new Map<string, number>();
	const lose = (what: string) => lost.set(what, (lost.get(what) ?? 0) + 1);
	const lines: string[] = [];
	for (const line of readFileSync(givenPath(file).absolute, 'utf8').split('\n')) {
		if (line === '') continue;
		const event = JSON.parse(line) as EventRecord;
		const coded = codeEvent(event, scheme);
		if (coded === null) lose(`the whole record (${event.type})`);
		else lines.push(scheme === 'plover' ? writePlover(coded) : writeCameo(coded));
		coded?.losses.forEach(lose);
	}
	if (out === undefined) process.stdout.write(lines.join(''));
	else writeFileSync(givenPath(out).absolute, lines.join(''));
	say(`${lines.length} records written`);
	for (const [what, count] of [...lost].sort()) say(`  lost, ${what}: ${count}`);
}

const { values, positionals } = parseArgs({
	options: { out: { type: 'string' }, help: { type: 'boolean' } },
	allowPositionals: true,
});
const [scheme, file] = positionals;
if (values.help) process.stdout.write(`${USAGE}\n`);
else if ((scheme === 'plover' || scheme === 'cameo') && file !== undefined) run(scheme, file, values.out);
else {
	say(USAGE);
	process.exitCode = 2;
}
