// Which answers does an installed or offline site give? Each page with the files of its own version, embeds never.
/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { base, build, files, version } from '$service-worker';

const worker = self as unknown as ServiceWorkerGlobalScope;

/** Names of caches are public to this origin: another site below another path must not meet ours. */
const OURS = `bilateral${base}:`;
const SHELL = `${OURS}shell:${version}`;
const VISITED = `${OURS}visited:${version}`;
const OFFLINE = `${base}/offline`;
/** Engines and workers are large and not everybody needs them: they are kept once they were used. */
const LATER = /duckdb|worker/;
/** Before an update this many visited addresses are fetched anew. */
const MOST_CARRIED = 60;

const hashed = new Set(build);
const shell = [
	...build.filter((path) => !LATER.test(path)),
	...files.filter((path) => !isEmbed(path)),
	OFFLINE,
];

/** Embeds stand in other people's pages and promise to keep nothing. */
function isEmbed(path: string): boolean {
	return path.startsWith(`${base}/embed/v1`);
}

/**
 * Is this the file that was asked for? Some hosts answer with a page what they do not have, and a page kept in the place of
 * a script would break each visit until the next version.
 */
function isTheFile(response: Response, address: string): boolean {
	const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
	return response.ok && !(isPage && /\.[a-z0-9]+$/.test(new URL(address).pathname));
}

/** All files of the shell, or none: a version that is not whole is no version. */
async function keepShell(): Promise<void> {
	const cache = await caches.open(SHELL);
	await Promise.all(
		shell.map(async (path) => {
			const address = new URL(path, location.href).href;
			const response = await fetch(address);
			if (!isTheFile(response, address)) throw new Error(`not there: ${path}`);
			await cache.put(address, response);
		}),
	);
}

async function keysOf(kind: 'shell' | 'visited'): Promise<string[]> {
	return (await caches.keys()).filter((name) => name.startsWith(`${OURS}${kind}:`));
}

/** What was visited with the last version, as it is now: an address that cannot be had stays out. */
async function carryVisited(): Promise<void> {
	const visited = await caches.open(VISITED);
	for (const name of await keysOf('visited')) {
		if (name === VISITED) continue;
		const requests = await (await caches.open(name)).keys();
		await Promise.all(
			requests.slice(-MOST_CARRIED).map(async ({ url }) => {
				const response = await fetch(url, { cache: 'reload' }).catch(() => null);
				if (response && isTheFile(response, url) && !response.redirected) await visited.put(url, response);
			}),
		);
	}
}

/** Tabs of the version before still load its files by their hashed names: its shell stays until the next update. */
async function dropOld(): Promise<void> {
	const shells = await keysOf('shell');
	const old = [
		...shells.slice(0, -2).filter((name) => name !== SHELL),
		...(await keysOf('visited')).filter((name) => name !== VISITED),
	];
	await Promise.all(old.map((name) => caches.delete(name)));
}

worker.addEventListener('install', (event) => {
	event.waitUntil(
		(async () => {
			await keepShell();
			await carryVisited();
			await worker.skipWaiting();
		})(),
	);
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(
		(async () => {
			await dropOld();
			await worker.clients.claim();
			for (const client of await worker.clients.matchAll({ type: 'window' }))
				client.postMessage({ type: 'bilateral:version', version });
		})(),
	);
});

/** A request, and what lets the worker live on after its answer: nobody waits until 34 MB are kept. */
interface Asked {
	request: Request;
	later: (work: Promise<void>) => void;
}

/** Files with a hash in their name never change. */
async function answerHashed({ request, later }: Asked): Promise<Response> {
	const kept = await caches.match(request.url, { ignoreVary: true });
	if (kept) return kept;
	const response = await fetch(request);
	if (isTheFile(response, request.url)) later(keep(SHELL, request.url, response.clone()));
	return response;
}

/** Everything else is as new as the network gives it, and as it was last seen where there is none. */
async function answerNewest({ request, later }: Asked, url: URL): Promise<Response> {
	// A page is the same document whatever its query asks; a file may not be.
	const address = request.mode === 'navigate' ? url.origin + url.pathname : request.url;
	try {
		const response = await fetch(request);
		if (isTheFile(response, address) && !response.redirected) later(keep(VISITED, address, response.clone()));
		return response;
	} catch (fault) {
		const kept = await caches.match(address, { ignoreVary: true });
		if (kept) return kept;
		// Led there, not answered from there: a page finds its files from where it stands.
		if (request.mode === 'navigate' && url.pathname !== OFFLINE) return Response.redirect(OFFLINE);
		throw fault;
	}
}

/** A full disk or a forbidden cache takes nothing from a reader who is online. */
async function keep(name: string, address: string, copy: Response): Promise<void> {
	try {
		await (await caches.open(name)).put(address, copy);
	} catch {
		await copy.body?.cancel();
	}
}

/** The page asks for the head of a large file to learn whether it is there. */
async function answerHead(request: Request): Promise<Response> {
	const kept = await caches.match(request.url, { ignoreVary: true });
	return kept ? new Response(null, { status: 200, headers: kept.headers }) : fetch(request);
}

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const asked = { request, later: (work: Promise<void>) => event.waitUntil(work) };
	const url = new URL(request.url);
	if (url.origin !== location.origin || !url.pathname.startsWith(`${base}/`)) return;
	if (isEmbed(url.pathname) || request.headers.has('range')) return;
	if (request.method === 'HEAD') event.respondWith(answerHead(request));
	else if (request.method === 'GET')
		event.respondWith(hashed.has(url.pathname) ? answerHashed(asked) : answerNewest(asked, url));
});
