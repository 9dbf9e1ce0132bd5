// How does an embed behave inside a page of another origin? A page of our own on another host, and what it hears.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page on `127.0.0.1`; the site under test is on `localhost`, another origin to a browser. */
export interface ForeignPage {
	/** Address that shows this HTML. */
	addressOf(html: string): string;
	close(): Promise<void>;
}

/** Starts the foreign host. */
export async function startForeignPage(): Promise<ForeignPage> {
	const pages: string[] = [];
	const server: Server = createServer((request, response) => {
		const html = pages[Number(request.url?.slice(1))];
		response.statusCode = html === undefined ? 404 : 200;
		response.setHeader('Content-Type', 'text/html;charset=utf-8');
		response.end(html ?? 'not found');
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		addressOf: (html) => `http://127.0.0.1:${port}/${pages.push(html) - 1}`,
		close: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			}),
	};
}

/** A page with one frame that keeps all messages in `window.heard`. */
export function writeForeignPage(src: string, widthPx: number, sandbox: string | null): string {
	const box = sandbox === null ? '' : ` sandbox="${sandbox}"`;
	return `<!doctype html><html lang="en"><head><title>Foreign page</title><link rel="icon" href="data:,"></head>
<body style="margin:0"><script>window.heard = []; addEventListener('message', (event) => heard.push(event.data))</script>
<iframe data-bilateral src="${src}" title="Chart" width="${widthPx}" height="500"${box}></iframe></body></html>`;
}
