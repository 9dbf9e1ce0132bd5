import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ pages: 'build', assets: 'build', strict: true }),
		// Where the site is served below a path, e.g. BASE_PATH=/atlas.
		paths: { base: process.env.BASE_PATH ?? '', relative: true },
		typescript: {
			config: (config) => {
				config.include = [...config.include, '../scripts/**/*.ts', '../tests/**/*.ts', '../*.config.ts'];
				return config;
			},
		},
	},
};
