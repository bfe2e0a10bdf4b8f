/** What to know of the sources, in English; translations have the same ids. */
export const developmentSourceTexts = {
  'source.gtmi.proxies': 'How far the whole of government is digital.',
  'source.gtmi.size': '198 economies in 2020 and 2022, 197 in 2025.',
  'source.gtmi.caution':
    'Of 197 economies in 2025, 158 reported themselves; the others were filled in from the web. In the answers of 2022 on open source policy, a blank was set to 0 by those who recoded them: leave it missing.',
  'source.hdi.proxies': 'Health, schooling and income of people.',
  'source.hdi.size': '193 countries and territories in 2022.',
  'source.egdi.proxies': 'Online services, telecommunications and human capital.',
  'source.egdi.size': '193 countries, every two years.',
  'source.egdi.caution':
    'Its figures are relative by design: they are standardised among countries before they are averaged, so a figure can fall although nothing got worse. The index itself is not counted here, as its three parts are.',
  'source.odin.proxies': 'How complete and open official statistics are.',
  'source.odin.size': 'Edition of 2022.',
  'source.dpi-map.proxies': 'Whether identity, payments and data exchange exist as shared infrastructure.',
  'source.dpi-map.size':
    '210 countries; in 2025, 64 with identity, 97 with payments, 103 with data exchange counted as such.',
  'source.dpi-map.caution': 'It rests on desk research.',
  'source.innovation-graph.proxies': 'Developers, uploads, licences and cooperation, by quarter.',
  'source.innovation-graph.size':
    'Since 2020; over 215 economies for developers, 110 to 180 for other figures.',
  'source.innovation-graph.caution':
    'It covers one platform, and only where 100 or more developers were active.',
  'source.wdi.proxies': 'Connectivity, income and much else, by year.',
  'source.wdi.caution': 'The licence is the general one; some series have another.',
  'source.odm.proxies': 'Policy, portal, quality and impact of open data.',
  'source.odm.size': 'Countries of Europe, every year.',
  'source.odm.caution':
    'It has no figures outside Europe. A later study found groups by context more useful for learning than groups by result.',
  'source.ddc.proxies': 'Five pillars and three parts of digital public infrastructure.',
  'source.ddc.size': '193 countries, some 145 indicators.',
  'source.ddc.caution': 'It says that it is no index, and shows which share of the data is there.',
  'source.dgi.proxies': 'How digital a government is by design.',
  'source.dgi.size': '33 members of the OECD and 5 other countries.',
  'source.dgi.caution': 'It covers few countries.',
  'source.gci.proxies': 'Commitment to cybersecurity.',
  'source.gci.caution': 'Its figures may not be handed on for commercial use.',
  'source.idi.proxies': 'Connectivity.',
  'source.idi.caution': 'Its figures may be handed on under its own terms alone.',
  'source.dpg-registry.proxies': 'Digital public goods, and where they are in use.',
  'source.dpg-registry.caution': 'Owners declare it themselves.',
} as const;
