//! Names of many countries, written for training: what the names of a text are exchanged for. Facts only, no rules.

/// How the names of a people are made.
pub(super) struct Culture {
    pub(super) given: &'static str,
    pub(super) family: &'static str,
    pub(super) form: Form,
}

/// The order and number of words.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// `Nguyễn Thị Hoa`, called Hoa.
    Vietnamese,
    /// `Tanaka Hiroshi` or `Hiroshi Tanaka`, called Tanaka.
    Japanese,
    /// `Kim Min-jae`, called Kim.
    Korean,
    /// `Wang Xiaoming`, called Wang.
    Chinese,
    /// `Omar bin Khalid al-Harbi`, called al-Harbi.
    Arabic,
    /// `María García López`, `João da Silva`, called García or Silva.
    Iberian,
    /// A given and a family name, now and then with a middle initial; called by the family name.
    Western,
    /// `Sukarno`, `Abebe Bikila`: called by the first name.
    FirstName,
}

pub(super) const CULTURES: [Culture; 17] = [
    Culture {
        form: Form::Vietnamese,
        family: "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Mai Lương Nguyen Tran \
                 Le Pham Hoang Phan Vu Vo Dang Bui Do Ho Ngo Duong Ly Dinh Trinh Luong Cao Ta Chu",
        given: "An Anh Bình Châu Chi Cường Dũng Duy Giang Hà Hải Hạnh Hiền Hiếu Hòa Hùng Hương Khánh Kiên Lâm Lan Linh Long \
                Mai Minh My Nam Nga Ngọc Nhung Phong Phúc Phương Quân Quang Sơn Tâm Tân Thắng Thanh Thảo Thịnh Thu Thủy \
                Toàn Trang Trung Tuấn Tùng Tuyết Vân Việt Vinh Yến Binh Dung Hai Hieu Hung Huong Kien Lam Ngoc Phuc \
                Phuong Quan Son Tam Thang Thao Thuy Toan Tuan Tung Van Viet Nhan Trong Duc Huy Khoa Dat",
    },
    Culture {
        form: Form::Japanese,
        family: "Aizawa Amemiya Arakawa Baba Chikamatsu Doi Egawa Fujiki Furuya Hamaguchi Hanai Higuchi Hoshino Igarashi Ikeuchi \
                 Imaizumi Isoda Iwabuchi Kagawa Kamada Kanai Kasahara Katagiri Kawanishi Kishimoto Kitahara Kumagai \
                 Kurokawa Machida Makita Matsumura Mitsui Miyauchi Morikawa Murai Nakagami Naruse Niimi Ninomiya Nishihara \
                 Numata Ogino Okamura Onoda Oshiro Saeki Sakuma Sasahara Sekiguchi Shimazu Shiota Shirakawa Sugawa Takabe \
                 Takemura Tateno Terashima Togashi Toda Tokita Uesugi Umehara Urabe Wakita Watabe Yabe Yamamuro Yokokawa",
        given: "Aoi Arata Ayaka Ayano Chihiro Daichi Eriko Fuka Gaku Harumi Hayao Hidemi Hinata Hiromu Honoka Itsuki Izumi \
                Jiro Kaho Kanako Kanta Katsumi Kazue Kazuma Keigo Kento Kiyomi Kohei Kotone Kyohei Mahiro Manami Mao Masumi \
                Mei Miharu Minami Misaki Mizuki Nanami Nao Natsumi Riku Rina Risa Rui Ryuji Ryuto Saki Satomi Seiya Sho Shiori \
                Shun Soma Takuma Tomoya Tsubasa Yamato Yua Yuma Yuna Yurika Yuto",
    },
    Culture {
        form: Form::Korean,
        family: "Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Hong Moon Yang Bae Ryu Nam \
                 Noh Ha Heo Hur Joo Koo Min Byun Sung Woo Pyo",
        given: "Min-jae Ji-woo Seo-yeon Do-yun Ha-eun Jun-ho Hye-jin Sang-hoon Young-ho Eun-ji Kyung-soo Tae-hyun Soo-bin \
                Ji-hoon Mi-kyung Jae-sung Dong-hyun Yu-na Hyun-woo Su-jin Chan-ho Bo-ram In-sook Chul-soo Seung-min \
                Minjun Jiwon Hyejin Taeyang Soyeon",
    },
    Culture {
        form: Form::Chinese,
        family: "Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Zhu Gao Lin He Guo Ma Luo Liang Song Zheng Xie Tang Feng \
                 Yu Dong Xiao Cheng Cao Yuan Deng Shen Zeng Peng Lu Jiang Cai Jia Ding Wei Xue Pan Du Dai Xia Zhong Tian Ren \
                 Fan Shi Yao Liao Zou Xiong Qin Bai Cui Qiu Hou Shao Meng Wan Duan Lei Qian Tang Yin Chang Chiang Tsai Chou",
        given: "Wei Fang Na Min Jing Lei Yang Jun Yong Jie Juan Tao Ming Chao Xia Ping Gang Xiaoming Jianguo Lihua Zhiqiang \
                Meiling Guoqiang Xiuying Haoran Yuxuan Zihan Yichen Chenguang Shaohua Wenjun Jianhua Xiaofeng Yifan Mengjie \
                Ruolin Qingshan Dehua Zhenhua Weimin Ying-jeou Mei-hui Chih-wei Ya-ting",
    },
    Culture {
        form: Form::Arabic,
        family: "al-Harbi al-Qahtani al-Otaibi Al-Mutairi Al-Ghamdi al-Zahrani Al-Shehri Al-Dosari Haddad Khoury Mansour Nasser \
                 Saleh Farouk Hamdan Darwish Khalil Barakat Shaheen Awad Najjar Sabbagh Qasim Al-Kuwari al-Thani Al-Sabah \
                 al-Marri Benali Bouazizi Belkacem Cherif Mansouri El-Amrani Tazi Alaoui Ziani Bennani el-Sayed Abdel-Rahman \
                 Al-Busaidi Al-Farsi al-Balushi Jaber Zayani Al-Khalifa Maktoum Suleiman Rashidi",
        given: "Ahmed Mohammed Muhammad Ali Omar Khalid Hassan Hussein Ibrahim Yusuf Youssef Abdullah Abdulaziz Faisal Fahd \
                Saud Tariq Walid Ziad Nabil Samir Karim Hamza Bilal Fatima Aisha Maryam Layla Noura Hind Salma Reem Dalal \
                Amina Khadija Huda Zainab Rania Lubna Mona Nadia Sami Majid Turki Bandar Mishal Hamad Jassim Rashid Sultan",
    },
    Culture {
        form: Form::Iberian,
        family: "García Martínez López González Rodríguez Fernández Sánchez Ramírez Torres Flores Rivera Gómez Díaz Cruz Morales \
                 Ortiz Gutiérrez Chávez Ramos Vargas Castillo Mendoza Rojas Herrera Medina Aguilar Vega Castro Quispe Mamani \
                 Huamán Silva Santos Oliveira Souza Pereira Costa Ferreira Almeida Carvalho Gomes Ribeiro Martins Araújo \
                 Barbosa Cardoso Teixeira Moreira Correia Mendes Nunes Marques Monteiro Tavares Pinto Coelho Figueiredo",
        given: "José Juan Luis Carlos Jorge Miguel Pedro Manuel Francisco Antonio Javier Diego Alejandro Ricardo Fernando \
                Sergio Andrés Raúl Hugo Iván María Ana Carmen Lucía Isabel Elena Sofía Gabriela Valentina Camila Rosa Teresa \
                Patricia Mónica João António Paulo Rui Tiago Nuno Inês Beatriz Mariana Catarina Helena Luiz Thiago Joaquim \
                Marcelo Fabiana Xiomara Ximena Joaquín Agustín Nicolás",
    },
    Culture {
        form: Form::Western,
        family: "Smith Johnson Brown Miller Davis Wilson Anderson Taylor Thomas Moore Martin Jackson White Harris Clark Lewis \
                 Walker Hall Young King Wright Scott Green Baker Adams Nelson Hill Campbell Mitchell Roberts Carter Phillips \
                 Evans Turner Parker Collins Edwards Stewart Morris Murphy Cook Rogers Morgan Cooper Peterson Reed Bailey \
                 Kelly Howard Ward Cox Richardson Wood Watson Brooks Bennett Gray Hughes Price Myers Long Foster Sanders Ross \
                 Powell Sullivan Russell Jenkins Perry Butler Barnes Fisher Bishop Shepherd Church Banks Rivers Street \
                 Fields Stone Marsh Law Sharp O'Neill O'Connor McCarthy McKenzie MacDonald Fitzgerald Whitaker Penrose",
        given: "James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark \
                Donald Steven Paul Andrew Joshua Kenneth Kevin Brian George Edward Mary Patricia Jennifer Linda Elizabeth \
                Barbara Susan Jessica Sarah Karen Lisa Nancy Margaret Sandra Ashley Emily Donna Michelle Carol Amanda Helen \
                Rachel Emma Grace Hope Joy Rose Faith Will Drew Chase Grant Craig Fiona Siobhan Ewan Gareth Rhys Angus",
    },
    Culture {
        form: Form::Western,
        family: "Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Koch Bauer Richter Klein Wolf Neumann \
                 Schwarz Zimmermann Krüger Hartmann Lange Werner Köhler Maier Dupont Durand Lefebvre Moreau Laurent Girard \
                 Roux Fournier Mercier Blanc Guérin Rousseau Fontaine Chevalier Lambert Rossi Russo Ferrari Esposito Bianchi \
                 Romano Colombo Ricci Marino Greco Conti Gallo Costa Fontana Caruso de\u{a0}Vries Jansen Bakker Visser Smit \
                 Mulder Andersen Hansen Nielsen Larsen Johansson Karlsson Nilsson Eriksson Lindqvist Virtanen Korhonen Mäkinen \
                 Nieminen Papadopoulos Georgiou Economou Nagy Kovács Szabó Tóth Novák Svoboda Dvořák Horák",
        given: "Hans Klaus Jürgen Stefan Thomas Andreas Matthias Ulrich Dieter Sabine Monika Ursula Katrin Anke Heike Pierre \
                Jean Michel Philippe Alain Olivier Thierry Nathalie Isabelle Sylvie Céline Camille Élodie Jean-Luc \
                Marie-Claire Giovanni Marco Luca Alessandro Matteo Chiara Francesca Giulia Federica Jan Pieter Willem Femke \
                Sanne Lars Erik Sven Anders Bjørn Ingrid Astrid Mette Kirsten Pekka Jukka Sanna Aino Nikos Yannis Eleni \
                Katerina László Zoltán István Katalin Petr Tomáš Jana Zuzana",
    },
    Culture {
        form: Form::Western,
        family: "Ivanov Petrov Sidorov Smirnov Kuznetsov Popov Sokolov Lebedev Kozlov Novikov Morozov Volkov Pavlov Orlova \
                 Fedorova Shevchenko Kovalenko Bondarenko Tkachenko Melnyk Kravchuk Lysenko Kowalski Nowak Wiśniewski \
                 Wójcik Kamiński Lewandowski Zieliński Jovanović Petrović Nikolić Marković Đorđević Horvat Kovačević \
                 Babić Marić Dimitrov Georgiev Ivanova Todorov Popescu Ionescu Dumitru Stan Radu Abdullayev Karimov \
                 Nazarbekov Toktogulov Sarsenbayev Mirzoyan Petrosyan Giorgadze Beridze Kvaratskheli",
        given: "Ivan Sergei Dmitry Alexei Mikhail Nikolai Andrei Vladislav Oleg Yuri Olga Tatiana Natalia Svetlana Irina \
                Oksana Andriy Volodymyr Taras Bohdan Iryna Kateryna Jan Piotr Krzysztof Andrzej Tomasz Agnieszka Małgorzata \
                Ewa Nikola Marko Stefan Milica Jelena Ana Georgi Plamen Desislava Mihai Ion Elena Cristina Rustam Farrukh \
                Timur Gulnara Dinara Aigul Armen Tigran Giorgi Nino Levan",
    },
    Culture {
        form: Form::Western,
        family: "Sharma Verma Gupta Singh Kumar Patel Shah Mehta Desai Joshi Iyer Nair Menon Pillai Reddy Rao Naidu Chatterjee \
                 Banerjee Mukherjee Ghosh Bose Das Sen Dutta Mishra Pandey Tiwari Chauhan Rathore Kapoor Malhotra Khanna \
                 Bhatia Gill Sandhu Fernando Perera Silva Jayawardena Wickramasinghe Rajapakse Gunawardena Bandara Khan Ahmed \
                 Hossain Rahman Chowdhury Akhtar Butt Malik Qureshi Siddiqui Thapa Gurung Adhikari Shrestha Dorji Wangchuk",
        given: "Arjun Rahul Amit Sanjay Rajesh Suresh Vijay Anil Ravi Deepak Ashok Manoj Priya Anjali Sunita Kavita Neha Pooja \
                Lakshmi Meera Radha Subramanian Venkatesh Karthik Gopal Harish Nitin Nimal Sunil Chaminda Kumari Dilini Imran \
                Salman Bilal Ayesha Sana Farhan Tahmina Nusrat Rafiq Bishnu Prakash Sita Tenzin Pema Sonam",
    },
    Culture {
        form: Form::Western,
        family: "Okafor Adeyemi Okonkwo Balogun Eze Nwosu Abubakar Bello Danjuma Adebayo Mensah Owusu Asante Boateng Osei Appiah \
                 Kamau Mwangi Otieno Ochieng Wanjiku Kipchoge Njoroge Odhiambo Mutua Nyerere Mushi Mwakyusa Kagame Habimana \
                 Uwimana Banda Phiri Mwale Tembo Chanda Moyo Ncube Ndlovu Dlamini Nkosi Zulu Khumalo Mokoena Botha van\u{a0}Wyk \
                 Diallo Traoré Keita Coulibaly Koné Ouattara Touré Camara Bah Sow Ndiaye Diop Fall Sarr Mbaye Kaboré Zongo \
                 Sawadogo Mbeki Tshisekedi Kabongo Ilunga Nguema Obiang Ondo Essono dos\u{a0}Santos Neto Chissano Machel Rakoto",
        given: "Chinedu Emeka Ngozi Chioma Ifeoma Olusegun Yemi Folake Aminu Hauwa Kwame Kofi Ama Abena Yaw Akosua Kojo Esi \
                Wanjiru Kipkemboi Achieng Juma Baraka Neema Rehema Jean-Bosco Claudine Chipo Tendai Tatenda Thabo Sipho \
                Nomsa Lerato Zanele Mpho Pieter Mamadou Ibrahima Ousmane Fatoumata Aminata Moussa Seydou Aïssata Cheikh \
                Awa Salif Félicité Célestin Dieudonné Honoré Teodoro Armando Graça Filipe Hery",
    },
    Culture {
        form: Form::FirstName,
        family: "Bekele Tadesse Haile Gebremariam Tesfaye Alemu Wolde Desta Kebede Girma Mohamud Farah Warsame Jama Abdi Isse \
                 Myint Thein Win Htun Zaw Kyaw Aung Soe Oo Purnomo Santoso Wijaya Hidayat Kusuma Setiawan Rahayu Lestari \
                 Sisoulith Vongsa Phommachanh Keo Sok Chan Chea Heng Prak",
        given: "Abebe Dawit Tsegaye Meles Selam Hirut Almaz Yonas Mulugeta Abdirahman Hodan Ayaan Aung Khin Thiha Nay Su \
                Daw Zarni Joko Bambang Agus Budi Sri Dewi Siti Retno Hendra Yudi Wahyu Bounnhang Thongloun Khamla Sophea \
                Vannak Sokha Rithy Dara Bopha",
    },
    Culture {
        form: Form::Western,
        family: "Chaiyasit Srisai Wongsawat Suksan Rattanakul Thongchai Boonmee Saetang Phanich Charoen Jaidee Kittisak",
        given: "Somchai Somsak Anan Prasert Wichai Nattapong Siriporn Malee Kanya Pimchanok Apinya Arthit Chalerm Surin",
    },
    Culture {
        form: Form::Western,
        family: "Dela\u{a0}Cruz Reyes Santos Bautista Ocampo Aquino Villanueva Domingo Salazar Mercado Pascual Lacson Manalo \
                 Abdullah Ismail Othman Yusof Rahim Hashim Wibowo Nasution Siregar Simanjuntak Hutapea Lubis Sihombing",
        given: "Benigno Corazon Rodrigo Maricel Jejomar Lorna Rosario Danilo Ernesto Liza Ahmad Azlan Nurul Siti Hafiz Rosmah \
                Aminah Zulkifli Farid Putri Ratna Andi Rizky Indra Maya Tika Yohanes",
    },
    Culture {
        form: Form::Western,
        family: "Yılmaz Kaya Demir Çelik Şahin Yıldız Öztürk Aydın Arslan Doğan Kılıç Hosseini Ahmadi Rezaei Karimi Moradi Jafari \
                 Rahimi Ghorbani Mohammadi Sadeghi Noorzai Popalzai Wardak Stanekzai Barzani Talabani Levi Cohen Mizrahi Peretz",
        given: "Mehmet Mustafa Ayşe Fatma Emre Burak Zeynep Elif Kemal Orhan Reza Hossein Mahmoud Javad Ali Maryam Zahra Leila \
                Shirin Farhad Abdul Hamid Gul Najib Nechirvan Masoud David Yael Noa Eitan",
    },
    Culture {
        form: Form::Western,
        family: "Tavake Fifita Tupou Leota Sapolu Fonoti Vakatawa Bainimarama Seruvatu Tikoirotuma Waqa Kauona Momis Namaliu \
                 Wenge Kalsakau Natapei Tabai Tong",
        given: "Sione Viliami Mele Lupe Tavita Sina Ratu Josefa Litia Mere Peter Moses Charlot Anote Taneti Sakaio Feleti",
    },
    Culture {
        form: Form::Western,
        family: "Jean-Baptiste Pierre-Louis Charles Désir Joseph François Williams Campbell Clarke Thompson Baptiste Ramdin \
                 Persad Singh Mohammed Douglas Blackwood Grant Rowley Skerrit Gonsalves Barrow Esquivel",
        given: "Jocelerme Michèle Garry Wyclef Keisha Shanice Kamla Keith Portia Andrew Kerrie Mia Ralph Gaston Roosevelt Marcus",
    },
];

