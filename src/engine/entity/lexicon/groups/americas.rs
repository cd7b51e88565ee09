//! Peoples and languages of the Americas.

/// A group a line, as in all [`LISTS`](super::LISTS).
pub(super) const AMERICAS: &str = "\
African American,African-American
Hispanic
Latino,Latinas
Inuit
Native American
Quechua
Aymara
Guaraní,Guarani
Nahuatl
Zapotec
Mixtec
Mapuche
Garifuna
Creole
Acadian
Métis
Cree
Navajo
Cherokee
Chicano
Vietnamese American,Vietnamese-American
Korean American,Korean-American
Japanese American,Japanese-American
Chinese American,Chinese-American
Asian American,Asian-American
Mexican American,Mexican-American
Greenlander,Greenlandic
Kalaallisut
Inuktitut
Yupik
Tlingit
Haida
Ojibwe,Ojibwa,Anishinaabe
Mohawk
Iroquois
Lakota
Sioux
Choctaw
Seminole
Hopi
Mi'kmaq
Shoshone
Mayan
Mixe
Tzotzil
Tzeltal
Otomi
Huichol,Wixárika
Tarahumara
Yaqui
Nahua
Q'eqchi',Qeqchi
Kaqchikel
Miskito
Emberá
Wayuu
Shuar
Kichwa
Asháninka
Shipibo
Yanomami
Tupi
Munduruku
Kayapó
Afro-Brazilian
Afro-Colombian
Afro-Caribbean
Papiamento,Papiamentu
Haitian Creole
Ndyuka";
