// Which capitalised words are no names, which parties belong to which country? (a pure table)
import type { CountryCode } from '../model/vocabulary';

/** Words that begin sentences or are written with capitals, and are never part of a person's name. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
	`the a an on in at of for to from by with and or but as if it its he she they we you i his her their our your my
	this that these those there here what which who whom whose when where while why how after before during since
	until upon about above below over under between among through against without within also both each every all
	any some many most more less few several other another such same no not nor so than then thus however
	euro addressing meanwhile moreover furthermore besides although though because despite noting adding speaking asked according
	following earlier later last next today yesterday tomorrow now once twice first second third fourth fifth
	monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
	september october november december jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn
	winter new year years day days week month time file photo source editor edited published updated read
	xinhua reuters ap afp tass ria interfax nhk kyodo yonhap cctv cgtn bbc cnn upi rhc vov vna prensa latina
	ladies gentlemen excellencies photo story video watch breaking exclusive update readout statement press release secretary's department
	full text remarks speech thought transcript joint communique communiqué declaration agreement memorandum
	treaty convention protocol charter resolution chapter article section north south east west eastern western
	northern southern middle central indo-pacific asia-pacific global international national world western-led
	christmas easter ramadan eid diwali lunar festival holiday happy thank thanks dear good great please yes
	mr mrs ms dr one two three four five six seven eight nine ten dozens hundreds thousands millions
	covid covid-19 coronavirus internet twitter facebook telegram god muslim christian jewish catholic orthodox
	islam democratic republican conservative liberal labour socialist communist marxist nato's opening closing
	under let will would shall should must can could may might is are was were be been has have had do does did
	holds meets visits sends extends congratulates attends receives speaks says arrives calls hosts signs pays
	delivers addresses chairs exchanges discusses urges praises hails slams vows concludes welcomes travels leaves pledges
	wishes offers thanks marks invites reaffirms expresses conveys presents opens joins announces agree agrees to
	welcome congratulations greetings condolences talks meeting visit call summit conference ministerial`
		.split(/\s+/)
		.filter(Boolean),
);

/** Parties by the names that carry no country; what is told by the name itself (`Communist Party of Cuba`) needs no row. */
export const PARTY_COUNTRIES: readonly (readonly [string, CountryCode])[] = [
	['Workers’ Party of Korea', 'PRK'],
	['WPK', 'PRK'],
	['CPC', 'CHN'],
	['CCP', 'CHN'],
	['CPC Central Committee', 'CHN'],
	['IDCPC', 'CHN'],
	['CPV', 'VNM'],
	['LPRP', 'LAO'],
	['WPK', 'PRK'],
	['PCC', 'CUB'],
	['LDP', 'JPN'],
	['JSDP', 'JPN'],
	['Komeito', 'JPN'],
	['ANC', 'ZAF'],
	['African National Congress', 'ZAF'],
	['SACP', 'ZAF'],
	['SWAPO', 'NAM'],
	['ZANU-PF', 'ZWE'],
	['FRELIMO', 'MOZ'],
	['MPLA', 'AGO'],
	['Chama Cha Mapinduzi', 'TZA'],
	['BJP', 'IND'],
	['Bharatiya Janata Party', 'IND'],
	['UMNO', 'MYS'],
	['PAP', 'SGP'],
	['KMT', 'TWN'],
	['Kuomintang', 'TWN'],
	['DPP', 'TWN'],
	['CPRF', 'RUS'],
	['United Russia', 'RUS'],
	['Fatah', 'PSE'],
	['CPN', 'NPL'],
	['CPUSA', 'USA'],
	['AKEL', 'CYP'],
	['SPD', 'DEU'],
	['CDU', 'DEU'],
	['Justice and Development Party', 'TUR'],
	['Workers’ Party', 'BRA'],
	['FSLN', 'NIC'],
	['PSUV', 'VEN'],
	['EPRDF', 'ETH'],
	['TPLF', 'ETH'],
	['SPLM', 'SSD'],
	['Jubilee Party', 'KEN'],
	['Awami League', 'BGD'],
	['Fidesz', 'HUN'],
];

