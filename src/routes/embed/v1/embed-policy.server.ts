// What may an embed load and run? Its own style, its own letters and its own scripts, nothing from anywhere.
import { createHash } from 'node:crypto';

/** Content Security Policy of the embeds; `scripts` are theirs, to the byte. */
export function writeEmbedPolicy(scripts: readonly string[]): string {
	const hashes = scripts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
	return `default-src 'none'; script-src ${hashes.join(' ')}; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'`;
}
