//! Who said what: attributions in a sentence, then what each of them is of.

use std::ops::Range;

use super::actor::Actor;
use super::content::{find_contents, quotation_of};
use super::context::Context;
use super::data::{Manner, Party, Relations, Statement};
use super::sentence::Sentence;
use super::subject::{Subject, main_subject, opens_with_phrase, skip_adverbs, subject_after, subject_before};
use super::token::TokenKind;
use super::words::{Report, has, is_auxiliary, is_human_noun, report_of};

/// That someone said something: speaker and cue. The first of the two steps to a statement.
#[derive(Clone, Debug)]
pub(super) struct Attribution {
    pub(super) speaker: Party,
    /// The actor that is the speaker, where one stands beside the cue.
    pub(super) actor: Option<usize>,
    /// The tokens of the cue.
    pub(super) cue: Range<usize>,
    /// The first token of speaker and cue together, and the token after them.
    pub(super) whole: Range<usize>,
    pub(super) form: Form,
    /// What was said: ranges of tokens, found in the second step.
    pub(super) contents: Vec<(Range<usize>, Manner)>,
}

/// How an attribution stands to what was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// `X said`: before or after.
    Direct(Report),
    /// `said X`: after.
    Inverted,
    /// `and stressed`, `, noting`: the speaker of the clause before; what was said follows.
    Joined(Report),
    /// `According to X`.
    According,
}

/// Finds the statements of a sentence and puts them among the relations; gives the attributions back.
pub(super) fn find_statements(
    sentence: &Sentence<'_>,
    actors: &[Actor],
    context: &mut Context,
    found: &mut Relations,
) -> Vec<Attribution> {
    let waiting = context.waiting_quotation.take();
    let open = context.open_quotation.take();
    let mut said = find_attributions(sentence, actors, context);
    find_contents(sentence, &mut said);
    let quotation = quotation_of(sentence);
    if said.is_empty() {
        // A quotation by itself goes on with the one before, or waits for its speaker.
        let span = quotation.map(|range| sentence.span(range));
        match (span, open) {
            (Some(content), Some(before)) => {
                let statement = Statement { content, manner: Manner::Quoted, ..before };
                found.statements.push(statement.clone());
                context.open_quotation = Some(statement);
            }
            (Some(content), None) => context.waiting_quotation = Some(content),
            _ => {}
        }
        return said;
    }
    let mut last = None;
    for attribution in &said {
        let statement = |content, manner| Statement {
            doc: context.doc,
            speaker: attribution.speaker,
            cue: sentence.span(attribution.cue.clone()),
            content,
            manner,
        };
        if let (true, Some(content)) = (attribution.contents.is_empty() && said.len() == 1, waiting) {
            found.statements.push(statement(content, Manner::Quoted));
        }
        for (range, manner) in &attribution.contents {
            let statement = statement(sentence.span(range.clone()), *manner);
            found.statements.push(statement.clone());
            last = Some(statement);
        }
    }
    context.open_quotation =
        last.filter(|statement: &Statement| said.iter().all(|other| other.speaker.entity == statement.speaker.entity));
    said.retain(|attribution| !attribution.contents.is_empty() || waiting.is_some());
    said
}

fn find_attributions(sentence: &Sentence<'_>, actors: &[Actor], context: &Context) -> Vec<Attribution> {
    let mut said: Vec<Attribution> = Vec::new();
    let mut is_quoted = false;
    let mut at = 0;
    while at < sentence.len() {
        match sentence.kind(at) {
            Some(TokenKind::Mark('“')) => is_quoted = true,
            Some(TokenKind::Mark('”')) => is_quoted = false,
            Some(TokenKind::Lower | TokenKind::Capital) if !is_quoted => {
                if let Some(attribution) = read_attribution(sentence, actors, context, &said, at) {
                    at = attribution.cue.end.max(at + 1);
                    said.push(attribution);
                    continue;
                }
            }
            _ => {}
        }
        at += 1;
    }
    said
}

