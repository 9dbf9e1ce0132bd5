// How much memory does the engine of a page hold?
import type { Page } from '@playwright/test';

/** Put before the worker's own script, which makes the memory and hands it to the engine: keeps hold of it. */
const KEEP_HOLD = `{
	const { Memory } = WebAssembly;
	WebAssembly.Memory = function (size) { return (self.engineMemory = new Memory(size)); };
	WebAssembly.Memory.prototype = Memory.prototype;
}
`;

/** Asks how many bytes the engine holds now; null where the page has none. WebAssembly's memory never shrinks. */
export type EngineMemory = () => Promise<number | null>;

/** Lets a page that is loaded after this tell of its engine. */
export async function watchEngineMemory(page: Page): Promise<EngineMemory> {
	await page.route(/duckdb-browser-[^/]*worker[^/]*\.js$/, async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, body: KEEP_HOLD + (await response.text()) });
	});
	return async () => {
		const held = await Promise.all(
			page.workers().map((worker) =>
				worker.evaluate(() => {
					const { engineMemory } = self as { engineMemory?: WebAssembly.Memory };
					return engineMemory?.buffer.byteLength ?? 0;
				}),
			),
		);
		const most = Math.max(0, ...held);
		return most === 0 ? null : most;
	};
}
