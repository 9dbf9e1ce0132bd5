// Which waters are named, and where is there room for their names?
/** A water's key in the messages, and places (longitude, latitude) for it, the best first. */
export interface Water {
	id: string;
	places: readonly [longitude: number, latitude: number][];
}

export const WATERS: readonly Water[] = [
	{
		id: 'pacific',
		places: [
			[-140, 24],
			[-130, -8],
			[-118, -30],
		],
	},
	{
		id: 'atlantic',
		places: [
			[-45, 29],
			[-32, 16],
			[-18, -22],
		],
	},
	{
		id: 'indian',
		places: [
			[78, -24],
			[86, -8],
			[64, -12],
		],
	},
	{
		id: 'pacific',
		places: [
			[164, 25],
			[165, 12],
			[-165, -30],
		],
	},
];
