//! Peoples, faiths and languages that are not the people of one country. Facts only, no rules.

/// One group a line, label first, then other names. A label before a colon is not itself a name to look for.
pub(super) const GROUPS: &str = "\
Asian,South Asian,East Asian,Southeast Asian
European,Pan-European
African,West African,East African,North African
African American,African-American
Latin American
Central American
North American
South American
Caribbean people
Arab,Arabic
Persian,Farsi
Kurd,Kurdish
Jew,Jewish
Hebrew
Muslim,Moslem
Islamic
Islamist
Christian
Catholic,Roman Catholic
Protestant
Orthodox Christian
Buddhist
Hindu
Sikh
Sunni
Shiite,Shia,Shi'ite,Shi'a
Alawite
Druze
Rohingya
Uyghur,Uighur
Hispanic
Latino,Latina
Latin
Berber,Amazigh
Tamil
Bengali
Punjabi
Hindi
Urdu
Sinhalese
Pashtun
Tatar
Chechen
Cham
Hmong
Hutu
Tutsi
Swahili
Yoruba
Hausa
Igbo
Zulu
Maori
Inuit
Native American
Aboriginal
Nordic
Scandinavian
Slavic,Slav
Western,Westerner
Anglo
Anglo-Saxon
Iberian
Francophone
Lusophone
Flemish
Bavarian
Sicilian
Texan
Californian
New Yorker
Londoner
Parisian
Tokyoite
Hanoian
Democrat,Democratic
Republican
Communist
Nazi
Zionist
Maoist
Marxist
Baathist,Ba'athist
Overseas Vietnamese:OVs,=OV
Nikkei people
Romani
Gulf Arab
Mandarin
Cantonese";