fn read_attribution(
    sentence: &Sentence<'_>,
    actors: &[Actor],
    context: &Context,
    said: &[Attribution],
    at: usize,
) -> Option<Attribution> {
    if sentence.word(at) == "according" {
        return read_according(sentence, actors, at);
    }
    if sentence.word(at) == "quoted" {
        return read_quoted(sentence, actors, context, said, at);
    }
    let report = report_of(sentence.word(at))?;
    let cue = read_cue(sentence, at)?;
    if report == Report::Participle {
        let before = skip_adverbs(sentence, at)?.checked_sub(1)?;
        let is_joined = sentence.is_mark(before, ',') || sentence.is_any(before, &["and", "while", "by"]);
        if !is_joined || sentence.word_before(at) == "as" {
            return None;
        }
        return join_to_speaker(sentence, actors, context, said, cue, before, report);
    }
    if let Some(subject) = subject_before(sentence, actors, at) {
        let start = subject.start(actors);
        let (speaker, actor) = resolve(sentence, actors, context, said, subject)?;
        let fits = report != Report::Act || is_act(sentence, actors, cue.clone());
        let is_plain = is_person(actors, actor) || !matches!(sentence.word(at), "recalled" | "recalls");
        let report = if is_plain { report } else { Report::SayThat };
        let whole = start..cue.end;
        return fits.then_some(Attribution {
            speaker,
            actor,
            cue,
            whole,
            form: Form::Direct(report),
            contents: Vec::new(),
        });
    }
    if matches!(report, Report::Say | Report::Aside)
        && let Some(found) = subject_after(sentence, actors, at)
    {
        let (speaker, actor) = resolve(sentence, actors, context, said, Subject::Actor(found))?;
        let whole = at..actors[found].end;
        return Some(Attribution { speaker, actor, cue, whole, form: Form::Inverted, contents: Vec::new() });
    }
    if report == Report::Act && !is_act(sentence, actors, cue.clone()) {
        return None;
    }
    let before = skip_adverbs(sentence, at)?.checked_sub(1)?;
    let is_joined = sentence.is_any(before, &["and", "but"]) || sentence.is_mark(before, ',');
    if !is_joined || matches!(report, Report::Tell | Report::Aside) {
        return None;
    }
    join_to_speaker(sentence, actors, context, said, cue, before, report)
}

fn is_person(actors: &[Actor], actor: Option<usize>) -> bool {
    actor.and_then(|at| actors.get(at)).is_none_or(|actor| actor.is_person)
}

/// The tokens of a cue, with the words that make it one: `called on`, `pointed out`. Nothing where they are missing.
fn read_cue(sentence: &Sentence<'_>, at: usize) -> Option<Range<usize>> {
    const KINDNESSES: &str = "thanks congratulations condolences gratitude sympathy sympathies greetings apologies wishes \
        appreciation regards regret";
    let next = at + 1;
    match sentence.word(at) {
        "called" | "calls" | "calling" => sentence.is_any(next, &["on", "for", "upon"]).then_some(at..next + 1),
        "pointed" | "pointing" => sentence.is_any(next, &["out", "to"]).then_some(at..next + 1),
        "spoke" => (sentence.word(next) == "highly" && sentence.word(next + 1) == "of").then_some(at..next + 2),
        "extended" | "offered" => (next..next + 5).any(|at| has(KINDNESSES, sentence.word(at))).then_some(at..next),
        "made" | "makes" => (sentence.word(next) == "clear").then_some(at..next + 1),
        "hailed" | "hails" => (sentence.word(next) != "from").then_some(at..next),
        "asked" => (sentence.word(next) != "not").then_some(at..next),
        _ => Some(at..next),
    }
}

/// Whether a verb is a saying with what follows it: `welcomed the decision`, not `welcomed the guests`.
fn is_act(sentence: &Sentence<'_>, actors: &[Actor], cue: Range<usize>) -> bool {
    let next = cue.end;
    if sentence.is_stop(next) || sentence.is_mark(next, ',') {
        return false;
    }
    let names_person = || {
        let end = (next + 4).min(sentence.len());
        actors.iter().any(|actor| actor.is_person && actor.start <= next + 1 && actor.name >= next)
            || (next..end).any(|at| is_human_noun(sentence.word(at)))
    };
    match sentence.word(cue.start) {
        "welcomed" | "welcomes" => !names_person(),
        // `called on Komura`: a visit, if he is not asked to do something.
        "called" | "calls" if sentence.word(next - 1) == "on" => {
            !names_person() || (next..(next + 20).min(sentence.len())).any(|at| sentence.word(at) == "to")
        }
        _ => true,
    }
}

/// The party that a subject is. Delegations and pronouns of unclear meaning are none.
fn resolve(
    sentence: &Sentence<'_>,
    actors: &[Actor],
    context: &Context,
    said: &[Attribution],
    subject: Subject,
) -> Option<(Party, Option<usize>)> {
    match subject {
        Subject::Actor(found) => {
            let actor = actors.get(found).filter(|actor| !actor.is_delegation)?;
            let span = sentence.span(actor.name..actor.name + 1);
            Some((Party { entity: actor.entity, span }, Some(found)))
        }
        Subject::Pronoun(at) => {
            let pronoun = sentence.word(at);
            // `The diplomat praised ..., which, he said, ...`: the diplomat, whoever that is.
            let is_aside = at > 1
                && sentence.is_any(at - 2, &["which", "that", "who", "and", "but"])
                && sentence.is_mark(at - 1, ',');
            if is_aside || names_nobody_before(sentence, at) {
                return None;
            }
            let before = || actors.iter().filter(|actor| actor.is_person && actor.name < at);
            // `A, he said`: who is named in what was said is not the one who said it.
            let follows = at > 0 && (sentence.is_mark(at - 1, ',') || sentence.is_mark(at - 1, '”'));
            let entity = match before().next() {
                None => context.person_for(pronoun)?,
                Some(_) if follows && opens_with_phrase(sentence, sentence.text_start(), at) => return None,
                Some(_) if follows => context.person_for(pronoun)?,
                Some(first) if before().all(|actor| actor.entity == first.entity) => first.entity,
                Some(_) => {
                    let speaker = said.first()?.speaker.entity;
                    said.iter().all(|said| said.speaker.entity == speaker).then_some(speaker)?
                }
            };
            let party = Party { entity, span: sentence.span(at..at + 1) };
            context.agrees(entity, pronoun).then_some((party, None))
        }
    }
}

