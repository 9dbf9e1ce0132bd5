import { describe, expect, it } from 'vitest';
import { paintFirst } from '../../../scripts/paint-first.mjs';
import { hashOf } from '../../../scripts/security-policy.mjs';

const SCRIPT = `
	{
		__sveltekit_1a2b = { base: "" };
		const element = document.currentScript.parentElement;
		Promise.all([
			import("./start.js"),
			import("./app.js")
		]).then(([kit, app]) => {
			kit.start(app, element, { note: "a [b]).then( of the data" });
		});
	}
`;
const page = (script: string) =>
	`<head><script>theme()</script><meta content="script-src 'self' '${hashOf(script)}'"></head><script>${script}</script>`;

describe('paintFirst', () => {
	const painted = paintFirst(page(SCRIPT));
	const script = /<script>([^<]*__sveltekit_[^]*)<\/script>/.exec(painted)![1]!;

	it('starts the page after its first paint, with the same data', async () => {
		const steps: string[] = [];
		const run = new Function(
			...['document', 'requestAnimationFrame', 'setTimeout', 'load', '__sveltekit_1a2b'],
			script.replaceAll('import(', 'load('),
		);
		await new Promise<void>((started) => {
			const kit = {
				start: (_: unknown, element: string, { note }: { note: string }) => (
					steps.push(`${element}: ${note}`),
					started()
				),
			};
			run(
				{ hidden: false, currentScript: { parentElement: 'body' } },
				(paint: () => void) => queueMicrotask(() => (steps.push('frame'), paint())),
				(next: () => void) => queueMicrotask(() => (steps.push('painted'), next())),
				(name: string) => (steps.push(name), Promise.resolve(kit)),
				null,
			);
		});
		expect(steps).toEqual(['frame', 'painted', './start.js', './app.js', 'body: a [b]).then( of the data']);
	});

	it('is allowed by the policy in the place of the former script', () => {
		expect(painted).toContain(hashOf(script));
		expect(painted).not.toContain(hashOf(SCRIPT));
	});

	it('tells of a page that has no such script', () => {
		expect(() => paintFirst('<head></head>')).toThrow('no start script in the page');
	});
});
