// How are the browser tests run? On the built site, in the Chromium that the machine has.
import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/find-chromium.mjs';

const port = Number(process.env.E2E_PORT ?? 4190);
const executablePath = findChromium();
const isRoot = process.getuid?.() === 0;

export default defineConfig({
	testDir: 'tests/e2e',
	fullyParallel: true,
	workers: 2,
	// A second run tells a busy machine from a fault; the summary names what needed it.
	retries: 1,
	timeout: 60_000,
	expect: { timeout: 15_000 },
	reporter: 'list',
	use: {
		baseURL: `http://localhost:${port}`,
		// A kept copy would answer in place of the requests that tests hold up; offline.spec.ts allows it.
		serviceWorkers: 'block',
		viewport: { width: 1440, height: 900 },
		launchOptions: {
			...(executablePath === null ? {} : { executablePath }),
			args: [
				...(isRoot ? ['--no-sandbox'] : []),
				`--disable-features=${[
					// A sandboxed frame in a process of its own is drawn, but its driver at times never hears of it; the sandbox stays.
					'IsolateSandboxedIframes',
					// For each window the browser prepares pages of its own address bar, which nobody sees here: seconds a test.
					'WebUIOmniboxPopup',
					'WebUIOmniboxAimPopup',
					'WebUIOmniboxFullPopup',
				].join()}`,
			],
		},
	},
	webServer: {
		command: `npx tsx scripts/serve.ts --port ${port}`,
		url: `http://localhost:${port}`,
		reuseExistingServer: !process.env.CI,
		timeout: 30_000,
	},
});
