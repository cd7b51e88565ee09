//! Family and given names of many countries, folded. Facts only, no rules.

/// Vietnamese family names.
pub(super) const VIETNAMESE_FAMILY: &str = "\
nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dao doan vuong trinh truong dinh lam phung mai \
to ta chu luong luu thai kieu cao trieu ha quach nong mac la ton tong han thach tang khuc giap ung lai chau quan \
phi diep dam tu hua bach nghiem lu an vi au bien cung cu doi";

/// Japanese family names.
pub(super) const JAPANESE_FAMILY: &str = "\
sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto \
inoue kimura hayashi shimizu yamazaki mori ikeda hashimoto ishikawa ogawa ishii hasegawa goto okada kondo maeda \
fujita endo aoki sakamoto murakami ota kaneko fujii fukuda nishimura miura takeuchi nakajima okamoto matsuda \
nakagawa nakano harada fujiwara ono tamura takeda wada nakayama ishida kojima ueda morita hara shibata sakai kudo \
yokoyama miyazaki miyamoto uchida takagi ando taniguchi ohno maruyama imai takada fujimoto murata takano ueno \
sugiyama masuda sugawara hirano otsuka kojima chiba kubo matsui iwasaki sakurai kinoshita noguchi matsuo nomura \
kikuchi sano onishi sugimoto arai furukawa hamada ichikawa komatsu takashima abe kishida suga aso hatoyama koizumi \
motegi kono hayashi kamikawa iwaya ishiba nikai komura kihara hagiuda kawahara otsuki tsukamoto furusawa osaki \
yamashita kawaguchi kawakami kawasaki umeda nagasaki nagai nishida nishi hirata hirai iida imamura inada iwata izumi \
kamiya katayama kawamura kitagawa kitamura kuroda matsubara matsushita minami mizuno miyagi mochizuki morimoto \
nagata nakata nakanishi nishikawa nishiyama nozaki oda ogata oga oishi okabe okazaki okubo onodera oshima otani ozawa \
saito sakata sakaguchi shimada shinohara sone sonoda sugita takaichi tajima takayama tanabe tani terada toyoda \
tsuchiya tsuda tsuji uehara usui wakabayashi yagi yano yasuda yokota yoshikawa yoshimura yoshino yuasa asano \
hattori hasebe hosoda ichihara ishiguro iwai kanemoto kawabata kitajima kurihara matsuzaki minegishi motoyama nagano \
nagashima nakazawa narita nishino okubo okumoto sawada seki shimomura sugihara tokuda tsutsumi uemura yamane yokoi yoneda \
amano akiyama adachi araki ebihara eto fukushima funakoshi hirose honda hori hosokawa horiuchi iijima ikegami inagaki \
isobe iwamoto kaji kamei kan noda kanda kaneda kawai kawashima kitano koga koike kubota kuwahara makino matsuoka \
matsunaga matsuura miki miyake miyashita momoi moriyama mukai muto naito nakai nakatani nemoto nishioka nonaka \
okuda okumura osawa oyama shiraishi shirai sugano tachibana takenaka takizawa tamaki tanigaki tokunaga tominaga \
toyama tsukada uchiyama umemoto ushijima yamamura yanai yoshii yosano";

