// Does anything that comes from outside break a door? A hundred thousand tries with `npm run nightly:hostile`.
import { appendFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { mutate, type Mutation } from '../extract/properties/mutate';
import type { Door } from './door';
import { DOORS } from './doors';

/** Tries per door. */
const TRIES = Number(process.env.HOSTILE_TRIES ?? 120);
/** Where the nightly script wants a line of JSON per door. */
const REPORT = process.env.HOSTILE_REPORT;

const NASTY = [
	'\0',
	'\u202e',
	'\u2066',
	'\ufeff',
	'\ud800',
	'<script>alert(1)</script>',
	'"><svg onload=alert(1)>',
	'=HYPERLINK("https://example.org","x")',
	"'; DROP TABLE events; --",
	'" OR 1=1',
	'%00%ff%',
	'../../../etc/passwd',
	'javascript:alert(1)',
	'---\n---\n',
	'\n- &a [*a, *a]\n',
	']]>',
	'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>&b;',
	'&#x0;&#xD800;&nope;',
	'{"__proto__": {"polluted": true}}',
	'__proto__',
	'constructor',
	'('.repeat(300),
	'<div>'.repeat(300),
	'['.repeat(300),
	'9'.repeat(400),
	', and '.repeat(100),
	'2024-02-30',
	'-271821-04-20',
	'\r',
	'\u0301'.repeat(60),
];

const mutation: fc.Arbitrary<Mutation> = fc.record({
	kind: fc.constantFrom('cut', 'double', 'swap', 'insert', 'upper', 'join'),
	at: fc.double({ min: 0, max: 1, noNaN: true }),
	length: fc.nat(300),
	words: fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 30 })),
});

/** Damaged inputs of a door, and now and then plain noise. */
function inputsOf({ seeds }: Door): fc.Arbitrary<string> {
	const seed = fc.constantFrom(...seeds);
	const damaged = fc
		.tuple(seed, seed, fc.array(mutation, { minLength: 1, maxLength: 6 }))
		.map(([text, other, mutations]) => mutate(text, other, mutations));
	return fc.oneof({ weight: 9, arbitrary: damaged }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) });
}

describe('hostile input', () => {
	let tried = 0;

	test.each(DOORS)(
		'$id',
		async (door) => {
			let own = 0;
			await fc.assert(
				fc.asyncProperty(inputsOf(door), async (text) => {
					own++;
					await door.enter(text);
				}),
				{ numRuns: TRIES },
			);
			tried += own;
			if (REPORT) appendFileSync(REPORT, `${JSON.stringify({ door: door.id, tried: own })}\n`);
		},
		TRIES * 200,
	);

	afterAll(async () => {
		for (const door of DOORS) await door.leave?.();
		expect(tried).toBeGreaterThanOrEqual(TRIES * DOORS.length);
		expect({}).not.toHaveProperty('polluted');
	});
});
