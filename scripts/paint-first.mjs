// How is a page painted before its scripts run?
import { hashOf } from './security-policy.mjs';

/** The script by which SvelteKit brings a page to life. */
const START = /<script>([^<]*?__sveltekit_[^]*?)<\/script>/;
const IMPORTS = /Promise\.all\(\[\s*import\(/;
/** Settles after the first paint; a page that nobody looks at is not painted and need not wait. */
const PAINTED = `(document.hidden
						? Promise.resolve()
						: new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)))
					).then(() => `;

/**
 * Lets the page's scripts run after its first paint; they are fetched meanwhile. The policy allows the changed script in
 * the place of the former. Throws where the page has no such script. @param {string} html
 */
export function paintFirst(html) {
	const former = START.exec(html)?.[1];
	if (former === undefined || !IMPORTS.test(former)) throw new Error('no start script in the page');
	const begin = former.search(IMPORTS);
	const end = former.indexOf(').then(', begin);
	const changed = `${former.slice(0, begin)}${PAINTED}${former.slice(begin, end)}))${former.slice(end + 1)}`;
	return html.replace(former, () => changed).replace(hashOf(former), hashOf(changed));
}
