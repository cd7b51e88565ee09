//! Peoples, faiths and languages that are not the people of one country. Facts only, no rules.

mod africa;
mod americas;
mod asia;
mod europe;
mod faiths;
mod oceania;
mod regions;
mod views;

/// Lists with one group a line, label first, then other names. A label before a colon is not itself a name to look for.
pub(super) const LISTS: [&str; 8] = [
    regions::REGIONS,
    faiths::FAITHS,
    views::VIEWS,
    africa::AFRICA,
    americas::AMERICAS,
    asia::ASIA,
    europe::EUROPE,
    oceania::OCEANIA,
];
