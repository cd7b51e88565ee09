//! The words that the rules go by: verbs of saying, posts, small words.

use std::sync::OnceLock;

/// How a verb is used to report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Report {
    /// `said`: with a clause, before or after it, in either order with its subject.
    Say,
    /// `continued`, `laughed`: a saying only after what was said.
    Aside,
    /// `told`: like `said`, with the one told first.
    Tell,
    /// `revealed`: a saying only with `that` or a quotation.
    SayThat,
    /// `thanked`, `proposed`: a saying by itself; what follows is its object.
    Act,
    /// `saying`, `noting`: of the one who spoke in the clause before.
    Participle,
}

/// How a word reports, if it does.
pub(super) fn report_of(word: &str) -> Option<Report> {
    // Asked of every word of a text: a sorted table, where the others are lists.
    static VERBS: OnceLock<Vec<(&str, Report)>> = OnceLock::new();
    let verbs = VERBS.get_or_init(|| {
        let lists = [
            (Report::Say, SAY),
            (Report::Tell, "told tells"),
            (Report::Aside, "continued laughed joked quipped wondered complained sighed"),
            (Report::SayThat, SAY_THAT),
            (Report::Act, ACT),
            (Report::Participle, PARTICIPLES),
        ];
        let of_list = |(report, list): (Report, &'static str)| list.split(' ').map(move |verb| (verb, report));
        let mut verbs: Vec<_> = lists.into_iter().flat_map(of_list).collect();
        // The first list that has a verb counts: sorting keeps the order of equal ones.
        verbs.sort_by_key(|(verb, _)| *verb);
        verbs.dedup_by_key(|(verb, _)| *verb);
        verbs
    });
    verbs.binary_search_by_key(&word, |(verb, _)| verb).ok().map(|at| verbs[at].1)
}

/// Whether a list, written with single spaces, has a word.
pub(super) fn has(list: &str, word: &str) -> bool {
    let Some(&first) = word.as_bytes().first() else { return false };
    let is_it = |listed: &str| listed.as_bytes().first() == Some(&first) && listed == word;
    list.split(' ').any(is_it)
}

const SAY: &str = "\
said says noted notes added adds stressed stresses stated states affirmed affirms emphasized emphasised emphasizes \
emphasises highlighted highlights underlined underlines underscored underscores reiterated reiterates announced \
announces declared declares remarked explained explains argued argues claimed claims warned warns confirmed confirms \
recalled recalls acknowledged acknowledges commented asserted asserts insisted insists concluded cautioned admitted \
admits maintained pointed assured assures reaffirmed reaffirms estimated predicted";

const SAY_THAT: &str = "\
hinted forecast forecasts estimates expects revealed disclosed responded replied observed wrote hoped hopes tweeted posted shared reported advised believed believes \
clarified indicated testified made makes";

/// Verbs of saying that need no `that` before a clause of its own: `hoped Vietnam would`.
pub(super) fn takes_bare_clause(word: &str) -> bool {
    has("hoped hopes believed believes observed", word)
}

const ACT: &str = "\
expressed expresses thanked thanks praised praises applauded hailed hails lauded congratulated congratulates urged urges \
called calls suggested suggests proposed proposes pledged pledges promised promises vowed vows agreed agrees appreciated \
appreciates valued condemned condemns criticized criticised denied denies requested requests demanded demands encouraged \
encourages outlined outlines undertook conveyed voiced apologized apologised recommended recommends welcomed welcomes \
wished informed extended offered spoke regretted blamed accused asked reassured briefed lamented deplored";

const PARTICIPLES: &str = "\
saying noting adding stressing emphasizing emphasising affirming stating underlining underscoring highlighting warning \
explaining reiterating recalling declaring arguing pointing calling expressing thanking urging pledging suggesting \
proposing promising confirming acknowledging claiming insisting praising congratulating voicing announcing asserting \
remarking reaffirming hoping wishing";

/// Posts: the heads of titles.
pub(super) fn is_post(word: &str) -> bool {
    let last = word.rsplit('-').next().unwrap_or(word);
    // `Secretary-General`, `Vice-President`.
    let head = if last == "general" { word.split('-').next().unwrap_or(word) } else { last };
    has(POSTS, head) && (last != "general" || word.contains('-'))
}

const POSTS: &str = "\
minister ambassador president chairman chairwoman chairperson chair secretary director governor mayor spokesperson \
spokesman spokeswoman consul envoy representative commissioner head chief premier chancellor rector dean professor \
lecturer manager leader adviser advisor counsellor counselor attache attaché deputy speaker senator congressman \
congresswoman ceo cfo coo cto pm fm undersecretary coordinator superintendent inspector judge prosecutor treasurer \
principal founder owner coach captain commander admiral vice-minister lawmaker official executive officer prefect \
economist analyst researcher scientist editor marshal undersecretary";

/// Posts that say little without an organization beside them.
pub(super) fn is_vague_post(word: &str) -> bool {
    has("official executive officer lawmaker economist analyst researcher scientist editor manager", word)
}

/// What may follow the head of a title: `Director General`.
pub(super) fn is_post_tail(word: &str) -> bool {
    has("general emeritus designate elect plenipotentiary extraordinary", word)
}

/// What may stand before a head in lower case.
pub(super) fn is_post_modifier(word: &str) -> bool {
    has(
        "deputy vice prime foreign first second chief executive senior former acting general permanent parliamentary state \
         opposition interim then assistant associate managing finance defence defense interior health trade labor labour \
         transport education agriculture justice party national provincial regional municipal special honorary outgoing \
         incoming current junior union programme program project country city district standing joint co",
        word.trim_start_matches("vice-").trim_start_matches("co-"),
    )
}

/// Says that an office is no longer held.
pub(super) fn is_former(word: &str) -> bool {
    has("former ex then late outgoing", word) || word.starts_with("ex-")
}

/// Stands before a name and is no office.
pub(super) fn is_honorific(word: &str) -> bool {
    has("mr mrs ms miss mx dr prof sir madam madame h e he hon lady lord gen lieut lt col maj sen brig capt", word)
}

/// Words of grammar, which belong to no title and no name.
pub(super) fn is_function_word(word: &str) -> bool {
    has(
        "a an the this that these those his her its their our my your he she it they we i you who whom whose which what \
         when where why how if of in on at by to from with without and or but nor as for than so yet not is are was were \
         be been being am has have had having do does did will would shall should can could may might must during after \
         before since until while whereas although though because unless whether according speaking addressing earlier \
         later meanwhile also both each between among about against under over into upon through via per amid despite \
         including following then there here however therefore moreover furthermore besides recently regarding",
        word,
    )
}

/// Words of place, time and manner that open a phrase.
pub(super) fn is_preposition(word: &str) -> bool {
    has(
        "of in on at by to from with without for as during after before since until into upon through via per amid \
         despite regarding about against under over between among following within throughout alongside",
        word,
    )
}

/// Forms that show a clause with a verb of its own.
pub(super) fn is_auxiliary(word: &str) -> bool {
    has(
        "is are was were has have had will would can could may might must should shall do does did isn't aren't wasn't \
         weren't won't wouldn't can't couldn't don't doesn't didn't",
        word,
    )
}

/// Whether a word is most likely a verb where a title could stand.
pub(super) fn is_like_verb(word: &str) -> bool {
    report_of(word).is_some()
        || is_auxiliary(word)
        || has(
            "met meets held holds told received visited signed took gave led met paid made became chaired hosted",
            word,
        )
        || (word.len() > 4 && (word.ends_with("ed") || word.ends_with("ing")) && !has("united training planning", word))
}

/// Words that may stand between a subject and its verb.
pub(super) fn is_adverb(word: &str) -> bool {
    has("also has have had then further later earlier recently once again therefore thus still both jointly", word)
        || (word.len() > 4 && word.ends_with("ly") && !has("family reply supply", word))
}

/// Nouns for persons who act in a text without being named there.
pub(super) fn is_human_noun(word: &str) -> bool {
    is_post(word)
        || has(
            "official officials diplomat leaders ministers delegate delegates expert experts analysts critics politician \
             politicians host guest guests man woman doctor nurse student worker farmer resident witness side sides \
             representatives spokespersons ambassadors presidents directors officers members delegation president's",
            word,
        )
}

/// Nouns for one person, which may stand before a name and are no office: `lawyer`, `colleague`.
pub(super) fn is_description(word: &str) -> bool {
    has("counterpart colleague wife husband son daughter chef intern student veteran hero co-chair nurse doctor", word)
        || (word.len() > 5
            && ["er", "or", "ist", "ian", "man", "woman", "yst"].iter().any(|ending| word.ends_with(ending))
            && !has("after other under over never later former earlier together further whether either neither", word))
}

/// Nouns for those who speak or come for an organization.
pub(super) fn is_delegate_noun(word: &str) -> bool {
    has(
        "officials representatives leaders members delegation delegates executives experts staff officers officials' team \
         mission",
        word,
    )
}

/// What a meeting is called, with the kind of meeting.
pub(super) fn is_meeting_noun(word: &str) -> bool {
    has(
        "meeting meetings talks talk conversation conversations discussion discussions session consultation consultations \
         negotiations dialogue reception call luncheon dinner",
        word,
    )
}
