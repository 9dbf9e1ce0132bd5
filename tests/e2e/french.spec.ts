// Is the whole interface there in French: without scripts, alive, and with the view kept when the language changes?
import { readdirSync } from 'node:fs';
import { expectFitsWidths, expectNoFindingInThemes } from '../support/access';
import { readEnglishLeft } from '../support/english-left';
import { listFirstView } from '../support/first-view-files';
import { expect, openExplore, test, waitForAnswer } from '../support/watched-page';

const first = (folder: string) =>
	readdirSync(`build/fr/${folder}`)
		.filter((file) => file.endsWith('.html'))
		.sort()
		.map((file) => `/fr/${folder}/${file.replace('.html', '')}`)[0] ?? '';

/** A page of each kind, and what it is called. */
const PAGES: readonly [path: string, heading: RegExp][] = [
	['/fr', /^\d+ contacts entre \d+ pays, oct/],
	['/fr/country', /pays/i],
	['/fr/country/NOR', /^Norvège$/],
	['/fr/pair', /paire/i],
	['/fr/pair/CHN-NOR', /^Chine et Norvège$/],
	['/fr/event/chn-nld-call-2024-02-02', /^Appel : Chine et Pays-Bas, 2 février 2024$/],
	[first('official'), /./],
	['/fr/anniversaries', /anniversaires de relations/],
	['/fr/day/10-05', /^5 octobre/],
	['/fr/data', /^Les données/],
	['/fr/method', /^Comment l’atlas est fait$/],
	['/fr/sql', /SQL/],
	['/fr/read', /^Lire un texte$/],
	['/fr/compare', /^Comparer/],
	['/fr/embed', /^Intégrer un graphique$/],
	['/fr/stories', /^Récits$/],
];

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	for (const [path, heading] of PAGES)
		test(`${path} is French`, async ({ page }) => {
			await page.goto(path);
			await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
			await expect(page.locator('h1').first()).toHaveText(heading);
			const english = path.replace(/^\/fr/, '') || '/';
			const link = page.getByRole('banner').getByRole('link', { name: 'English' });
			expect(new URL((await link.getAttribute('href')) ?? '', page.url()).pathname).toBe(english);
			for (const [language, target] of [
				['en', english],
				['fr', path],
			] as const) {
				const alternate = page.locator(`link[rel="alternate"][hreflang="${language}"]`);
				const href = (await alternate.getAttribute('href')) ?? '';
				expect(new URL(href, page.url()).pathname).toBe(target);
			}
			const canonical = (await page.locator('link[rel="canonical"]').getAttribute('href')) ?? '';
			expect(new URL(canonical, page.url()).pathname).toBe(path);
			expect(await readEnglishLeft(page)).toEqual([]);
		});

	test('links between pages stay in French', async ({ page }) => {
		await page.goto('/fr/pair/CHN-NOR');
		await page.getByRole('main').getByRole('link', { name: 'Norvège' }).first().click();
		await expect(page).toHaveURL(/\/fr\/country\/NOR$/);
		await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
		await expect(page).toHaveURL(/\/country\/NOR$/);
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		await page.getByRole('banner').getByRole('link', { name: 'Français' }).click();
		await expect(page.locator('h1')).toHaveText('Norvège');
	});

	test('a story is told in English and says so', async ({ page }) => {
		await page.goto('/fr/stories');
		await expect(page.getByText('en anglais')).toBeVisible();
		await page.getByRole('main').getByRole('link').first().click();
		await expect(page).toHaveURL(/\/fr\/story\//);
		await expect(page.locator('h1')).toHaveAttribute('lang', 'en');
		await expect(page.getByRole('heading', { name: 'Questions pour une classe' })).toBeVisible();
	});
});

test('Explore filters in French, and another language keeps the view', async ({ page }) => {
	// The engine starts three times.
	test.slow();
	await openExplore(page, '/fr?country=NOR');
	await waitForAnswer(page);
	await expect(page.locator('h1')).toHaveText(/^Norvège : \d+ contacts avec/);
	await expect(page.locator('a[data-event]').first()).toContainText('Chine et Norvège');
	expect(await readEnglishLeft(page)).toEqual([]);

	await page.getByRole('button', { name: 'Matrice', exact: true }).first().click();
	await expect(page).toHaveURL(/\/fr\?country=NOR&plate=matrix$/);
	await page.locator('a[data-event]').first().click();
	await expect(page.getByText('Ce qui est retenu, et pourquoi')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(/\/fr\?country=NOR&plate=matrix$/);

	await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(/\/\?country=NOR&plate=matrix$/);
	await waitForAnswer(page);
	await expect(page.locator('h1')).toHaveText(/^Norway: \d+ contacts with/);
	await page.getByRole('banner').getByRole('link', { name: 'Français' }).click();
	await expect(page).toHaveURL(/\/fr\?country=NOR&plate=matrix$/);
	await waitForAnswer(page);
	await expect(page.locator('h1')).toHaveText(/^Norvège : \d+ contacts avec/);
});

test('a page that comes after Explore has all its words', async ({ page }) => {
	await openExplore(page, '/fr');
	await page.getByRole('banner').getByRole('link', { name: 'Méthode' }).click();
	await expect(page.locator('h1')).toHaveText('Comment l’atlas est fait');
	expect(await readEnglishLeft(page)).toEqual([]);
});

test('what is searched for is found in French', async ({ page }) => {
	await page.goto('/fr/country/NOR');
	await page.getByRole('combobox', { name: /Chercher/ }).fill('pays-bas');
	await page
		.getByRole('option', { name: /^Pays-Bas/ })
		.first()
		.click();
	await expect(page).toHaveURL(/\/fr\/country\/NLD$/);
});

test('pages come alive without a change of words', async ({ page }) => {
	for (const path of ['/fr/pair/CHN-NOR', '/fr/anniversaries', '/fr/data']) {
		await page.goto(path, { waitUntil: 'commit' });
		await expect(page.locator('main')).toBeVisible();
		const printed = await page.locator('h1').first().textContent();
		await expect(page.getByRole('button', { name: 'Sombre' })).toHaveAttribute('aria-pressed', /.+/);
		await expect(page.locator('h1').first()).toHaveText(printed ?? '');
		await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
	}
});

for (const path of ['/fr', '/fr/pair/CHN-NOR', '/fr/country/NOR', '/fr/anniversaries'])
	test(`axe finds nothing on ${path}, light and dark, and nothing is wider than the screen`, async ({
		page,
	}) => {
		await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
		if (path === '/fr') await openExplore(page, path);
		else await page.goto(path, { waitUntil: 'networkidle' });
		await expectNoFindingInThemes(page);
		await expectFitsWidths(page, [1440, 820, 390]);
	});

test('scripts, styles and fonts of the first view in French weigh at most 180 kB', async ({ page }) => {
	const seen = new Set<string>();
	page.on('response', (response) => seen.add(new URL(response.url()).pathname.slice(1)));
	await page.goto('/fr');
	await expect(page.locator('[data-part="map"][data-alive="true"]')).toBeAttached();
	const linked = listFirstView('build', 'fr.html');
	const words = [...seen].filter(
		(path) => path.endsWith('.js') && linked.every((file) => file.path !== path),
	);
	test.info().annotations.push({ type: 'more scripts', description: words.join(' ') });
	expect(linked.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(180_000);
});
