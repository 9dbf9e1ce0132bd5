// Do embeds speak French from the first word to the last, without scripts too, and only their quotations English?
import { expect, test } from '@playwright/test';
import { expectNoFinding } from '../support/access';
import { startForeignPage, writeForeignPage, type ForeignPage } from '../support/foreign-page';

let foreign: ForeignPage;
test.beforeAll(async () => {
	foreign = await startForeignPage();
});
test.afterAll(() => foreign.close());

const EMBEDS = [
	{
		path: 'timeline/CHN-NOR',
		title: /^Chine et Norvège : \d+ contacts, février 2024$/,
		row: 'Rencontre : Chine et Norvège',
	},
	{ path: 'map/all', title: /^\d+ contacts entre \d+ pays, octobre 2022–février 2024$/, row: 'Norvège' },
	{ path: 'map/CHN', title: /^Chine : \d+ contacts avec \d+ pays/, row: 'États-Unis' },
	{ path: 'matrix/all', title: /^\d+ contacts entre \d+ pays/, row: 'Suisse' },
	{
		path: 'anniversaries/NOR',
		title: /^Norvège : 1 anniversaire de relations en 2024$/,
		row: 'Chine et Norvège',
	},
	{ path: 'pair/CHN-NOR', title: /^Chine et Norvège/, row: 'Espen Barth Eide' },
	{
		path: 'event/chn-nld-call-2024-02-02',
		title: /^Appel : Chine et Pays-Bas$/,
		row: /\d/,
	},
] as const;

/** Words of English that would betray a sentence left behind. */
const ENGLISH =
	/\b(contacts? with|between|the|and|of|told|Table,|Channel|People|Country|Open in|read \d|Source:|Jan|Feb \d|meeting|visit of|planned|took place|state channel|Lanes|more countries)\b/;

for (const { path, title, row } of EMBEDS)
	for (const sandbox of ['', 'allow-scripts'])
		test(`${path}, sandbox="${sandbox}"`, async ({ page, baseURL }) => {
			const asked: string[] = [];
			page.on('request', (request) => {
				if (!request.isNavigationRequest() && !/^(data|blob):/.test(request.url())) asked.push(request.url());
			});
			await page.goto(foreign.addressOf(writeForeignPage(`${baseURL}/embed/v1/fr/${path}`, 600, sandbox)));
			const frame = page.frameLocator('iframe');
			await expect(frame.getByRole('heading', { level: 1 })).toHaveText(title);
			await expect(frame.locator('html')).toHaveAttribute('lang', 'fr');
			await frame.locator('summary').click();
			await expect(frame.locator('details table').getByText(row).first()).toBeVisible();
			const words = await frame.locator('body').evaluate((body) => {
				const copy = body.cloneNode(true) as HTMLElement;
				for (const part of copy.querySelectorAll('script, [lang="en"], style')) part.remove();
				const names = [...copy.querySelectorAll('[aria-label], [title]')].map(
					(one) => `${one.getAttribute('aria-label') ?? ''} ${one.getAttribute('title') ?? ''}`,
				);
				return [copy.textContent, ...names].join('\n');
			});
			expect(words.split('\n').filter((line) => ENGLISH.test(line))).toEqual([]);
			expect(asked).toEqual([]);
			if (sandbox === '') return;
			await expectNoFinding(page, 'iframe');
		});

test('lang=fr leads an English address to the French document, with its filter', async ({
	page,
	baseURL,
}) => {
	const address = `${baseURL}/embed/v1/timeline/CHN-NOR?channel=state&lang=fr`;
	await page.goto(foreign.addressOf(writeForeignPage(address, 600, 'allow-scripts')));
	await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText(
		/^Chine et Norvège : \d+ sur \d+, voie : État$/,
	);
});

test('the day of reading is written in French', async ({ page }) => {
	await page.clock.setFixedTime(new Date('2026-08-01T10:00:00Z'));
	await page.goto('/embed/v1/fr/timeline/CHN-NOR');
	await expect(page.locator('footer')).toContainText('consulté le 1er août 2026');
});
