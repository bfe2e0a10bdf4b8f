// Written by scripts/build-geography.ts; do not edit by hand.

export const worldBankRegions = [
  'East Asia & Pacific',
  'Europe & Central Asia',
  'Latin America & Caribbean',
  'Middle East, North Africa, Afghanistan & Pakistan',
  'North America',
  'South Asia',
  'Sub-Saharan Africa',
] as const;

export const lendingCategories = [
  'Blend',
  'IBRD',
  'IDA',
] as const;

export const unSubregions = [
  'Australia and New Zealand',
  'Central Asia',
  'Eastern Asia',
  'Eastern Europe',
  'Latin America and the Caribbean',
  'Melanesia',
  'Micronesia',
  'Northern Africa',
  'Northern America',
  'Northern Europe',
  'Polynesia',
  'South-eastern Asia',
  'Southern Asia',
  'Southern Europe',
  'Sub-Saharan Africa',
  'Western Asia',
  'Western Europe',
] as const;

export const ituRegions = [
  'Africa',
  'Americas',
  'Arab States',
  'Asia-Pacific',
  'CIS',
  'Europe',
] as const;

export const ituRegionSourceIds = [
  'itu-idi-2024',
  'nri-2020',
  'itu-press-2024',
  'tonga-mic-2020',
] as const;

export const undpBureaus = [
  'RBA',
  'RBAP',
  'RBAS',
  'RBEC',
  'RBLAC',
] as const;

export const nameOrigins = [
  'unterm',
  'm49',
  'other',
] as const;

export const unRegionOf = {
  'Australia and New Zealand': 'Oceania',
  'Central Asia': 'Asia',
  'Eastern Asia': 'Asia',
  'Eastern Europe': 'Europe',
  'Latin America and the Caribbean': 'Americas',
  'Melanesia': 'Oceania',
  'Micronesia': 'Oceania',
  'Northern Africa': 'Africa',
  'Northern America': 'Americas',
  'Northern Europe': 'Europe',
  'Polynesia': 'Oceania',
  'South-eastern Asia': 'Asia',
  'Southern Asia': 'Asia',
  'Southern Europe': 'Europe',
  'Sub-Saharan Africa': 'Africa',
  'Western Asia': 'Asia',
  'Western Europe': 'Europe',
} as const;

