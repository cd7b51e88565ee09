//! Peoples and languages of Asia, with those of Siberia.

/// A group a line, as in all [`LISTS`](super::LISTS).
pub(super) const ASIA: &str = "\
Arab,Arabic
Persian,Farsi
Kurd,Kurdish
Hebrew
Rohingya
Uyghur,Uighur
Tamil
Bengali
Hindi
Urdu
Sinhalese
Pashtun
Cham
Hmong
Overseas Vietnamese:OVs,=OV
Nikkei people
Mandarin
Cantonese
Bedouin
Assyrian
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
Batak
Minangkabau
Dayak
Tagalog
Cebuano
Ilocano
Visayan
Tausug
Ainu
Zainichi Korean,Zainichi
Koryo-saram
Buryat
Yakut
Sanskrit
Sinhala
Bhojpuri
Maithili
Konkani
Kashmiri
Dogri
Santali,Santhal
Chakma
Mizo
Khasi
Gond
Madhesi
Tharu
Newar,Newari
Dhivehi
Saraiki,Seraiki
Kohistani
Hindko
Hazaragi
Bakhtiari
Syriac
Aramaic
Evenk
Nenets
Chukchi
Tuvan
Karakalpak
Dungan
Meskhetian
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
Manchu
Joseonjok
Goryeoin
Pinoy
Malay
Bangla
Ibaloi
Bunong,Phnong
Moluccan
Atayal
Paiwan";
