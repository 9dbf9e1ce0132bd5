import { readPrintedPages } from './scripts/read-printed-pages.mjs';
import { resolve } from 'node:path';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { packEngine } from './scripts/pack-engine.mjs';

export default defineConfig({
	plugins: [sveltekit()],
	define: { PRINTED_PAGES: JSON.stringify(readPrintedPages()) },
	// For hosts that take no file as large as the engine: `PACK_ENGINE=1 npm run build`.
	resolve: { alias: process.env.PACK_ENGINE ? packEngine(resolve('.svelte-kit/engine')) : [] },
	worker: { format: 'es' },
	// The engine's files are served as they are: inlining or pre-bundling breaks its worker.
	optimizeDeps: { exclude: ['@duckdb/duckdb-wasm'] },
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['tests/unit/**/*.test.ts'],
					environment: 'node',
					// A process of its own for each file costs more than most of them: 0.2 s of processor time a file.
					isolate: false,
					// Some tests start commands, and a busy machine starts them slowly.
					testTimeout: 30_000,
				},
			},
			{
				extends: true,
				test: {
					name: 'gold',
					include: ['tests/gold/**/*.test.ts'],
					environment: 'node',
					// Some tests start commands, and a busy machine starts them slowly.
					testTimeout: 30_000,
				},
			},
		],
	},
});
