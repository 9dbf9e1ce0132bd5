// Does the built site keep its promises where it is deployed?
import { expect, test } from '@playwright/test';
import { checkSite, type Finding } from '../../scripts/verify/check-site';
import { hasNginx, startNginx } from '../support/start-nginx';

async function findAll(address: string): Promise<Finding[]> {
	const findings: Finding[] = [];
	for await (const finding of checkSite(new URL(address))) findings.push(finding);
	return findings;
}
const faults = (findings: readonly Finding[]) =>
	findings.filter(({ level }) => level === 'fault').map(({ what, found }) => `${what}: ${found}`);

test('the local server keeps every promise', async ({ baseURL }) => {
	const findings = await findAll(`${baseURL}/`);
	expect(faults(findings)).toEqual([]);
	expect(findings.length).toBeGreaterThan(20);
});

test('nginx by the recipe, below a path, keeps every promise', async ({ page }) => {
	test.skip(!hasNginx(), 'nginx is not installed on this machine');
	const { address, stop } = await startNginx('build');
	try {
		const findings = await findAll(address);
		expect(faults(findings)).toEqual([]);
		// The headers are the host's to send, and the recipe sends them.
		expect(
			findings.filter(({ level, what }) => level === 'advice' && /sent with|for good/.test(what)),
		).toEqual([]);
		await page.goto(`${address}?country=CHN&with=NOR`);
		await expect(page.locator('[data-engine="ready"]')).toBeAttached({ timeout: 40_000 });
		await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Pairs' }).click();
		await expect(page).toHaveURL(`${address}pair`);
	} finally {
		stop();
	}
});

test('a site that breaks its promises is told of', async () => {
	const findings = await findAll('http://127.0.0.1:9/');
	expect(faults(findings).length).toBeGreaterThan(10);
});
