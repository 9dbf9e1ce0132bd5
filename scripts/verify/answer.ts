// What does a live site answer at an address?
import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';

/** An answer as it came over the wire: the body is not unpacked. */
export interface Answer {
	status: number;
	/** Names in small letters. */
	headers: Readonly<Record<string, string>>;
	body: Buffer;
}

const LIMIT_MS = 30_000;

/** Asks once, follows nothing, and asks for compression; throws where no answer comes within 30 seconds. */
export function ask(url: URL, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
	const request = url.protocol === 'https:' ? requestSecure : requestPlain;
	return new Promise((resolve, reject) => {
		const asked = request(
			url,
			{ headers: { 'accept-encoding': 'br, gzip', ...headers }, timeout: LIMIT_MS },
			(response) => {
				const parts: Buffer[] = [];
				response.on('data', (part: Buffer) => parts.push(part));
				response.on('error', reject);
				response.on('end', () =>
					resolve({
						status: response.statusCode ?? 0,
						headers: Object.fromEntries(
							Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
						),
						body: Buffer.concat(parts),
					}),
				);
			},
		);
		asked.on('timeout', () => asked.destroy(new Error(`no answer within ${LIMIT_MS / 1000} seconds`)));
		asked.on('error', reject);
		asked.end();
	});
}
