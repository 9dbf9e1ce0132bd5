// Are the reference tables sound? Prints `file:line: message` for each fault; exit code 1 where there is one.
import { parseArgs } from 'node:util';
import { formatProblem } from '../src/lib/model/problem';
import { loadReference } from './read-reference';

const { positionals } = parseArgs({ allowPositionals: true });
const { reference, problems } = await loadReference(positionals[0]);
for (const problem of problems) console.error(formatProblem(problem));
if (problems.length > 0) {
	console.error(`${problems.length} ${problems.length === 1 ? 'fault' : 'faults'} in the reference tables`);
	process.exitCode = 1;
} else {
	const counts = Object.entries(reference).map(
		([table, rows]: [string, unknown[]]) => `${rows.length} ${table}`,
	);
	console.log(`reference tables are sound: ${counts.join(', ')}`);
}
