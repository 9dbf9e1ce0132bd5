// What is said to a person who called a command wrongly?

/** Wrong usage: the message says what; exit code 2. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
}

/** What Node's `parseArgs` threw, in our words: its messages go on with advice that does not fit here. */
export function usageErrorOf(error: unknown): UsageError {
	const message = error instanceof Error ? error.message : String(error);
	const sentence = message.split(/\. |\n/)[0] ?? message;
	return new UsageError(sentence.charAt(0).toLowerCase() + sentence.slice(1));
}
