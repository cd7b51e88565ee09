//! What single words do in names: heads of organizations, titles of persons, words that never belong to a name.

use super::names;

/// The roles that a word may play; a word may play several.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::entity) struct Roles(u32);

impl Roles {
    /// Grammar words and sentence openers, which end every name.
    pub(in crate::entity) const FUNCTION: Self = Self(1);
    /// Common words that stand capitalised in headings and at sentence starts.
    pub(in crate::entity) const COMMON: Self = Self(1 << 1);
    /// January to December, with abbreviations.
    pub(in crate::entity) const MONTH: Self = Self(1 << 2);
    /// Monday to Sunday.
    pub(in crate::entity) const WEEKDAY: Self = Self(1 << 3);
    /// `Mr`, `Dr`: what stands before a name and nowhere else.
    pub(in crate::entity) const HONORIFIC: Self = Self(1 << 4);
    /// `minister`, `spokesman`: posts, before a name or after it and a comma.
    pub(in crate::entity) const POST: Self = Self(1 << 5);
    /// Bodies of a state, whose name is complete only with the country.
    pub(in crate::entity) const STATE_HEAD: Self = Self(1 << 6);
    /// Embassies and the like: a body of one country in another.
    pub(in crate::entity) const MISSION_HEAD: Self = Self(1 << 7);
    /// Other organizations.
    pub(in crate::entity) const ORG_HEAD: Self = Self(1 << 8);
    /// `Inc`, `Ltd`: the legal tail of a company's name.
    pub(in crate::entity) const COMPANY_TAIL: Self = Self(1 << 9);
    /// What ministries and institutes are of: `Affairs`, `Health`.
    pub(in crate::entity) const TOPIC: Self = Self(1 << 10);
    /// `Airport`, `River`: what makes a place of the capitalised words around it.
    pub(in crate::entity) const PLACE_HEAD: Self = Self(1 << 11);
    /// `prefecture`, `city`: makes a place of the name before it even in lower case.
    pub(in crate::entity) const REGION: Self = Self(1 << 12);
    /// `Festival`, `Summit`.
    pub(in crate::entity) const EVENT_HEAD: Self = Self(1 << 13);
    /// `Treaty`, `Agreement`.
    pub(in crate::entity) const AGREEMENT_HEAD: Self = Self(1 << 14);
    /// `said`, `stressed`.
    pub(in crate::entity) const REPORT: Self = Self(1 << 15);
    /// Family names of Vietnam.
    pub(in crate::entity) const VIETNAMESE: Self = Self(1 << 16);
    /// Family names of Japan.
    pub(in crate::entity) const JAPANESE_FAMILY: Self = Self(1 << 17);
    /// Given names of Japan.
    pub(in crate::entity) const JAPANESE_GIVEN: Self = Self(1 << 18);
    /// Family names of Korea.
    pub(in crate::entity) const KOREAN: Self = Self(1 << 19);
    /// Family names of China.
    pub(in crate::entity) const CHINESE: Self = Self(1 << 20);
    /// Given names of the rest of the world.
    pub(in crate::entity) const GIVEN: Self = Self(1 << 21);
    /// Family names of the rest of the world.
    pub(in crate::entity) const FAMILY: Self = Self(1 << 22);
    /// Small words inside names.
    pub(in crate::entity) const PARTICLE: Self = Self(1 << 23);
    /// `million`, `percent` and the like are read by the grammar of amounts; these are units of time.
    pub(in crate::entity) const TIME_UNIT: Self = Self(1 << 24);
    /// Abbreviations after which a full stop ends no sentence.
    pub(in crate::entity) const ABBREVIATION: Self = Self(1 << 25);
    /// Capital letters that name no organization: `GDP`, `CEO`.
    pub(in crate::entity) const INITIALISM: Self = Self(1 << 26);
    /// Plural owners inside names of organizations: `People's Committee`.
    pub(in crate::entity) const OWNER: Self = Self(1 << 27);

