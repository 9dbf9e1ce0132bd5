// Small sound reference tables, for tests that put one fault in.

/** Six tables by name, without a fault. Line 1 is the header. */
export const SOUND_TABLES: Readonly<Record<string, string>> = {
	'countries.csv': [
		'code,iso2,numeric,name,aliases,demonyms,governments,capital,latitude,longitude,region,subregion,cities,ambiguous,source',
		'CHN,CN,156,China,PRC,Chinese,Beijing,Beijing,39.9,116.4,Asia,Eastern Asia,Shanghai,,test',
		'KIR,KI,296,Kiribati,Gilbert Islands,I-Kiribati,,Tarawa,1.3,173.0,Oceania,Micronesia,,,test',
		'NOR,NO,578,Norway,Kingdom of Norway,Norwegian;Norwegians,Oslo,Oslo,59.9,10.8,Europe,Northern Europe,Bergen;Springfield,Springfield,test',
		'USA,US,840,United States,U.S.,American,White House,Washington,38.9,-77.0,Americas,Northern America,Springfield,Springfield,test',
	].join('\n'),
	'organisations.csv': [
		'id,name,aliases,heads,ambiguous,kind,source',
		'NATO,North Atlantic Treaty Organization,NATO,NATO Secretary General,,security,test',
	].join('\n'),
	'officials.csv': [
		'name,country,organisation,office,start,end,aliases,source',
		'Jens Stoltenberg,NOR,,Prime Minister,2005-10,2013-10,,test',
		'Jens Stoltenberg,,NATO,Secretary General,2014-10-01,2024-10-01,,test',
	].join('\n'),
	'relations.csv': [
		'a,b,kind,start,end,precision,source,name,note',
		'CHN,KIR,established,1980-06-25,,day,test,,',
		'CHN,KIR,suspended,2003-11-29,,day,test,,',
		'CHN,KIR,resumed,2019-09-27,,day,test,,',
		'NOR,CHN,established,1954-10-05,,day,test,,',
		'CHN,USA,partnership,1997-10,2001,month,test,constructive partnership,made up',
	].join('\n'),
	'no-relations.csv': 'a,b,status,as_of,source,note\nKIR,USA,made up,2024-02,test,',
	'memberships.csv': [
		'country,organisation,start,end,precision,source,note',
		'NOR,NATO,1949,,year,test,',
	].join('\n'),
};

/** The sound tables with one line of one table put in place of another, or added after the last. */
export function tablesWith(name: string, line: number, text: string): Record<string, string> {
	const lines = (SOUND_TABLES[name] ?? '').split('\n');
	lines[line - 1] = text;
	return { ...SOUND_TABLES, [name]: lines.join('\n') };
}
