// `npm run verify -- URL`: does a live site serve what its folder promises? Exit code 1 where it does not, 2 for wrong use.
import { checkSite, type Finding } from './verify/check-site';

const USAGE = `usage: npm run verify -- URL

URL is where the atlas stands, e.g. https://example.org/atlas/ . Each line is "ok", "advice" (it works, but not as well as
it could on this host) or "fault". Exit code 0: no fault; 1: faults; 2: wrong use.`;

const [address, ...others] = process.argv.slice(2);
const SIGNS: Readonly<Record<Finding['level'], string>> = { ok: 'ok    ', advice: 'advice', fault: 'fault ' };

/** The site's base with a slash at its end, or null where that is no web address. */
function readAddress(text: string | undefined): URL | null {
	if (text === undefined || !URL.canParse(text)) return null;
	const url = new URL(text.endsWith('/') ? text : `${text}/`);
	return /^https?:$/.test(url.protocol) ? url : null;
}

const base = others.length === 0 ? readAddress(address) : null;
if (address === '--help') console.log(USAGE);
else if (base === null) {
	console.error(USAGE);
	process.exitCode = 2;
} else {
	let faults = 0;
	for await (const { level, what, found } of checkSite(base)) {
		console.log(`${SIGNS[level]} ${what}${found === '' ? '' : `: ${found}`}`);
		if (level === 'fault') faults++;
	}
	console.log(faults === 0 ? 'The site serves what it promises.' : `${faults} faults`);
	process.exitCode = faults === 0 ? 0 : 1;
}
