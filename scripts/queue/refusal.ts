// Does the queue's server refuse to take more, and what can be done about it?

const REFUSALS: readonly (readonly [sign: RegExp, what: string])[] = [
	[
		/\bOOM command not allowed/,
		'its memory is full: raise maxmemory, or free some (`redis-cli config set maxmemory 2gb`)',
	],
	[
		/\bMISCONF\b/,
		'it cannot write to its disk: free some space there, or let it keep nothing (`redis-cli config set save ""`)',
	],
	[/\bREADONLY\b/, 'it is a replica: give the address of the server that takes writes'],
	[
		/\b(NOAUTH|WRONGPASS|NOPERM)\b/,
		'user or password are missing or wrong: write redis://USER:PASSWORD@HOST',
	],
];

/** The server does not take what it is given; the message says what to do. */
export class QueueRefusedError extends Error {
	override readonly name = 'QueueRefusedError';
}

/** What to do where the error (or a job's reason to fail) is such a refusal; null where it is none. */
export function describeRefusal(message: string): string | null {
	const refusal = REFUSALS.find(([sign]) => sign.test(message));
	return refusal ? `the queue's server takes no more: ${refusal[1]}` : null;
}
