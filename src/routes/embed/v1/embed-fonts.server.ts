// Which type does an embed carry? The letters of Western languages, small enough to stand in the document.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const LATIN = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
const ACCENTS = 'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖŒØÙÚÛÜÝàáâãäåæçèéêëìíîïñòóôõöœøùúûüýÿß';
const SIGNS = '–—‘’“”«»…·×−→←\u00a0\u202f';
const DATES = '0123456789 ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzéû,–.';

const FACES = [
	{
		family: 'Brygada 1918',
		style: 'normal',
		weight: '400 700',
		file: '@fontsource-variable/brygada-1918/files/brygada-1918-latin-wght-normal.woff2',
		text: LATIN + ACCENTS + SIGNS,
		variationAxes: { wght: 500 },
	},
	{
		family: 'Brygada 1918',
		style: 'italic',
		weight: '400 700',
		file: '@fontsource-variable/brygada-1918/files/brygada-1918-latin-wght-italic.woff2',
		text: DATES,
		variationAxes: { wght: 500 },
	},
	{
		family: 'Cabin',
		style: 'normal',
		weight: '400 500',
		file: '@fontsource-variable/cabin/files/cabin-latin-wdth-normal.woff2',
		text: LATIN + ACCENTS + SIGNS,
		variationAxes: { wdth: 100, wght: { min: 400, max: 500 } },
	},
] as const;

let written: Promise<string> | null = null;

/** `@font-face` rules with their fonts inside; made once. */
export function readEmbedFonts(): Promise<string> {
	written ??= Promise.all(FACES.map(writeFace)).then((faces) => faces.join(''));
	return written;
}

async function writeFace({ family, style, weight, file, text, variationAxes }: (typeof FACES)[number]) {
	const path = createRequire(`${process.cwd()}/package.json`).resolve(file);
	const font = await subsetFont(await readFile(path), text, { targetFormat: 'woff2', variationAxes });
	return `@font-face{font-family:'${family}';font-style:${style};font-weight:${weight};src:url(data:font/woff2;base64,${font.toString('base64')}) format('woff2')}`;
}
