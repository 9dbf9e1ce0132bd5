// How does the built site become plain files, with the headers that a host should send and a page for what is missing that speaks without JavaScript too?
import { readFileSync } from 'node:fs';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import adapter from '@sveltejs/adapter-static';
import { inlineStyles } from './inline-styles.mjs';
import { recoverFolder, replaceFolder } from './replace-folder.mjs';
import { hostHeaders, writeHeaderFile } from './security-policy.mjs';

const MISSING = '404.html';
/** Explore in each language. */
const FIRST = ['index.html', 'fr.html'];
const HEADERS = '_headers';
/** Folders that other sites may frame or that hold no pages. */
const OPEN = new Set(['_app', 'embed', 'card']);

/** What a reader sees at an address that has no page where scripts are off or do not come; links go from the site's base. */
function writeUnscripted(base) {
	return `<noscript><style>#unscripted { display: block !important; }</style></noscript>
<main id="unscripted" hidden style="max-width:640px;margin:48px auto;padding:0 16px;font-family:Georgia,serif">
<h1>The atlas has no such page</h1>
<p>Nothing stands at this address. It may be mistyped, or its event was withdrawn from the data.</p>
<p>Countries are written in capitals and pairs in order of the alphabet: <code>${base}/country/NOR</code>, <code>${base}/pair/CHN-NOR</code>.</p>
<p><a href="${base}/">Explore</a>, <a href="${base}/anniversaries">Anniversaries</a>, <a href="${base}/data">Data</a></p>
</main>`;
}

/** Patterns of all pages that stand in the built folder; embeds, files and pictures are not among them. @param {string} folder */
async function listPages(folder) {
	const entries = await readdir(folder, { withFileTypes: true });
	return entries
		.flatMap((entry) => {
			if (entry.name.endsWith('.html')) return [`/${entry.name}`, `/${entry.name.slice(0, -'.html'.length)}`];
			return entry.isDirectory() && !OPEN.has(entry.name) ? [`/${entry.name}/*`] : [];
		})
		.sort();
}

/** Its last part: painted before that is read, the others would move as it comes. */
const LAST = '<link rel="expect" href="#overview" blocking="render">';

/** The page that most readers see first paints as soon as it is there itself, and whole. @param {string} folder @param {string} file */
async function inlineFirst(folder, file) {
	const path = join(folder, file);
	const page = await readFile(path, 'utf8');
	await writeFile(
		path,
		inlineStyles(page, (href) => readFileSync(join(folder, href), 'utf8')).replace(
			'<head>',
			(head) => `${head}\n\t\t${LAST}`,
		),
	);
}

/**
 * The static adapter. It writes beside `folder` and puts the whole in its place at the end: a build that is stopped
 * half-way leaves the site of before.
 * @param {string} folder
 * @returns {import('@sveltejs/kit').Adapter}
 */
export default function atlasAdapter(folder) {
	return {
		name: 'atlas',
		async adapt(builder) {
			await recoverFolder(folder);
			await replaceFolder(folder, async (next) => {
				await adapter({ pages: next, assets: next, fallback: MISSING, strict: true }).adapt(builder);
				await finish(next, builder.config.kit.paths.base);
			});
		},
	};
}

/** What a static host needs beside the pages. @param {string} folder @param {string} base */
async function finish(folder, base) {
	for (const file of FIRST) await inlineFirst(folder, file);
	const path = join(folder, MISSING);
	const page = await readFile(path, 'utf8');
	const title = '<title>No such page · Bilateral</title>';
	await writeFile(
		path,
		page
			.replace('</head>', () => `${title}</head>`)
			// Last, for the first link of a page is the one that skips to its content.
			.replace('</body>', (end) => writeUnscripted(base) + end),
	);
	await writeFile(join(folder, HEADERS), writeHeaderFile(hostHeaders(await listPages(folder), base)));
}
