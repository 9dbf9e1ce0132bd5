// Which journeys of readers were made in which browser, and what came of them?

/** The journeys, in the order of the table. */
const JOURNEYS = ['pair', 'brush', 'unscripted', 'embed', 'console'] as const;

/** Journeys that only Chromium makes, with every change: each names its test under `tests/e2e`. */
export const CHROMIUM_ONLY = [
	{
		id: 'touch',
		file: 'zoom.spec.ts',
		test: 'a name on the map is tapped, the list opened, an entry read, all by touch',
	},
	{
		id: 'magnified',
		file: 'zoom.spec.ts',
		test: 'every kind of page needs no scrolling sideways at 200 %',
	},
] as const;

type Outcome = 'passed' | 'failed' | 'tested' | 'untried';

/** The table of `data/browsers.json`. */
export interface BrowserTable {
	browsers: { name: string; version: string; driver: string; date: string }[];
	/** One for each journey, an outcome for each browser. */
	lines: { id: string; outcomes: Outcome[] }[];
	/** Why journeys failed. */
	failures: { browser: string; id: string; why: string }[];
}

interface KeptRun {
	date: string;
	version: string;
	driver: string;
	journeys: Record<string, { state: 'passed' | 'failed'; note: string }>;
}

/** Reads `data/browsers.json`, which `npm run nightly:browsers` writes. */
export function readBrowsers(text: string): BrowserTable {
	const runs = Object.entries(JSON.parse(text) as Record<string, KeptRun>);
	return {
		browsers: runs.map(([name, { version, driver, date }]) => ({ name, version, driver, date })),
		lines: [
			...JOURNEYS.map((id) => ({
				id,
				outcomes: runs.map(([, { journeys }]): Outcome => journeys[id]?.state ?? 'untried'),
			})),
			...CHROMIUM_ONLY.map(({ id }) => ({
				id,
				outcomes: runs.map(([name]): Outcome => (name === 'Chromium' ? 'tested' : 'untried')),
			})),
		],
		failures: runs.flatMap(([browser, { journeys }]) =>
			Object.entries(journeys).flatMap(([id, { state, note }]) =>
				state === 'failed' ? [{ browser, id, why: note }] : [],
			),
		),
	};
}
