import { describe, expect, it } from 'vitest';
import {
	cardPath,
	eventPath,
	officialPath,
	officialSlug,
	pairPath,
	relativePath,
} from '../../../src/lib/model/paths';

describe('paths', () => {
	it.each([
		['CHN', 'NOR', '/pair/CHN-NOR'],
		['NOR', 'CHN', '/pair/CHN-NOR'],
	])('puts the pair %s %s in order', (a, b, path) => expect(pairPath(a, b)).toBe(path));

	it.each([
		['Espen Barth Eide', 'espen-barth-eide'],
		['Nguyễn Phú Trọng', 'nguyen-phu-trong'],
		["Samuel O'Brien Jr.", 'samuel-obrien-jr'],
		['Recep Tayyip Erdoğan', 'recep-tayyip-erdogan'],
		['Jens Østergård', 'jens-ostergard'],
		['<script>"', 'script'],
		['习近平', '习近平'],
	])('names %s in an address as %s', (name, slug) => expect(officialSlug(name)).toBe(slug));

	it('has no address for a name without letters', () => {
		expect(officialSlug(' –/ ')).toBeNull();
		expect(officialPath('…')).toBeNull();
	});

	it.each([
		['/', '/', './'],
		['/', '/card/site.png', 'card/site.png'],
		['/data', '/data', 'data'],
		['/pair/CHN-NOR', '/pair/CHN-NOR', '../pair/CHN-NOR'],
		['/pair/CHN-NOR', cardPath('pair', 'CHN-NOR'), '../card/pair/CHN-NOR.png'],
		['/pair/CHN-NOR', '/', '../'],
	])('from %s finds %s as %s', (from, target, relative) => {
		expect(relativePath(from, target)).toBe(relative);
		expect(new URL(relative, `https://example.org/atlas${from}`).pathname).toBe(`/atlas${target}`);
	});

	it('keeps the id of an event', () => expect(eventPath('a1-b2')).toBe('/event/a1-b2'));
});
