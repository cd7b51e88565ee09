//! Cities, provinces, regions, seas. Facts only, no rules.

/// `country: place; place=other name; ...`, the country by its label, or `-` where it lies in none or in several.
pub(super) const PLACES: &str = "\
Japan: Osaka; Kyoto; Nagoya; Yokohama; Kobe; Sapporo; Sendai; Kitakyushu; Hamamatsu; Himeji; Matsuyama; Utsunomiya; Kanazawa; Kawasaki; Hokkaido; Aomori; Iwate; Miyagi; Akita; Yamagata; Fukushima; Ibaraki; Tochigi; Gunma; Saitama; Chiba; Kanagawa; Niigata; Toyama; Ishikawa; Fukui; Yamanashi; Nagano; Gifu; Shizuoka; Aichi; Mie; Shiga; Hyogo; Nara; Wakayama; Tottori; Shimane; Okayama; Hiroshima; Yamaguchi; Tokushima; Kagawa; Ehime; Kochi; Fukuoka; Saga; Nagasaki; Kumamoto; Oita; Miyazaki; Kagoshima; Okinawa; Kansai; Kanto; Kyushu; Shikoku; Honshu; Tohoku; Narita; Haneda; Shibuya; Shinjuku; Ginza; Naha; Ise-Shima
Vietnam: Ho Chi Minh City=Hochiminh City=HCM City=Saigon=Sai Gon=HCMC; Da Nang=Danang; Hai Phong=Haiphong; Can Tho; Hue=Thua Thien-Hue; Nha Trang; Da Lat=Dalat; Vung Tau=Ba Ria-Vung Tau; Ha Long=Halong; Quang Ninh; Quang Nam; Quang Ngai; Quang Binh; Quang Tri; Nghe An; Ha Tinh; Thanh Hoa; Nam Dinh; Ninh Binh; Thai Binh; Ha Nam; Hung Yen; Hai Duong; Bac Ninh; Bac Giang; Vinh Phuc; Phu Tho; Thai Nguyen; Lang Son; Cao Bang; Ha Giang; Tuyen Quang; Yen Bai; Lao Cai; Lai Chau; Dien Bien; Dien Bien Phu; Son La; Hoa Binh; Bac Kan; Binh Dinh; Phu Yen; Khanh Hoa; Ninh Thuan; Binh Thuan; Kon Tum; Gia Lai; Dak Lak; Dak Nong; Lam Dong; Binh Phuoc; Binh Duong; Dong Nai; Tay Ninh; Long An; Tien Giang; Ben Tre; Tra Vinh; Vinh Long; Dong Thap; An Giang; Kien Giang; Hau Giang; Soc Trang; Bac Lieu; Ca Mau; Phu Quoc; Hoi An; Sa Pa=Sapa; Con Dao; Lao Bao; Mong Cai; West Lake; Hoan Kiem Lake; Tan Son Nhat=Tan Son Nhat International Airport; Noi Bai; Quy Nhon; Buon Ma Thuot; Truong Sa=Spratly=Spratly Islands=Spratlys; Hoang Sa=Paracel Islands=Paracels
China: Shanghai; Guangzhou; Shenzhen; Chengdu; Chongqing; Wuhan; Xi'an; Tianjin; Nanjing; Hangzhou; Harbin; Dalian; Qingdao; Kunming; Nanning; Urumqi; Xinjiang=Xinjiang Uygur Autonomous Region=Xinjiang Uyghur Autonomous Region; Guangdong; Guangxi=Guangxi Zhuang Autonomous Region; Sichuan; Yunnan; Hainan; Fujian; Zhejiang; Hunan; Hubei; Inner Mongolia=Inner Mongolia Autonomous Region
South Korea: Busan; Incheon; Daegu; Daejeon; Gwangju; Ulsan; Suwon; Sejong; Jeju=Jeju Island; Gyeonggi; Gangwon; Pyeongchang; Panmunjom
India: Mumbai=Bombay; Kolkata=Calcutta; Chennai=Madras; Bengaluru=Bangalore; Hyderabad; Ahmedabad; Pune; Jaipur; Lucknow; Gujarat; Kerala; Tamil Nadu; Karnataka; Maharashtra; Punjab; Bihar; Uttar Pradesh; West Bengal; Rajasthan; Assam; Goa; Kashmir=Jammu and Kashmir; Varanasi; Telangana; Odisha
Pakistan: Karachi; Lahore; Peshawar; Quetta; Rawalpindi; Balochistan; Sindh; Khyber Pakhtunkhwa; Gwadar
Bangladesh: Chittagong=Chattogram; Sylhet; Cox's Bazar
Indonesia: Bali; Surabaya; Bandung; Medan; Yogyakarta; Sumatra; Java; Sulawesi; Kalimantan; Aceh; Papua; Nusantara; Labuan Bajo
Malaysia: Penang; Johor=Johor Bahru; Putrajaya; Sabah; Sarawak; Selangor; Malacca
Philippines: Cebu; Davao; Mindanao; Luzon; Palawan; Quezon City; Makati
Thailand: Chiang Mai; Phuket; Pattaya; Udon Thani; Nakhon Phanom; Khon Kaen
Laos: Luang Prabang; Savannakhet; Champasak; Pakse; Houaphanh
Cambodia: Siem Reap; Sihanoukville; Angkor; Battambang
Myanmar: Yangon=Rangoon; Mandalay; Rakhine
Taiwan: Kaohsiung; Taichung; Tainan; Hsinchu
Australia: Sydney; Melbourne; Brisbane; Perth; Adelaide; Darwin; Hobart; Queensland; New South Wales; Tasmania; Western Australia; South Australia
New Zealand: Auckland; Christchurch; Queenstown
Russia: Saint Petersburg=St Petersburg=Leningrad; Vladivostok; Sochi; Kazan; Siberia; Crimea; Chechnya; Kaliningrad; Kursk; Novosibirsk; Yekaterinburg; Sakhalin
Ukraine: Kharkiv; Odesa=Odessa; Lviv; Donetsk; Luhansk; Donbas; Kherson; Zaporizhzhia; Mariupol; Bakhmut; Dnipro; Bucha
United Kingdom: Manchester; Birmingham; Liverpool; Leeds; Glasgow; Bristol; Oxford; Cambridge; Sheffield; Newcastle; Nottingham; Gibraltar; Falkland Islands=Falklands; Heathrow; Westminster
Ireland: Cork; Galway; Limerick
France: Marseille; Lyon; Toulouse; Nice; Bordeaux; Strasbourg; Lille; Nantes; Cannes; Versailles; Normandy; Brittany; Provence; Corsica; Calais
Germany: North Rhine-Westphalia; Munich; Hamburg; Frankfurt; Cologne; Stuttgart; Dusseldorf; Leipzig; Dresden; Bonn; Bavaria; Hesse; Saxony; Hanover; Nuremberg
Italy: Milan; Naples; Turin; Venice; Florence; Bologna; Genoa; Sicily; Sardinia; Trieste; Tuscany; Lampedusa
Spain: Seville; Valencia; Bilbao; Malaga; Zaragoza; Granada; Ceuta; Melilla; Andalusia; Galicia; Canary Islands; Basque Country; Cadiz; Mallorca
Portugal: Porto; Coimbra; Madeira; Azores; Algarve
Netherlands: Rotterdam; The Hague=Hague; Utrecht; Eindhoven
Belgium: Antwerp; Ghent; Bruges; Flanders; Wallonia
Switzerland: Geneva; Zurich; Basel; Davos; Lausanne
Austria: Salzburg; Graz; Innsbruck
Poland: Krakow; Gdansk; Wroclaw; Lodz; Auschwitz
Czech Republic: Brno; Ostrava
Sweden: Gothenburg; Malmo
Norway: Bergen; Trondheim; Svalbard
Denmark: Aarhus; Faroe Islands
Greece: Thessaloniki; Crete; Lesbos; Piraeus
Turkey: Istanbul; Izmir; Antalya; Gaziantep; Anatolia
Hungary: Debrecen
Romania: Cluj-Napoca; Timisoara; Transylvania
Israel: Tel Aviv; Haifa; Gaza=Gaza Strip; West Bank; Golan Heights; Rafah; Khan Younis; Nazareth; Bethlehem
Lebanon: Sidon; Baalbek
Syria: Aleppo; Homs; Idlib; Raqqa
Iraq: Basra; Mosul; Erbil; Fallujah; Najaf; Kirkuk; Karbala; Tikrit; Ramadi; Kurdistan; Baquba; Samarra
Iran: Isfahan; Mashhad; Shiraz; Tabriz; Bushehr; Natanz; Qom
Saudi Arabia: Jeddah=Jiddah; Mecca=Makkah; Medina=Madinah; Dammam; Neom; Dhahran
United Arab Emirates: Dubai; Sharjah; Fujairah; Ajman; Ras Al Khaimah; Al Ain
Yemen: Aden; Hodeidah
Afghanistan: Kandahar; Herat; Jalalabad; Mazar-i-Sharif; Helmand
Kazakhstan: Almaty; Baikonur
Uzbekistan: Samarkand; Bukhara
Morocco: Casablanca; Marrakech=Marrakesh; Tangier=Tangiers; Fez; Agadir; Tetouan; Essaouira; Meknes; Ouarzazate; Dakhla; Oujda
Algeria: Oran; Constantine
Tunisia: Sfax; Sousse; Djerba
Libya: Benghazi; Misrata; Sirte
Egypt: Alexandria; Giza; Luxor; Sharm El-Sheikh=Sharm el Sheikh; Sinai; Aswan; Suez
Sudan: Darfur; Port Sudan; Omdurman
Ethiopia: Tigray; Oromia; Dire Dawa
Kenya: Mombasa; Kisumu; Nakuru; Eldoret; Turkana; Dadaab; Kakuma
Tanzania: Dar es Salaam; Zanzibar; Arusha
Uganda: Entebbe; Gulu
South Africa: Cape Town; Johannesburg; Durban; Soweto; Bloemfontein; Gauteng; KwaZulu-Natal; Western Cape; Eastern Cape
Nigeria: Lagos; Kano; Ibadan; Port Harcourt; Borno; Maiduguri; Kaduna; Niger Delta
Ghana: Kumasi; Tamale; Tema
Senegal: Saint-Louis; Thies
Ivory Coast: Abidjan; Bouake
Democratic Republic of the Congo: Goma; Lubumbashi; Bukavu; North Kivu; Ituri
Mozambique: Beira; Cabo Delgado; Nampula
Angola: Benguela; Huambo; Lobito; Cabinda
Cameroon: Douala
Zambia: Ndola; Kitwe; Livingstone
Zimbabwe: Bulawayo
Mexico: Guadalajara; Monterrey; Cancun; Tijuana; Chiapas; Oaxaca; Puebla; Ciudad Juarez; Yucatan; Acapulco
Brazil: Sao Paulo; Rio de Janeiro; Salvador da Bahia; Belo Horizonte; Recife; Manaus; Curitiba; Porto Alegre; Fortaleza; Bahia; Minas Gerais; Belem; Rio Grande do Sul
Argentina: Cordoba; Rosario; Mendoza; Patagonia; Ushuaia; Bariloche
Chile: Santiago de Chile; Valparaiso; Concepcion; Antofagasta; Atacama
Colombia: Medellin; Cali; Cartagena=Cartagena de Indias; Barranquilla
Peru: Cusco=Cuzco; Arequipa; Machu Picchu; Trujillo; Callao; Chancay
Ecuador: Guayaquil; Galapagos=Galapagos Islands
Bolivia: Sucre; Cochabamba
Venezuela: Maracaibo; Esequibo
Cuba: Santiago de Cuba; Guantanamo=Guantanamo Bay; Varadero; Mariel
Canada: Toronto; Montreal; Vancouver; Calgary; Edmonton; Quebec=Quebec City; Winnipeg; Ontario; Alberta; British Columbia; Manitoba; Saskatchewan; Nova Scotia; New Brunswick; Newfoundland=Newfoundland and Labrador; Yukon; Nunavut; Prince Edward Island; Halifax
United States: New York=New York City=NYC; Los Angeles; Chicago; Houston; Philadelphia; San Francisco; San Diego; Dallas; Boston; Seattle; Miami; Atlanta; Detroit; Denver; Las Vegas; Phoenix; New Orleans; Baltimore; Minneapolis; Pittsburgh; Cleveland; Cincinnati; Orlando; Tampa; Nashville; Sacramento; San Antonio; Austin; Honolulu; Salt Lake City; St Louis; Kansas City; Charlotte; Memphis; Milwaukee; Portland; Silicon Valley; Manhattan; Brooklyn; Hollywood; Queens; Bronx; Harlem; Wall Street; Capitol Hill; Long Island; Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; West Virginia; Wisconsin; Wyoming; Guam; Dallas-Fort Worth; Camp David; Cape Canaveral; New England; Midwest; Bay Area
-: Asia; Europe; Africa; North America; South America; Latin America; Central America; Oceania; Antarctica; Arctic; Antarctic; Southeast Asia=South-East Asia=South East Asia; East Asia; Northeast Asia; South Asia; Central Asia; West Asia; Western Europe; Eastern Europe; Central Europe; Southern Europe; Northern Europe; Western Balkans; Balkans; Scandinavia; Caucasus=South Caucasus; Middle East; Near East; Far East; North Africa; West Africa; East Africa; Southern Africa; Central Africa; Sub-Saharan Africa; Sahel; Horn of Africa; Maghreb; Levant; Sahara; Indochina; Mekong=Mekong River; Mekong Delta; Red River Delta; Red River; Greater Mekong Subregion; Indo-Pacific; Asia-Pacific=Asia Pacific; Pacific=Pacific Ocean; South Pacific; Atlantic=Atlantic Ocean; Indian Ocean; Arctic Ocean; Mediterranean=Mediterranean Sea; Baltic=Baltic Sea; Baltics=Baltic States; Black Sea; Red Sea; Caspian Sea; North Sea; Dead Sea; Aegean Sea; Adriatic=Adriatic Sea; Arabian Sea; South China Sea; East China Sea; East Sea; Sea of Japan; Yellow Sea; Coral Sea; Caribbean=Caribbean Sea; Persian Gulf; Arabian Gulf; Gulf of Aden; Gulf of Tonkin; Gulf of Mexico; Gulf of Guinea; Gulf of Thailand; Gulf; Bay of Bengal; Strait of Hormuz; Strait of Malacca=Malacca Strait; Taiwan Strait; Bab el-Mandeb; Suez Canal; Panama Canal; English Channel; Strait of Gibraltar; Bosphorus; Korean Peninsula; Arabian Peninsula; Iberian Peninsula; Horn; Himalayas; Alps; Andes; Amazon Basin; Amazon River; Nile; Danube; Rhine; Ganges; Euphrates; Tigris; Congo Basin; Great Lakes; Lake Chad; Lake Victoria; Senkaku=Senkaku Islands; Takeshima=Dokdo; Kuril Islands; Northern Territories; Borneo; Timor; Polynesia; Melanesia; Global South; Yugoslavia; Czechoslovakia; East Germany; West Germany; Eurasia; Bermuda; Guadeloupe; Martinique; Reunion; New Caledonia; French Guiana; Cayman Islands; Gaza City";
