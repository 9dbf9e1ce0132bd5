import { describe, expect, it } from 'vitest';
import { inlineStyles } from '../../../scripts/inline-styles.mjs';

const off = (href: string) => `<link href="${href}" rel="stylesheet" disabled media="(max-width: 0)">`;
const ROWS = [
	{
		id: 'a sheet beside the page’s files',
		html: '<link href="./_app/a.css" rel="stylesheet">',
		css: 'p{color:red}',
		inlined: `<style>p{color:red}</style>\n\t\t${off('./_app/a.css')}`,
	},
	{
		id: 'fonts are looked for where the sheet lies',
		html: '<link href="./_app/a.css" rel="stylesheet">',
		css: '@font-face{src:url(./f.woff2)}b{background:url("p.svg")}',
		inlined: `<style>@font-face{src:url(./_app/f.woff2)}b{background:url("./_app/p.svg")}</style>\n\t\t${off('./_app/a.css')}`,
	},
	{
		id: 'data and the page’s own parts stay',
		html: '<link href="./_app/a.css" rel="stylesheet">',
		css: 'a{fill:url(#x)}b{background:url(data:image/png;base64,AA/B)}',
		inlined: `<style>a{fill:url(#x)}b{background:url(data:image/png;base64,AA/B)}</style>\n\t\t${off('./_app/a.css')}`,
	},
	{
		id: 'a sheet that is there in name only',
		html: off('./_app/a.css'),
		css: 'p{color:red}',
		inlined: off('./_app/a.css'),
	},
];

describe('inlineStyles', () => {
	it.each(ROWS)('$id', ({ html, css, inlined }) => {
		expect(inlineStyles(html, () => css)).toBe(inlined);
	});
});
