// Is a driver of browsers installed? `npm ci` in this folder does it by hand, so the parts that we use are written down.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** A package of this folder as the caller knows it, and its version; null where it is not installed. */
export function requireDriver<T>(name: string): { driver: T; version: string } | null {
	try {
		require.resolve(name);
	} catch {
		return null;
	}
	const { version } = require(`${name}/package.json`) as { version: string };
	return { driver: require(name) as T, version };
}
