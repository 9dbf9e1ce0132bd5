// How is WebKit driven? By Selenium over the WebDriver of WebKitGTK.
import { readdirSync } from 'node:fs';
import { findProgram } from '../../scripts/find-program.mjs';
import { requireDriver } from './require-driver';
import { findShown, WINDOW, type StartBrowser, type Tab } from './tab';
import { hasWebDriver, startWebDriver } from './webkit-driver';

type Element = Record<'click', () => Promise<void>>;
interface Actions {
	move(to: { x: number; y: number }): Actions;
	press(): Actions;
	release(): Actions;
	sendKeys(text: string): Actions;
	perform(): Promise<void>;
}
interface Driver {
	get(url: string): Promise<void>;
	executeScript<T>(script: string, ...args: unknown[]): Promise<T>;
	actions(): Actions;
	getCapabilities(): Promise<{ get(name: string): string }>;
	switchTo(): { frame(element: Element): Promise<void>; defaultContent(): Promise<void> };
	manage(): { window(): { setRect(rect: object): Promise<void> } };
	quit(): Promise<void>;
}
interface Builder {
	usingServer(address: string): Builder;
	withCapabilities(capabilities: object): Builder;
	build(): Promise<Driver>;
}
interface Selenium {
	Builder: new () => Builder;
	Capabilities: new (capabilities: object) => object;
}

const FOLDERS = '/usr/lib';
/** Debian keeps the browser that only tests use below a folder of the machine's kind. */
const places = () =>
	readdirSync(FOLDERS).flatMap((name) =>
		['webkit2gtk-4.1', 'webkitgtk-6.0'].map((kind) => `${FOLDERS}/${name}/${kind}/MiniBrowser`),
	);

async function find(driver: Driver, selector: string, called: string): Promise<Element> {
	const script = `return (${findShown.toString()})(...arguments)`;
	const element = await driver.executeScript<Element | null>(script, selector, called);
	if (element === null) throw new Error(`not on the page: ${selector} ${called}`);
	return element;
}

/** The middle of what is drawn; runs inside the page. */
function middleOf(selector: string): number[] {
	const box = document.querySelector(selector)?.getBoundingClientRect();
	return box === undefined ? [] : [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
}

const within = (driver: Driver): Pick<Tab, 'ask' | 'press'> => ({
	ask: (question, ...args) => driver.executeScript(`return (${question.toString()})(...arguments)`, ...args),
	press: async (selector, called = '') => (await find(driver, selector, called)).click(),
});

function openTab(driver: Driver): Tab {
	return {
		...within(driver),
		errors: [],
		open: (url) => driver.get(url),
		drag: async (selector, byPx) => {
			await find(driver, selector, '');
			// Its driver takes no element of a drawing for a place, only a point.
			const [x = 0, y = 0] = await driver.executeScript<number[]>(
				`return (${middleOf.toString()})(...arguments)`,
				selector,
			);
			const down = driver.actions().move({ x, y }).press();
			await [0.25, 0.5, 0.75, 1]
				.reduce((actions, share) => actions.move({ x: x + Math.round(byPx * share), y }), down)
				.release()
				.perform();
		},
		type: (text) => driver.actions().sendKeys(text).perform(),
		inFrame: async (selector, work) => {
			await driver.switchTo().frame(await find(driver, selector, ''));
			await work(within(driver));
			await driver.switchTo().defaultContent();
		},
	};
}

/** WebKit as GTK programs have it; a setting of the browser turns scripts off. */
export const startWebKit: StartBrowser = async (runsScripts) => {
	const found = requireDriver<Selenium>('selenium-webdriver');
	const binary = findProgram([], places());
	if (found === null || binary === null || !hasWebDriver()) return null;
	const server = await startWebDriver();
	const args = ['--automation', ...(runsScripts ? [] : ['--enable-javascript=false'])];
	const capabilities = new found.driver.Capabilities({
		browserName: 'MiniBrowser',
		'webkitgtk:browserOptions': { binary, args },
	});
	const driver = await new found.driver.Builder()
		.usingServer(server.address)
		.withCapabilities(capabilities)
		.build();
	await driver
		.manage()
		.window()
		.setRect({ x: 0, y: 0, ...WINDOW });
	return {
		version: (await driver.getCapabilities()).get('browserVersion'),
		driver: `Selenium ${found.version}, WebDriver of WebKitGTK`,
		tab: openTab(driver),
		close: async () => {
			await driver.quit();
			await server.stop();
		},
	};
};
