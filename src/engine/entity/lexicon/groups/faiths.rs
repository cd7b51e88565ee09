//! Faiths, their schools, and those who hold them.

/// A group a line, as in all [`LISTS`](super::LISTS).
pub(super) const FAITHS: &str = "\
Jew,Jewish
Muslim,Moslem
Islamic
Islamist
Christian
Catholic,Roman Catholic
Protestant
Orthodox Christian
Buddhist
Hindu
Sikh
Sunni
Shiite,Shia,Shi'ite,Shi'a
Alawite
Druze
Copt,Coptic
Maronite
Yazidi,Yezidi
Anglican
Lutheran
Methodist
Evangelical
Pentecostal
Mormon
Jesuit
Quaker
Presbyterian
Mennonite
Zoroastrian
Jain
Bahai,Baha'i
Taoist,Daoist
Shinto
Salafi,Salafist
Wahhabi
Ismaili
Sufi
Hasidic
Ashkenazi
Sephardic
Parsi,Parsee
Chaldean
Mandaean
Pomak
Hui Muslim
Old Believer
Baptist
Adventist
Calvinist
Ahmadiyya
Ibadi
Theravada
Hoa Hao
Cao Dai
Confucian
Rastafarian
Greek Orthodox
Russian Orthodox
Eastern Orthodox
Greek Catholic
Episcopalian
Franciscan
Benedictine";
