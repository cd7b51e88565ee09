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
Latino,Latinas
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
Cantonese
Quechua
Aymara
Guaraní,Guarani
Nahuatl
Zapotec
Mixtec
Mapuche
Garifuna
Creole
Afrikaner
Afrikaans
Xhosa
Sotho
Tswana
Shona
Ndebele
Chewa
Bemba
Kikuyu
Luo
Maasai,Masai
Kalenjin
Oromo
Amhara,Amharic
Tigrayan,Tigrinya
Dinka
Nuer
Fulani,Fula,Peul
Tuareg
Wolof
Serer
Bambara
Mandinka,Malinke
Akan
Fante
Kanuri
Ijaw
Kabyle
Bedouin
Sahrawi
Copt,Coptic
Maronite
Assyrian
Yazidi,Yezidi
Turkmen
Turkic
Hazara
Tajik
Uzbek
Baloch,Baluch,Balochi
Sindhi
Dari
Pashto
Gujarati
Marathi
Malayalam
Malayali
Telugu
Kannada
Odia,Oriya
Assamese
Nepali
Gurkha
Dalit
Rajput
Sherpa
Tibetan
Zhuang
Hakka
Hokkien
Teochew
Kinh
Tày
Khmer Krom
H'Mong
Kachin
Rakhine
Arakanese
Javanese
Sundanese
Balinese
Acehnese
Papuan
Batak
Minangkabau
Dayak
Tagalog
Cebuano
Ilocano
Visayan
Tausug
Ainu
Ryukyuan
Okinawan
Zainichi Korean,Zainichi
Koryo-saram
Buryat
Kalmyk
Bashkir
Ossetian
Abkhaz,Abkhazian
Ingush
Cossack
Yakut
Crimean Tatar
Sámi,Sami
Basque
Catalan
Galician
Breton
Corsican
Welsh
Gaelic
Walloon
Frisian
Silesian
Bohemian
Moravian
Bosniak
Kosovar
Yugoslav
Soviet
Quebecer,Quebecker,Québécois
Acadian
Métis
Cree
Navajo
Cherokee
Hawaiian
Kanak
Polynesian
Melanesian
Micronesian
Māori,te reo Māori
Torres Strait Islander
Chicano
Puerto Rican
Anglophone
Hispanophone
Anglican
Lutheran
Methodist
Evangelical
Pentecostal
Mormon
Jesuit
Quaker
Presbyterian
Mennonite
Zoroastrian
Jain
Bahai,Baha'i
Taoist,Daoist
Shinto
Salafi,Salafist
Wahhabi
Ismaili
Sufi
Hasidic
Ashkenazi
Sephardic
Sandinista
Peronist
Kemalist
Vietnamese American,Vietnamese-American
Korean American,Korean-American
Japanese American,Japanese-American
Chinese American,Chinese-American
Asian American,Asian-American
Mexican American,Mexican-American
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
Sanskrit
Sinhala
Tamazight
Lingala
Kituba
Kikongo
Kinyarwanda
Kirundi
Luganda,Ganda,Baganda
Acholi
Dholuo
Luhya
Afar
Sidama
Saho
Bhojpuri
Maithili
Konkani
Kashmiri
Dogri
Santali,Santhal
Chakma
Mizo
Manipuri,Meitei
Khasi
Gond
Madhesi
Tharu
Newar,Newari
Parsi,Parsee
Dhivehi
Saraiki,Seraiki
Kohistani
Hindko
Hazaragi
Bakhtiari
Syriac
Aramaic
Chaldean
Mandaean
Circassian
Lezgin
Chuvash
Udmurt
Evenk
Nenets
Chukchi
Tuvan
Karakalpak
Dungan
Meskhetian
Gagauz
Pomak
Rusyn
Ruthenian
Sorbian
Kashubian
Swabian
Franconian
Prussian
Rhinelander
Tyrolean
Romansh
Friulian
Sardinian
Tuscan
Piedmontese
Calabrian
Provençal
Occitan
Alsatian
Burgundian
Castilian
Valencian
Asturian
Aragonese
Yiddish
Ladino
Faroese
Greenlander,Greenlandic
Kalaallisut
Inuktitut
Yupik
Tlingit
Haida
Ojibwe,Ojibwa,Anishinaabe
Mohawk
Iroquois
Lakota
Sioux
Choctaw
Seminole
Hopi
Mi'kmaq
Shoshone
Mayan
Mixe
Tzotzil
Tzeltal
Otomi
Huichol,Wixárika
Tarahumara
Yaqui
Nahua
Q'eqchi',Qeqchi
Kaqchikel
Miskito
Emberá
Wayuu
Shuar
Kichwa
Asháninka
Shipibo
Yanomami
Tupi
Munduruku
Kayapó
Carioca
Paulista
Afro-Brazilian
Afro-Colombian
Afro-Caribbean
Papiamento,Papiamentu
Haitian Creole
Tok Pisin
Bislama
Pijin
Chamorro
Tahitian
Wallisian
Rotuman
Tetum,Tetun
Bisaya
Kapampangan
Hiligaynon,Ilonggo
Bicolano
Igorot
Maranao
Maguindanaon
Kadazan
Dusun
Bajau
Iban
Bidayuh
Peranakan
Orang Asli
Bugis,Buginese
Madurese
Betawi
Banjarese
Torajan
Sasak
Bahasa Indonesia
Bahasa Melayu
Lahu
Akha
Lisu
Palaung,Ta'ang
Kayah
Nùng
Ba Na,Bahnar
Xo Dang,Xơ Đăng
Jarai
K'Ho
M'Nong
Raglai
Kho Mu,Khơ Mú
Pacoh,Pa Cô
Bru-Vân Kiều
Sán Dìu
Mường
Northern Thai
Hui Muslim
Manchu
Joseonjok
Goryeoin
Hainanese
Shanghainese
Hong Konger,Hongkonger
Pinoy
Keralite
Kandyan
Bihari
Rajasthani
Goan
Ladakhi
Rifian
Hassaniya
Pulaar
Soninke
Temne
Mende
Kpelle
Baoulé
Dioula,Dyula
Senufo
Mossi
Dogon
Songhai,Songhay
Zarma,Djerma
Ewe
Dagomba
Twi
Tiv
Ibibio
Nupe
Urhobo
Ogoni
Bamileke
Kimbundu
Umbundu
Makua,Macua
Makonde
Lozi
Venda
Tsonga
Khoisan
Herero
Ovambo
Himba
Sukuma
Chagga
Banyamulenge
Kinyamulenge
Karamojong
Gurage
Wolayta
Shilluk
Zaghawa
Masalit
Nubian
Old Believer
Baptist
Adventist
Calvinist
Ahmadiyya
Ibadi
Theravada
Hoa Hao
Cao Dai
Confucian
Rastafarian
Greek Orthodox
Russian Orthodox
Eastern Orthodox
Greek Catholic
Episcopalian
Franciscan
Benedictine
Unionist
Trotskyist
Leninist
Stalinist
Fascist
Ottoman
Byzantine
Turkish Cypriot
Greek Cypriot
Bosnian Serb
Bosnian Croat
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
Malay
Cantabrian
Tory
Bangla
Andalusi
Ibaloi
Bunong,Phnong
Ngoni
Moluccan
Oshiwambo
Ndyuka
Atayal
Paiwan
Patagonian";
