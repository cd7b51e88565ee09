//! Organizations that have a name of their own, which no grammar would find, or that texts know by an acronym. Facts
//! only, no rules.

/// `label,other names` a line; `@country` after the names of a body that belongs to one. `=` as for countries; a
/// label before a colon is not itself a name to look for.
pub(super) const ORGANIZATIONS: &str = "\
United Nations:=UN,United Nations,=U.N.,=UNO
UN Security Council,United Nations Security Council,Security Council,=UNSC
UN General Assembly,United Nations General Assembly,=UNGA
UNESCO,United Nations Educational Scientific and Cultural Organization
UNICEF,United Nations Children's Fund
UNDP,United Nations Development Programme,UN Development Programme
UNHCR,UN Refugee Agency,United Nations High Commissioner for Refugees
UNFPA,United Nations Population Fund
UNEP,United Nations Environment Programme,UN Environment Programme
UNIDO
UNODC,United Nations Office on Drugs and Crime
UNCTAD
UN Women
Prince of Songkla University
UNRWA
UN-Habitat
WFP,World Food Programme,World Food Program
World Health Organization:World Health Organization,World Health Organisation,=WHO
ILO,International Labour Organization,International Labour Organisation,International Labor Organization
IOM,International Organization for Migration,International Organisation for Migration
FAO,Food and Agriculture Organization,Food and Agriculture Organisation
IAEA,International Atomic Energy Agency
ICAO
IMO,International Maritime Organization
WTO,World Trade Organization,World Trade Organisation
IMF,International Monetary Fund
World Bank,World Bank Group
Asian Development Bank,=ADB
African Development Bank,=AfDB
Islamic Development Bank,=IsDB
Inter-American Development Bank
European Investment Bank
Asian Infrastructure Investment Bank,=AIIB
European Union,=EU,=E.U.
European Commission
European Parliament
European Council
European Central Bank,=ECB
Council of Europe
NATO,North Atlantic Treaty Organization,North Atlantic Treaty Organisation
ASEAN,Association of Southeast Asian Nations
African Union,=AU
ECOWAS,Economic Community of West African States
SADC,Southern African Development Community
East African Community
Andean Community
Arab League,League of Arab States
Gulf Cooperation Council,=GCC
Organisation of Islamic Cooperation,Organization of Islamic Cooperation,=OIC
OPEC
Economic Commission for Latin America and the Caribbean,UN Economic Commission for Latin America and the Caribbean,=ECLAC
OECD,Organisation for Economic Co-operation and Development,Organization for Economic Cooperation and Development
OSCE
APEC,Asia-Pacific Economic Cooperation
Mercosur,Mercosul
BRICS
G7,Group of Seven
G20,Group of Twenty
Quad
SAARC
BIMSTEC
Shanghai Cooperation Organisation,Shanghai Cooperation Organization,=SCO
Mekong River Commission,=MRC
Pacific Islands Forum
CARICOM,Caribbean Community
Community of Portuguese Language Countries,=CPLP
Organization of American States,=OAS
Commonwealth of Nations,=Commonwealth
Interpol
Europol
International Committee of the Red Cross,=ICRC
Red Cross,Red Crescent
International Criminal Court,=ICC
International Court of Justice,=ICJ
International Olympic Committee,=IOC
FIFA
UEFA
Amnesty International
Global Fund to Fight AIDS Tuberculosis and Malaria
International Federation of Red Cross and Red Crescent Societies,=IFRC
Reporters Without Borders,Reporters sans Frontieres
Human Rights Watch
Oxfam
Greenpeace
Doctors Without Borders,Medecins Sans Frontieres,=MSF
Save the Children
Rotary International
World Economic Forum,=WEF
Hamas
Hezbollah,Hizbollah
Taliban
Khmer Rouge@Cambodia
Islamic Jihad
Islamic Relief
Social Democrats
Liberal Democrats@United Kingdom
Prensa Latina@Cuba
Al-Qaeda,Al Qaeda,Al-Qaida,Al Qaida
Islamic State,=ISIS,=ISIL
Boko Haram
Fatah
Polisario Front,Polisario
Houthis:Houthi,Houthis
European Space Agency,=ESA
White House@United States
Pentagon@United States
State Department,US State Department,Department of State@United States
US Congress@United States
US Senate@United States
US House of Representatives@United States
CIA,Central Intelligence Agency@United States
FBI,Federal Bureau of Investigation@United States
NASA@United States
USAID@United States
EPA,Environmental Protection Agency@United States
Federal Reserve,=Fed@United States
Securities and Exchange Commission@United States
Standard and Poor's,Standard & Poor's,=S&P
Peace Corps@United States
Republican Party,=GOP@United States
Democratic Party@United States
Foreign Office,Foreign and Commonwealth Office,=FCDO@United Kingdom
House of Commons@United Kingdom
House of Lords@United Kingdom
Downing Street@United Kingdom
Labour Party@United Kingdom
Conservative Party@United Kingdom
British Council@United Kingdom
Kremlin@Russia
State Duma,=Duma@Russia
Gazprom@Russia
Rosatom@Russia
Diet,National Diet@Japan
Japan International Cooperation Agency,=JICA@Japan
Japan External Trade Organization,=JETRO@Japan
Japan Foundation@Japan
Japan Bank for International Cooperation,=JBIC@Japan
Liberal Democratic Party,=LDP@Japan
Komeito@Japan
Keidanren@Japan
Ministry of Economy Trade and Industry,=METI@Japan
Ministry of Health Labour and Welfare,=MHLW@Japan
=MEXT@Japan
=MLIT@Japan
=MAFF@Japan
Self-Defense Forces,Japan Self-Defense Forces,=SDF@Japan
Air India@India
Air India Express@India
Korean Air@South Korea
Air France@France
Air China@China
Vietjet,Vietjet Air,VietJet@Vietnam
All Nippon Airways,=ANA@Japan
NHK@Japan
Kyodo News,Kyodo@Japan
Jiji Press,Jiji@Japan
Nikkei@Japan
Asahi Shimbun@Japan
Yomiuri Shimbun,Yomiuri@Japan
Mainichi Shimbun,Mainichi@Japan
Vietnam News Agency,=VNA,Vietnam Plus,VietnamPlus@Vietnam
=VNS,Viet Nam News,Vietnam News@Vietnam
Voice of Vietnam,=VOV@Vietnam
Vietnam Television,=VTV@Vietnam
VnExpress@Vietnam
Nhan Dan,Nhan Dan Newspaper@Vietnam
Nhan Dan Online@Vietnam
Cong An Nhan Dan@Vietnam
Quan Doi Nhan Dan@Vietnam
Tuoi Tre@Vietnam
Hanoi Times@Vietnam
Communist Party of Vietnam,Vietnamese Communist Party,Vietnam Communist Party,=CPV@Vietnam
Communist Party of China,Chinese Communist Party,=CPC,=CCP@China
Vietnam Fatherland Front,=VFF@Vietnam
Ministry of Labour Invalids and Social Affairs,Ministry of Labor Invalids and Social Affairs,=MOLISA@Vietnam
Ministry of Planning and Investment,=MPI@Vietnam
Vingroup@Vietnam
VinFast@Vietnam
Viettel@Vietnam
Petrovietnam@Vietnam
Vietcombank@Vietnam
FPT@Vietnam
Xinhua,Xinhua News Agency@China
People's Daily@China
Global Times@China
Huawei@China
Alibaba@China
Tencent@China
Yonhap,Yonhap News Agency@South Korea
KOICA,Korea International Cooperation Agency@South Korea
KOTRA@South Korea
Blue House@South Korea
Samsung,Samsung Electronics@South Korea
Hyundai@South Korea
LG Electronics@South Korea
SK Hynix@South Korea
Lotte@South Korea
Ministry of External Affairs,=MEA@India
Lok Sabha@India
Rajya Sabha@India
Bharatiya Janata Party,=BJP@India
Niti Aayog@India
ISRO@India
Press Trust of India,=PTI@India
All India Radio@India
=ANI@India
Reliance Industries@India
Bundestag@Germany
Bundesbank@Germany
Deutsche Welle@Germany
=GIZ@Germany
Goethe-Institut,Goethe Institute@Germany
Siemens@Germany
Volkswagen@Germany
=BMW@Germany
Lufthansa@Germany
Deutsche Bank@Germany
Elysee,Elysee Palace@France
Quai d'Orsay@France
Alliance Francaise@France
Institut Francais@France
Agence Francaise de Developpement,=AFD@France
Agence France-Presse,=AFP@France
Airbus@France
TotalEnergies@France
Le Monde@France
Le Figaro@France
Instituto Cervantes,Cervantes Institute@Spain
Casa Real@Spain
El Pais@Spain
=AECID@Spain
Camoes Institute,Instituto Camoes@Portugal
Itamaraty@Brazil
Petrobras@Brazil
Embraer@Brazil
Embrapa@Brazil
Vale@Brazil
Odebrecht@Brazil
Sonangol@Angola
Knesset@Israel
=IDF,Israel Defense Forces,Israeli Defense Forces@Israel
Mossad@Israel
=PLO,Palestine Liberation Organization@Palestine
Majlis@Iran
=IRGC,Islamic Revolutionary Guard Corps@Iran
Saudi Aramco,Aramco@Saudi Arabia
Saudi Press Agency,=SPA@Saudi Arabia
Masdar@United Arab Emirates
=ADNOC@United Arab Emirates
Emirates News Agency,=WAM@United Arab Emirates
DP World@United Arab Emirates
Qatar News Agency,=QNA@Qatar
QatarEnergy@Qatar
Al Jazeera,Al-Jazeera@Qatar
Al Arabiya,Al-Arabiya@Saudi Arabia
Kuwait News Agency,=KUNA@Kuwait
Maghreb Arab Press,=MAP@Morocco
=OCP,OCP Group@Morocco
Anadolu,Anadolu Agency@Turkey
=TIKA@Turkey
=TASS,Itar-Tass@Russia
RIA Novosti@Russia
Antara@Indonesia
Pertamina@Indonesia
Bernama@Malaysia
Petronas@Malaysia
BBC@United Kingdom
Reuters
Associated Press,=AP
Bloomberg
CNN@United States
Fox News@United States
=NBC@United States
=CBS@United States
=ABC
New York Times@United States
Washington Post@United States
Wall Street Journal@United States
Financial Times@United Kingdom
Guardian@United Kingdom
Voice of America,=VOA@United States
Google@United States
Microsoft@United States
Facebook@United States
YouTube@United States
Twitter@United States
Amazon@United States
Intel@United States
Nvidia@United States
Boeing@United States
IBM@United States
General Motors@United States
General Electric@United States
Coca-Cola@United States
Pfizer@United States
Moderna@United States
AstraZeneca
Enron@United States
Yahoo@United States
eBay@United States
Walmart,Wal-Mart@United States
Starbucks@United States
McDonald's@United States
Goldman Sachs@United States
JPMorgan@United States
Citibank,Citigroup@United States
Nestle@Switzerland
Toyota,Toyota Motor@Japan
Toyota Tsusho@Japan
Honda@Japan
Nissan@Japan
Mitsubishi@Japan
Mitsui@Japan
Sumitomo@Japan
Marubeni@Japan
Itochu@Japan
Panasonic@Japan
Sony@Japan
Hitachi@Japan
Toshiba@Japan
Fujitsu@Japan
Canon@Japan
Aeon,AEON Mall@Japan
Uniqlo@Japan
SoftBank@Japan
Mizuho@Japan
Iberdrola@Spain
Repsol@Spain
Telefonica@Spain
Deutsche Telekom@Germany
Deutsche Bahn@Germany
Bosch@Germany
Tesla@United States
Premier League
Dow Jones@United States
Global Affairs Canada@Canada
Nokia@Finland
Ericsson@Sweden
Ikea@Sweden
Philips@Netherlands
Heineken@Netherlands";