/// Japanese given names.
pub(super) const JAPANESE_GIVEN: &str = "\
shinzo fumio yoshihide toshimitsu taro shigeru yoko yuriko sanae seiko akira akihiko akihito akio akiko aiko asuka \
atsushi ayako ayumi chieko chika daiki daisuke eiji eiko emi emiko etsuko fumiko fumihiro genki goro hajime hanako \
haruka haruki haruko haruto hayato hideaki hideki hideo hideyuki hikaru hiroaki hirofumi hirohito hiroki hiroko \
hiromi hiroshi hiroto hiroyuki hisashi hitoshi ichiro isamu isao jiro jun junichi junichiro junko kaito kana kaori \
katsuhiko katsunobu katsuya kazuhiro kazuhiko kazuki kazuko kazuo kazuya kazuyuki keiichi keiji keiko keisuke ken \
kenichi kenji kenta kentaro kiyoshi kohei koichi koji kosuke kotaro kumiko kunio kuninori kyoko mai maki makoto \
mamoru manabu mari mariko masaaki masahiko masahiro masaki masako masami masanori masao masaru masashi masato \
masatoshi masaya masayoshi masayuki mayumi megumi michiko midori mika mikio miki minoru mitsuko mitsuo miyuki momoko \
motoko naoki naoko naomi naoto naruhito natsuki nobuo nobuyuki noboru noriko norio osamu reiko rie rika ryo ryoichi \
ryosuke ryota ryuichi ryutaro sachiko saburo sadao sakura satoru satoshi sayaka seiichi seiji setsuko shigeki \
shigeo shin shinichi shinichiro shinji shinjiro shinya shiro sho shoichi shoji shota shuichi shunichi shunsuke soichi \
sota susumu tadao tadashi taichi taiki takahiro takaki takako takao takashi takayuki takeo takeshi takumi takuya \
tamotsu tatsuo tatsuya teruo tetsuo tetsuya tetsuro tomohiro tomoki tomoko tomomi toru toshiaki toshiharu toshiko \
toshio toshiyuki tsutomu tsuyoshi wataru yasuhiko yasuhiro yasuhisa yasuko yasuo yasushi yasutoshi yoichi yoji \
yoshiaki yoshifumi yoshihiko yoshihiro yoshiko yoshimasa yoshinori yoshio yoshiro yoshitaka yoshiyuki yosuke yuichi \
yuichiro yuji yuka yuki yukiko yukio yuko yumi yumiko yusuke yuta yutaka yuto kenko nobuko hirokazu hidetoshi \
kazuhisa kiichi tsuneo shohei mitsuhiro tetsushi yuzuru";

/// Korean family names as romanised.
pub(super) const KOREAN_FAMILY: &str = "\
kim lee park choi jung jeong kang cho yoon yun jang chang lim im han oh seo suh shin sin kwon hwang ahn song hong moon \
yang bae baek paik ryu yoo ko nam noh roh ha heo hur chung chun jeon min ban byun cha chae hahn na";

/// Chinese family names as romanised.
pub(super) const CHINESE_FAMILY: &str = "\
xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang \
feng yu dong xiao cheng cao yuan deng shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong \
tian ren fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan lei \
qian yin tsai tsang wong chan cheung leung lam lai kwok hung jiabao";

