//! Events and agreements that have a name of their own, which no grammar would find. Facts only, no rules.

/// Events that no head noun gives away.
pub(super) const EVENTS: &str = "\
World War I,First World War,=WWI
World War II,Second World War,World War Two,=WWII,=WW2
Cold War
Vietnam War
Korean War
Gulf War
Iraq War
Holocaust
Arab Spring
Olympics,Olympic Games,Summer Olympics,Winter Olympics
Paralympics,Paralympic Games
SEA Games,Southeast Asian Games
Asian Games
Asiad
COP26
COP27
COP28
COP29
COP30
Expo 2020
Expo 2025,Osaka Expo,Expo 2025 Osaka
Great East Japan Earthquake
Ramadan
Super Bowl
Boxing Day tsunami
Battle of Dien Bien Phu
Tet Offensive
TICAD
COP15
COP25
COP31
Euro 2024
Copa America
Wimbledon
Davis Cup
Six Nations
Tour de France
Oktoberfest
Diwali
Easter Rising
Brexit
Velvet Revolution
Orange Revolution
Carnation Revolution
Euromaidan
Chernobyl disaster
Nanjing Massacre
Srebrenica genocide,Srebrenica massacre
Rwandan genocide
Six-Day War
Yom Kippur War
Falklands War
Iran-Iraq War
Bosnian War
Syrian civil war
Spanish Civil War
October Revolution
Prague Spring
Crimean War
American Civil War
Battle of Stalingrad
Tet,Tet Nguyen Dan
Lunar New Year
Eid al-Fitr,Eid-ul-Fitr,Eid ul-Fitr
Eid al-Adha,Eid-ul-Adha,Eid ul-Adha
Eid
Hajj
Vesak
Nowruz,Navruz,Nauryz
Songkran
Thingyan
Naadam
Pchum Ben
Pi Mai,Boun Pi Mai,Bunpimay
Chol Chnam Thmay
Sinulog
Navratri
Pongal,Thai Pongal
Makar Sankranti
Durga Puja
Pahela Baishakh
Deepavali
Chuseok
Seollal
Hanukkah
Passover
Yom Kippur
Rosh Hashanah
Inti Raymi
Fiestas Patrias
Guelaguetza
Mardi Gras
Arbaeen
Mawlid
Nyepi
Galungan
Losar
Dashain
Tihar
Giro d'Italia
Deaflympics
Cuban Missile Crisis";

/// Agreements and policies, in whatever case they are written.
pub(super) const AGREEMENTS: &str = "\
CPTPP,Comprehensive and Progressive Agreement for Trans-Pacific Partnership
TPP,Trans-Pacific Partnership
RCEP,Regional Comprehensive Economic Partnership
EVFTA,EU-Vietnam Free Trade Agreement
UKVFTA
NAFTA,North American Free Trade Agreement
USMCA
AfCFTA,African Continental Free Trade Area
CEPA
UNCLOS,United Nations Convention on the Law of the Sea,UN Convention on the Law of the Sea
Paris Agreement,Paris Climate Agreement
Kyoto Protocol
Geneva Conventions,Geneva Convention
Abraham Accords
Oslo Accords
Good Friday Agreement
Maastricht Treaty
Free and Open Indo-Pacific,=FOIP
Belt and Road Initiative,Belt and Road,=BRI
Sustainable Development Goals,=SDGs
Agenda 2030,2030 Agenda,2030 Agenda for Sustainable Development
Agenda 2063
Vision 2030,Saudi Vision 2030
Patriot Act
Schengen
Exchange of Notes
Asia Zero Emission Community,=AZEC
Montreal Protocol
Vienna Convention
Convention on the Rights of Persons with Disabilities";
