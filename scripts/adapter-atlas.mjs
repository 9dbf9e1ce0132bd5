// How does the built site become plain files, with a page for what is missing that says so without JavaScript too?
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import adapter from '@sveltejs/adapter-static';

const MISSING = '404.html';

/** What a reader without JavaScript sees at an address that has no page; links go from the site's base. */
function noScript(base) {
	return `<noscript><main style="max-width:640px;margin:48px auto;padding:0 16px;font-family:Georgia,serif">
<h1>The atlas has no such page</h1>
<p>Nothing stands at this address. It may be mistyped, or its event was withdrawn from the data.</p>
<p>Countries are written in capitals and pairs in order of the alphabet: <code>${base}/country/NOR</code>, <code>${base}/pair/CHN-NOR</code>.</p>
<p><a href="${base}/">Explore</a>, <a href="${base}/anniversaries">Anniversaries</a>, <a href="${base}/data">Data</a></p>
</main></noscript>`;
}

/**
 * The static adapter, writing into `folder`.
 * @param {string} folder
 * @returns {import('@sveltejs/kit').Adapter}
 */
export default function atlasAdapter(folder) {
	const inner = adapter({ pages: folder, assets: folder, fallback: MISSING, strict: true });
	return {
		...inner,
		name: 'atlas',
		async adapt(builder) {
			await inner.adapt(builder);
			const path = join(folder, MISSING);
			const page = await readFile(path, 'utf8');
			const title = '<title>No such page · Bilateral</title>';
			await writeFile(
				path,
				page
					.replace('</head>', () => `${title}</head>`)
					.replace(/<body[^>]*>/, (body) => body + noScript(builder.config.kit.paths.base)),
			);
		},
	};
}