/// Cities, towns and regions that are not capitals.
pub(super) const PLACES: &str = "\
Kisumu;Eldoret;Nakuru;Mwanza;Arusha;Dodoma;Gulu;Jinja;Kano;Ibadan;Enugu;Port Harcourt;Kumasi;Tamale;Bouaké;Thiès;Sikasso;\
Bobo-Dioulasso;Zinder;Maroua;Garoua;Lubumbashi;Goma;Kisangani;Bukavu;Huambo;Lobito;Beira;Nampula;Tete;Blantyre;Ndola;Bulawayo;\
Mutare;Gweru;Polokwane;Bloemfontein;Durban;Gqeberha;Toamasina;Fianarantsoa;Hargeisa;Bosaso;Kassala;El Obeid;Nyala;Aswan;Luxor;\
Port Said;Benghazi;Misrata;Sfax;Oran;Constantine;Tangier;Agadir;Fez;Oujda;Irbid;Zarqa;Aqaba;Homs;Latakia;Tartus;Basra;Kirkuk;\
Najaf;Sulaymaniyah;Tabriz;Shiraz;Isfahan;Mashhad;Herat;Kandahar;Jalalabad;Quetta;Multan;Faisalabad;Sialkot;Peshawar;Surat;\
Nagpur;Indore;Bhopal;Patna;Kochi;Coimbatore;Madurai;Visakhapatnam;Guwahati;Jaffna;Galle;Trincomalee;Chittagong;Sylhet;Khulna;\
Pokhara;Biratnagar;Mandalay;Mawlamyine;Bagan;Chiang Rai;Udon Thani;Khon Kaen;Hat Yai;Savannakhet;Pakse;Luang Prabang;\
Siem Reap;Battambang;Sihanoukville;Ipoh;Kuching;Kota Kinabalu;Johor Bahru;Medan;Palembang;Makassar;Semarang;Yogyakarta;Denpasar;\
Cebu;Davao;Iloilo;Zamboanga;Bacolod;Nha Trang;Quy Nhon;Vinh;Can Tho;Bac Ninh;Thai Nguyen;Ha Long;Lam Dong;Dak Lak;Ninh Binh;\
Quang Tri;Thua Thien-Hue;Binh Duong;Dong Nai;Long An;Kon Tum;Lao Cai;Son La;Kunming;Nanning;Guilin;Chengdu;Xi'an;Lanzhou;Urumqi;\
Harbin;Shenyang;Qingdao;Ningbo;Xiamen;Wuxi;Hsinchu;Tainan;Taichung;Hualien;Gwangju;Daejeon;Ulsan;Pohang;Jeonju;Gangneung;\
Maebashi;Utsunomiya;Toyama;Matsue;Tottori;Kurashiki;Imabari;Kochi;Beppu;Sasebo;Obihiro;Hachinohe;Akita;Sakata;Nagaoka;\
Shimonoseki;Hamamatsu;Toyota;Yokkaichi;Himeji;Erdenet;Darkhan;Almaty;Shymkent;Karaganda;Osh;Samarkand;Bukhara;Namangan;Khujand;\
Batumi;Kutaisi;Gyumri;Ganja;Kazan;Samara;Perm;Omsk;Tomsk;Irkutsk;Khabarovsk;Kharkiv;Odesa;Lviv;Dnipro;Mariupol;Kherson;Gdańsk;\
Wrocław;Poznań;Łódź;Brno;Ostrava;Košice;Debrecen;Szeged;Cluj-Napoca;Timișoara;Iași;Plovdiv;Varna;Niš;Novi Sad;Split;Rijeka;\
Maribor;Mostar;Banja Luka;Bitola;Durrës;Patras;Thessaloniki;Heraklion;Izmir;Bursa;Gaziantep;Adana;Trabzon;Bologna;Genoa;Palermo;\
Bari;Catania;Trieste;Marseille;Lyon;Toulouse;Nantes;Lille;Rennes;Strasbourg;Zaragoza;Bilbao;Málaga;Valencia;Vigo;Porto;Braga;\
Coimbra;Leeds;Sheffield;Bristol;Cardiff;Swansea;Aberdeen;Dundee;Belfast;Derry;Cork;Limerick;Galway;Antwerp;Ghent;Liège;Utrecht;\
Eindhoven;Groningen;Leipzig;Dresden;Bremen;Hanover;Nuremberg;Dortmund;Essen;Graz;Linz;Salzburg;Basel;Lausanne;Aarhus;Odense;\
Gothenburg;Malmö;Uppsala;Bergen;Trondheim;Tromsø;Tampere;Turku;Oulu;Tartu;Kaunas;Klaipėda;Liepāja;Akureyri;Halifax;Winnipeg;\
Saskatoon;Regina;Edmonton;Kelowna;Tulsa;Omaha;Boise;Fresno;Tucson;El Paso;Memphis;Toledo;Duluth;Mobile;Buffalo;Reading;Puebla;\
Mérida;Oaxaca;Tijuana;Chihuahua;Quetzaltenango;San Pedro Sula;León;Limón;David;Barranquilla;Cali;Cartagena;Bucaramanga;Guayaquil;\
Cuenca;Arequipa;Cusco;Trujillo;Iquitos;Cochabamba;Santa Cruz;Oruro;Rosario;Córdoba;Mendoza;Salta;Valparaíso;Concepción;Temuco;\
Salto;Encarnación;Fortaleza;Recife;Belém;Manaus;Curitiba;Florianópolis;Santos;Campinas;Ciudad Bolívar;Maracaibo;Ponce;Cienfuegos;\
Camagüey;Montego Bay;Cairns;Hobart;Darwin;Ballarat;Dunedin;Tauranga;Lae;Madang;Nadi;Apia;Basrah;Wau;Malakal;Kidal;Agadez;Diffa;\
Kayes;Ségou;Ziguinchor;Cabinda;Lindi;Pemba;Zomba;Kitwe;Maun;Francistown;Walvis Bay;Manzini;Maseru";

