// How do the benchmark's pages become a folder that a plain server can serve?
import { existsSync } from 'node:fs';
import { mkdir, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

/** Builds all pages into `folder`, whose `data` leads to where the databases lie. The peer's page only where it is installed. */
export async function buildPages(folder: string, dataFolder: string): Promise<{ hasPeer: boolean }> {
	const root = resolve('tests/bench');
	const hasPeer = existsSync(join(root, 'vgplot/node_modules'));
	const pages = ['pages/cube.html', 'pages/engine.html', ...(hasPeer ? ['vgplot/vgplot.html'] : [])];
	await build({
		root,
		configFile: false,
		logLevel: 'error',
		plugins: [svelte({ configFile: false, compilerOptions: { runes: true } })],
		worker: { format: 'es' },
		build: {
			outDir: folder,
			emptyOutDir: true,
			target: 'esnext',
			assetsInlineLimit: 0,
			chunkSizeWarningLimit: 4000,
			rolldownOptions: { input: pages.map((page) => join(root, page)) },
		},
	});
	await mkdir(dataFolder, { recursive: true });
	await symlink(dataFolder, join(folder, 'data'));
	return { hasPeer };
}
