// Does the page of licences name what the site uses?
import { describe, expect, it } from 'vitest';
import packageFile from '../../../package.json';
import { readLicences } from '../../../src/routes/licences/read-licences.server';

describe('readLicences', () => {
	const packages = readLicences(process.cwd());

	it('names every package that the site asks for, with a version and a licence', () => {
		const names = packages.map(({ name }) => name);
		expect(names).toEqual(expect.arrayContaining(Object.keys(packageFile.dependencies)));
		for (const { name, version, licence } of packages)
			expect([name, /^\d/.test(version), licence !== '']).toEqual([name, true, true]);
	});

	it('names each version once', () => {
		const versions = packages.map(({ name, version }) => `${name}@${version}`);
		expect(new Set(versions).size).toBe(versions.length);
	});

	it('has the text of nearly all', () => {
		const silent = packages.filter(({ text }) => text === '');
		expect(silent.length).toBeLessThan(packages.length / 10);
	});

	it('leaves out what only tests use', () => {
		expect(packages.map(({ name }) => name)).not.toContain('vitest');
	});
});