/** One line a country, in the order of the codes: alpha-2, M49, English name, letters for the rest. */
export const countryTable = `AW|533|Aruba|HHHHHHH2-4---41
AF|004|Afghanistan|LLLLLLL32c301b0
AO|024|Angola|MMMMMMM61e00090
AI|660|Anguilla|---------4---41
AX|248|Åland Islands|---------9---01
AL|008|Albania|UUUUUUU11d50380
AD|020|Andorra|HHHHHHH1-d50-80
AE|784|United Arab Emirates|HHHHHHH3-f20280
AR|032|Argentina|UUUUUUU21410480
AM|051|Armenia|UUUUUUU11f403a0
AS|016|American Samoa|UUUUHHH0-a---41
AQ|010|Antarctica|-------------01
TF|260|French Southern Territories|---------e---01
AG|028|Antigua and Barbuda|HHHHHHH214--4c0
AU|036|Australia|HHHHHHH0-030-80
AT|040|Austria|HHHHHHH1-g50-80
AZ|031|Azerbaijan|UUUUUUU11f403a0
BI|108|Burundi|LLLLLLL62e000b0
BE|056|Belgium|HHHHHHH1-g50-80
BJ|204|Benin|LMMMMMM62e00090
BQ|535|Bonaire, Sint Eustatius and Saba|---------4---41
BF|854|Burkina Faso|LLLLLLL62e000b0
BD|050|Bangladesh|MMMMMMM52c30190
BG|100|Bulgaria|UUUUUHH11350-80
BH|048|Bahrain|HHHHHHH3-f20280
BS|044|Bahamas|HHHHHHH2-4104c0
BA|070|Bosnia and Herzegovina|UUUUUUU11d50380
BL|652|Saint Barthélemy|---------4---01
BY|112|Belarus|UUUUUUU11340380
BZ|084|Belize|UUMUUUU204--4c0
BM|060|Bermuda|HHHHHHH4-8---01
BO|068|Bolivia (Plurinational State of)|MMMMMMM214104a0
BR|076|Brazil|UUUUUUU21410480
BB|052|Barbados|HHHHHHH214104c0
BN|096|Brunei Darussalam|HHHHHHH0-b30180
BT|064|Bhutan|MMMMMMM52c301a0
BV|074|Bouvet Island|---------4---01
BW|072|Botswana|UUUUUUU61e000a0
CF|140|Central African Republic|LLLLLLL62e--0b0
CA|124|Canada|HHHHHHH4-810-80
CC|166|Cocos (Keeling) Islands|---------0---01
CH|756|Switzerland|HHHHHHH1-g50-80
||Channel Islands|HHHHHHH1-----02
CL|152|Chile|HHHHHHH21410480
CN|156|China|UUUUUUU01230180
CI|384|Côte d'Ivoire|MMMMMMM60e00080
CM|120|Cameroon|MMMMMMM60e00080
CD|180|Democratic Republic of the Congo|LLLLLLL62e00090
CG|178|Congo|MMMMMMM60e00080
CK|184|Cook Islands|---------a---40
CO|170|Colombia|UUUUUUU21410480
KM|174|Comoros|MMMMMMM62e200d0
CV|132|Cabo Verde|MMMMMMU60e000c0
CR|188|Costa Rica|UUUUUUH21410480
CU|192|Cuba|UUUUUUU2-4--4c0
CW|531|Curaçao|HHHHHHH2-4---41
CX|162|Christmas Island|---------0---01
KY|136|Cayman Islands|HHHHHHH2-4---01
CY|196|Cyprus|HHHHHHH1-f50-80
CZ|203|Czechia|HHHHHHH1-350-80
DE|276|Germany|HHHHHHH1-g50-80
DJ|262|Djibouti|MMMMMMM32e20290
DM|212|Dominica|UUUUUUU204104c0
DK|208|Denmark|HHHHHHH1-950-80
DO|214|Dominican Republic|UUUUUUU214104c0
DZ|012|Algeria|UMMMMUU31720280
EC|218|Ecuador|UUUUUUU21410480
EG|818|Egypt|MMMMMMM31720280
ER|232|Eritrea|LLLLLLL62e--090
EH|732|Western Sahara|---------7---01
ES|724|Spain|HHHHHHH1-d50-80
EE|233|Estonia|HHHHHHH1-950-80
ET|231|Ethiopia|LLLLLLN62e000b0
FI|246|Finland|HHHHHHH1-950-80
FJ|242|Fiji|UUUUUUU005331c0
FK|238|Falkland Islands (Malvinas)|---------4---01
FR|250|France|HHHHHHH1-g50-80
FO|234|Faroe Islands|HHHHHHH1-9---01
FM|583|Micronesia (Federated States of)|MMMMMMM026331c0
GA|266|Gabon|UUUUUUU61e00080
GB|826|United Kingdom of Great Britain and Northern Ireland|HHHHHHH1-950-80
GE|268|Georgia|UUUUUUU11f50380
GG|831|Guernsey|---------9---01
GH|288|Ghana|MMMMMMM62e00080
GI|292|Gibraltar|HHHHHHH1-d---01
GN|324|Guinea|LLLLMMM62e01090
GP|312|Guadeloupe|---------4---01
GM|270|Gambia|LLLLLLL62e01090
GW|624|Guinea-Bissau|LLLLLLL62e000d0
GQ|226|Equatorial Guinea|UUUUUUU61e00080
GR|300|Greece|HHHHHHH1-d50-80
GD|308|Grenada|UUUUUUU204104c0
GL|304|Greenland|HHHHHHH1-8---01
GT|320|Guatemala|UUUUUUU21410480
GF|254|French Guiana|---------4---01
GU|316|Guam|HHHHHHH0-6---41
GY|328|Guyana|UUUUHHH224--4c0
HK|344|China, Hong Kong Special Administrative Region|HHHHHHH0-230-01
HM|334|Heard Island and McDonald Islands|---------0---01
HN|340|Honduras|MMMMMMM22410480
HR|191|Croatia|HHHHHHH11d50-80
HT|332|Haiti|LLMMMMM224--4d0
HU|348|Hungary|HHHHHHH1-350-80
ID|360|Indonesia|MUMMUUU01b30180
IM|833|Isle of Man|HHHHHHH1-9---01
IN|356|India|MMMMMMM51c31180
IO|086|British Indian Ocean Territory|---------e---01
IE|372|Ireland|HHHHHHH1-950-80
IR|364|Iran (Islamic Republic of)|UUMMMUU31c30180
IQ|368|Iraq|UUUUUUU31f20280
IS|352|Iceland|HHHHHHH1-950-80
IL|376|Israel|HHHHHHH3-f50-80
IT|380|Italy|HHHHHHH1-d50-80
JM|388|Jamaica|UUUUUUU214104c0
JE|832|Jersey|---------9---01
JO|400|Jordan|UUUUMMM31f20280
JP|392|Japan|HHHHHHH0-230-80
KZ|398|Kazakhstan|UUUUUUU111403a0
KE|404|Kenya|MMMMMMM60e00080
KG|417|Kyrgyzstan|MMMMMMM121403a0
KH|116|Cambodia|MMMMMMM02b30190
KI|296|Kiribati|MMMMMMM026301d0
KN|659|Saint Kitts and Nevis|HHHHHHH214104c0
KR|410|Republic of Korea|HHHHHHH0-230-80
KW|414|Kuwait|HHHHHHH3-f20280
LA|418|Lao People's Democratic Republic|MMMMMMM02b301b0
LB|422|Lebanon|UUUMMMM31f21280
LR|430|Liberia|LLLLLLL62e00090
LY|434|Libya|UUUUUUU31720280
LC|662|Saint Lucia|UUUUUUU204104c0
LI|438|Liechtenstein|HHHHHHH1-g50-80
LK|144|Sri Lanka|UMMMMMM52c30180
LS|426|Lesotho|MMMMMMM62e000b0
LT|440|Lithuania|HHHHHHH1-950-80
LU|442|Luxembourg|HHHHHHH1-g50-80
LV|428|Latvia|HHHHHHH1-950-80
MO|446|China, Macao Special Administrative Region|HHHHHHH0-230-01
MF|663|Saint Martin (French Part)|HHHHHHH2-4---01
MA|504|Morocco|MMMMMMM31720280
MC|492|Monaco|HHHHHHH1-g50-80
MD|498|Republic of Moldova|MMUUUUU113503a0
MG|450|Madagascar|LLLLLLL62e00090
MV|462|Maldives|UUUUUUU52c301c0
MX|484|Mexico|UUUUUUU21410480
MH|584|Marshall Islands|UUUUUUU026--1c0
MK|807|North Macedonia|UUUUUUU11d503a0
ML|466|Mali|LLLLLLL62e000b0
MT|470|Malta|HHHHHHH3-d50-80
MM|104|Myanmar|MMMMMMM02b30190
ME|499|Montenegro|UUUUUUU11d50380
MN|496|Mongolia|MMMMMUU012301a0
MP|580|Northern Mariana Islands|HHHHHHH0-6---41
MZ|508|Mozambique|LLLLLLL62e00090
MR|478|Mauritania|MMMMMMM62e20090
MS|500|Montserrat|---------4---41
MQ|474|Martinique|---------4---01
MU|480|Mauritius|UHUUUUU61e000c0
MW|454|Malawi|LLLLLLL62e000b0
MY|458|Malaysia|UUUUUUU01b30180
YT|175|Mayotte|---------e---01
NA|516|Namibia|UUUUUUM61e00080
NC|540|New Caledonia|HHHHHHH0-5---41
NE|562|Niger|LLLLLLL62e--0b0
NF|574|Norfolk Island|---------0---01
NG|566|Nigeria|MMMMMMM60e00080
NI|558|Nicaragua|MMMMMMM22410480
NU|570|Niue|---------a---40
NL|528|Netherlands (Kingdom of the)|HHHHHHH1-g50-80
NO|578|Norway|HHHHHHH1-950-80
NP|524|Nepal|LMMMMMM52c311b0
NR|520|Nauru|UHHHHHH016331c0
NZ|554|New Zealand|HHHHHHH0-030-80
OM|512|Oman|HHHHHHH3-f20280
PK|586|Pakistan|MMMMMMM30c30180
PA|591|Panama|HHUHHHH21410480
PN|612|Pitcairn|---------a---01
PE|604|Peru|UUUUUUU21410480
PH|608|Philippines|MMMMMMM01b30180
PW|585|Palau|HHHUUHH016321c0
PG|598|Papua New Guinea|MMMMMMM005331c0
PL|616|Poland|HHHHHHH11350-80
PR|630|Puerto Rico|HHHHHHH2-4---41
KP|408|Democratic People's Republic of Korea|LLLLLLL0-2--180
PT|620|Portugal|HHHHHHH1-d50-80
PY|600|Paraguay|UUUUUUU214104a0
PS|275|State of Palestine|MMMMUMM3-f20200
PF|258|French Polynesia|HHHHHHH0-a---41
QA|634|Qatar|HHHHHHH3-f20280
RE|638|Réunion|---------e---01
RO|642|Romania|UHUHHHH11350-80
RU|643|Russian Federation|UUUUUHH11340-80
RW|646|Rwanda|LLLLLLL62e000b0
SA|682|Saudi Arabia|HHHHHHH3-f20280
SD|729|Sudan|MLLLLLL627--290
SN|686|Senegal|MMMMMMM62e00090
SG|702|Singapore|HHHHHHH0-b301c0
GS|239|South Georgia and the South Sandwich Islands|---------4---01
SH|654|Saint Helena|---------e---01
SJ|744|Svalbard and Jan Mayen Islands|---------9---01
SB|090|Solomon Islands|MMMMMMM025--1d0
SL|694|Sierra Leone|LLLLLLL62e00090
SV|222|El Salvador|MMMMUUU21410480
SM|674|San Marino|HHHHHHH1-d50-80
SO|706|Somalia|LLLLLLL62e20290
PM|666|Saint Pierre and Miquelon|---------8---01
RS|688|Serbia|UUUUUUU11d50380
SS|728|South Sudan|LLLLLLL62e--0b0
ST|678|Sao Tome and Principe|MMMMMMM62e000c0
SR|740|Suriname|UUUUUUU204104c0
SK|703|Slovakia|HHHHHHH1-350-80
SI|705|Slovenia|HHHHHHH1-d50-80
SE|752|Sweden|HHHHHHH1-950-80
SZ|748|Eswatini|MMMMMMM60e000a0
SX|534|Sint Maarten (Dutch part)|HHHHHHH2-4---41
SC|690|Seychelles|HHHHHHH61e000c0
SY|760|Syrian Arab Republic|LLLLLLL32f20280
TC|796|Turks and Caicos Islands|HHHHHHH2-4---01
TD|148|Chad|LLLLLLL62e000b0
TG|768|Togo|LLLLLLL62e00090
TH|764|Thailand|UUUUUUU01b30180
TJ|762|Tajikistan|LLMMMMM121413a0
TK|772|Tokelau|---------a---01
TM|795|Turkmenistan|UUUUUUU111--3a0
TL|626|Timor-Leste|MMMMMMM00b301d0
TO|776|Tonga|UUUUUUU02a301c0
TT|780|Trinidad and Tobago|HHHHHHH214104c0
TN|788|Tunisia|MMMMMMM31720280
TR|792|Türkiye|UUUUUUU11f50380
TV|798|Tuvalu|UUUUUUU02a331d0
TW|158|Taiwan|HHHHHHH0-2---02
TZ|834|United Republic of Tanzania|LMMMMMM62e00090
UG|800|Uganda|LLLLLLL62e000b0
UA|804|Ukraine|MMMMMUU11350380
UM|581|United States Minor Outlying Islands|---------6---01
UY|858|Uruguay|HHHHHHH21410480
US|840|United States of America|HHHHHHH4-810-80
UZ|860|Uzbekistan|MMMMMMM101403a0
VA|336|Holy See|---------d---00
VC|670|Saint Vincent and the Grenadines|UUUUUUU204104c0
VE|862|Venezuela (Bolivarian Republic of)|UU----N21410480
VG|092|British Virgin Islands|HHHHHHH2-4---41
VI|850|United States Virgin Islands|HHHHHHH2-4---41
VN|704|Viet Nam|MMMMMMM01b30180
VU|548|Vanuatu|MMMMMMM025301c0
WF|876|Wallis and Futuna Islands|---------a---01
WS|882|Samoa|UUMMMMU02a301c0
XK||Kosovo (UNSCR 1244)|UUUUUUU12----02
YE|887|Yemen|LLLLLLL32f20290
ZA|710|South Africa|UUUUUUU61e00080
ZM|894|Zambia|MMMLMMM62e000b0
ZW|716|Zimbabwe|MMMMMMM60e000a0`;