    /// Family names of public figures who are called by them alone.
    pub(in crate::entity) const PROMINENT: Self = Self(1 << 28);

    /// Words that a spelled number starts with.
    pub(in crate::entity) const NUMERAL: Self = Self(1 << 29);
    /// Heads of organizations in French, Spanish, Portuguese and Italian, which come first.
    pub(in crate::entity) const ROMANCE_HEAD: Self = Self(1 << 30);

    /// Heads of organizations of any sort.
    pub(in crate::entity) const ANY_ORG: Self = Self(Self::STATE_HEAD.0 | Self::MISSION_HEAD.0 | Self::ORG_HEAD.0);
    /// Words that end a person's name when they follow it.
    pub(in crate::entity) const NOT_IN_PERSONS: Self = Self(
        Self::FUNCTION.0
            | Self::COMMON.0
            | Self::MONTH.0
            | Self::WEEKDAY.0
            | Self::HONORIFIC.0
            | Self::POST.0
            | Self::ANY_ORG.0
            | Self::TOPIC.0
            | Self::PLACE_HEAD.0
            | Self::REGION.0
            | Self::EVENT_HEAD.0
            | Self::AGREEMENT_HEAD.0
            | Self::COMPANY_TAIL.0
            | Self::INITIALISM.0,
    );
    /// Parts of names that are known as such.
    pub(in crate::entity) const NAME: Self = Self(
        Self::VIETNAMESE.0
            | Self::JAPANESE_FAMILY.0
            | Self::JAPANESE_GIVEN.0
            | Self::KOREAN.0
            | Self::CHINESE.0
            | Self::GIVEN.0
            | Self::FAMILY.0,
    );

    /// Whether the word plays any of these roles.
    pub(in crate::entity) const fn any(self, of: Self) -> bool {
        self.0 & of.0 != 0
    }

    /// The roles as bits, for tables.
    pub(in crate::entity) const fn bits(self) -> u32 {
        self.0
    }

    /// These roles but for those.
    pub(in crate::entity) const fn without(self, roles: Self) -> Self {
        Self(self.0 & !roles.0)
    }

