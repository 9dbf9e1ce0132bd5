// What can a journey do with a browser, whichever it is?

/** What runs inside the page: it sees nothing of what stands around it here. */
export type InPage<A extends readonly unknown[], T> = (...args: A) => T;

/** One window of a browser. */
export interface Tab {
	open(url: string): Promise<void>;
	/** Asks the page; what it answers must be plain data. */
	ask<A extends readonly unknown[], T>(question: InPage<A, T>, ...args: A): Promise<T>;
	/** Presses the first shown element of the selector that is called so, by pointer. */
	press(selector: string, called?: string): Promise<void>;
	/** Drags the first shown element of the selector sideways, by pointer. */
	drag(selector: string, byPx: number): Promise<void>;
	/** Types at where the keyboard is. */
	type(text: string): Promise<void>;
	/** Does something inside a frame of the page. */
	inFrame(selector: string, work: (frame: Pick<Tab, 'ask' | 'press'>) => Promise<void>): Promise<void>;
	/** Errors of the page that nobody caught, where the browser tells of them. */
	readonly errors: readonly string[];
}

/** A browser that runs. */
export interface RunningBrowser {
	version: string;
	/** What drives it, in words. */
	driver: string;
	tab: Tab;
	close(): Promise<void>;
}

/** Starts a browser with scripts of pages on or off; null where it or its driver is not installed. */
export type StartBrowser = (runsScripts: boolean) => Promise<RunningBrowser | null>;

/** Size of the window, as a small notebook has it. */
export const WINDOW = { width: 1440, height: 900 } as const;

const PATIENCE_MS = 60_000;
const PAUSE_MS = 100;

/** Asks until the answer is true. Throws `Error` that says what did not come. */
export async function waitUntil<A extends readonly unknown[]>(
	tab: Pick<Tab, 'ask'>,
	what: string,
	question: InPage<A, boolean>,
	...args: A
): Promise<void> {
	const end = Date.now() + PATIENCE_MS;
	while (!(await tab.ask(question, ...args))) {
		if (Date.now() > end) throw new Error(`waited ${PATIENCE_MS / 1000} s in vain: ${what}`);
		await new Promise((done) => setTimeout(done, PAUSE_MS));
	}
}

/** Finds what {@link Tab.press} means; runs inside the page, where a compiler's mark on a named function means nothing. */
export function findShown(selector: string, called: string): Element | null {
	for (const element of document.querySelectorAll(selector)) {
		const name =
			element.getAttribute('aria-label') ??
			(element as Partial<HTMLInputElement>).labels?.[0]?.textContent ??
			element.textContent;
		if (element.getClientRects().length === 0 || !name?.trim().startsWith(called)) continue;
		element.scrollIntoView({ block: 'nearest' });
		return element;
	}
	return null;
}
