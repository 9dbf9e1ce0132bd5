// How does a page look where only its image is shown? 1200 × 630, in the look of the atlas.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';
import satori from 'satori';
import { partsOf } from '$lib/model/edtf';
import type { EventRow } from '$lib/model/event-row';

/** What the card says and shows. */
export interface Card {
	title: string;
	/** One line of figures. */
	line: string;
	/** Drawn as bars by year. */
	events: readonly EventRow[];
}

const [WIDTH, HEIGHT] = [1200, 630];
const INK = '#1b2430';
const SECOND = '#515b67';
const PAPER = '#faf8f2';
const MOST_BARS = 40;
const FONTS = [
	['Brygada 1918', '@fontsource/brygada-1918/files/brygada-1918-latin-500-normal.woff'],
	['Brygada 1918 Ext', '@fontsource/brygada-1918/files/brygada-1918-latin-ext-500-normal.woff'],
	['Cabin', '@fontsource/cabin/files/cabin-latin-400-normal.woff'],
	['Cabin Ext', '@fontsource/cabin/files/cabin-latin-ext-400-normal.woff'],
] as const;
const SERIF = '"Brygada 1918", "Brygada 1918 Ext"';
const SANS = 'Cabin, "Cabin Ext"';

let fonts: Promise<{ name: string; data: Buffer; weight: 400; style: 'normal' }[]> | null = null;

function readFonts(): NonNullable<typeof fonts> {
	const { resolve } = createRequire(`${process.cwd()}/package.json`);
	fonts ??= Promise.all(
		FONTS.map(async ([name, file]) => ({
			name,
			data: await readFile(resolve(file)),
			weight: 400 as const,
			style: 'normal' as const,
		})),
	);
	return fonts;
}

/** An element as the drawing library takes it. */
interface Box {
	type: 'div';
	props: { style: Record<string, string | number>; children: Box[] | string };
}

function box(style: Record<string, string | number>, children: Box[] | string = []): Box {
	return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

/** Bars of contacts by year, from the first to the last year with one; at most forty years. */
function drawYears(events: readonly EventRow[]): Box {
	const counts = new Map<number, number>();
	for (const { dayStart } of events) {
		const { year } = partsOf(dayStart);
		counts.set(year, (counts.get(year) ?? 0) + 1);
	}
	const last = Math.max(...counts.keys());
	const first = Math.max(last - MOST_BARS + 1, Math.min(...counts.keys()));
	const most = Math.max(...counts.values());
	const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
	const bars = years.map((year) =>
		box(
			{
				width: Math.min(60, 1000 / years.length),
				flexDirection: 'column',
				alignItems: 'center',
				justifyContent: 'flex-end',
			},
			[
				box({
					width: '70%',
					height: Math.round((110 * (counts.get(year) ?? 0)) / most),
					backgroundColor: INK,
				}),
			],
		),
	);
	return box({ flexDirection: 'column', width: '100%' }, [
		box({ height: 112, alignItems: 'stretch', borderBottom: `2px solid ${INK}` }, bars),
		box(
			{ paddingTop: 8, fontFamily: SERIF, fontSize: 24, color: SECOND },
			first === last ? `${first}` : `contacts told by year, ${first} to ${last}`,
		),
	]);
}

/** The card as PNG. */
export async function drawCard({ title, line, events }: Card): Promise<Uint8Array> {
	const tree = box(
		{
			width: WIDTH,
			height: HEIGHT,
			flexDirection: 'column',
			boxSizing: 'border-box',
			padding: '44px 64px',
			backgroundColor: PAPER,
			color: INK,
			fontFamily: SANS,
		},
		[
			box(
				{ fontFamily: SERIF, fontSize: 34, paddingBottom: 10, borderBottom: `4px solid ${INK}` },
				'Bilateral',
			),
			box({ height: 6, borderBottom: `2px solid ${INK}` }),
			box({ flexGrow: 1, flexDirection: 'column', justifyContent: 'center' }, [
				box(
					{ fontFamily: SERIF, fontSize: title.length > 60 ? 46 : 66, lineHeight: 1.12 },
					title.slice(0, 140),
				),
				box({ paddingTop: 16, fontSize: 30, color: SECOND }, line),
			]),
			...(events.length > 0 ? [drawYears(events)] : []),
		],
	);
	const svg = await satori(tree as unknown as Parameters<typeof satori>[0], {
		width: WIDTH,
		height: HEIGHT,
		fonts: await readFonts(),
	});
	// Letters are drawn as shapes by now; drawn beside this thread, which lays out the next card meanwhile.
	return (await renderAsync(svg, { font: { loadSystemFonts: false } })).asPng();
}

/** The answer that carries a card. */
export async function respondCard(card: Card): Promise<Response> {
	return new Response(new Uint8Array(await drawCard(card)), { headers: { 'content-type': 'image/png' } });
}
