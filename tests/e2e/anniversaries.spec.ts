// Do the pages on anniversaries agree with the tables, filter, subscribe and stay readable?
import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import { expectFitsWidths, expectNoFindingInThemes } from '../support/access';
import { expect, openExplore, test, waitForAnswer } from '../support/watched-page';

const ALL = '183 anniversaries of relations with China fall in 2024, 29 of them round';

test('the headline, the calendar and the table agree: 183 states, the 75th of Russia on 2 October', async ({
	page,
}) => {
	await page.goto('/anniversaries?year=2024');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(ALL);
	const october = page.getByRole('region', { name: 'October' }).or(page.locator('section:has(#month-10)'));
	await expect(october.first().locator('li', { hasText: 'Russia' })).toContainText('75');
	await page.getByRole('button', { name: 'Table', exact: true }).first().click();
	const rows = page.getByRole('table', { name: ALL }).locator('tbody tr');
	await expect(rows).toHaveCount(183);
	const russia = rows.filter({ hasText: 'Russia' });
	await expect(russia).toContainText('2 Oct 2024');
	await expect(russia).toContainText('75');
});

test('years, round numbers, region, country and silence narrow it down, and the address keeps them', async ({
	page,
}) => {
	await page.goto('/anniversaries');
	const headline = page.getByRole('heading', { level: 1 });
	await expect(headline).toHaveText(ALL);
	await expect(page.locator('html[data-alive]')).toBeAttached();
	await page.getByRole('group', { name: 'Year' }).getByRole('button', { name: '2025' }).click();
	await expect(headline).toContainText('fall in 2025');
	await page.goto('/anniversaries?round=1');
	await expect(headline).toHaveText('29 round anniversaries of relations with China fall in 2024');
	await page.goto('/anniversaries?region=Oceania&round=1');
	await expect(headline).toHaveText(
		/round anniversar(y|ies) of relations of China with Oceania falls? in 2024$/i,
	);
	await page.goto('/anniversaries?country=NOR');
	await expect(headline).toHaveText('1 anniversary of relations with Norway falls in 2024, a round one');
	await expect(page.getByRole('link', { name: 'Calendar file of Norway' })).toHaveAttribute(
		'href',
		/\/country\/NOR\.ics$/,
	);
	await page.goto('/anniversaries?told=claim');
	// Norway's and Russia's; Portugal's is marked by a message on the day itself.
	await expect(headline).toHaveText('2 anniversaries of relations with China fall in 2024, 2 of them round');
	await page.goto('/anniversaries');
	await page.getByRole('combobox', { name: /^Country/ }).click();
	await page.keyboard.type('portug');
	await page.getByRole('option', { name: /^Portugal/ }).click();
	await expect.poll(() => new URL(page.url()).search).toBe('?country=PRT');
	await expect(headline).toContainText('with Portugal');
});

test('a brushed period lists and maps its states; the map plays through the years', async ({ page }) => {
	await page.goto('/anniversaries?from=1970&to=1972');
	await expect(page.getByRole('heading', { name: /^Established .*1970.*1972: 38$/ })).toBeVisible();
	await expect(page.getByRole('heading', { name: /at the end of 1972$/ })).toBeVisible();
	// The lands and rings of these years are drawn apart from those before.
	const isNew = page.locator('.map :is(use.fill.new, path.ring-fill.new)');
	await expect(isNew).toHaveCount(38);
	const edge = page.getByRole('slider', { name: 'First year' });
	await edge.focus();
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => new URL(page.url()).search).toContain('from=1971');
	await expect(page.getByRole('heading', { name: /^Established .*1971.*1972: 33$/ })).toBeVisible();
	await expect(isNew).toHaveCount(33);
	await page.getByRole('button', { name: 'All years' }).click();
	await page.getByRole('button', { name: 'Play', exact: true }).click();
	await expect(page.getByRole('heading', { name: /at the end of 195\d$/ })).toBeVisible();
	await page.getByRole('button', { name: 'Stop' }).click();
	await expect(page.getByRole('button', { name: /^Play from/ })).toBeVisible();
});

test('where motion is unwelcome the map moves on only when asked', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('/anniversaries');
	await page.getByRole('button', { name: 'Step from 1949' }).click();
	await expect.poll(() => new URL(page.url()).search).toContain('to=1949');
	await page.getByRole('button', { name: 'Step to 1950' }).click();
	await expect(page.getByRole('heading', { name: /at the end of 1950$/ })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Step to 1951' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Stop', exact: true })).toHaveCount(0);
});