/// Companies, papers and clubs whose names hold no noun that says so.
pub(super) const BODIES: &str = "\
Acerinox;Adani;Airtel;Alcoa;Amata;Ansaldo;Aramco;Arcelik;Asahi;Bayer;Bharti;Boeing;Bosch;Bridgestone;Canon;Caterpillar;Cemex;Cisco;\
Coca-Cola;Daewoo;Daikin;Danone;Deloitte;Embraer;Eni;Equinor;Ericsson;Fujitsu;Gazprom;Glencore;Grab;Haier;Heineken;Hitachi;Huawei;\
Hyundai;Ikea;Infosys;Intel;Kia;Komatsu;Kyocera;Lenovo;Lukoil;Maersk;Marubeni;Mazda;Michelin;Mitsubishi;Mitsui;Nestle;Nissan;Nokia;\
Oracle;Panasonic;Petrobras;Petronas;Pfizer;Philips;Posco;Reuters;Renault;Ricoh;Roche;Rosneft;Safaricom;Samsung;Sanofi;Shell;\
Siemens;Sinopec;Sojitz;Sony;Sumitomo;Suzuki;Tata;Tencent;Thales;Toshiba;TotalEnergies;Toyota;Unilever;Vale;Viettel;Vinamilk;\
Vingroup;Volvo;Walmart;Yamaha;Yandex;Zara;Asahi Shimbun;Yomiuri Shimbun;Le Monde;Die Zeit;El País;Tuoi Tre;Thanh Nien;Nhan Dan;\
Kommersant;Al Jazeera;Al Arabiya;Al-Ahram;Haaretz;Dawn;Rappler;Kompas;Tempo;Bernama;Antara;Yonhap;Kyodo;Xinhua;Juventus;Arsenal;\
Chelsea;Benfica;Santos;Flamengo;Ajax;Celtic;Galatasaray;Urawa Reds;Muangthong;Amnesty;Oxfam;Greenpeace;Hamas;Hezbollah;Fatah;Likud;\
Fidesz;Frelimo;Renamo;Taliban;Boko Haram;Zanu-PF;Solidarity;Save the Children;Doctors Without Borders;CARE;Caritas;Mercy Corps";

/// Endings of names of companies.
pub(super) const COMPANY_TAILS: &str = "Group;Corp;Corp.;Inc.;Co.;Ltd;Holdings;Motors;Electronics;Pharma;Airlines;Bank;Steel;Energy;Foods;Telecom;Industries;\
Logistics;Securities;Insurance;Construction;PLC;AG;SA;S.p.A.;Sdn Bhd;JSC";

/// Syllables for names that stand in no list.
pub(super) const SYLLABLES: &str = "ba be bi bo da de di do fa fe ga go ka ke ki ko la le li lo ma me mi mo na ne ni no pa pe po ra re ri ro sa se si so ta te \
ti to va ve vi vo za zo bran dor fel gar hol kar len mar nor per ral sten tar ver win yar zen lund berg mont vich stein ford \
kov dze yan oğlu quist inho ez ari umi ako ashi eda ong inh uan yen ade olu chi mba nge kwa shi tsu ryu";
