// Is every package the one that was looked at: pinned, from the registry, without a script of its own when installed?
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Locked {
	resolved?: string;
	integrity?: string;
	link?: boolean;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

/** Where markup is taken as it is: a part that our own components printed. */
const TAKES_MARKUP = ['src/lib/ui/deferred/Deferred.svelte'];

describe('packages', () => {
	it('run no script when they are installed', () => {
		expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
	});

	it('are pinned by a hash and come from the registry', () => {
		expect(packages.length).toBeGreaterThan(300);
		const loose = packages.filter(
			([, { resolved, integrity }]) =>
				!integrity?.startsWith('sha512-') ||
				(resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')),
		);
		expect(loose.map(([path]) => path)).toEqual([]);
	});

	it('have the engine of one version exactly: another one was published with malice', () => {
		const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
			dependencies: Record<string, string>;
		};
		expect(dependencies['@duckdb/duckdb-wasm']).toMatch(/^\d+\.\d+\.\d+$/);
	});
});

describe('components', () => {
	it('take no markup from anywhere but one place', () => {
		const taking = readdirSync('src', { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith('.svelte'))
			.map((name) => join('src', name))
			.filter((file) => /\{@html\b|no-at-html-tags/.test(readFileSync(file, 'utf8')));
		expect(taking).toEqual(TAKES_MARKUP);
	});
});
