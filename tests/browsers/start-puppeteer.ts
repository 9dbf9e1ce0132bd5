// How are Chromium and Firefox driven? By Puppeteer: Chromium over its own protocol, Firefox over WebDriver BiDi.
import { findChromium } from '../../scripts/find-chromium.mjs';
import { findProgram } from '../../scripts/find-program.mjs';
import { requireDriver } from './require-driver';
import { findShown, WINDOW, type InPage, type RunningBrowser, type StartBrowser, type Tab } from './tab';

interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}
interface Element {
	click(): Promise<void>;
	boundingBox(): Promise<Box | null>;
	contentFrame(): Promise<Frame | null>;
}
interface Frame {
	evaluate<A extends readonly unknown[], T>(question: InPage<A, T>, ...args: A): Promise<T>;
	evaluateHandle(
		question: typeof findShown,
		selector: string,
		called: string,
	): Promise<{ asElement(): Element | null }>;
	$(selector: string): Promise<Element | null>;
}
interface Page extends Frame {
	goto(url: string): Promise<unknown>;
	setJavaScriptEnabled(isOn: boolean): Promise<void>;
	mouse: {
		move(x: number, y: number, options?: { steps: number }): Promise<void>;
		down(): Promise<void>;
		up(): Promise<void>;
	};
	keyboard: { type(text: string): Promise<void> };
	on(event: 'pageerror', listener: (error: Error) => void): void;
}
interface Browser {
	version(): Promise<string>;
	newPage(): Promise<Page>;
	close(): Promise<void>;
}
interface Puppeteer {
	default: { launch(options: object): Promise<Browser> };
}

async function find(frame: Frame, selector: string, called: string): Promise<Element> {
	const element = (await frame.evaluateHandle(findShown, selector, called)).asElement();
	if (element === null) throw new Error(`not on the page: ${selector} ${called}`);
	return element;
}

const within = (frame: Frame): Pick<Tab, 'ask' | 'press'> => ({
	ask: (question, ...args) => frame.evaluate(question, ...args),
	press: async (selector, called = '') => (await find(frame, selector, called)).click(),
});

async function drag(page: Page, selector: string, byPx: number): Promise<void> {
	const box = await (await find(page, selector, '')).boundingBox();
	if (box === null) throw new Error(`not drawn: ${selector}`);
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x + byPx, y, { steps: 5 });
	await page.mouse.up();
}

function openTab(page: Page): Tab {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	return {
		...within(page),
		errors,
		open: async (url) => void (await page.goto(url)),
		drag: (selector, byPx) => drag(page, selector, byPx),
		type: (text) => page.keyboard.type(text),
		inFrame: async (selector, work) => {
			const frame = await (await page.$(selector))?.contentFrame();
			if (!frame) throw new Error(`no frame on the page: ${selector}`);
			await work(within(frame));
		},
	};
}

async function launch(protocol: string, options: object): Promise<[RunningBrowser, Page] | null> {
	const found = requireDriver<Puppeteer>('puppeteer-core');
	if (found === null) return null;
	const browser = await found.driver.default.launch({ headless: true, defaultViewport: WINDOW, ...options });
	const page = await browser.newPage();
	const version = (await browser.version()).replace(/^[^/]*\//, '');
	const driver = `Puppeteer ${found.version}, ${protocol}`;
	return [{ version, driver, tab: openTab(page), close: () => browser.close() }, page];
}

/** Chromium, Chrome or Edge. */
export const startChromium: StartBrowser = async (runsScripts) => {
	const executablePath = findChromium();
	if (executablePath === null) return null;
	const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
	const started = await launch('Chrome DevTools', { executablePath, args });
	await started?.[1].setJavaScriptEnabled(runsScripts);
	return started?.[0] ?? null;
};

/** Firefox, of which only its preferences can turn scripts off. */
export const startFirefox: StartBrowser = async (runsScripts) => {
	const executablePath = findProgram(['firefox-esr', 'firefox']);
	if (executablePath === null) return null;
	const extraPrefsFirefox = { 'javascript.enabled': runsScripts };
	const started = await launch('WebDriver BiDi', { browser: 'firefox', executablePath, extraPrefsFirefox });
	return started?.[0] ?? null;
};
