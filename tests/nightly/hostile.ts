// `npm run nightly:hostile`: a hundred thousand hostile inputs through every door, and how many broke one.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noteFigures } from './note-figures';

const TRIES = Number(process.env.HOSTILE_TRIES ?? 5900);
const folder = mkdtempSync(join(tmpdir(), 'bilateral-hostile-'));
const report = join(folder, 'report');
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'unit', 'tests/unit/hostile'], {
	stdio: 'inherit',
	env: { ...process.env, HOSTILE_TRIES: String(TRIES), HOSTILE_REPORT: report },
});
const doors = readFileSync(report, 'utf8')
	.trim()
	.split('\n')
	.map((line) => JSON.parse(line) as { door: string; tried: number });
rmSync(folder, { recursive: true });
const tried = doors.reduce((sum, door) => sum + door.tried, 0);
noteFigures('hostile', {
	what: `Hostile input: ${doors.map(({ door }) => door).join(', ')}`,
	tried,
	failed: status === 0 ? 0 : 1,
	note: '',
});
console.log(
	`${tried} inputs through ${doors.length} doors, ${status === 0 ? 'none broke one' : 'see above'}`,
);
process.exitCode = status ?? 1;