/// Whether someone without a name is the subject of the sentence that a pronoun stands in.
fn names_nobody_before(sentence: &Sentence<'_>, pronoun: usize) -> bool {
    const WHERE_A_SUBJECT_ENDS: usize = 6;
    let start = sentence.text_start();
    let end = pronoun.min(start + WHERE_A_SUBJECT_ENDS);
    sentence.is_any(start, &["the", "a", "an"])
        && !(start..end).any(|at| sentence.is_person(at))
        && (start..end).any(|at| is_human_noun(sentence.word(at)))
}

/// `and stressed`, `, noting`: said by the one who spoke in the clause before, or by the subject of the sentence.
fn join_to_speaker(
    sentence: &Sentence<'_>,
    actors: &[Actor],
    context: &Context,
    said: &[Attribution],
    cue: Range<usize>,
    before: usize,
    report: Report,
) -> Option<Attribution> {
    let has_comma = sentence.is_mark(before, ',') || sentence.is_mark_before(before, ',');
    let is_participle = report == Report::Participle;
    let start = if sentence.is_mark(before, ',') || !has_comma { before } else { before - 1 };
    let whole = start..cue.end;
    if let Some(last) = said.last() {
        let mut between = last.cue.end..before;
        let is_say = !matches!(last.form, Form::Direct(Report::Act) | Form::Joined(Report::Act));
        let has_clause = between.any(|at| {
            let word = sentence.word(at);
            is_auxiliary(word) || (is_say && word.len() > 4 && word.ends_with("ed"))
        });
        let joins = if is_participle {
            has_comma || matches!(last.form, Form::Joined(Report::Participle))
        } else {
            (has_comma && sentence.is_any(before, &["and", "but"])) || !has_clause
        };
        let (speaker, actor) = (last.speaker, last.actor);
        return joins.then_some(Attribution {
            speaker,
            actor,
            cue,
            whole,
            form: Form::Joined(report),
            contents: Vec::new(),
        });
    }
    let subject = main_subject(sentence, actors).filter(|subject| subject.start(actors) < before)?;
    let (speaker, actor) = resolve(sentence, actors, context, said, subject)?;
    let end = actor.map_or(subject.start(actors) + 1, |actor| actors[actor].end);
    let has_clause = (end + 1..before)
        .any(|at| is_auxiliary(sentence.word(at)) || sentence.is_any(at, &["that", "which", "who", "whom", "where"]));
    let other_person = (end..before).any(|at| sentence.is_person(at)) && is_participle && !has_comma;
    (!has_clause && !other_person).then_some(Attribution {
        speaker,
        actor,
        cue,
        whole,
        form: Form::Joined(report),
        contents: Vec::new(),
    })
}

/// `According to X`, but not to X's report.
fn read_according(sentence: &Sentence<'_>, actors: &[Actor], at: usize) -> Option<Attribution> {
    if sentence.word(at + 1) != "to" {
        return None;
    }
    let found = actors.iter().position(|actor| actor.start == at + 2 && !actor.is_delegation)?;
    let actor = &actors[found];
    let closes = sentence.is_stop(actor.end)
        || sentence.is_mark(actor.end, ',')
        || sentence.is_mark_before(actor.end, ',')
        || sentence.is_any(actor.end, &["on", "in"]);
    let speaker = Party { entity: actor.entity, span: sentence.span(actor.name..actor.name + 1) };
    closes.then_some(Attribution {
        speaker,
        actor: Some(found),
        cue: at..at + 2,
        whole: at..actor.end,
        form: Form::According,
        contents: Vec::new(),
    })
}

/// `X was quoted as saying`, `quoted X as saying`.
fn read_quoted(
    sentence: &Sentence<'_>,
    actors: &[Actor],
    context: &Context,
    said: &[Attribution],
    at: usize,
) -> Option<Attribution> {
    let ends = |at: usize| sentence.word(at) == "as" && sentence.word(at + 1) == "saying";
    if ends(at + 1) && sentence.is_any(at.checked_sub(1)?, &["was", "is", "were"]) {
        let subject = subject_before(sentence, actors, at - 1)?;
        let (speaker, actor) = resolve(sentence, actors, context, said, subject)?;
        let (start, cue) = (subject.start(actors), at - 1..at + 3);
        let whole = start..cue.end;
        return Some(Attribution { speaker, actor, cue, whole, form: Form::Direct(Report::Say), contents: Vec::new() });
    }
    let found = actors.iter().position(|actor| actor.start == at + 1 && ends(actor.end))?;
    let (speaker, actor) = resolve(sentence, actors, context, said, Subject::Actor(found))?;
    let end = actors[found].end + 2;
    Some(Attribution {
        speaker,
        actor,
        cue: at..end,
        whole: at..end,
        form: Form::Joined(Report::Say),
        contents: Vec::new(),
    })
}
