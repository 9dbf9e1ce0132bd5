// How does a person learn how far workers are, and where nothing goes on?
import { count } from '../count';
import type { QueueProgress } from '../queue/queue-pool';

/** Says how far all are; and that no worker is there, or that no answer has come for `silenceSeconds` or longer. */
export function tellProgress(
	say: (line: string) => void,
	silenceSeconds: number,
): (progress: QueueProgress) => void {
	let last = { read: -1, at: 0 };
	return ({ read, out, workers }) => {
		if (read !== last.read) last = { read, at: Date.now() };
		const silent = Math.round((Date.now() - last.at) / 1000);
		if (workers === 0)
			say(
				'no worker is there: what was handed out waits until one is started (npm run worker -- redis://HOST)',
			);
		else if (out > 0 && silent >= silenceSeconds)
			say(`no answer for ${silent} s: what the workers print says why`);
		say(`${count(read, 'article')} read, ${out} handed out, ${count(workers, 'worker')}`);
	};
}
