// How does a person see that the build moves on?
import { Presets, SingleBar } from 'cli-progress';

/** A stage of the build of known length. */
export interface Stage {
	/** Tells how many of the stage's items are done. */
	done(count: number): void;
	end(): void;
}

/** Begins a stage: a bar on a terminal, one plain line at its end where output is piped. */
export function startStage(name: string, total: number, stream: NodeJS.WriteStream = process.stderr): Stage {
	if (!stream.isTTY) {
		return { done() {}, end: () => void stream.write(`${name}: ${total}\n`) };
	}
	const bar = new SingleBar(
		{ format: `${name.padEnd(18)} {bar} {value}/{total}`, stream, hideCursor: true, clearOnComplete: false },
		Presets.shades_grey,
	);
	bar.start(total, 0);
	return {
		done: (count) => bar.update(count),
		end() {
			bar.update(total);
			bar.stop();
		},
	};
}
