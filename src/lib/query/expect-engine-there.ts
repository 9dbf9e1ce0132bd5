// Can the engine be had at all?
import { EngineError } from './engine-error';

/**
 * Throws `EngineError` where the host does not have the engine, or has a page in its place: the engine's own worker would
 * say nothing and never answer.
 */
export async function expectEngineThere(address: string, signal: AbortSignal): Promise<void> {
	const response = await fetch(address, { method: 'HEAD', signal });
	if (response.status === 404 || response.status === 410)
		throw new EngineError('engine', `the engine cannot be had (${response.status})`);
	if (response.headers.get('content-type')?.startsWith('text/html'))
		throw new EngineError('engine', 'the engine cannot be had (a page came in its place)');
}
