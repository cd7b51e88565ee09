//! Names of companies, banks, airlines, papers, broadcasters, agencies, clubs, parties and other bodies that no noun gives
//! away, written for training. The tagger looks them up as a set of hashes. Facts only, no rules.

/// One name after another, with semicolons between.
pub(super) const BODIES: &str = "\
Toyota;Toyota Motor;Honda;Nissan;Mazda;Subaru;Suzuki;Mitsubishi;Isuzu;Hino;Daihatsu;Yamaha;Kawasaki Heavy Industries;Denso;Aisin;\
Bridgestone;Yokohama Rubber;Sumitomo;Sumitomo Corporation;Mitsui;Itochu;Marubeni;Sojitz;Toyota Tsusho;Panasonic;Sony;Sharp;Toshiba;\
Hitachi;Fujitsu;NEC;Canon;Nikon;Ricoh;Epson;Olympus;Kyocera;Murata;TDK;Omron;Keyence;Fanuc;Daikin;Komatsu;Kubota;Asahi;Kirin;Suntory;\
Sapporo;Ajinomoto;Kikkoman;Nissin;Meiji;Morinaga;Shiseido;Kao;Unicharm;Uniqlo;Fast Retailing;Muji;Aeon;Lawson;FamilyMart;Seven-Eleven;\
7-Eleven;Seven & i;Rakuten;SoftBank;KDDI;NTT;NTT Docomo;Docomo;Mizuho;MUFG;Nomura;Daiwa;Nippon Steel;JFE;Kobe Steel;Obayashi;Kajima;\
Taisei;Shimizu;Takenaka;Tepco;Kepco;Chubu Electric;Tokyo Gas;Osaka Gas;Inpex;Eneos;Idemitsu;JR East;JR Central;JR West;Tokyu;Hankyu;\
Odakyu;Japan Airlines;All Nippon Airways;Peach;Jetstar;Skymark;Nintendo;Sega;Konami;Bandai;Toho;Kadokawa;Ghibli;Studio Ghibli;Dentsu;\
Hakuhodo;Recruit;Nikkei;Yomiuri;Yomiuri Shimbun;Asahi Shimbun;Mainichi;Mainichi Shimbun;Sankei;Chunichi Shimbun;Hokkaido Shimbun;\
Kyodo;Kyodo News;Jiji;Jiji Press;NHK;Fuji TV;TBS;TV Asahi;Nippon TV;TV Tokyo;Kioxia;Rapidus;Renesas;Rohm;Tokyo Electron;Advantest;Hoya;\
Terumo;Takeda;Astellas;Eisai;Otsuka;Daiichi Sankyo;Shionogi;Chugai;Samsung;Samsung Electronics;LG;LG Electronics;LG Energy Solution;\
Hyundai;Hyundai Motor;Kia;SK;SK Hynix;SK Telecom;Lotte;Posco;Hanwha;Doosan;Hyosung;CJ;GS;Daewoo;Kumho;Korean Air;Asiana;Asiana Airlines;\
Jeju Air;T'way;Naver;Kakao;Coupang;Kookmin;Shinhan;Woori;Hana;Korea Zinc;Kepco E&C;KHNP;Yonhap;Yonhap News;Chosun Ilbo;JoongAng Ilbo;\
Dong-A Ilbo;Hankyoreh;KBS;MBC;SBS;YTN;Arirang;Vingroup;VinFast;Vinhomes;Vinamilk;Viettel;VNPT;MobiFone;FPT;Vietjet;Vietjet Air;Vietnam \
Airlines;Bamboo Airways;Petrovietnam;PetroVietnam;Petrolimex;PV Gas;EVN;Vinacomin;Vinatex;Vinachem;Masan;Sabeco;Habeco;Hoa Phat;Hòa Phát;\
Truong Hai;Thaco;THACO;Vietcombank;VietinBank;Vietinbank;BIDV;Agribank;Techcombank;Sacombank;VPBank;MB Bank;HDBank;SHB;Saigontourist;\
Vietravel;Gemadept;Becamex;VSIP;Novaland;Sun Group;Sungroup;T&T Group;TH True Milk;TH Group;Trung Nguyen;Biti's;Vissan;Nhan Dan;Nhân Dân;\
Tuoi Tre;Tuổi Trẻ;Thanh Nien;Thanh Niên;VnExpress;VietnamPlus;VietNamNet;Lao Dong;Tien Phong;VOV;VTV;VTC;VNA;Vietnam News;Viet Nam News;\
Saigon Times;Dan Tri;Dân Trí;Zing;Alibaba;Tencent;Baidu;Huawei;ZTE;Xiaomi;Oppo;Vivo;Lenovo;Haier;Hisense;TCL;Midea;Gree;BYD;Geely;SAIC;\
Chery;Great Wall;Nio;XPeng;CATL;Sinopec;CNOOC;PetroChina;CNPC;Sinochem;ChemChina;Cosco;COSCO;CRRC;CCCC;China Railway;China Mobile;China \
Unicom;China Telecom;Air China;China Eastern;China Southern;Hainan Airlines;Cathay Pacific;ByteDance;TikTok;Meituan;Didi;JD.com;\
Pinduoduo;Temu;Shein;Evergrande;Country Garden;ICBC;Sinopharm;Sinovac;CanSino;Xinhua;CCTV;CGTN;People's Daily;Global Times;China Daily;\
Caixin;TSMC;Foxconn;Hon Hai;MediaTek;Acer;Asus;Pegatron;Quanta;Wistron;Evergreen;Yang Ming;China Airlines;EVA Air;Formosa Plastics;\
Formosa;Uni-President;HSBC;Standard Chartered;AIA;Jardine Matheson;Swire;Grab;Gojek;GoTo;Shopee;Lazada;Sea Group;Singtel;Temasek;\
Keppel;Sembcorp;CapitaLand;Wilmar;Olam;DBS;OCBC;UOB;Singapore Airlines;Scoot;The Straits Times;Straits Times;Channel NewsAsia;CNA;\
Petronas;Sime Darby;Maybank;CIMB;AirAsia;Malaysia Airlines;Axiata;Genting;Bernama;The Star;New Straits Times;Pertamina;Garuda;Garuda \
Indonesia;Lion Air;Telkom;Telkomsel;Indofood;Astra;Sinar Mas;Salim;Bank Mandiri;Freeport;Antam;PLN;Antara;Kompas;Tempo;Detik;Jakarta \
Post;The Jakarta Post;PTT;CP;CP Group;Charoen Pokphand;SCG;Siam Cement;Thai Airways;Thai Beverage;ThaiBev;Central Group;Amata;Kasikornbank;\
Bangkok Post;The Nation;Thai PBS;Thai Rath;San Miguel;Jollibee;Ayala;SM;Meralco;PLDT;Globe;Cebu Pacific;Philippine Airlines;ABS-CBN;\
GMA;Rappler;Philippine Daily Inquirer;Inquirer;Manila Bulletin;Tata;Tata Steel;Tata Motors;Reliance;Reliance Industries;Adani;Infosys;\
Wipro;Mahindra;Bajaj;Hero;Maruti Suzuki;Maruti;Larsen & Toubro;Bharti Airtel;Airtel;Jio;Vodafone Idea;Air India;IndiGo;SpiceJet;Vistara;\
HDFC;ICICI;Axis Bank;NTPC;ONGC;Coal India;SAIL;Vedanta;JSW;Hindalco;Dr. Reddy's;Cipla;Sun Pharma;Lupin;Biocon;Bharat Biotech;Zomato;\
Swiggy;Flipkart;Paytm;Ola;Amul;ITC;PTI;ANI;The Hindu;Hindustan Times;Times of India;Indian Express;NDTV;Doordarshan;Prothom Alo;Daily \
Star;The Daily Star;Grameen;Grameenphone;BRAC;Dawn;Geo News;Jang;WAPDA;Wapda;PIA;SriLankan;SriLankan Airlines;John Keells;Dialog;Daily \
Mirror;Kantipur;Kathmandu Post;Aramco;Saudi Aramco;Sabic;SABIC;Saudia;Flynas;Ma'aden;Neom;Emirates;Etihad;Etihad Airways;flydubai;DP World;\
Emaar;Aldar;ADNOC;Mubadala;Masdar;ADQ;Mashreq;Etisalat;du;Damac;Majid Al Futtaim;Qatar Airways;QatarEnergy;Ooredoo;QNB;Al Jazeera;\
Al Arabiya;Al-Arabiya;Al-Ahram;Asharq Al-Awsat;Al-Hayat;Arab News;Gulf News;Khaleej Times;WAM;SPA;KUNA;Petra;Zain;Agility;Batelco;Alba;\
Gulf Air;Oman Air;Bapco;Royal Jordanian;Middle East Airlines;EgyptAir;Orascom;Talaat Moustafa;Turkish Airlines;Pegasus;Koc;Koç;Koç \
Holding;Sabanci;Sabancı;Arcelik;Arçelik;Beko;Turkcell;Turk Telekom;Tofas;Ford Otosan;Roketsan;Aselsan;Baykar;TAV;Limak;Anadolu;Anadolu \
Agency;Hurriyet;Hürriyet;Sabah;Milliyet;Cumhuriyet;El Al;Teva;Haaretz;Yedioth Ahronoth;Jerusalem Post;Mobileye;Elbit;Rafael;IRNA;ISNA;\
Tasnim;Fars;Mehr;Shana;Iran Air;Mahan Air;Gazprom;Rosneft;Lukoil;Transneft;Novatek;Rosatom;Rosneftegaz;Sberbank;VTB;Gazprombank;Yandex;\
Aeroflot;Kaspersky;Rusal;Norilsk Nickel;Nornickel;Severstal;Evraz;Alrosa;Uralkali;AvtoVAZ;Kamaz;TASS;Tass;Interfax;RIA Novosti;Itar-Tass;\
ITAR-TASS;Izvestia;Kommersant;Pravda;Vedomosti;Novaya Gazeta;NTV;Naftogaz;Ukrenergo;Energoatom;Antonov;Ukrinform;Belta;BelTA;Belavia;\
KazMunayGas;Kazatomprom;Air Astana;Kazinform;Uzbekistan Airways;SOCAR;Azertac;Trend;Armenpress;Interpressnews;Montsame;Akipress;\
Volkswagen;VW;BMW;Mercedes-Benz;Mercedes;Daimler;Porsche;Audi;Opel;Bosch;Siemens;BASF;Bayer;SAP;Allianz;Deutsche Bank;Commerzbank;\
Lufthansa;Eurowings;Deutsche Bahn;Deutsche Telekom;DHL;Adidas;Puma;Henkel;Continental;ThyssenKrupp;Thyssenkrupp;RWE;E.ON;Uniper;Rheinmetall;\
Infineon;BioNTech;Merck;Beiersdorf;Metro;Aldi;Lidl;Tui;TUI;Bundesbank;Bundestag;Bundesrat;Landtag;dpa;DPA;Der Spiegel;Spiegel;Die Zeit;\
Die Welt;Bild;Frankfurter Allgemeine Zeitung;Süddeutsche Zeitung;Handelsblatt;Deutsche Welle;ZDF;ARD;Renault;Peugeot;Citroën;Citroen;\
Stellantis;Michelin;Airbus;Dassault;Thales;Safran;Alstom;TotalEnergies;Total;Engie;EDF;Veolia;Suez;Danone;L'Oréal;L'Oreal;LVMH;Kering;\
Carrefour;Auchan;Sanofi;Servier;Orange;Vivendi;Bouygues;Vinci;Accor;BNP Paribas;Société Générale;Crédit Agricole;Axa;AXA;Air France;\
Air France-KLM;SNCF;RATP;AFP;Agence France-Presse;Le Monde;Le Figaro;Libération;Liberation;Les Echos;L'Équipe;L'Equipe;France 24;RFI;\
Ouest-France;BP;Shell;Unilever;Vodafone;BT;Barclays;Lloyds;NatWest;RBS;Prudential;Aviva;Tesco;Sainsbury's;Marks & Spencer;Rolls-Royce;BAE;\
BAE Systems;GlaxoSmithKline;GSK;AstraZeneca;Rio Tinto;Anglo American;Glencore;Diageo;British Airways;easyJet;EasyJet;Ryanair;Virgin \
Atlantic;Jaguar;Land Rover;Jaguar Land Rover;Arm;Dyson;Burberry;JCB;Reuters;BBC;BBC News;ITV;Sky;Sky News;The Guardian;Guardian;The Times;\
Financial Times;Daily Telegraph;The Telegraph;Daily Mail;The Independent;The Economist;The Sun;The Lancet;Lancet;Nature;Science;Scotsman;\
The Scotsman;Aer Lingus;Irish Times;RTÉ;RTE;Guinness;Fiat;Ferrari;Lamborghini;Pirelli;Eni;ENI;Enel;Leonardo;Fincantieri;Generali;UniCredit;\
Unicredit;Intesa Sanpaolo;Telecom Italia;TIM;Barilla;Ferrero;Lavazza;Illy;Prada;Gucci;Benetton;Alitalia;ITA Airways;Ansa;ANSA;Corriere \
della Sera;La Repubblica;La Stampa;Il Sole 24 Ore;RAI;Rai;Mediaset;Telefónica;Telefonica;Santander;BBVA;CaixaBank;La Caixa;Inditex;Zara;\
Mango;Repsol;Iberdrola;Endesa;Naturgy;Acciona;Ferrovial;ACS;Seat;SEAT;Iberia;Vueling;Renfe;Mapfre;Cepsa;Acerinox;El País;El Pais;El Mundo;\
ABC;La Vanguardia;Avui;Marca;EFE;Efe;Europa Press;Galp;EDP;Jerónimo Martins;TAP;TAP Air Portugal;Lusa;Público;Expresso;Diário de \
Notícias;Philips;ING;Heineken;ASML;AkzoNobel;Rabobank;ABN Amro;ABN AMRO;KLM;Randstad;Van Oord;Boskalis;Fugro;NOS;De Telegraaf;De \
Volkskrant;Belga;Solvay;AB InBev;KBC;Umicore;Brussels Airlines;Le Soir;De Standaard;Nestlé;Nestle;Novartis;Roche;UBS;Credit Suisse;ABB;\
Swatch;Rolex;Swissair;Swiss;Swiss Re;Zurich Insurance;Lonza;Holcim;Tages-Anzeiger;Neue Zürcher Zeitung;NZZ;OMV;Voestalpine;Erste;\
Raiffeisen;Austrian Airlines;Red Bull;ORF;Der Standard;Die Presse;Volvo;Scania;Saab;Ericsson;Electrolux;IKEA;Ikea;H&M;ABBA;Spotify;Klarna;\
Vattenfall;SKF;Sandvik;Atlas Copco;Nordea;SEB;Handelsbanken;SAS;Aftonbladet;Dagens Nyheter;SVT;Nokia;Kone;Neste;Fortum;UPM;Stora Enso;\
Finnair;Wärtsilä;Rovio;Supercell;Helsingin Sanomat;Yle;YLE;STT;Equinor;Statoil;Telenor;Yara;Norsk Hydro;Hydro;DNB;Norwegian;NRK;\
Aftenposten;NTB;Maersk;A.P. Moller-Maersk;Carlsberg;Lego;LEGO;Novo Nordisk;Vestas;Ørsted;Orsted;Danske Bank;Arla;Ritzau;Politiken;\
Berlingske;Landsbanki;Landsbankinn;Glitnir;Kaupthing;Icelandair;Orlen;PKN Orlen;PGNiG;KGHM;LOT;PKO;Pekao;CD Projekt;PAP;Gazeta \
Wyborcza;Rzeczpospolita;TVN;TVN24;TVP;Škoda;Skoda;ČEZ;CEZ;Agrofert;ČTK;CTK;Mladá fronta;Slovnaft;Mol;MOL;OTP;Richter Gedeon;Wizz Air;MTI;\
Magyar Nemzet;Petrom;Dacia;Tarom;Agerpres;Adevărul;BTA;Bulgargaz;Tanjug;Politika;Hina;Podravka;Pliva;INA;Krka;Gorenje;STA;Delo;ANA;\
Kathimerini;Aegean;Olympic;Coca-Cola HBC;ELTA;LETA;BNS;Postimees;Delfi;Ford;General Motors;GM;Chrysler;Tesla;SpaceX;Boeing;Lockheed \
Martin;Raytheon;Northrop Grumman;General Electric;GE;Westinghouse;IBM;Microsoft;Apple;Google;Alphabet;Amazon;Meta;Facebook;Instagram;\
WhatsApp;YouTube;Twitter;X Corp;Netflix;Disney;Warner Bros;Paramount;Oracle;Intel;AMD;Nvidia;Qualcomm;Micron;Cisco;Dell;HP;Hewlett-Packard;\
Texas Instruments;Broadcom;Amkor;OpenAI;Anthropic;Uber;Lyft;Airbnb;PayPal;Visa;Mastercard;American Express;JPMorgan;JPMorgan Chase;\
Citigroup;Citibank;Citi;Goldman Sachs;Morgan Stanley;Wells Fargo;Merrill Lynch;Lehman Brothers;BlackRock;Vanguard;KKR;Carlyle;Bain;\
Moody's;Fitch;Standard & Poor's;S&P;Exxon;ExxonMobil;Exxon Mobil;Chevron;ConocoPhillips;Halliburton;Schlumberger;Freeport-McMoRan;Newmont;\
Alcoa;Dow;DuPont;3M;Caterpillar;John Deere;Deere;Cargill;Bunge;ADM;Monsanto;Coca-Cola;Pepsi;PepsiCo;McDonald's;KFC;Starbucks;Kraft;\
Kellogg's;Procter & Gamble;Johnson & Johnson;Pfizer;Moderna;Eli Lilly;Abbott;AbbVie;Gilead;Gilead Sciences;Novavax;Walmart;Wal-Mart;\
Target;Costco;Home Depot;Nike;Levi's;FedEx;UPS;Delta;American Airlines;United Airlines;Southwest;Verizon;AT&T;Comcast;T-Mobile;Enron;\
WorldCom;Deloitte;KPMG;PwC;Ernst & Young;McKinsey;Bechtel;Fluor;AECOM;Marriott;Hilton;Hyatt;AP;Associated Press;UPI;Bloomberg;CNN;NBC;CBS;\
ABC News;Fox News;NPR;PBS;Voice of America;VOA;New York Times;The New York Times;Washington Post;The Washington Post;Wall Street Journal;\
The Wall Street Journal;Los Angeles Times;USA Today;Newsweek;Time;Politico;Axios;Chicago Tribune;Miami Herald;Bombardier;BlackBerry;\
Barrick;Barrick Gold;Air Canada;CBC;Globe and Mail;The Globe and Mail;Toronto Star;Teck;Suncor;Enbridge;Shopify;Petrobras;Vale;Embraer;\
JBS;Itaú;Itau;Bradesco;Banco do Brasil;Gerdau;Braskem;Ambev;Natura;Gol;Latam;LATAM;Azul;Varig;Odebrecht;Globo;O Globo;Folha de S.Paulo;\
Estado de S. Paulo;Agência Brasil;YPF;Mercado Libre;MercadoLibre;Techint;Arcor;Clarín;Clarin;La Nación;La Nacion;Télam;Telam;Página/12;\
Codelco;SQM;Falabella;Cencosud;El Mercurio;La Tercera;Ecopetrol;Avianca;Bancolombia;El Tiempo;El Espectador;Semana;Pemex;Cemex;Bimbo;\
América Móvil;Telmex;Femsa;FEMSA;Televisa;Aeromexico;Aeroméxico;Reforma;El Universal;La Jornada;Notimex;PDVSA;El Nacional;Granma;Prensa \
Latina;Cubana;El Comercio;Andina;Petroperú;Copa;Copa Airlines;La Prensa;Naspers;MTN;Sasol;Eskom;Transnet;Vodacom;Shoprite;SABMiller;De \
Beers;AngloGold Ashanti;Gold Fields;Standard Bank;Absa;Nedbank;SAA;South African Airways;SABC;Mail & Guardian;Sowetan;Safaricom;M-Pesa;\
Equity Bank;KCB;Kenya Airways;Nation;Daily Nation;The Standard;KNA;Ethiopian;Ethiopian Airlines;Ethio Telecom;ENA;RwandAir;Dangote;Dangote \
Cement;NNPC;Zenith Bank;GTBank;Ecobank;Air Peace;NAN;Punch;The Punch;Vanguard News;ThisDay;Cocobod;COCOBOD;Ashanti Goldfields;GNA;Daily \
Graphic;Sonatel;Sonangol;Unitel;Angop;Jornal de Angola;Air Senegal;APS;Le Soleil;Fraternité Matin;Air Côte d'Ivoire;OCP;Attijariwafa;\
Attijariwafa Bank;Royal Air Maroc;MAP;Sonatrach;Air Algérie;El Watan;Tunisair;TAP News;Debswana;Mozal;LAM;AIM;Zimpapers;The Herald;\
Zesco;Qantas;BHP;BHP Billiton;Fortescue;Woodside;Santos;Origin;Telstra;Westpac;ANZ;NAB;Commonwealth Bank;Macquarie;Wesfarmers;Woolworths;\
Coles;Virgin Australia;AAP;Sydney Morning Herald;The Australian;The Age;SBS News;Fonterra;Zespri;Air New Zealand;New Zealand Herald;RNZ;\
Fiji Airways;Real Madrid;Barcelona FC;Atletico Madrid;Atlético Madrid;Sevilla;Valencia CF;Athletic Bilbao;Real Sociedad;Deportivo La Coruna;\
Celta Vigo;Real Betis;Villarreal;Espanyol;Bayern Munich;Bayern;Borussia Dortmund;Bayer Leverkusen;Schalke;Werder Bremen;VfL Wolfsburg;\
Hertha Berlin;Eintracht Frankfurt;RB Leipzig;Hamburger SV;Manchester United;Manchester City;Liverpool FC;Arsenal;Chelsea;Tottenham;\
Tottenham Hotspur;Everton;Aston Villa;Newcastle United;Leeds United;West Ham;Blackburn Rovers;Crystal Palace;Leicester City;Juventus;AC \
Milan;Inter Milan;Inter;AS Roma;Lazio;Napoli;Fiorentina;Sampdoria;Parma;Udinese;Atalanta;Paris Saint-Germain;PSG;Olympique Marseille;\
Olympique Lyon;Ajax;PSV;PSV Eindhoven;Feyenoord;Benfica;Sporting;Anderlecht;Club Brugge;Celtic;Rangers;Hearts;Galatasaray;Fenerbahce;\
Fenerbahçe;Besiktas;Beşiktaş;Trabzonspor;Olympiakos;Olympiacos;Panathinaikos;AEK;Dinamo Zagreb;Hajduk Split;Red Star;Partizan;Steaua;Dinamo \
Kiev;Dynamo Kyiv;Shakhtar;Shakhtar Donetsk;Spartak;Spartak Moscow;CSKA;CSKA Moscow;Zenit;Lokomotiv;Zalgiris;Žalgiris;Legia;Wisła Kraków;\
Lech Poznań;Sparta Prague;Slavia;Ferencvaros;Rosenborg;Brondby;FC Copenhagen;Malmo FF;Boca Juniors;River Plate;Racing Club;Independiente;\
San Lorenzo;Velez Sarsfield;Banfield;Lanus;Flamengo;Fluminense;Palmeiras;Corinthians;Gremio;Internacional;Cruzeiro;Colo Colo;Penarol;\
Nacional;Atletico Nacional;America;Chivas;Cruz Azul;Al-Hilal;Al Hilal;Al-Nassr;Al Nassr;Al-Ittihad;Al Ittihad;Al-Ahli;Al Ahly;Zamalek;\
Esperance;Wydad;Raja Casablanca;Kaizer Chiefs;Orlando Pirates;Asante Kotoko;Hearts of Oak;Urawa Reds;Kashima Antlers;Gamba Osaka;\
Yokohama F. Marinos;Kawasaki Frontale;Sanfrecce Hiroshima;Jeonbuk;Ulsan Hyundai;FC Seoul;Guangzhou Evergrande;Buriram United;Muangthong \
United;Hanoi FC;Hoang Anh Gia Lai;Nam Dinh FC;Yankees;New York Yankees;Red Sox;Boston Red Sox;Dodgers;Los Angeles Dodgers;Cubs;Mets;\
Giants;Yomiuri Giants;Hanshin Tigers;Lakers;Celtics;Chicago Bulls;Knicks;Warriors;Cowboys;Packers;Patriots;Steelers;Maple Leafs;Canadiens;\
Detroit Red Wings;Collingwood;Essendon;Hawthorn;Brumbies;Crusaders;Hurricanes;Springboks;All Blacks;Wallabies;Labour;Tories;Likud;Kadima;\
Fatah;Hamas;Hezbollah;Hizbollah;Islamic Jihad;Taliban;Al Qaeda;Al-Qaeda;al-Qaida;Islamic State;ISIS;Boko Haram;Al-Shabaab;al-Shabaab;\
Houthis;Polisario;Farc;FARC;ELN;Eta;ETA;IRA;Sinn Fein;Sinn Féin;Fianna Fáil;Fine Gael;PKK;AKP;CHP;HDP;Unita;UNITA;MPLA;Frelimo;FRELIMO;\
Renamo;RENAMO;Swapo;SWAPO;ANC;Inkatha;Zanu-PF;ZANU-PF;MDC;Kanu;Cord;LTTE;Tamil Tigers;BJP;Shiv Sena;Congress Party;Awami League;BNP;\
Muslim League;PML-N;PPP;Umno;UMNO;Pas;PAS;Golkar;PDI-P;Gerindra;Kuomintang;KMT;DPP;Komeito;Ishin;Minjoo;Fidesz;Jobbik;PiS;Smer;ANO;Syriza;\
SYRIZA;Pasok;PASOK;New Democracy;Podemos;Vox;PSOE;Ciudadanos;Forza Italia;Lega;Northern League;SPD;CDU;CSU;FDP;AfD;Die Linke;Greens;\
Solidarity;Solidarnosc;Otpor;Ata-Jurt;Nur Otan;Amnesty;Amnesty International;Human Rights Watch;Oxfam;Greenpeace;WWF;Caritas;CARE;Save the \
Children;World Vision;Doctors Without Borders;Médecins Sans Frontières;MSF;Mercy Corps;Plan International;Concern;Concern Worldwide;Islamic \
Relief;ActionAid;Habitat for Humanity;Red Cross;Red Crescent;Magen David Adom;Rotary;Lions;Scouts;Peace Corps;Teach First;Gavi;GAVI;\
Transparency International;Freedom House;Reporters Without Borders;Oxford Economics;Gallup;Ipsos;Pew;Harvard;Yale;MIT;Stanford;Princeton;\
Caltech;Oxford;Cambridge;Sorbonne;Sciences Po;ETH Zurich;Waseda;Keio;Todai;Tsinghua;KAIST;Chulalongkorn;Karolinska;Max Planck;Fraunhofer;\
CNRS;CERN;NASA;Nasa;ESA;JAXA;Jaxa;ISRO;Roscosmos;Interpol;Europol;Eurojust;Frontex;Eurostat;Fifa;FIFA;Uefa;UEFA;IOC;IAAF;FINA;FIBA;ICC;\
UCI;FIA;NBA;NFL;NHL;MLB;PGA;ATP;WTA;Bundesliga;LaLiga;La Liga;Serie A;J.League;Louvre;Prado;Uffizi;Hermitage;Bolshoi;La Scala;Kremlin;\
White House;Pentagon;Élysée;Elysee;Quai d'Orsay;Itamaraty;Casa Rosada;Bundeskanzleramt;Vatican;Holy See;Duma;State Duma;Knesset;Rada;\
Verkhovna Rada;Seimas;Saeima;Riigikogu;Sejm;Riksdag;Storting;Folketing;Althing;Cortes;Bundesversammlung;Lok Sabha;Rajya Sabha;Majlis;Diet;\
Basarnas;Indeci;INDECI;Fenosa;Fed;KOICA;Koica;JICA;Jica;Jetro;JETRO;GIZ;USAID;AFD;KfW;DFID;Sida;Norad;Danida;CIDA;AusAID;TIKA;TİKA";
