//! People of a continent, a region, a city or a state that is no more, and those who share the language of many states.

/// A group a line, as in all [`LISTS`](super::LISTS).
pub(super) const REGIONS: &str = "\
Asian,South Asian,East Asian,Southeast Asian
European,Pan-European
African,West African,East African,North African
Latin American
Central American
North American
South American
Caribbean people
Latin
Punjabi
Nordic
Scandinavian
Western,Westerner
Anglo
Iberian
Francophone
Lusophone
Bavarian
Sicilian
Texan
Californian
New Yorker
Londoner
Parisian
Tokyoite
Hanoian
Gulf Arab
Balinese
Acehnese
Papuan
Ryukyuan
Okinawan
Galician
Corsican
Silesian
Bohemian
Moravian
Kosovar
Yugoslav
Soviet
Quebecer,Quebecker,Québécois
Hawaiian
Puerto Rican
Anglophone
Hispanophone
Eurasian
Anglo-American
Central Asian
Central European
Eastern European
Western European
Southern African
Balkan
Andean
Amazonian
Sahelian
Maghrebi
Andalusian
Venetian
Roman
Neapolitan
Muscovite
Berliner
Manipuri,Meitei
Swabian
Franconian
Prussian
Rhinelander
Tyrolean
Sardinian
Tuscan
Piedmontese
Calabrian
Provençal
Alsatian
Burgundian
Castilian
Valencian
Asturian
Aragonese
Carioca
Paulista
Northern Thai
Hainanese
Shanghainese
Hong Konger,Hongkonger
Keralite
Kandyan
Bihari
Rajasthani
Goan
Ladakhi
Ottoman
Byzantine
West Indian
Middle Eastern
Southern European
Northern European
French Polynesian
Zanzibari
Glaswegian
Viennese
Bostonian
Floridian
Hoosier
Siberian
Milanese
Cantabrian
Andalusi
Patagonian";
