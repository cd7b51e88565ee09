//! The countries of the world: names, the words for their people, capitals. Facts only, no rules.

/// One country a line: `name,other names|people,other words|capital,other names`.
///
/// The first of each list is the label. Names are compared folded, so `Việt Nam` meets `Viet Nam`.
/// A name after `=` is read only as it is written here, capitals and all (`=US` is not `us`).
pub(super) const COUNTRIES: &str = "\
Afghanistan|Afghan,Afghani|Kabul
Albania|Albanian|Tirana
Algeria|Algerian|Algiers
Andorra|Andorran|Andorra la Vella
Angola|Angolan|Luanda
Antigua and Barbuda|Antiguan|Saint John's
Argentina,Argentine Republic|Argentine,Argentinian,Argentinean|Buenos Aires
Armenia|Armenian|Yerevan
Australia,Commonwealth of Australia|Australian,Aussie|Canberra
Austria|Austrian|Vienna
Azerbaijan|Azerbaijani,Azeri|Baku
Bahamas,The Bahamas|Bahamian|Nassau
Bahrain,Kingdom of Bahrain|Bahraini|Manama
Bangladesh|Bangladeshi|Dhaka
Barbados|Barbadian|Bridgetown
Belarus|Belarusian,Belarussian|Minsk
Belgium|Belgian|Brussels
Belize|Belizean|Belmopan
Benin|Beninese|Porto-Novo
Bhutan|Bhutanese|Thimphu
Bolivia,Plurinational State of Bolivia|Bolivian|La Paz
Bosnia and Herzegovina,Bosnia,Bosnia-Herzegovina|Bosnian|Sarajevo
Botswana|Botswanan|Gaborone
Brazil,Federative Republic of Brazil,Brasil|Brazilian|Brasilia
Brunei,Brunei Darussalam|Bruneian|Bandar Seri Begawan
Bulgaria|Bulgarian|Sofia
Burkina Faso|Burkinabe|Ouagadougou
Burundi|Burundian|Bujumbura
Cambodia,Kingdom of Cambodia|Cambodian,Khmer|Phnom Penh
Cameroon|Cameroonian|Yaounde
Canada|Canadian|Ottawa
Cape Verde,Cabo Verde|Cape Verdean|Praia
Central African Republic|Central African|Bangui
Chad|Chadian|N'Djamena
Chile|Chilean|Santiago
China,People's Republic of China,=PRC,Mainland China|Chinese|Beijing,Peking
Colombia|Colombian|Bogota
Comoros|Comorian|Moroni
Costa Rica|Costa Rican|San Jose
Croatia|Croatian,Croat|Zagreb
Cuba|Cuban|Havana
Cyprus|Cypriot|Nicosia
Czech Republic,Czechia|Czech,Czechs|Prague
Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,=DRC|Congolese|Kinshasa
Republic of the Congo,Congo-Brazzaville,Congo||Brazzaville
Denmark|Danish,Dane|Copenhagen
Djibouti|Djiboutian|
Dominica||Roseau
Dominican Republic|Dominican|Santo Domingo
East Timor,Timor-Leste|Timorese,East Timorese|Dili
Ecuador|Ecuadorian,Ecuadorean|Quito
Egypt,Arab Republic of Egypt|Egyptian|Cairo
El Salvador|Salvadoran,Salvadorean|San Salvador
Equatorial Guinea|Equatorial Guinean|Malabo
Eritrea|Eritrean|Asmara
Estonia|Estonian|Tallinn
Eswatini,Swaziland|Swazi|Mbabane
Ethiopia|Ethiopian|Addis Ababa
Fiji|Fijian|Suva
Finland|Finnish,Finn|Helsinki
France,French Republic|French,Frenchman,Frenchmen|Paris
Gabon|Gabonese|Libreville
Gambia,The Gambia|Gambian|Banjul
Georgia|Georgian|Tbilisi
Germany,Federal Republic of Germany|German|Berlin
Ghana|Ghanaian|Accra
Greece,Hellenic Republic|Greek|Athens
Grenada|Grenadian|St George's
Guatemala|Guatemalan|Guatemala City
Guinea|Guinean|Conakry
Guinea-Bissau|Bissau-Guinean|Bissau
Guyana|Guyanese|Georgetown
Haiti|Haitian|Port-au-Prince
Honduras|Honduran|Tegucigalpa
Hungary|Hungarian|Budapest
Iceland|Icelandic,Icelander|Reykjavik
India,Republic of India,Bharat|Indian|New Delhi,Delhi
Indonesia|Indonesian|Jakarta
Iran,Islamic Republic of Iran|Iranian|Tehran,Teheran
Iraq|Iraqi|Baghdad
Ireland,Republic of Ireland|Irish,Irishman|Dublin
Israel,State of Israel|Israeli|Jerusalem
Italy,Italian Republic|Italian|Rome
Ivory Coast,Cote d'Ivoire|Ivorian|Yamoussoukro
Jamaica|Jamaican|Kingston
Japan|Japanese|Tokyo
Jordan,Hashemite Kingdom of Jordan|Jordanian|Amman
Kazakhstan|Kazakh,Kazakhstani|Astana,Nur-Sultan
Kenya|Kenyan|Nairobi
Kiribati||Tarawa
Kosovo|Kosovar,Kosovan|Pristina
Kuwait,State of Kuwait|Kuwaiti|Kuwait City
Kyrgyzstan,Kyrgyz Republic|Kyrgyz|Bishkek
Laos,Lao People's Democratic Republic,Lao PDR|Lao,Laotian|Vientiane
Latvia|Latvian|Riga
Lebanon|Lebanese|Beirut
Lesotho|Basotho|Maseru
Liberia|Liberian|Monrovia
Libya|Libyan|Tripoli
Liechtenstein||Vaduz
Lithuania|Lithuanian|Vilnius
Luxembourg|Luxembourger|
Madagascar|Malagasy|Antananarivo
Malawi|Malawian|Lilongwe
Malaysia|Malaysian|Kuala Lumpur
Maldives|Maldivian|Male City
Mali|Malian|Bamako
Malta|Maltese|Valletta
Marshall Islands|Marshallese|Majuro
Mauritania|Mauritanian|Nouakchott
Mauritius|Mauritian|Port Louis
Mexico,United Mexican States|Mexican|Mexico City
Micronesia,Federated States of Micronesia|Micronesian|Palikir
Moldova|Moldovan|Chisinau
Monaco|Monegasque|
Mongolia|Mongolian|Ulaanbaatar,Ulan Bator
Montenegro|Montenegrin|Podgorica
Morocco,Kingdom of Morocco|Moroccan|Rabat
Mozambique|Mozambican|Maputo
Myanmar,Burma|Burmese|Naypyidaw,Nay Pyi Taw
Namibia|Namibian|Windhoek
Nauru|Nauruan|Yaren
Nepal|Nepalese,Nepali|Kathmandu
Netherlands,The Netherlands,Holland,Kingdom of the Netherlands|Dutch,Dutchman|Amsterdam
New Zealand|New Zealander,Kiwi|Wellington
Nicaragua|Nicaraguan|Managua
Niger|Nigerien|Niamey
Nigeria,Federal Republic of Nigeria|Nigerian|Abuja
North Korea,Democratic People's Republic of Korea,=DPRK|North Korean|Pyongyang
North Macedonia,Macedonia|Macedonian|Skopje
Norway|Norwegian|Oslo
Oman,Sultanate of Oman|Omani|Muscat
Pakistan,Islamic Republic of Pakistan|Pakistani|Islamabad
Palau|Palauan|Ngerulmud
Palestine,State of Palestine|Palestinian|Ramallah
Panama|Panamanian|Panama City
Papua New Guinea,=PNG|Papua New Guinean|Port Moresby
Paraguay|Paraguayan|Asuncion
Peru|Peruvian|Lima
Philippines,The Philippines|Filipino,Philippine,Filipina|Manila
Poland|Polish,Pole|Warsaw
Portugal,Portuguese Republic|Portuguese|Lisbon
Qatar,State of Qatar|Qatari|Doha
Romania|Romanian|Bucharest
Russia,Russian Federation,USSR,Soviet Union|Russian,Soviet|Moscow
Rwanda|Rwandan|Kigali
Saint Kitts and Nevis||Basseterre
Saint Lucia|Saint Lucian|Castries
Saint Vincent and the Grenadines|Vincentian|Kingstown
Samoa|Samoan|Apia
San Marino|Sammarinese|
Sao Tome and Principe||Sao Tome
Saudi Arabia,Kingdom of Saudi Arabia,=KSA|Saudi,Saudi Arabian|Riyadh
Senegal|Senegalese|Dakar
Serbia|Serbian,Serb|Belgrade
Seychelles|Seychellois|
Sierra Leone|Sierra Leonean|Freetown
Singapore|Singaporean|
Slovakia,Slovak Republic|Slovak,Slovakian|Bratislava
Slovenia|Slovenian,Slovene|Ljubljana
Solomon Islands|Solomon Islander|Honiara
Somalia|Somali|Mogadishu
South Africa,=RSA|South African|Pretoria
South Korea,Republic of Korea,=ROK,Korea|South Korean,Korean|Seoul
South Sudan|South Sudanese|Juba
Spain,Kingdom of Spain|Spanish,Spaniard|Madrid
Sri Lanka|Sri Lankan|Colombo
Sudan|Sudanese|Khartoum
Suriname|Surinamese|Paramaribo
Sweden|Swedish,Swede|Stockholm
Switzerland,Swiss Confederation|Swiss|Bern,Berne
Syria,Syrian Arab Republic|Syrian|Damascus
Taiwan|Taiwanese|Taipei
Tajikistan|Tajik|Dushanbe
Tanzania,United Republic of Tanzania|Tanzanian|Dodoma
Thailand,Kingdom of Thailand|Thai|Bangkok
Togo|Togolese|Lome
Tonga|Tongan|Nuku'alofa
Trinidad and Tobago,Trinidad|Trinidadian|Port of Spain
Tunisia|Tunisian|Tunis
Turkey,Turkiye,Republic of Turkiye|Turkish,Turk|Ankara
Turkmenistan|Turkmen|Ashgabat
Tuvalu|Tuvaluan|Funafuti
Uganda|Ugandan|Kampala
Ukraine|Ukrainian|Kyiv,Kiev
United Arab Emirates,=UAE,Emirates|Emirati|Abu Dhabi
United Kingdom,=UK,=U.K.,Britain,Great Britain|British,Briton|London
United States,United States of America,=US,=U.S.,=USA,=U.S.A.,=America,=the States|American|Washington DC,Washington,Washington D.C.
Uruguay|Uruguayan|Montevideo
Uzbekistan|Uzbek|Tashkent
Vanuatu|Ni-Vanuatu|Port Vila
Vatican,Vatican City,Holy See||
Venezuela,Bolivarian Republic of Venezuela|Venezuelan|Caracas
Vietnam,Viet Nam,Socialist Republic of Viet Nam,Socialist Republic of Vietnam|Vietnamese|Hanoi,Ha Noi
Yemen|Yemeni|Sanaa,Sana'a
Zambia|Zambian|Lusaka
Zimbabwe|Zimbabwean|Harare
England|English,Englishman|
Scotland|Scottish,Scot|Edinburgh
Wales|Welsh|Cardiff
Northern Ireland|Northern Irish|Belfast
Hong Kong,=HKSAR|Hongkonger|
Macau,Macao|Macanese|
Puerto Rico|Puerto Rican|San Juan
Greenland|Greenlandic|Nuuk
Western Sahara|Sahrawi,Saharawi|Laayoune
Catalonia|Catalan|Barcelona
Tibet|Tibetan|Lhasa";
