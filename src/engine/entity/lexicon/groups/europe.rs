//! Peoples and languages of Europe, with those of the Caucasus.

/// A group a line, as in all [`LISTS`](super::LISTS).
pub(super) const EUROPE: &str = "\
Tatar
Chechen
Slavic,Slav
Anglo-Saxon
Flemish
Romani
Kalmyk
Bashkir
Ossetian
Abkhaz,Abkhazian
Ingush
Cossack
Crimean Tatar
Sámi,Sami
Basque
Catalan
Breton
Welsh
Gaelic
Walloon
Frisian
Bosniak
Circassian
Lezgin
Chuvash
Udmurt
Gagauz
Rusyn
Ruthenian
Sorbian
Kashubian
Romansh
Friulian
Occitan
Yiddish
Ladino
Faroese
Turkish Cypriot
Greek Cypriot
Bosnian Serb
Bosnian Croat";