/// Given names of Europe, the Americas, Africa, the Arab world, India and elsewhere.
pub(super) const GIVEN: &str = "\
aaron abdallah abdel abdelaziz abdelkader abdelmadjid abdou abdoulaye abdul abdulaziz abdulla abdullah abdulrahman \
abhishek abigail abiy abraham abubakar adam adama addis adel adele adnan adriana adrian agnes agnieszka agus ahmad \
ahmed aicha aisha aissata ajay akash akbar akinwumi alain alan albert alberto alejandra alejandro aleksandar \
aleksander alessandro alex alexander alexandra alexandre alexei alexey alexis alfonso alfred alfredo ali alice alicia \
alina alison aliyu allan allen alvaro alyssa amadou amal amanda amar amina aminata amir amit amy ana anand anastasia \
anders andre andrea andreas andrei andres andrew andrey andrzej angel angela angelina anita anjali ann anna anne \
annette anthony antoine anton antonia antonio antony anwar april archie ariel arjun armando armin arnaud arnold \
arthur arturo arun arvind asha ashok ashraf asif astrid augusto axel ayman ayodele aziz babacar bahadur baldev barack \
barbara barry bart bashar beatriz beatrice ben benedict benjamin benoit bernard bernardo bertrand beth betty bharat \
bill billy bjorn bob bogdan boris brad brandon brenda brendan brian bridget bruce bruno bryan caitlin cameron camila \
camille carl carla carlo carlos carmen carol carolina caroline caroline carolyn catherine cecilia celine cesar chad \
chantal charles charlie charlotte cheikh cherif chidi chinedu chiara chloe chris christian christiane christina \
christine christoph christophe christopher chuck cindy claire clara clarence claude claudia claudio clemens cliff \
clinton colin connor conrad constance constantin craig cristian cristina cristobal cynthia cyril cyrus dalia damien dan \
dana daniel daniela danielle danilo danny darren dave david deborah deepak delphine denis dennis derek devendra diana \
diane dick didier diego dieter dilma dimitri dinesh djamel dmitri dmitry dmytro dominic dominique donald donna doris \
dorothy doug douglas duncan dwight earl eddie edgar edmund eduardo edward edwin ekaterina elaine eleanor elena eli \
elias elizabeth ella ellen elliot elon elsa emeka emily emma emmanuel emre enrico enrique eric erica erik erika ernest \
ernesto erwin esteban esther eugene eva evan evelyn fabian fabio fadi faisal farah farid farouk fatima fatma fatou \
fatoumata federico felipe felix ferdinand fernanda fernando fiona florian fouad frances francesca francesco francis \
francisco franco francois francoise frank franz fred frederic frederick frederik friedrich fuad fumbuka gabriel \
gabriela gareth gary gavin geoffrey george georges georgina gerald gerard gerardo gerhard gianni gilbert gilles gina \
giorgia giorgio giovanni giulia giuseppe gladys glen glenn gloria godfrey gonzalo gordon grace graham greg gregor \
gregory greta grigory guido guillaume guillermo gunther gustavo guy gwen habib hadi hailemariam hakan hakim halima \
hamad hamid hamza hannah hans harald harold harry harsh harvey hasan hassan heather hector heidi helen helena helene \
helmut hendrik henri henrik henrique henry herbert herman hicham hilary hillary horst howard hugh hugo hussain hussein \
ian ibrahim ibrahima idris ignacio igor ilham imran ines ingrid ioannis irene irina isaac isabel isabella isabelle \
ismail issa ivan jacinda jack jackie jacob jacqueline jacques jagdish jaime jair jake jakob jamal james jamie jan jane \
janet janez jason javier jawaharlal jay jayant jean jeff jeffrey jenna jennifer jens jeremy jerome jerry jesse jessica \
jesus jill jim jimmy jitendra joan joanna joao joaquin joe joel joelle johan johann johannes john johnny joko jon jonas \
jonathan jorge jose josef josep joseph josephine joshua joyce juan juana judith judy juha julia julian juliana julie \
julien juliet julio julius justin jyoti kaja kamal kamala kareem karen karim karin karl karla karolina kashif \
katarina kate katherine kathleen kathryn kathy katie katrin keith kelly kenneth kerry kevin khaled khalid khalifa \
kiran kirsten klaus kofi konstantin kristalina kristian kristina kumar kurt kwame kyle lalit lamine larry lars laszlo \
laura lauren laurence laurent laurie lawrence leah leila leo leon leonard leonardo leonid leroy leslie lewis liam \
ligia lilian lily linda lisa lloyd lorenzo lorraine louis louise luc luca lucas lucia luciana lucy ludwig luis luiz \
lukas luke lydia lyndon lynn madeleine mahamat mahathir mahendra mahinda mahmood mahmoud maia majid malala malcolm \
malik mamadou mamta manfred manish manmohan manoj manuel manuela marc marcel marcelo marcin marco marcos marcus margaret \
margarita maria mariam mariana marie marilyn marina mario marion marisa mark markus marta martha martin martina marwan mary \
maryam mateusz mathew mathias mathieu matt matteo matthew matthias maurice mauricio mauro max maxim maxime maya \
megan mehdi mehmet melanie melissa mercedes meryem michael michal michel michele michelle miguel mihai mikael mike \
mikhail milan milos miriam mitchell moe mohamad mohamed mohammad mohammed mohan mohd moise monica monika morgan moses \
mostafa moussa muhamad muhammad muhammadu mukesh murat mustafa mustapha nadia nancy narendra naresh nasser natalia \
natalie nathan nayib neha neil nelson nguema nicholas nick nicola nicolas nicole nigel nikhil nikita nikola nikolai \
nikolay nikos nina nirmala nitin noah noel nora norma norman nouria nuno octavio olaf oleg oleksandr olga oliver \
olivia olivier olusegun omar omer oscar osama oskar osman otto oumar ousmane pablo paolo pankaj pascal patricia patrick \
patrik paul paula pauline paulo pavel pedro peggy penelope penny per perry peter petr petra phil philip philippe phillip \
phyllis piedad pierre piotr pradeep prakash pranab prasad praveen priya priyanka rachel rafael raghu rahul raj rajesh \
rajiv rajnath ralph ram rama ramesh ramon ramzi randy ranil raphael rashid raul ravi ray raymond rebecca recep reinhard \
renata rene ricardo riccardo richard rick rishi rita rob robert roberta roberto robin rodrigo rodrigue roger rohan \
rohit roland roman romano ron ronald rosa rosario rose rosemary ross roy ruben rudolf rupert russell ruth ryan sabrina \
saddam sadiq saeed said salah saleh salem salim sally salma salman salvador sam samantha sami samir samuel sandra \
sanjay sanjeev santiago santosh sara sarah sardar sandeep scott sean sebastian sebastiao sergei sergey sergio sergiy \
seth shane shannon sharon shashi shaun sheila shirley siddharth silvia silvio simon simona simone slobodan \
smriti sofia sonia sophia sophie soren stacy stanislav stefan stefano stephane stephanie stephen steve steven stuart \
subhash suleiman sultan sunil suresh susan susana sushma suzanne sven sviatlana svetlana sylvia sylvie syed tamar \
tania tanya tarek tariq ted teodoro teresa terry thabo theodore theresa therese thierry thomas tiago tim timothy tina \
todd tom tomas tommy tony tracy tristan tyler uhuru ulf umar umaru ursula uwe vaclav valentina valeria valerie vanessa \
vasily vera veronica vicente vicky victor victoria vijay vikram viktor vincent vinod virgil viola violet vivek vivian \
vladimir volodymyr volker waleed walter wanda warren wayne wendy werner wilfred wilhelm will willem william willy \
winston wolfgang xavier yahya yasmin yasser yassine yair yitzhak yolanda younes youssef yousef yuri yusuf yves yvonne \
zachary zaid zainab zakaria zayed zeinab zine zoe zoran nadia retno marsudi prabowo joko megawati susilo bambang sri \
ferdinand rodrigo leni anwar najib thaksin yingluck prayut srettha paetongtarn aung hun sonexay thongloun bounnhang";