test("the reader's day is marked", async ({ page }) => {
	await page.clock.setFixedTime(new Date(2024, 9, 2, 12));
	await page.goto('/anniversaries?year=2024');
	await expect(page.locator('.is-today')).toHaveCount(1);
	await expect(page.locator('.is-today')).toContainText('Russia');
});

test("a country's calendar downloads, and another program reads it", async ({ page }) => {
	await page.goto('/anniversaries?country=NOR');
	const download = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Calendar file of Norway' }).click();
	const file = await download;
	expect(file.suggestedFilename()).toBe('NOR.ics');
	const calendar = new ICAL.Component(ICAL.parse(await readFile(await file.path(), 'utf8')) as unknown[]);
	const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
	expect(events).toHaveLength(21);
	expect(
		events.every(({ startDate }) => startDate.isDate && startDate.month === 10 && startDate.day === 5),
	).toBe(true);
	expect(new Set(events.map(({ uid }) => uid)).size).toBe(21);
});

test('all calendars parse, and the whole one has the 75th of Russia while the window holds it', async ({
	request,
}) => {
	const text = await (await request.get('/anniversaries.ics')).text();
	const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
	expect(events.length).toBeGreaterThan(183 * 20);
	const russia = events.find(
		(one) => one.getFirstPropertyValue('uid') === 'relations-CHN-RUS-2024@bilateral',
	);
	expect(String(russia?.getFirstPropertyValue('dtstart'))).toBe('2024-10-02');
});

test('a day of the year lists its foundings and leads to its neighbours, 29 February among them', async ({
	page,
}) => {
	await page.goto('/day/02-28');
	await page.getByRole('link', { name: /29 February/ }).click();
	await expect(page).toHaveURL(/\/day\/02-29$/);
	await page.getByRole('link', { name: /1 March/ }).click();
	await expect(page).toHaveURL(/\/day\/03-01$/);
	await page.goto('/day/10-05');
	await expect(page.getByRole('link', { name: 'China and Norway' })).toBeVisible();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('calendar, long view, claims and days can be read', async ({ page }) => {
		await page.goto('/anniversaries');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(ALL);
		await expect(page.locator('section:has(> #month-10) li')).toHaveCount(25);
		await expect(page.getByRole('heading', { name: /^How the network grew/ })).toBeVisible();
		await expect(
			page.getByRole('region', { name: 'Claims of anniversaries' }).locator('tbody tr'),
		).toHaveCount(4);
		await page.goto('/day/10-02');
		await expect(page.getByText('China and Russia')).toBeVisible();
		await page.goto('/method');
		await expect(
			page.getByRole('region', { name: 'Claims of anniversaries' }).locator('tbody tr'),
		).toHaveCount(4);
	});
});

test.describe('on Explore', () => {
	test('a pair says since when, the layer draws anniversaries and years, the address keeps it', async ({
		page,
	}) => {
		await openExplore(page, '/?country=CHN&with=NOR');
		await waitForAnswer(page);
		await expect(
			page.getByText(/Relations since 5 October 1954\. Next round anniversary: \d+ years, 5 October/),
		).toBeVisible();
		await page.getByRole('button', { name: 'Show anniversaries' }).click();
		await expect.poll(() => new URL(page.url()).search).toContain('layer=anniversaries');
		await expect(page.getByText(/^Years of relations with China: 18\d states/)).toBeVisible();
		await expect(
			page
				.locator('.timeline')
				.getByRole('button', { name: /69 years of relations since 5 Oct 1954/ })
				.first(),
		).toBeAttached();
		await page.getByRole('button', { name: 'Hide anniversaries' }).click();
		await expect.poll(() => new URL(page.url()).search).not.toContain('layer');
	});

	test('the entry of an anniversary says what the table says', async ({ page }) => {
		await openExplore(page, '/?event=chn-vnm-anniversary-2023');
		await expect(page.getByRole('dialog').getByText('confirmed')).toBeVisible();
		await expect(page.getByText(/Reference table: partnership since 2008/)).toBeVisible();
	});
});

for (const path of [
	'/anniversaries',
	'/anniversaries?view=table',
	'/anniversaries?view=table&round=1',
	'/day/02-29',
	'/day/10-05',
	'/?layer=anniversaries',
])
	test(`axe finds nothing on ${path}, light and dark, and nothing is wider than the screen`, async ({
		page,
	}) => {
		// The calendar has hundreds of links: a busy machine needs its time to check them all.
		test.setTimeout(180_000);
		await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
		await page.goto(path);
		if (path.includes('layer')) await expect(page.getByText(/^Years of relations with/)).toBeVisible();
		if (path !== '/anniversaries?view=table') await expectNoFindingInThemes(page);
		await expectFitsWidths(page, [390, 820, 1440]);
	});
