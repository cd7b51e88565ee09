//! Diseases and pathogens of people, animals and plants. Facts only: what a rule can tell (`lung cancer`, `hepatitis B`,
//! `Kashin-Beck disease`) is not listed.

/// Diseases and pathogens, in whatever case they are written but for names that start with `=`.
pub(super) const DISEASES: &str = "\
COVID-19,novel coronavirus,coronavirus,covid,SARS-CoV-2,COVID19,new coronavirus,coronavirus disease
SARS,severe acute respiratory syndrome
MERS,MERS-CoV,Middle East respiratory syndrome,Middle East respiratory syndrome coronavirus
Ebola,Ebola virus,Ebola virus disease,Zaire ebolavirus,Sudan ebolavirus,Ebola haemorrhagic fever
HIV,human immunodeficiency virus
AIDS:=AIDS,HIV-AIDS,acquired immune deficiency syndrome
malaria
tuberculosis,=TB
dengue,dengue fever,dengue haemorrhagic fever,dengue hemorrhagic fever,DENV,DENV-1,DENV-2,DENV-3,DENV-4
cholera
influenza,flu
Spanish flu,Spanish influenza
avian influenza,bird flu,avian flu,H5N1,highly pathogenic avian influenza,=HPAI
swine flu,H1N1
African swine fever
measles
rubella,German measles
polio,poliomyelitis,poliovirus
mpox,monkeypox
Zika,Zika virus,Zika virus disease
yellow fever
Lassa fever
Marburg,Marburg virus,Marburg virus disease
typhoid,typhoid fever
paratyphoid,paratyphoid fever
typhus,scrub typhus
hepatitis
meningitis,cerebrospinal meningitis
meningococcal disease
pneumococcal disease
diphtheria
tetanus
rabies
leprosy,Hansen's disease
cancer
diabetes,diabetes mellitus
leukemia,leukaemia
lymphoma
melanoma
multiple myeloma
Alzheimer's,Alzheimer's disease
dementia
Parkinson's,Parkinson's disease
Huntington's disease
Crohn's disease
asthma
bronchitis
bronchiolitis
pneumonia
emphysema
chronic obstructive pulmonary disease,=COPD
smallpox
chickenpox,varicella
shingles,herpes zoster
anthrax
foot-and-mouth disease,foot-and-mouth
mad cow disease,bovine spongiform encephalopathy,BSE
Creutzfeldt-Jakob disease,=CJD
scrapie
Omicron
Delta variant
hand foot and mouth disease
Chagas disease
sickle cell disease,sickle cell anaemia,sickle cell anemia
Nipah,Nipah virus,Nipah virus disease
Hendra virus
hantavirus
West Nile virus,West Nile fever
chikungunya
Japanese encephalitis
tick-borne encephalitis
encephalitis
gastroenteritis
acute watery diarrhoea,acute watery diarrhea
dysentery,shigellosis,shigella
rotavirus
norovirus
cytomegalovirus
adenovirus
enterovirus
parvovirus
human metapneumovirus,hMPV
scabies
schistosomiasis,bilharzia
leishmaniasis,kala-azar
trachoma
yaws
river blindness,onchocerciasis
Guinea worm disease,Guinea worm,dracunculiasis
sleeping sickness,human African trypanosomiasis,trypanosomiasis
lymphatic filariasis,filariasis,elephantiasis
echinococcosis,hydatid disease
toxoplasmosis
cysticercosis
taeniasis
ascariasis
opisthorchiasis
trichinosis,trichinellosis
giardiasis
cryptosporidiosis
babesiosis
toxocariasis
histoplasmosis
cryptococcosis
mucormycosis
aspergillosis
pertussis,whooping cough
mumps
scarlet fever
rheumatic fever
rheumatic heart disease
coronary heart disease
coronary artery disease
ischaemic heart disease,ischemic heart disease
heart disease
kidney disease,chronic kidney disease
liver disease
fatty liver disease
cardiomyopathy
cirrhosis
glandular fever,mononucleosis
hay fever
Q fever
rat fever
trench fever
relapsing fever
Mayaro fever,Mayaro virus
Oropouche fever,Oropouche,Oropouche virus
Rift Valley fever
East Coast fever
bubonic plague,pneumonic plague,Black Death
brucellosis
leptospirosis
melioidosis
tularaemia,tularemia
psittacosis
glanders
botulism
salmonellosis,salmonella
campylobacteriosis,Campylobacter,Campylobacter jejuni
E. coli,Escherichia coli
listeria,listeriosis,Listeria monocytogenes
Legionnaires' disease,Legionella,legionellosis
Lyme disease
syphilis
gonorrhoea,gonorrhea
chlamydia
trichomoniasis
HPV,human papillomavirus
genital herpes
RSV,respiratory syncytial virus
SFTS,severe fever with thrombocytopenia syndrome
Kyasanur Forest disease
Crimean-Congo haemorrhagic fever,Crimean-Congo hemorrhagic fever,Congo fever
haemorrhagic fever,hemorrhagic fever,viral haemorrhagic fever,viral hemorrhagic fever
haemorrhagic fever with renal syndrome,hemorrhagic fever with renal syndrome
acute flaccid paralysis
acute flaccid myelitis
acute radiation syndrome,radiation sickness
toxic shock syndrome
irritable bowel syndrome
polycystic ovary syndrome
sudden infant death syndrome
metabolic syndrome
Guillain-Barre syndrome
Down syndrome,Down's syndrome
Kawasaki disease
Minamata disease
Itai-itai disease
hypertension
preeclampsia,pre-eclampsia
anaemia,anemia
arthritis,rheumatoid arthritis
osteoarthritis
osteoporosis
osteomyelitis
tonsillitis
appendicitis
pancreatitis
peritonitis
epilepsy
schizophrenia
autism
multiple sclerosis
amyotrophic lateral sclerosis
motor neurone disease,motor neuron disease
muscular dystrophy
spinal muscular atrophy
cerebral palsy
cystic fibrosis
haemophilia,hemophilia
thalassaemia,thalassemia
lupus
psoriasis
eczema
vitiligo
coeliac disease,celiac disease
glaucoma
goitre,goiter
gout
obesity
scurvy
rickets
pellagra
beriberi
kwashiorkor
konzo
noma
endometriosis
silicosis,pneumoconiosis
asbestosis
mesothelioma
sepsis
septicaemia,septicemia
candidiasis,Candida auris
necrotising fasciitis,necrotizing fasciitis
ciguatera
coffee leaf rust,coffee rust,la roya
coffee berry disease
wheat rust,stem rust,stripe rust,yellow rust
wheat blast,rice blast
blister blight
potato blight,late blight
fire blight
ring rot
potato spindle tuber viroid
swollen shoot virus,cacao swollen shoot virus
cassava mosaic disease,cassava mosaic virus
cassava brown streak disease,cassava brown streak virus
maize lethal necrosis
banana bunchy top virus,banana bunchy top disease
Panama disease,fusarium wilt,Fusarium,Tropical Race 4,=TR4
black Sigatoka
banana Xanthomonas wilt
citrus greening,huanglongbing
citrus canker
plum pox,sharka
Xylella,Xylella fastidiosa
olive quick decline syndrome
Dutch elm disease
ash dieback
Pierce's disease
bluetongue,BTV,BTV-3,BTV-8
lumpy skin disease
epizootic haemorrhagic disease,epizootic hemorrhagic disease
Newcastle disease
Marek's disease
classical swine fever,swine fever
blue-ear disease,porcine reproductive and respiratory syndrome,blue ear disease
porcine epidemic diarrhoea,porcine epidemic diarrhea
peste des petits ruminants
sheep pox,goat pox,sheep and goat pox
contagious bovine pleuropneumonia
bovine tuberculosis,bovine TB
haemorrhagic septicaemia,hemorrhagic septicemia
rinderpest
equine influenza
chronic wasting disease
screwworm
varroa
American foulbrood,European foulbrood,foulbrood
white-nose syndrome
chytridiomycosis
whirling disease
infectious haematopoietic necrosis,infectious hematopoietic necrosis
infectious salmon anaemia,infectious salmon anemia
white spot syndrome virus,white spot syndrome,white spot disease
early mortality syndrome,running mortality syndrome
stony coral tissue loss disease
H7N9
H5N8";
