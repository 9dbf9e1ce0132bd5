// `npm run build:data [-- --articles PATH…]`: articles or a lake in, static/data/events.duckdb and manifest.json out.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArguments, USAGE } from './data/arguments';
import { buildData, TARGET, type Reporter } from './data/build-data';
import { describeBuild } from './data/describe-build';
import { describeChange } from './data/describe-change';
import { describeDiskFault } from './data/describe-disk-fault';
import { describeKept } from './data/describe-kept';
import { buildFromLake } from './data/lake/build-from-lake';
import { writeLake } from './data/lake/write-lake';
import { LockedError } from './lock.mjs';
import { startStage } from './data/progress';
import { UsageError } from './usage-error';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const [NOTHING_READ, WRONG_USAGE] = [1, 2];

async function run(): Promise<number> {
	// npm changes into the project's folder; paths are meant from where it was called.
	const request = readArguments(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
	if (request === null) {
		console.log(USAGE);
		return 0;
	}
	const report: Reporter = {
		stage: startStage,
		problem: (line) => console.error(line),
		kept: (counts) => console.error(describeKept(counts)),
	};
	const { articles, fromLake, lake, imported } = request;
	const result =
		fromLake === null
			? await buildData(ROOT, articles, report, imported)
			: await buildFromLake(ROOT, fromLake, report, imported);
	console.log(describeBuild(result));
	if (lake !== null && result.manifest !== null) {
		await writeLake(join(ROOT, TARGET), lake.absolute);
		console.log(`Wrote the lake ${lake.shown}.`);
	}
	if (request.isChanged && result.manifest !== null) console.log(describeChange(result));
	return result.manifest === null ? NOTHING_READ : 0;
}

try {
	process.exitCode = await run();
} catch (error) {
	if (error instanceof UsageError) {
		console.error(`${error.message}\n\n${USAGE}`);
		process.exitCode = WRONG_USAGE;
	} else if (error instanceof LockedError) {
		console.error(error.message);
		process.exitCode = NOTHING_READ;
	} else {
		const fault = describeDiskFault(error);
		if (fault === null) throw error;
		console.error(fault);
		process.exitCode = NOTHING_READ;
	}
}
