import { readPrintedPages } from './scripts/read-printed-pages.mjs';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	define: { PRINTED_PAGES: JSON.stringify(readPrintedPages()) },
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
