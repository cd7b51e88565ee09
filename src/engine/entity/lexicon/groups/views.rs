//! Views on how states should be ruled, and those who hold them.

/// A group a line, as in all [`LISTS`](super::LISTS).
pub(super) const VIEWS: &str = "\
Democrat,Democratic
Republican
Communist
Nazi
Zionist
Maoist
Marxist
Baathist,Ba'athist
Sandinista
Peronist
Kemalist
Unionist
Trotskyist
Leninist
Stalinist
Fascist
Tory";
