// `tsx scripts/serve.ts [--port N] [--directory PATH]`: serves a built site until it is stopped (for browser tests).
import { parseArgs } from 'node:util';
import { serveSite } from './serve-site.mjs';

const { values } = parseArgs({
	options: {
		port: { type: 'string', default: '4173' },
		directory: { type: 'string', default: 'build' },
	},
});

try {
	const { port } = await serveSite({ directory: values.directory, port: Number(values.port) });
	console.log(`http://localhost:${port}`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
