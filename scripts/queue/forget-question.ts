// What if the server lost a job whose answer has just been read?
import type { Job } from './bull';
import type { ExtractData, ExtractResult } from './extract-job';

/** BullMQ's code for a job that is not there. */
const MISSING = -1;

/**
 * Lets the server forget the articles of an answered job: who asks again asks for the answer. A job that the server has
 * lost meanwhile, as one that ended and began anew without its data, has none left to forget.
 */
export async function forgetQuestion(job: Job<ExtractData, ExtractResult>): Promise<void> {
	try {
		await job.updateData({ version: job.data.version, articles: [] });
	} catch (error) {
		if ((error as { code?: unknown }).code !== MISSING) throw error;
	}
}
