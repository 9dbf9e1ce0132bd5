// Which type does a picture carry? The page's own faces that its letters need, inside the file.

function isUsed(range: string, letters: ReadonlySet<number>): boolean {
	if (range === '') return true;
	return range.split(',').some((part) => {
		const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
		const [first, last] = [parseInt(from, 16), parseInt(to, 16)];
		return [...letters].some((letter) => letter >= first && letter <= last);
	});
}

/** Rejects where what comes is no whole face. */
async function readAsData(url: string): Promise<string> {
	const buffer = await (await fetch(url)).arrayBuffer();
	await new FontFace('probe', buffer).load();
	let text = '';
	for (const byte of new Uint8Array(buffer)) text += String.fromCharCode(byte);
	return `data:font/woff2;base64,${btoa(text)}`;
}

function listFaces(sheet: CSSStyleSheet): CSSFontFaceRule[] {
	return [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule);
}

/** `@font-face` rules for an SVG text, each with its file inside. Rejects where a face does not arrive whole. */
export async function writePictureFonts(svg: string): Promise<string> {
	const letters = new Set([...svg.replace(/<[^>]*>/g, '')].map((letter) => letter.codePointAt(0) ?? 0));
	const rules = [...document.styleSheets].flatMap((sheet) =>
		listFaces(sheet).map((rule) => ({ rule, base: sheet.href ?? document.baseURI })),
	);
	const written = rules.map(async ({ rule, base }) => {
		const family = rule.style.getPropertyValue('font-family').replace(/["']/g, '');
		const url = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src'))?.[1];
		const isItalic = rule.style.getPropertyValue('font-style') === 'italic';
		if (!url || !svg.includes(family) || (isItalic && !svg.includes('font-style="italic"'))) return '';
		if (!isUsed(rule.style.getPropertyValue('unicode-range'), letters)) return '';
		const data = await readAsData(new URL(url, base).href);
		return rule.cssText.replace(/url\("?[^")]+"?\)/, `url(${data})`);
	});
	return (await Promise.all(written)).join('');
}
