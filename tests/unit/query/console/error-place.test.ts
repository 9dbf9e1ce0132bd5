import { describe, expect, it } from 'vitest';
import { readStatementError } from '../../../../src/lib/query/console/error-place';

describe('place of a mistake', () => {
	it.each([
		[
			'Parser Error: syntax error at or near "FORM"\n\nLINE 1: SELECT * FORM events\n                 ^',
			{ message: 'Parser Error: syntax error at or near "FORM"', line: 1, column: 10 },
		],
		[
			'Binder Error: no column x\n\nLINE 12: x\n         ^',
			{ message: 'Binder Error: no column x', line: 12, column: 1 },
		],
		[
			'{"exception_type":"Parser","exception_message":"syntax error at or near \\"events\\"\\n\\nLINE 2: FORM events\\n             ^"}',
			{ message: 'Parser Error: syntax error at or near "events"', line: 2, column: 6 },
		],
		[
			'Catalog Error: Scalar Function with name "to_json" is not in the catalog, but it exists in the json extension.\n\nPlease try installing and loading the json extension by running:\nINSTALL json;\nLOAD json;\n\n',
			{
				message:
					'Catalog Error: Scalar Function with name "to_json" is not in the catalog, but it exists in the json extension, which the console does not load.',
				line: null,
				column: null,
			},
		],
		['null', { message: 'null', line: null, column: null }],
		['Out of Memory Error: too much', { message: 'Out of Memory Error: too much', line: null, column: null }],
	])('reads %j', (text, error) => expect(readStatementError(text)).toEqual(error));
});