    /// Both sets of roles.
    pub(in crate::entity) const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// The words that play each role.
pub(super) const LISTS: &[(Roles, &str)] = &[
    (Roles::FUNCTION, FUNCTION),
    (Roles::COMMON, COMMON),
    (
        Roles::MONTH,
        "january february march april may june july august september october november december \
         jan feb mar apr jun jul aug sep sept oct nov dec",
    ),
    (
        Roles::WEEKDAY,
        "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays \
        saturdays sundays",
    ),
    (
        Roles::HONORIFIC,
        "mr mrs ms miss mx dr smt shri prof sir madam madame lady sen rep gov gen col lt capt sgt maj hon rev fr ing eng excellency \
         sheikh sheikha shaikh sayyid ayatollah imam emir prince princess king queen emperor empress pope cardinal \
         archbishop bishop rabbi lord dame baron count duke duchess sultan comrade maulana mullah ato tengku tunku datuk dato haji hajji ratu daw \
         hajah mme mgr atty ven venerable khun puan encik alhaji alhaja otunba otumfuo councillor councilor",
    ),
    (Roles::POST, POST),
    (Roles::STATE_HEAD, STATE_HEAD),
    (Roles::MISSION_HEAD, "embassy embassies consulate consulates commission mission"),
    (Roles::ORG_HEAD, ORG_HEAD),
    (
        Roles::COMPANY_TAIL,
        "inc ltd llc plc corp co gmbh ag sa spa bv nv jsc limited incorporated llp pte sdn bhd kk kabushiki oyj ab asa",
    ),
    (Roles::TOPIC, TOPIC),
    (Roles::PLACE_HEAD, PLACE_HEAD),
    (
        Roles::REGION,
        "prefecture prefectures province provinces city cities district districts state states county counties region regions \
         island islands town village commune ward municipality governorate oblast canton peninsula river strait archipelago \
         municipality township suburb",
    ),
    (Roles::EVENT_HEAD, EVENT_HEAD),
    (Roles::AGREEMENT_HEAD, AGREEMENT_HEAD),
    (
        Roles::REPORT,
        "said says told tells stressed noted added affirmed emphasized emphasised highlighted announced stated thanked \
         expressed explained argued claimed warned urged remarked praised welcomed recalled reiterated underlined \
         underscored pointed acknowledged commented confirmed declared hailed congratulated suggested proposed replied wrote \
         tweeted met visited attended chaired delivered signed spoke agreed pledged called hosted received assured",
    ),
    (Roles::VIETNAMESE, names::VIETNAMESE_FAMILY),
    (Roles::JAPANESE_FAMILY, names::JAPANESE_FAMILY),
    (Roles::JAPANESE_GIVEN, names::JAPANESE_GIVEN),
    (Roles::KOREAN, names::KOREAN_FAMILY),
    (Roles::CHINESE, names::CHINESE_FAMILY),
    (Roles::GIVEN, names::GIVEN),
    (Roles::FAMILY, names::FAMILY),
    (Roles::PROMINENT, names::PROMINENT),
    (Roles::PARTICLE, names::PARTICLES),
    (
        Roles::TIME_UNIT,
        "year years month months week weeks day days hour hours minute minutes second seconds decade decades century centuries \
         night nights",
    ),
    (
        Roles::ABBREVIATION,
        "mr mrs ms dr prof st sr jr gen col lt capt sgt maj gov sen rep hon rev no vs etc al co corp ltd inc dept md sk kh ts atty ven mme jan feb mar \
         apr jun jul aug sep sept oct nov dec fr eng ing ph",
    ),
    (
        Roles::INITIALISM,
        "ceo cfo coo cto pm fm gdp gnp fdi oda mou moc moa ai it vat lng lpg ict tv hd usd eur gbp jpy vnd inr cny krw sgd pcr \
         ngo ngos sme smes hr phd mba fta ftas ok id qr ppp pr ip iot esg hiv r&d rd faq pdf gps sms atm ev evs km kg mw gw \
         ppe icu er dna rna gmt utc est ad bc am hq vip mp mps mep dr ii iii iv vi vii viii ix xi xii xiii usb pc cd dvd \
         diy fyi asap lol omg btw imo imho wow hi no yes re fw fwd ps nb cc attn tel fax email url http www html ps tba aka \
         wmd wmds pow vs q&a ceos b2b p2p epc bot bt cv gi suv hs swot lgbt lgbtq ufo crm erp pos rfp nda gsp rmb ncov icu",
    ),
    (
        Roles::NUMERAL,
        "half tens hundreds thousands millions billions one two three four five six seven eight nine ten eleven twelve \
         thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety",
    ),
    (
        Roles::ROMANCE_HEAD,
        "banco banque banca centre centro instituto institut istituto ministerio ministere ministero \
         universidad universidade universite universita agence agencia agenzia conseil consejo conselho \
         comite comision comissao sociedad sociedade societe compagnie compania companhia fundacion fundacao \
         fondation fondazione asociacion associacao assemblee asamblea assembleia partido parti camara \
         chambre direction secretaria federacion federacao ecole escuela escola grupo groupe tribunal corte \
         hopital policia guardia confederacion confederacao union academia academie",
    ),
    (
        Roles::OWNER,
        "people peoples women womens children men workers farmers veterans youth students teachers journalists writers artists \
         lawyers nurses mothers fishermen consumers employers traders growers players physicians surgeons businesswomen leaders victims expatriates prosecutors seafarers foreigners fisherfolk",
    ),
];

const FUNCTION: &str = "\
a an the this that these those and or but nor so yet for of in on at by to from with without within into onto upon about \
above across after against along amid among around as before behind below beneath beside besides between beyond despite \
down during except inside like near off out outside over past per since through throughout till toward towards under \
underneath until up via while whilst i me my mine we us our ours you your yours he him his she her hers it its they them \
their theirs who whom whose which what when where why how if then than because although though unless whether however \
therefore moreover furthermore meanwhile also additionally accordingly thus hence here there now not no yes is are was \
were be been being am do does did has have had having can could will would shall should may might must let both either \
neither each every all any some many much more most few several such other another same own only just even still already \
again once ever never always often too very quite rather perhaps maybe according following regarding concerning including \
based given due thanks speaking addressing currently recently later earlier previously finally firstly secondly lastly \
first second third last next one two three four five six seven eight nine ten eleven twelve notably particularly \
especially similarly likewise instead otherwise nevertheless nonetheless overall today yesterday tomorrow tonight well \
please dear hello thank oh ok okay anyway actually basically unfortunately hopefully apparently clearly obviously \
everyone everybody someone somebody anyone anybody nobody nothing something anything everything those whoever whatever \
whenever wherever upon amidst versus ie eg etc";

const COMMON: &str = "\
poor excellent awesome amazing terrible horrible worst prompt friendly clean fresh nice wonderful perfect fantastic cheap beautiful \
good favorite favourite \
guest news home page contact quick address telephone phone fax email mail general information official officials read share photo \
photos video image source text title date time updated posted published print comments comment related trending latest top \
stories story article articles editor desk press release statement speech remarks interview report reports update brief \
people person man men woman women child children family friends friend students student workers worker citizens citizen \
nationals residents visitors guests members member participants delegates representatives representative delegation leaders \
leader experts expert companies businesses enterprises investors corporations firms authorities ministries agencies \
departments organizations organisations universities schools hospitals embassies countries nations nation country \
world global international national local regional bilateral multilateral economic political social cultural historic \
new old big small great good better best high low long short strong key major main leading early late free full half \
additional total number numbers increase growth development cooperation co-operation relations relationship partnership \
friendship support promote promotes promoting boost boosts strengthen strengthens strengthening enhance expand seek seeks \
scale scales back step steps hold holds held open opens launch launched launches welcome welcomes sign signs signed attend \
attends meet meets visit visits pay pays receive receives call calls host hosts discuss discusses agree agrees take takes \
make makes give gives get gets go goes come comes see sees say show shows help helps keep keeping keeps bring brings \
accelerate accelerates become becomes begin begins build builds building create creating deal deals plan plans project \
projects programme program programs programmes policy policies strategy initiative initiatives action measures measure \
system systems service services product products market markets industry sector trade investment economy business \
capital value price prices cost costs money fund budget tax rate rates billion million percent exports imports export \
import oil gas energy power water food fish rice coffee health healthcare medical disease pandemic epidemic vaccine \
vaccination education training language culture arts art music film sport sports tourism tourist travel flight flights \
visa visas passport passports consular application form forms notice guidelines procedure procedures fee fees law laws \
regulations legal police crime court case cases war peace security defence defense military army navy air force troops \
soldiers attack attacks killed death deaths dead injured fire earthquake flood storm typhoon climate environment nature \
green digital technology tech science research innovation smart data internet online web site website network media social \
life live living work working labour labor job jobs employment recruitment skills young youth women's house housing land \
road roads traffic transport railway metro line station port airport bridge urban rural infrastructure construction \
architectural architecture heritage traditional handicraft craft villages fine relics painting paintings contest show \
exhibition ceremony anniversary celebration opening closing meeting meetings talks dialogue workshop seminar training \
session sessions background note notes objective objectives scope overview introduction conclusion chapter section \
part annex table figure draft final second issue issues question questions answer answers problem problems way ways thing \
things year years month months week weeks day days morning afternoon evening night indian ocean earth sun moon city's \
pioneer foster fosters fostering deepen deepens deepening join joins joint jointly mark marks marking celebrate \
celebrates celebrating commemorate honour honor award awards prize medal gift donate donates donation grant grants aid \
relief rescue emergency response recovery reform reforms election elections vote voters campaign candidate candidates \
side sides leadership friend participating addressing speaking both taking having being using during based established \
founded located born facing amid join keep look find finds found want wants need needs like love hope hopes think know \
check click sign subscribe follow search menu login register download upload view views pageviews mailbox protection \
copyright rights reserved terms privacy policy cookies advertisement sponsored tags tag categories category previous \
regards sincerely best thanks subject attachment attached original message forwarded sent dear fwd monday's";

const POST: &str = "\
president premier minister ministers chancellor ambassador ambassadors envoy consul attache counsellor counselor chairman \
chairwoman chairperson chair vice deputy director directors head chief governor mayor secretary undersecretary spokesman \
spokeswoman spokesperson commissioner commander general admiral colonel major captain lieutenant sergeant officer official \
senator congressman congresswoman representative deputy mp judge justice attorney prosecutor professor lecturer dean rector \
chancellor principal teacher researcher scientist economist analyst expert adviser advisor consultant executive ceo cfo \
manager founder co-founder cofounder coordinator inspector superintendent supervisor speaker leader lawmaker diplomat \
counterpart fm pm journalist reporter correspondent editor author writer poet singer actor actress artist composer coach \
footballer player striker captain midfielder president-elect delegate negotiator special permanent rapporteur dissident \
activist lawyer businessman businesswoman entrepreneur billionaire student engineer doctor nurse farmer worker victim \
suspect interim acting former late veteran brigadier marshal corporal private detective constable sheriff bishop pastor \
reverend nobel laureate novelist historian philosopher interior foreign defence defense finance prime first lady crown \
member chargé charge tsar czar treasurer comptroller auditor registrar curator conductor pianist filmmaker designer \
architect chef guide owner resident driver pilot astronaut athlete commodore archaeologist guitarist celebrity colleague husband wife daughter foreman rifleman akim \
brother sister father mother uncle aunt cousin nephew friend";

const STATE_HEAD: &str = "\
ministry ministries department departments agency bureau directorate office authority administration parliament assembly \
senate cabinet secretariat police army navy forces force guard court congress tribunal council committee commission inspectorate division \
section unit taskforce customs treasury politburo prosecutors prosecutor's procuracy service services congress government \
academy front police command legislature chancellery diet duma";

const ORG_HEAD: &str = "\
university college institute institution school faculty hospital clinic company corporation group holdings bank airlines \
airways airline association federation confederation union unions organization organisation foundation fund society league \
alliance network party chamber club center centre centers centres laboratory laboratories museum library archives theatre theater orchestra \
trust board panel consortium cooperative syndicate coalition movement brigade corps forum news times post daily herald \
tribune gazette television broadcasting radio press newspaper magazine journal publishing motors motor electric electronics \
industries steel insurance securities partners technologies technology systems pharmaceuticals pharma telecom \
telecommunications logistics shipping railways railway metro exchange stock enterprises associates solutions ventures \
capital consulting studio studios entertainment pictures records entreprise brotherhood militia battalion regiment team \
united fc congress aviation aerospace aeronautics telekom bancorp fraternity wing church diocese synod mosque networks software semiconductor aerospace airbus petroleum \
resources minerals mining foods beverages breweries pharmacy stores supermarkets hotels resorts properties jugend";

const TOPIC: &str = "\
high relations reform reforms investigation investigations intelligence coordination unity judicial border asylum culture affairs foreign external internal interior home health welfare labour labor justice finance economy economic economics \
economies trade industry industries commerce commercial planning investment investments environment environmental natural \
resources education training culture cultural sports sport tourism science sciences technology technologies technical \
technological information communications communication telecommunications transport transportation transports infrastructure \
construction land agriculture agricultural agrarian forestry fisheries fishery rural urban development defence defense \
security public national state social invalids energy power mines mining petroleum oil gas water irrigation climate change \
women children family families youth gender community communities population planning religious religion islamic awqaf \
cooperation international multilateral bilateral european european internationalization regional integration local \
municipal federal central general supreme constitutional criminal civil administrative medical medicine pharmacy nursing \
engineering agriculture arts humanities letters law legal laws political politics policy policies administration management \
business strategic strategy studies study research innovation digital data media press publishing broadcasting film music \
dance theatre theater heritage archaeology archeology history ethnology ethnic minorities overseas expatriates expatriate \
diaspora migration immigration emigration refugee refugees citizenship nationality consular protocol treaties maritime sea \
oceans marine aviation space nuclear atomic meteorology hydrology geology geological veterinary animal plant food drug \
drugs quality standards standardization metrology statistics census taxation tax customs revenue treasury budget accounting \
audit insurance banking monetary reserve securities exchange stock market markets small medium enterprise enterprises \
entrepreneurship employment human rights humanitarian aid disaster emergency relief peace disarmament terrorism crime \
organized anti corruption drug narcotics traffic police prison correctional prevention control protection safety fire rescue \
house housing works town country productivity competition consumer consumers cooperative cooperatives vocational \
higher secondary primary school schools language languages literature linguistics translation tropical infectious diseases \
disease cancer heart eye dental mental reproductive hygiene epidemiology physical education olympic football cooperation \
friendship solidarity mutual understanding exchange exchanges people peoples nations united states parliamentary \
inter-parliamentary legislative executive judicial electoral election elections presidential prime cabinet royal imperial \
household archives records library libraries museums antiquities hajj endowments guidance call propaganda mobilisation \
mobilization mass organisation organization inspection supervision discipline personnel civil service services servants \
modernization transformation governance intergovernmental decentralization devolution territorial autonomous indigenous \
tribal backward panchayati chemicals fertilizers textiles ayush coal steel railways shipping ports waterways highways \
skill skills livelihood livelihoods logistics supply innovation advanced applied basic industrial foreign multicultural \
coexistence strategic world global nation national city first new south southeast north northeast east west western eastern \
northern southern asian african american pacific atlantic americas asia europe africa oceania middle \
forests foreigners borders workplace scientific aquatic renewable drinking salvage diplomacy veterans excise produce cereals \
wildlife midwifery seafarers hazards biological provincial knowledge livestock aquaculture horticulture sanitation pensions \
meteorological hydrographic statistical property monitoring handicrafts inclusion equality empowerment nutrition disability \
abroad emergencies passports transfers geosciences umrah zakat immigrants migrants";

const PLACE_HEAD: &str = "\
airport station port harbour harbor bridge park zone temple pagoda shrine palace castle tower hall stadium arena hotel \
street avenue boulevard road highway expressway river lake mount mountain mountains sea ocean strait straits bay gulf \
island islands peninsula province prefecture district ward commune village town county region delta canal valley desert house prison guesthouse camp \
square plaza market cathedral mosque building city municipality governorate emirate oblast cape fort airbase base dam \
beach forest garden gardens zoo cemetery mausoleum monument memorial theatre theater mall reef shoal archipelago plateau \
basin falls glacier hill hills heights corridor territory republic kingdom sultanate federation township springs coast";

const EVENT_HEAD: &str = "\
festival festivals summit summits symposium conference forum expo exhibition fair congress games olympics olympiad cup \
championship championships marathon tournament carnival parade ceremony seminar workshop convention dialogue week month \
biennale deaflympics paralympics gala hackathon competition contest prize awards anniversary exposition roundtable retreat regatta rally open \
masters grand";

const AGREEMENT_HEAD: &str = "\
treaty agreement accord accords pact convention protocol declaration charter partnership memorandum statement communique \
law act code constitution resolution decree plan strategy framework roadmap compact covenant initiative agenda vision \
ordinance amendment programme program scheme statute treaties conventions regulation regulations directive proclamation \
arrangement truce policy";
