// What if the engine never answers?
import { EngineError, type EngineStage } from './engine-error';

/** Waits for `work`, but no longer than `limitMs` after the last {@link Watch.touch}. */
export interface Watch {
	/** There is progress: the time begins anew. */
	touch(): void;
}

/** Who waits for an engine, and why it broke, once it did. */
interface Waiting {
	tell: Set<(cause: unknown) => void>;
	fault: { cause: unknown } | null;
}
const waitingFor = new WeakMap<Promise<never>, Waiting>();

/**
 * Tells when `broken` rejects, until the function that this gives is called. One reaction serves all: a promise that never
 * settles keeps every reaction, and with it the answer of all who raced it.
 */
function hearOf(broken: Promise<never>, tell: (cause: unknown) => void): () => void {
	const known = waitingFor.get(broken);
	const waiting: Waiting = known ?? { tell: new Set(), fault: null };
	if (!known) {
		waitingFor.set(broken, waiting);
		broken.catch((cause: unknown) => {
			waiting.fault = { cause };
			for (const each of waiting.tell) each(cause);
		});
	}
	if (waiting.fault) tell(waiting.fault.cause);
	waiting.tell.add(tell);
	return () => void waiting.tell.delete(tell);
}

/**
 * Settles as `begin` does; rejects with `EngineError` of `stage` when nothing moved for `limitMs`, when `broken`
 * rejects first, or when `begin` fails with anything else.
 */
export async function settle<T>(
	stage: EngineStage,
	limitMs: number,
	broken: Promise<never>,
	begin: (watch: Watch) => Promise<T>,
): Promise<T> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let touch = () => {};
	let forget = () => {};
	const stopped = new Promise<never>((_, reject) => {
		forget = hearOf(broken, reject);
		touch = () => {
			clearTimeout(timer);
			const error = new EngineError(stage, `no answer within ${Math.round(limitMs / 1000)} seconds`);
			timer = setTimeout(() => reject(error), limitMs);
		};
		touch();
	});
	try {
		return await Promise.race([begin({ touch: () => touch() }), stopped]);
	} catch (cause) {
		if (cause instanceof EngineError) throw cause;
		throw new EngineError(stage, MESSAGES[stage], cause);
	} finally {
		clearTimeout(timer);
		forget();
		touch = () => {};
	}
}

/**
 * As `settle`, for an engine that answers one after the other: each answer renews the time of those that wait behind it,
 * so that only an engine that answers nobody for `limitMs` is given up.
 */
export function settleInTurn(
	stage: EngineStage,
	limitMs: number,
	broken: Promise<never>,
): <T>(begin: () => Promise<T>) => Promise<T> {
	const waiting = new Set<() => void>();
	return (begin) =>
		settle(stage, limitMs, broken, async ({ touch }) => {
			waiting.add(touch);
			try {
				return await begin();
			} finally {
				waiting.delete(touch);
				for (const renew of waiting) renew();
			}
		});
}

const MESSAGES: Readonly<Record<EngineStage, string>> = {
	engine: 'the engine could not be started',
	data: 'the data file could not be opened',
	schema: 'the data file has another layout than this page knows',
	query: 'the query failed',
};
