// How much time and memory did this process take? Loaded before each program of a build, it says so at the end of it.
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** Where the build collects a line of JSON per process. */
const file = process.env.BUILD_USAGE_FILE;

// Threads are counted by the process that they belong to.
if (file && isMainThread)
	process.on('exit', () => {
		const { user, system } = process.cpuUsage();
		const usage = { cpuMs: (user + system) / 1000, rssKb: process.resourceUsage().maxRSS };
		appendFileSync(file, `${JSON.stringify(usage)}\n`);
	});
