import { readFileSync } from 'node:fs';
import adapter from './scripts/adapter-atlas.mjs';
import { nameVersion } from './scripts/name-version.mjs';
import { pagePolicy } from './scripts/security-policy.mjs';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter('build'),
		csp: pagePolicy(readFileSync(new URL('./src/app.html', import.meta.url), 'utf8')),
		// A file for each few lines of style would make a slow network wait for many answers before the first paint.
		inlineStyleThreshold: 1200,
		// Other articles may tell no story, and name nobody twice: such a kind of page has no pages then.
		// Cards are drawn beside the pages.
		// French pages are found by the link to them on each page; nothing links to their index.
		prerender: { handleUnseenRoutes: 'ignore', concurrency: 4, entries: ['*', '/fr/search-index.json'] },
		// Where the site is served below a path, e.g. BASE_PATH=/atlas.
		// The same input gives the same site, to the byte: no clock in its name.
		version: { name: nameVersion() },
		// Registered by the layout, once a page is at rest. It keeps none of the data: of a large site their names alone are a megabyte.
		serviceWorker: { register: false, files: (path) => !path.startsWith('data/') },
		paths: { base: process.env.BASE_PATH ?? '', relative: true },
		typescript: {
			config: (config) => {
				config.include = [...config.include, '../scripts/**/*.ts', '../tests/**/*.ts', '../*.config.ts'];
				return config;
			},
		},
	},
};
