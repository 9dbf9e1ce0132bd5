// How is the built site served on this machine?
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { createGzip } from 'node:zlib';
import sirv from 'sirv';
import { headersFor, readHeaderFile } from './security-policy.mjs';

const HOST = '127.0.0.1';
const MAX_GZIP_BYTES = 4_000_000;
const MIN_GZIP_BYTES = 1_000;
const TEXT = /^(text\/|application\/(json|javascript|xml|manifest\+json|rss\+xml|atom\+xml)|image\/svg)/;

/**
 * Serves a folder of prerendered pages: range requests, gzip for what is small, a real 404 for what is not there; a page
 * asked for in other letters, `/pair/chn-nor`, leads on to the one that is.
 * @param {{ directory: string, port: number, tries?: number }} options `tries`: so many ports are tried from `port` on
 * @returns {Promise<{ port: number, close: () => Promise<void> }>}
 * @throws {Error} where no port is free
 */
export async function serveSite({ directory, port, tries = 1 }) {
	const serve = sirv(directory, { dev: true, etag: true, setHeaders: sendHeaders(directory) });
	const server = createServer((request, response) => {
		narrowRange(request, response);
		compress(request, response);
		serve(request, response, () => answerMissing(directory, request, response));
	});
	for (let candidate = port; candidate < port + tries; candidate++) {
		if (await isFree(candidate)) {
			const got = await listen(server, candidate);
			if (got !== null) return { port: got, close: () => close(server) };
		}
	}
	throw new Error(tries === 1 ? `port ${port} is taken` : `no free port from ${port} to ${port + tries - 1}`);
}

/** Listens, or gives null where the port is taken. */
function listen(server, port) {
	return new Promise((resolve, reject) => {
		server.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(null) : reject(error)));
		server.listen(port, HOST, () => resolve(server.address().port));
	});
}

/** Does nothing else answer on `localhost`, which may mean the other address family? */
function isFree(port) {
	if (port === 0) return true;
	return new Promise((resolve) => {
		const socket = connect({ port, host: '::1' });
		const settle = (free) => {
			socket.destroy();
			resolve(free);
		};
		socket.once('connect', () => settle(false));
		socket.once('error', () => settle(true));
	});
}

function close(server) {
	server.closeAllConnections();
	return new Promise((resolve) => server.close(() => resolve()));
}

/** The headers that the built folder asks its host for, read again when asked, since a build may replace them. */
function sendHeaders(directory) {
	const path = join(directory, '_headers');
	return (response, pathname) => {
		const rules = existsSync(path) ? readHeaderFile(readFileSync(path, 'utf8')) : [];
		for (const [name, value] of Object.entries(headersFor(rules, pathname))) response.setHeader(name, value);
		if (pathname.endsWith('.duckdb')) response.setHeader('Content-Type', 'application/octet-stream');
		response.setHeader('Accept-Ranges', 'bytes');
	};
}

/** The server library takes the end 0 for none: asked for the first byte, it would send the whole file. */
function narrowRange(request, response) {
	if (request.headers.range !== 'bytes=0-0') return;
	request.headers.range = 'bytes=0-1';
	const { writeHead, write } = response;
	response.writeHead = (status, headers = {}) => {
		if (status === 206) {
			headers['Content-Range'] = headers['Content-Range'].replace(/^bytes 0-\d+/, 'bytes 0-0');
			headers['Content-Length'] = 1;
			response.write = (chunk, ...rest) => write.call(response, chunk.subarray(0, 1), ...rest);
		}
		return writeHead.call(response, status, headers);
	};
}

/** Compresses a whole answer on its way out, where that is cheap. */
function compress(request, response) {
	const accepts = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
	if (!accepts || request.headers.range || request.method !== 'GET') return;
	const { writeHead } = response;
	response.writeHead = (status, headers = {}) => {
		const size = Number(headers['Content-Length'] ?? 0);
		const isText = TEXT.test(headers['Content-Type'] ?? '');
		const isData = headers['Content-Type'] === 'application/octet-stream';
		if (status === 200 && (isText || isData) && size >= MIN_GZIP_BYTES && size <= MAX_GZIP_BYTES) {
			delete headers['Content-Length'];
			headers['Content-Encoding'] = 'gzip';
			headers.Vary = 'Accept-Encoding';
			pipeThroughGzip(response);
		}
		return writeHead.call(response, status, headers);
	};
}

function pipeThroughGzip(response) {
	const gzip = createGzip({ level: 5 });
	const { write, end } = response;
	gzip.on('data', (chunk) => write.call(response, chunk));
	gzip.on('end', () => end.call(response));
	// The file is small: no waiting for room, of which the file's reader would hear from another stream.
	response.write = (chunk) => {
		gzip.write(chunk);
		return true;
	};
	response.end = (chunk) => (chunk === undefined ? gzip.end() : gzip.end(chunk));
}

/** The page's name as it is spelt, where only capital or small letters differ; null where there is none. */
function respell(directory, url) {
	const [path, ...query] = url.split('?');
	const [, folder, name] = /^\/([a-z]+)\/([^/]+)$/.exec(path) ?? [];
	if (name === undefined || !existsSync(join(directory, folder))) return null;
	const wanted = `${name}.html`.toLowerCase();
	const found = readdirSync(join(directory, folder)).filter(
		(file) => file.toLowerCase() === wanted && file !== `${name}.html`,
	);
	return found.length === 1 ? [encodeURI(`/${folder}/${found[0].slice(0, -5)}`), ...query].join('?') : null;
}

function answerMissing(directory, request, response) {
	const meant = respell(directory, request.url);
	if (meant !== null) return response.writeHead(308, { Location: meant }).end();
	const page = join(directory, '404.html');
	response.statusCode = 404;
	if (!existsSync(page)) return response.end('not found\n');
	response.setHeader('Content-Type', 'text/html;charset=utf-8');
	return response.end(readFileSync(page));
}
