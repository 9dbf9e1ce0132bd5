// How does a worker start on a page that takes no address of a script from anybody but us?

/** The part of Trusted Types that is used; browsers without it take the plain address. */
interface ScriptPolicy {
	createScriptURL(url: string): string;
}
interface PolicyFactory {
	createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): ScriptPolicy;
}

let policy: ScriptPolicy | null = null;

/** Marks the address of one of our own workers as such. Throws `TypeError` for another origin's. */
export function trustWorker(url: string): string {
	const own = new URL(url, location.href);
	if (own.origin !== location.origin) throw new TypeError(`foreign worker: ${url}`);
	const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
	if (factory === undefined) return url;
	policy ??= factory.createPolicy('bilateral-worker', { createScriptURL: (address) => address });
	return policy.createScriptURL(url);
}
