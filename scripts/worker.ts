// npm run worker -- redis://HOST: who starts the process that works on a queue, and starts it again when it ends?
import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { readConnection } from './queue/bull';

const USAGE = `usage: npm run worker -- redis://[USER:PASSWORD@]HOST[:PORT]

Extracts and links what \`npm run extract -- … --queue\` hands in, until it is stopped. Run as many as there are
processors. Where an article takes all memory the worker says so and begins again; NODE_OPTIONS=--max-old-space-size=MB
sets how much it may have.`;

const WORK = fileURLToPath(new URL('extract/work-on-queue.ts', import.meta.url));
/** What ends at once each time is not started without a breath. */
const PAUSE_MS = 1000;
const ABORTED = 134;

const say = (line: string) => void process.stderr.write(`${line}\n`);

interface End {
	code: number | null;
	signal: NodeJS.Signals | null;
}

function describeEnd({ code, signal }: End): string {
	if (signal === 'SIGABRT' || code === ABORTED)
		return 'its memory was full (more: NODE_OPTIONS=--max-old-space-size=MB)';
	return signal === null ? `code ${code}` : `${signal}, from outside or for want of memory`;
}

/** Works until it is asked to stop, however often the process ends; one that was never ready passes its code on. */
async function supervise(address: string): Promise<number> {
	let isStopping = false;
	let wasReady = false;
	let child: ChildProcess | null = null;
	const stop = () => {
		isStopping = true;
		if (child?.connected) child.disconnect();
	};
	process.on('SIGINT', stop).on('SIGTERM', stop);
	for (;;) {
		const started = spawn(process.execPath, [...process.execArgv, WORK, address], {
			stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
		});
		child = started;
		started.on('message', () => (wasReady = true));
		const end = await new Promise<End>((done) =>
			started.on('exit', (code, signal) => done({ code, signal })),
		);
		if (isStopping) return 0;
		if (!wasReady) return end.code ?? 1;
		say(`the worker ended (${describeEnd(end)}): another begins`);
		await sleep(PAUSE_MS);
		if (isStopping) return 0;
	}
}

const [address] = process.argv.slice(2);
if (address === undefined || address === '--help') {
	process.stdout.write(`${USAGE}\n`);
	process.exitCode = address === undefined ? 2 : 0;
} else if (readConnection(address) === null) {
	say(`no address of a queue: ${address}\n\n${USAGE}`);
	process.exitCode = 2;
} else process.exitCode = await supervise(address);
