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
  'inferred-itu-regions',
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
export const countryTable = `AW|533|Aruba|HHHHHHHH2-4---41
AF|004|Afghanistan|LLLLLLLL32c301b0
AO|024|Angola|MMMMMMMM61e00090
AI|660|Anguilla|----------4---41
AX|248|Åland Islands|----------9---01
AL|008|Albania|UUUUUUUU11d50380
AD|020|Andorra|HHHHHHHH1-d50-80
AE|784|United Arab Emirates|HHHHHHHH3-f20280
AR|032|Argentina|UUUUUUUU21410480
AM|051|Armenia|UUUUUUUU11f403a0
AS|016|American Samoa|UUUUHHHH0-a---41
AQ|010|Antarctica|--------------01
TF|260|French Southern Territories|----------e---01
AG|028|Antigua and Barbuda|HHHHHHHH214144c0
AU|036|Australia|HHHHHHHH0-030-80
AT|040|Austria|HHHHHHHH1-g50-80
AZ|031|Azerbaijan|UUUUUUUU11f403a0
BI|108|Burundi|LLLLLLLL62e000b0
BE|056|Belgium|HHHHHHHH1-g50-80
BJ|204|Benin|LMMMMMMM62e00090
BQ|535|Bonaire, Sint Eustatius and Saba|----------4---41
BF|854|Burkina Faso|LLLLLLLL62e000b0
BD|050|Bangladesh|MMMMMMMM52c30190
BG|100|Bulgaria|UUUUUHHH11350-80
BH|048|Bahrain|HHHHHHHH3-f20280
BS|044|Bahamas|HHHHHHHH2-4104c0
BA|070|Bosnia and Herzegovina|UUUUUUUU11d50380
BL|652|Saint Barthélemy|----------4---01
BY|112|Belarus|UUUUUUUU11340380
BZ|084|Belize|UUMUUUUU204144c0
BM|060|Bermuda|HHHHHHHH4-8---01
BO|068|Bolivia (Plurinational State of)|MMMMMMMM214104a0
BR|076|Brazil|UUUUUUUU21410480
BB|052|Barbados|HHHHHHHH214104c0
BN|096|Brunei Darussalam|HHHHHHHH0-b30180
BT|064|Bhutan|MMMMMMMM52c301a0
BV|074|Bouvet Island|----------4---01
BW|072|Botswana|UUUUUUUU61e000a0
CF|140|Central African Republic|LLLLLLLL62e040b0
CA|124|Canada|HHHHHHHH4-810-80
CC|166|Cocos (Keeling) Islands|----------0---01
CH|756|Switzerland|HHHHHHHH1-g50-80
||Channel Islands|HHHHHHHH1-----02
CL|152|Chile|HHHHHHHH21410480
CN|156|China|UUUUUUUU01230180
CI|384|Côte d'Ivoire|MMMMMMMM60e00080
CM|120|Cameroon|MMMMMMMM60e00080
CD|180|Democratic Republic of the Congo|LLLLLLLL62e00090
CG|178|Congo|MMMMMMMM60e00080
CK|184|Cook Islands|----------a---40
CO|170|Colombia|UUUUUUUU21410480
KM|174|Comoros|MMMMMMMM62e200d0
CV|132|Cabo Verde|MMMMMMUU60e000c0
CR|188|Costa Rica|UUUUUUHH21410480
CU|192|Cuba|UUUUUUUU2-4144c0
CW|531|Curaçao|HHHHHHHH2-4---41
CX|162|Christmas Island|----------0---01
KY|136|Cayman Islands|HHHHHHHH2-4---01
CY|196|Cyprus|HHHHHHHH1-f50-80
CZ|203|Czechia|HHHHHHHH1-350-80
DE|276|Germany|HHHHHHHH1-g50-80
DJ|262|Djibouti|MMMMMMMM32e20290
DM|212|Dominica|UUUUUUUU204104c0
DK|208|Denmark|HHHHHHHH1-950-80
DO|214|Dominican Republic|UUUUUUUU214104c0
DZ|012|Algeria|UMMMMUUU31720280
EC|218|Ecuador|UUUUUUUU21410480
EG|818|Egypt|MMMMMMMM31720280
ER|232|Eritrea|LLLLLLLL62e04090
EH|732|Western Sahara|----------7---01
ES|724|Spain|HHHHHHHH1-d50-80
EE|233|Estonia|HHHHHHHH1-950-80
ET|231|Ethiopia|LLLLLLNL62e000b0
FI|246|Finland|HHHHHHHH1-950-80
FJ|242|Fiji|UUUUUUUU005331c0
FK|238|Falkland Islands (Malvinas)|----------4---01
FR|250|France|HHHHHHHH1-g50-80
FO|234|Faroe Islands|HHHHHHHH1-9---01
FM|583|Micronesia (Federated States of)|MMMMMMMU026331c0
GA|266|Gabon|UUUUUUUU61e00080
GB|826|United Kingdom of Great Britain and Northern Ireland|HHHHHHHH1-950-80
GE|268|Georgia|UUUUUUUU11f50380
GG|831|Guernsey|----------9---01
GH|288|Ghana|MMMMMMMM62e00080
GI|292|Gibraltar|HHHHHHHH1-d---01
GN|324|Guinea|LLLLMMMM62e01090
GP|312|Guadeloupe|----------4---01
GM|270|Gambia|LLLLLLLL62e01090
GW|624|Guinea-Bissau|LLLLLLLL62e000d0
GQ|226|Equatorial Guinea|UUUUUUUU61e00080
GR|300|Greece|HHHHHHHH1-d50-80
GD|308|Grenada|UUUUUUUU204104c0
GL|304|Greenland|HHHHHHHH1-8---01
GT|320|Guatemala|UUUUUUUU21410480
GF|254|French Guiana|----------4---01
GU|316|Guam|HHHHHHHH0-6---41
GY|328|Guyana|UUUUHHHH224144c0
HK|344|China, Hong Kong Special Administrative Region|HHHHHHHH0-230-01
HM|334|Heard Island and McDonald Islands|----------0---01
HN|340|Honduras|MMMMMMMM22410480
HR|191|Croatia|HHHHHHHH11d50-80
HT|332|Haiti|LLMMMMMM224144d0
HU|348|Hungary|HHHHHHHH1-350-80
ID|360|Indonesia|MUMMUUUU01b30180
IM|833|Isle of Man|HHHHHHHH1-9---01
IN|356|India|MMMMMMMM51c31180
IO|086|British Indian Ocean Territory|----------e---01
IE|372|Ireland|HHHHHHHH1-950-80
IR|364|Iran (Islamic Republic of)|UUMMMUUU31c30180
IQ|368|Iraq|UUUUUUUU31f20280
IS|352|Iceland|HHHHHHHH1-950-80
IL|376|Israel|HHHHHHHH3-f50-80
IT|380|Italy|HHHHHHHH1-d50-80
JM|388|Jamaica|UUUUUUUU214104c0
JE|832|Jersey|----------9---01
JO|400|Jordan|UUUUMMMU31f20280
JP|392|Japan|HHHHHHHH0-230-80
KZ|398|Kazakhstan|UUUUUUUU111403a0
KE|404|Kenya|MMMMMMMM60e00080
KG|417|Kyrgyzstan|MMMMMMMM121403a0
KH|116|Cambodia|MMMMMMMM02b30190
KI|296|Kiribati|MMMMMMMM026301d0
KN|659|Saint Kitts and Nevis|HHHHHHHH214104c0
KR|410|Republic of Korea|HHHHHHHH0-230-80
KW|414|Kuwait|HHHHHHHH3-f20280
LA|418|Lao People's Democratic Republic|MMMMMMMM02b301b0
LB|422|Lebanon|UUUMMMMM31f21280
LR|430|Liberia|LLLLLLLL62e00090
LY|434|Libya|UUUUUUUU31720280
LC|662|Saint Lucia|UUUUUUUU204104c0
LI|438|Liechtenstein|HHHHHHHH1-g50-80
LK|144|Sri Lanka|UMMMMMMU52c30180
LS|426|Lesotho|MMMMMMMM62e000b0
LT|440|Lithuania|HHHHHHHH1-950-80
LU|442|Luxembourg|HHHHHHHH1-g50-80
LV|428|Latvia|HHHHHHHH1-950-80
MO|446|China, Macao Special Administrative Region|HHHHHHHH0-230-01
MF|663|Saint Martin (French Part)|HHHHHHHH2-4---01
MA|504|Morocco|MMMMMMMM31720280
MC|492|Monaco|HHHHHHHH1-g50-80
MD|498|Republic of Moldova|MMUUUUUU113503a0
MG|450|Madagascar|LLLLLLLL62e00090
MV|462|Maldives|UUUUUUUU52c301c0
MX|484|Mexico|UUUUUUUU21410480
MH|584|Marshall Islands|UUUUUUUU026341c0
MK|807|North Macedonia|UUUUUUUU11d503a0
ML|466|Mali|LLLLLLLL62e000b0
MT|470|Malta|HHHHHHHH3-d50-80
MM|104|Myanmar|MMMMMMMM02b30190
ME|499|Montenegro|UUUUUUUU11d50380
MN|496|Mongolia|MMMMMUUU012301a0
MP|580|Northern Mariana Islands|HHHHHHHH0-6---41
MZ|508|Mozambique|LLLLLLLL62e00090
MR|478|Mauritania|MMMMMMMM62e20090
MS|500|Montserrat|----------4---41
MQ|474|Martinique|----------4---01
MU|480|Mauritius|UHUUUUUU61e000c0
MW|454|Malawi|LLLLLLLL62e000b0
MY|458|Malaysia|UUUUUUUU01b30180
YT|175|Mayotte|----------e---01
NA|516|Namibia|UUUUUUMM61e00080
NC|540|New Caledonia|HHHHHHHH0-5---41
NE|562|Niger|LLLLLLLL62e040b0
NF|574|Norfolk Island|----------0---01
NG|566|Nigeria|MMMMMMMM60e00080
NI|558|Nicaragua|MMMMMMMM22410480
NU|570|Niue|----------a---40
NL|528|Netherlands (Kingdom of the)|HHHHHHHH1-g50-80
NO|578|Norway|HHHHHHHH1-950-80
NP|524|Nepal|LMMMMMMM52c311b0
NR|520|Nauru|UHHHHHHH016331c0
NZ|554|New Zealand|HHHHHHHH0-030-80
OM|512|Oman|HHHHHHHH3-f20280
PK|586|Pakistan|MMMMMMMM30c30180
PA|591|Panama|HHUHHHHH21410480
PN|612|Pitcairn|----------a---01
PE|604|Peru|UUUUUUUU21410480
PH|608|Philippines|MMMMMMMU01b30180
PW|585|Palau|HHHUUHHH016321c0
PG|598|Papua New Guinea|MMMMMMMM005331c0
PL|616|Poland|HHHHHHHH11350-80
PR|630|Puerto Rico|HHHHHHHH2-4---41
KP|408|Democratic People's Republic of Korea|LLLLLLLL0-234180
PT|620|Portugal|HHHHHHHH1-d50-80
PY|600|Paraguay|UUUUUUUU214104a0
PS|275|State of Palestine|MMMMUMMM3-f20200
PF|258|French Polynesia|HHHHHHHH0-a---41
QA|634|Qatar|HHHHHHHH3-f20280
RE|638|Réunion|----------e---01
RO|642|Romania|UHUHHHHH11350-80
RU|643|Russian Federation|UUUUUHHH11340-80
RW|646|Rwanda|LLLLLLLL62e000b0
SA|682|Saudi Arabia|HHHHHHHH3-f20280
SD|729|Sudan|MLLLLLLL62724290
SN|686|Senegal|MMMMMMMM62e00090
SG|702|Singapore|HHHHHHHH0-b301c0
GS|239|South Georgia and the South Sandwich Islands|----------4---01
SH|654|Saint Helena|----------e---01
SJ|744|Svalbard and Jan Mayen Islands|----------9---01
SB|090|Solomon Islands|MMMMMMMM025341d0
SL|694|Sierra Leone|LLLLLLLL62e00090
SV|222|El Salvador|MMMMUUUU21410480
SM|674|San Marino|HHHHHHHH1-d50-80
SO|706|Somalia|LLLLLLLL62e20290
PM|666|Saint Pierre and Miquelon|----------8---01
RS|688|Serbia|UUUUUUUU11d50380
SS|728|South Sudan|LLLLLLLL62e040b0
ST|678|Sao Tome and Principe|MMMMMMMM62e000c0
SR|740|Suriname|UUUUUUUU204104c0
SK|703|Slovakia|HHHHHHHH1-350-80
SI|705|Slovenia|HHHHHHHH1-d50-80
SE|752|Sweden|HHHHHHHH1-950-80
SZ|748|Eswatini|MMMMMMMM60e000a0
SX|534|Sint Maarten (Dutch part)|HHHHHHHH2-4---41
SC|690|Seychelles|HHHHHHHH61e000c0
SY|760|Syrian Arab Republic|LLLLLLLL32f20280
TC|796|Turks and Caicos Islands|HHHHHHHH2-4---01
TD|148|Chad|LLLLLLLL62e000b0
TG|768|Togo|LLLLLLLM62e00090
TH|764|Thailand|UUUUUUUU01b30180
TJ|762|Tajikistan|LLMMMMMM121413a0
TK|772|Tokelau|----------a---01
TM|795|Turkmenistan|UUUUUUUU111443a0
TL|626|Timor-Leste|MMMMMMMM00b301d0
TO|776|Tonga|UUUUUUUU02a301c0
TT|780|Trinidad and Tobago|HHHHHHHH214104c0
TN|788|Tunisia|MMMMMMMM31720280
TR|792|Türkiye|UUUUUUUU11f50380
TV|798|Tuvalu|UUUUUUUU02a331d0
TW|158|Taiwan|HHHHHHHH0-2---02
TZ|834|United Republic of Tanzania|LMMMMMMM62e00090
UG|800|Uganda|LLLLLLLL62e000b0
UA|804|Ukraine|MMMMMUUU11350380
UM|581|United States Minor Outlying Islands|----------6---01
UY|858|Uruguay|HHHHHHHH21410480
US|840|United States of America|HHHHHHHH4-810-80
UZ|860|Uzbekistan|MMMMMMMM101403a0
VA|336|Holy See|----------d---00
VC|670|Saint Vincent and the Grenadines|UUUUUUUU204104c0
VE|862|Venezuela (Bolivarian Republic of)|UUNNNNNM21410480
VG|092|British Virgin Islands|HHHHHHHH2-4---41
VI|850|United States Virgin Islands|HHHHHHHH2-4---41
VN|704|Viet Nam|MMMMMMMU01b30180
VU|548|Vanuatu|MMMMMMMM025301c0
WF|876|Wallis and Futuna Islands|----------a---01
WS|882|Samoa|UUMMMMUU02a301c0
XK||Kosovo (UNSCR 1244)|UUUUUUUU12----02
YE|887|Yemen|LLLLLLLL32f20290
ZA|710|South Africa|UUUUUUUU61e00080
ZM|894|Zambia|MMMLMMMM62e000b0
ZW|716|Zimbabwe|MMMMMMMM60e000a0`;
