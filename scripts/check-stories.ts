// Do the stories follow from the data? Prints `file:line: reason` for a fault; exit code 1 where there is one.
import { parseArgs } from 'node:util';
import { computeStories } from '../src/routes/story/read-stories.server';

const { positionals } = parseArgs({ allowPositionals: true });
try {
	const stories = await computeStories(positionals[0] ?? 'data/stories', true);
	const steps = stories.reduce((sum, story) => sum + story.steps.length, 0);
	console.log(`stories follow from the data: ${stories.length}, steps: ${steps}`);
	process.exit(0);
} catch (fault) {
	console.error(fault instanceof Error ? fault.message : String(fault));
	process.exit(1);
}
