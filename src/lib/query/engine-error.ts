// Where did the engine fail?

/** Fetching and starting the engine, fetching and opening the data, reading its version, or answering a query. */
export const ENGINE_STAGES = ['engine', 'data', 'schema', 'query'] as const;
export type EngineStage = (typeof ENGINE_STAGES)[number];

/** A failure of the engine; `cause` holds what it met. */
export class EngineError extends Error {
	override readonly name = 'EngineError';
	readonly stage: EngineStage;

	constructor(stage: EngineStage, message: string, cause?: unknown) {
		super(message, cause === undefined ? undefined : { cause });
		this.stage = stage;
	}
}
