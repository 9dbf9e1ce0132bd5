// Which waters are named, and where is there room for their names?
/** A water's name, one word a line, and places (longitude, latitude) for it, the best first. */
export interface Water {
	name: string;
	places: readonly [longitude: number, latitude: number][];
}

export const WATERS: readonly Water[] = [
	{
		name: 'Pacific Ocean',
		places: [
			[-140, 24],
			[-130, -8],
			[-118, -30],
		],
	},
	{
		name: 'Atlantic Ocean',
		places: [
			[-45, 29],
			[-32, 16],
			[-18, -22],
		],
	},
	{
		name: 'Indian Ocean',
		places: [
			[78, -24],
			[86, -8],
			[64, -12],
		],
	},
	{
		name: 'Pacific Ocean',
		places: [
			[164, 25],
			[165, 12],
			[-165, -30],
		],
	},
];