/// Family names that are known the world over, so that a name needs no title.
pub(super) const FAMILY: &str = "\
smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson \
thomas taylor moore jackson martin perez thompson white harris sanchez clark ramirez lewis robinson walker young wright \
torres hill flores green adams nelson baker hall rivera campbell mitchell carter roberts gomez phillips evans turner \
diaz parker cruz edwards collins reyes stewart morris morales murphy cook rogers gutierrez ortiz cooper peterson \
bailey reed kelly howard ramos ward cox richardson watson brooks wood bennett gray mendoza ruiz hughes price alvarez \
castillo sanders patel myers ross foster jimenez powell jenkins sullivan russell fernandes ferreira pereira silva \
santos oliveira souza costa rodrigues almeida carvalho gomes ribeiro martins sousa lourenco neto fernandez vazquez \
romero muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann scholz merkel macron sarkozy \
hollande chirac dupont dubois moreau laurent lefebvre leroy rossi russo ferrari bianchi esposito meloni berlusconi \
draghi ivanov petrov smirnov kuznetsov putin lavrov medvedev zelensky zelenskyy zelenskiy yeltsin gorbachev \
trump biden obama clinton bush reagan kennedy nixon blinken kerry harris pelosi sanders rumsfeld cheney powell rice \
blair cameron thatcher johnson sunak starmer truss churchill modi gandhi singh sharma kumar gupta jaishankar nehru \
khan bhutto sharif hussain ahmed hasina rahman chowdhury rajapaksa wickremesinghe kenyatta ruto odinga mandela mbeki \
zuma ramaphosa obasanjo buhari tinubu jonathan mugabe kagame museveni erdogan assad hussein netanyahu sharon rabin \
peres arafat abbas khamenei rouhani ahmadinejad raisi khomeini saud thani nahyan maktoum sabah khalifa lula bolsonaro \
rousseff chavez maduro castro guevara morales kirchner milei bachelet boric petro uribe santos trudeau harper carney \
widodo subianto sukarno suharto yudhoyono marcos duterte aquino mahathir ibrahim razak kuan yew loong guterres annan \
ghebreyesus lagarde sanchez rajoy gonzalez aznar tusk orban duda havel laden zarqawi einstein musk gates bezos \
zuckerberg jobs buffett soros murdoch";

/// Small words inside names: `Mohammed bin Salman`, `Ursula von der Leyen`.
pub(super) const PARTICLES: &str =
    "bin bint ibn al el ul ad de da do dos das del della di du van von der den ter la le ben abu ould ag y e zu binti";

/// Family names of public figures, not words or names of anything else, that texts use without a given name.
pub(super) const PROMINENT: &str = "\
macron sarkozy hollande scholz merkel putin lavrov medvedev zelensky zelenskyy zelenskiy yeltsin gorbachev biden obama trump \
blinken pelosi rumsfeld cheney thatcher churchill sunak starmer modi gandhi netanyahu erdogan arafat khamenei rouhani \
ahmadinejad raisi khomeini bolsonaro lula chavez maduro milei trudeau duterte mandela ramaphosa kenyatta nkrumah mugabe \
kagame museveni guterres meloni berlusconi saddam sistani nasrallah bush reagan nixon kissinger jaishankar widodo subianto \
kishida ishiba koizumi";
