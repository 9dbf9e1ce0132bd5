// What if another window sends an embed, or the page around it, messages of any shape?
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import type { Door } from './door';

/** Bounds that docs/EMBED.md promises. */
const [LEAST_PX, MOST_PX] = [120, 12_000];

interface Heard {
	data: unknown;
	source: unknown;
}
type Listener = (event: Heard) => void;

/** What a window can send: JSON says most of it, the rest is a text, a number, or what JSON has no word for. */
function readMessage(text: string): unknown {
	try {
		return JSON.parse(text, (_, value: unknown) => {
			if (value === 'NaN') return NaN;
			if (value === 'Infinity') return Infinity;
			if (value === 'bigint') return 10n ** 30n;
			return value;
		});
	} catch {
		return text;
	}
}

/** Runs a script of a page in a window that has no more than it needs; gives what listens for messages there. */
function listen(script: string, window: Record<string, unknown>): Listener[] {
	const listeners: Listener[] = [];
	const addEventListener = (type: string, listener: Listener) => {
		if (type === 'message') listeners.push(listener);
	};
	const own = { URL, URLSearchParams, Intl, addEventListener, ...window };
	runInContext(script, createContext(Object.assign(own, { window: own })));
	if (listeners.length === 0) throw new Error('nothing listens');
	return listeners;
}

const SEEDS = [
	'{"type":"bilateral:height","version":1,"height":420}',
	'{"type":"bilateral:height","version":1,"height":"1e9"}',
	'{"type":"bilateral:height","version":1,"height":{"valueOf":null,"toString":null}}',
	'{"type":"bilateral:height","version":1,"height":[[[9]]]}',
	'{"type":"bilateral:height","version":1,"height":"bigint"}',
	'{"type":"bilateral:height","version":1,"height":"NaN"}',
	'{"type":"bilateral:height","version":1,"height":-1e308}',
	'{"type":"bilateral:ask-height"}',
	'{"type":{"toString":"bilateral:ask-height"},"version":[1]}',
	'{"sentinel":"amp","type":"embed-size","height":"Infinity"}',
	'{"__proto__":{"type":"bilateral:height","version":1,"height":1}}',
	'[{"type":"bilateral:height"}]',
	'null',
];

/** Frames of ours in a page, and one that is not marked as such. */
const frames = [0, 1].map(() => ({
	contentWindow: { postMessage() {} },
	style: { height: '' },
	addEventListener() {},
}));
const toPage = listen(readFileSync('static/embed/v1.js', 'utf8'), {
	location: { href: 'https://example.org/page' },
	document: {
		currentScript: null,
		readyState: 'complete',
		querySelectorAll: () => frames,
	},
});

let told: unknown[] = [];
const around = { postMessage: (message: unknown) => told.push(message) };
const box = {
	getBoundingClientRect: () => ({ height: 300 }),
	querySelectorAll: () => [],
	addEventListener() {},
};
const toFrame = listen(readFileSync('src/routes/embed/v1/frame.js', 'utf8'), {
	OTHER_NAMES: [],
	FRAME_WORDS: {},
	location: { search: '', href: 'https://example.org/embed/v1/map/CHN', pathname: '/embed/v1/map/CHN' },
	parent: around,
	document: {
		documentElement: { dataset: {}, lang: 'en', clientWidth: 600 },
		body: { appendChild() {} },
		querySelector: (name: string) => (name === 'main' ? box : null),
		createElement: () => ({ setAttribute() {}, style: {} }),
		addEventListener() {},
	},
});

/** Messages to the page around embeds, from a frame and from strangers, and to an embed, from its page and from strangers. */
export const MESSAGE_DOORS: readonly Door[] = [
	{
		id: 'messages to a page with embeds',
		seeds: SEEDS,
		enter(text) {
			const data = readMessage(text);
			for (const frame of frames) frame.style.height = '';
			for (const listener of toPage) listener({ data, source: {} });
			if (frames.some(({ style }) => style.height !== '')) throw new Error('a stranger set a height');
			for (const listener of toPage) listener({ data, source: frames[0]!.contentWindow });
			const [own, other] = frames.map(({ style }) => style.height);
			if (other !== '') throw new Error('a frame set the height of another');
			const heightPx = Number(/^(\d+)px$/.exec(own!)?.[1] ?? NaN);
			if (own !== '' && !(heightPx >= LEAST_PX && heightPx <= MOST_PX)) throw new Error(`a height of ${own}`);
		},
	},
	{
		id: 'messages to an embed',
		seeds: SEEDS,
		enter(text) {
			const data = readMessage(text);
			told = [];
			for (const listener of toFrame) listener({ data, source: {} });
			if (told.length > 0) throw new Error('a stranger was answered');
			for (const listener of toFrame) listener({ data, source: around });
			if (told.length > 4) throw new Error('one question, many answers');
		},
	},
];