/** Parliaments and ministries by the names that only one country gives them. */
export const INSTITUTION_COUNTRIES: readonly (readonly [string, CountryCode])[] = [
	['Seimas', 'LTU'],
	['Saeima', 'LVA'],
	['Riigikogu', 'EST'],
	['Eduskunta', 'FIN'],
	['Riksdag', 'SWE'],
	['Storting', 'NOR'],
	['Folketing', 'DNK'],
	['Althing', 'ISL'],
	['Bundestag', 'DEU'],
	['Bundesrat', 'DEU'],
	['Sejm', 'POL'],
	['Verkhovna Rada', 'UKR'],
	['State Duma', 'RUS'],
	['Duma', 'RUS'],
	['Federation Council', 'RUS'],
	['Knesset', 'ISR'],
	['Majlis', 'IRN'],
	['Lok Sabha', 'IND'],
	['Rajya Sabha', 'IND'],
	['Mazhilis', 'KAZ'],
	['Jogorku Kenesh', 'KGZ'],
	['Milli Majlis', 'AZE'],
	['Oliy Majlis', 'UZB'],
	['Dail', 'IRL'],
	['Oireachtas', 'IRL'],
	['Cortes Generales', 'ESP'],
	['Skupstina', 'SRB'],
	['Sobranie', 'MKD'],
	['CPPCC', 'CHN'],
	['Chinese People’s Political Consultative Conference', 'CHN'],
	['NPC', 'CHN'],
	['National People’s Congress', 'CHN'],
	['State Council', 'CHN'],
	['Auswartiges Amt', 'DEU'],
	['Quai d’Orsay', 'FRA'],
	['Elysee', 'FRA'],
	['Palazzo Chigi', 'ITA'],
	['Farnesina', 'ITA'],
	['Downing Street', 'GBR'],
	['10 Downing Street', 'GBR'],
	['House of Commons', 'GBR'],
	['House of Lords', 'GBR'],
	['Whitehall', 'GBR'],
	['Foreign, Commonwealth & Development Office', 'GBR'],
	['Foreign Office', 'GBR'],
	['FCDO', 'GBR'],
	['White House', 'USA'],
	['State Department', 'USA'],
	['Department of State', 'USA'],
	['Pentagon', 'USA'],
	['Capitol Hill', 'USA'],
	['House of Representatives', 'USA'],
	['Global Affairs Canada', 'CAN'],
	['Ministry of External Affairs', 'IND'],
	['Blue House', 'KOR'],
	['Gaimusho', 'JPN'],
	['Kantei', 'JPN'],
	['Holy See', 'VAT'],
	['Malacanang', 'PHL'],
	['Itamaraty', 'BRA'],
	['Planalto', 'BRA'],
	['Casa Rosada', 'ARG'],
	['La Moneda', 'CHL'],
	['Bankova', 'UKR'],
	['Zhongnanhai', 'CHN'],
	['Smolensk Square', 'RUS'],
	['Kremlin', 'RUS'],
	['Union Buildings', 'ZAF'],
	['DIRCO', 'ZAF'],
	['Aso Rock', 'NGA'],
	['Wisma Putra', 'MYS'],
];

/** States of the United States, as places and before "Governor" or "Senator". */
export const AMERICAN_STATES: readonly string[] =
	'California Texas Florida Ohio Illinois Pennsylvania Michigan Massachusetts Virginia Iowa Utah Hawaii Alaska Arizona Colorado Nevada Oregon Minnesota Wisconsin Missouri Tennessee Kentucky Alabama Louisiana Oklahoma Kansas Nebraska Arkansas Maryland Delaware Connecticut Vermont Maine Idaho Wyoming Montana Mississippi Indiana'
		.split(' ')
		.concat([
			'New York',
			'New Jersey',
			'New Hampshire',
			'North Carolina',
			'South Carolina',
			'Rhode Island',
			'West Virginia',
			'North Dakota',
			'South Dakota',
			'Washington State',
		]);

/** Phrases that hold a country's name and mean something else: found first, and then left alone. */
export const BLOCKED_PHRASES: readonly string[] = `South China Sea
East China Sea
North China
Northeast China
Northwest China
Southwest China
South China Morning Post
China Daily
China Today
China Central Television
China Media Group
China Global Television Network
Peking University
Sea of Japan
Sea of Okhotsk
Gulf of Mexico
Gulf of Oman
Gulf of Guinea
Gulf of Thailand
Persian Gulf
Bank of China
Air China
Indian Ocean
New Mexico
New England
Washington Post
Washington Times
New Delhi Television
Wall Street
Baltic Sea
Caspian Sea
Mediterranean Sea
Panama Canal
Suez Canal
Gulf of Aden
Brazil nut
Panama Papers
Jordan River
River Jordan
Jordan Valley
Michael Jordan
Vernon Jordan
Jim Jordan
Chinese New Year
Chinese Lunar New Year
Chinese medicine
Spring Festival
Radio Free Asia
Voice of America
Organization of American States General Secretariat
French Open
Turkish Airlines
Turkish Cypriot
Greek Cypriot
Georgia Tech
Guinea pig
Guinea fowl
Mexico City Policy
Indian Americans
Russian Orthodox Church
Paris Agreement
Paris Accord
Paris climate agreement
Kyoto Protocol
Geneva Convention
Geneva Conventions
Montreal Protocol
Minsk Agreements
Minsk agreements
Vienna Convention
Abraham Accords
Helsinki Accords
Rome Statute
Oslo Accords
Dayton Agreement
Washington Treaty
Budapest Memorandum
Stockholm International Peace Research Institute
Taiwan Strait
Taiwan question
Taiwan Straits
Korean War
Korean Peninsula
Vietnam War
Gulf War
Cold War
Korean Demilitarized Zone
Iran deal
Iran nuclear deal
Normandy Format
Normandy format`.split('\n');
