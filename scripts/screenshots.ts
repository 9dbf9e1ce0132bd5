// `npm run screenshots`: takes the pictures of the built site that README and docs show.
import { chromium } from '@playwright/test';
import { mkdir } from 'node:fs/promises';
import { findChromium } from './find-chromium.mjs';
import { serveSite } from './serve-site.mjs';

const FOLDER = 'docs/screenshots';
const PICTURES = [
	{ name: 'explore', path: '/', width: 1440, height: 900, theme: 'light' },
	{ name: 'explore-dark', path: '/?country=CHN&with=NOR', width: 1440, height: 900, theme: 'dark' },
	{ name: 'explore-phone', path: '/?country=CHN', width: 390, height: 844, theme: 'light' },
] as const;

const executablePath = findChromium();
if (executablePath === null) throw new Error('no Chromium found: set CHROMIUM_PATH');
const { port, close } = await serveSite({ directory: 'build', port: 4300 });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
await mkdir(FOLDER, { recursive: true });
for (const { name, path, width, height, theme } of PICTURES) {
	const page = await browser.newPage({ viewport: { width, height }, colorScheme: theme });
	await page.goto(`http://localhost:${port}${path}`);
	const answered = '.explore[data-engine="ready"][aria-busy="false"][data-settled="true"]';
	await page.locator(answered).waitFor({ state: 'attached' });
	await page.evaluate(() => document.fonts.ready);
	await page.screenshot({ path: `${FOLDER}/${name}.png` });
	console.log(`${FOLDER}/${name}.png`);
}
await browser.close();
await close();
