//! What the rules on items saw: the user's place in the library, each node of the tree, and what is needed.

use crate::domain::access::decision::{Rule, Via};
use crate::domain::access::facts::Facts;
use crate::domain::access::request::{Id, Need};
use crate::domain::access::rules::{Evaluation, EvaluationState};
use crate::domain::access::trace::{Outcome, TraceBuilder};
use crate::domain::access::work::{Content, Grant, each_grant, is_nrtadmin, source};
use crate::domain::kernel::{Message, command, message};
use crate::domain::model::commands::{
    ITEM_GRANT, ITEM_REVOKE, ROLE_GRANT, USER_ASSIGN, USER_ASSIGN_ROLE, USER_ENABLE_IN,
};
use crate::domain::model::{Containment, GroupAccess, Level, Table};

/// What is asked about; the rules about items ask nothing else.
fn content<'a, F>(evaluation: &'a Evaluation<'_, F>) -> Option<(&'a Content, Id)> {
    let content = evaluation.content.as_ref()?;
    Some((content, content.node?.library))
}

pub fn assignment<F: Facts>(
    t: &mut TraceBuilder<'_>,
    evaluation: &Evaluation<'_, F>,
    _: &EvaluationState,
    denied: Option<Rule>,
) {
    let Some((_, library)) = content(evaluation) else { return };
    let (user, name) = (t.name(evaluation.user), t.bare(library));
    if denied.is_some() {
        let detail = message!("{user} isn't assigned to library {name}", user, name = name.clone());
        t.say("library", Outcome::Deny, denied, detail);
        t.advise_run(command!(USER_ASSIGN, user, library = name));
    } else {
        t.say("library", Outcome::Pass, None, message!("{user} is assigned to library {name}", user, name));
        t.because_of(Table::LibraryUser, &[library, evaluation.user]);
    }
}

pub fn sign_in<F: Facts>(
    t: &mut TraceBuilder<'_>,
    evaluation: &Evaluation<'_, F>,
    _: &EvaluationState,
    denied: Option<Rule>,
) {
    let Some((content, library)) = content(evaluation) else { return };
    if content.assignment.is_none() {
        return;
    }
    let (user, name) = (t.name(evaluation.user), t.bare(library));
    if denied.is_some() {
        let detail = message!("{user} may not sign in to library {name}", user, name = name.clone());
        t.say("library", Outcome::Deny, denied, detail);
        t.advise_run(command!(USER_ENABLE_IN, user, library = name));
    } else {
        t.say("library", Outcome::Pass, None, message!("{user} may sign in to library {name}", user, name));
    }
    t.because_of(Table::LibraryUser, &[library, evaluation.user]);
}

/// Each node that counts, from the item up, and which of them decides.
pub fn level<F: Facts>(
    t: &mut TraceBuilder<'_>,
    evaluation: &Evaluation<'_, F>,
    found: &EvaluationState,
    _: Option<Rule>,
) {
    let Some((content, library)) = content(evaluation) else { return };
    if content.library.is_some_and(|library| library.containment == Containment::Own) {
        let library = t.bare(library);
        t.say(
            "work",
            Outcome::Info,
            None,
            message!("in library {library} what contains an item doesn't limit it", library),
        );
        t.because_of(Table::Library, &[content.node.map_or(content.item, |node| node.library)]);
    }
    each_grant(evaluation.facts, content, evaluation.user, |node, grant| {
        tell_node(t, evaluation, content, node, &grant);
    });
    if let Some(on) = found.grant.on {
        let (item, on) = (t.name(content.item), t.name(on));
        let detail = message!("{on} gives least, and what it doesn't give {item} can't", on, item);
        t.say("work", Outcome::Info, None, detail);
    }
}

fn tell_node<F: Facts>(
    t: &mut TraceBuilder<'_>,
    evaluation: &Evaluation<'_, F>,
    content: &Content,
    node: Id,
    grant: &Grant,
) {
    let source = source(evaluation.facts, node).map_or(node, |(id, _)| id);
    let (user, name, from) = (t.name(evaluation.user), t.name(node), t.name(source));
    let inherited =
        if source == node { Message::default() } else { message!(" (inherited from {from})", from) };
    let gives = grant.level.word();
    let (detail, table, key): (Message, Table, Vec<Id>) = match grant.via {
        Via::Entry => (
            message!("{name}: the entry of {user} says {gives}{inherited}", name, user, gives, inherited),
            Table::Entry,
            vec![source, evaluation.user],
        ),
        Via::GroupEntry(group) => {
            let disabled = evaluation.facts.any_group(evaluation.user, |m| m.group == group && !m.enabled);
            let even = if disabled { "; the group is disabled, its denials still count" } else { "" };
            (
                message!(
                    "{name}: the entry of {group}, of which {user} is a member, says {gives}{inherited}{even}",
                    name,
                    group = t.name(group),
                    user,
                    gives,
                    inherited,
                    even,
                ),
                Table::Entry,
                vec![source, group],
            )
        }
        Via::Owner => (
            message!("{name}: {user} owns it, which gives {gives}", name, user, gives),
            Table::Item,
            vec![node],
        ),
        Via::DefaultSecurity if grant.rule == Rule::ExternalDefault => (
            message!(
                "{name}: {user} is external and has no entry, so the default security gives {gives}{inherited}",
                name,
                user,
                gives,
                inherited,
            ),
            Table::Item,
            vec![node],
        ),
        _ => (
            message!(
                "{name}: no entry of {user} or their groups; the default security gives {gives}{inherited}",
                name,
                user,
                gives,
                inherited,
            ),
            Table::Item,
            vec![source],
        ),
    };
    t.say("work", Outcome::Info, Some(grant.rule), detail);
    t.because_of(table, &key);
    // What inherits has the same entries, and needn't have them told again.
    if node == source || node == content.item {
        near_misses(t, evaluation, content, source, grant);
    }
}

/// Entries that say something else, and why they don't count.
fn near_misses<F: Facts>(
    t: &mut TraceBuilder<'_>,
    evaluation: &Evaluation<'_, F>,
    content: &Content,
    source: Id,
    grant: &Grant,
) {
    let counts = match content.library.map(|library| library.group_access) {
        Some(GroupAccess::Lowest) => "the lowest of the groups' entries counts",
        _ => "the highest of the groups' entries counts",
    };
    evaluation.facts.any_group(evaluation.user, |membership| {
        let Some(level) = evaluation.facts.entry(source, membership.group) else { return false };
        if grant.via == Via::GroupEntry(membership.group) {
            return false;
        }
        let but = match (grant.rule, level) {
            _ if !membership.enabled && level != Level::NoAccess => "the group is disabled",
            (Rule::AclUser, _) => "the user's own entry comes first",
            (Rule::AclGroup, level) if level != grant.level => counts,
            (Rule::AclNoAccess, level) if level != Level::NoAccess => "no_access comes first",
            _ => return false,
        };
        let group = t.name(membership.group);
        let detail = message!("the entry of {group} says {level}, but {but}", group, level, but);
        t.say("work", Outcome::Info, None, detail);
        t.because_of(Table::Entry, &[source, membership.group]);
        false
    });
}

pub fn nrtadmin<F: Facts>(
    t: &mut TraceBuilder<'_>,
    evaluation: &Evaluation<'_, F>,
    found: &EvaluationState,
    _: Option<Rule>,
) {
    let Some((content, library)) = content(evaluation) else { return };
    if !is_nrtadmin(evaluation.facts, content, evaluation.user) {
        return;
    }
    let (user, name) = (t.name(evaluation.user), t.bare(library));
    let detail = if found.grant.rule == Rule::NrtadminView {
        message!(
            "{user} manages library {name} with a role that views documents, and so may read",
            user,
            name
        )
    } else if !content.views_documents() {
        message!("{user} manages library {name}, but the role doesn't view documents", user, name)
    } else if found.grant.walled {
        message!(
            "{user} manages library {name}, but an entry denies access, which counts for administrators too",
            user,
            name
        )
    } else {
        return;
    };
    t.say("work", Outcome::Info, None, detail);
    if let Some(assignment) = content.assignment {
        t.because_of(Table::RolePrivilege, &[assignment.role]);
    }
}

pub fn read_only<F: Facts>(
    t: &mut TraceBuilder<'_>,
    evaluation: &Evaluation<'_, F>,
    found: &EvaluationState,
    _: Option<Rule>,
) {
    if found.grant.rule != Rule::ReadOnlyRole {
        return;
    }
    let Some((content, library)) = content(evaluation) else { return };
    let (user, name) = (t.name(evaluation.user), t.bare(library));
    let detail =
        message!("the role of {user} in library {name} only reads, which caps the level at read", user, name);
    t.say("work", Outcome::Info, Some(Rule::ReadOnlyRole), detail);
    if let Some(assignment) = content.assignment {
        t.because_of(Table::Role, &[assignment.role]);
    }
}

pub fn no_access<F: Facts>(
    t: &mut TraceBuilder<'_>,
    evaluation: &Evaluation<'_, F>,
    found: &EvaluationState,
    denied: Option<Rule>,
) {
    let Some((content, _)) = content(evaluation) else { return };
    let (user, item) = (t.name(evaluation.user), t.name(content.item));
    if denied.is_none() {
        return;
    }
    t.say("work", Outcome::Deny, denied, message!("{item} gives {user} nothing", item, user));
    advise_entry(t, evaluation, content, found, evaluation.request.need.level());
}

/// What would give the user this level.
fn advise_entry<F: Facts>(
    t: &mut TraceBuilder<'_>,
    evaluation: &Evaluation<'_, F>,
    content: &Content,
    found: &EvaluationState,
    level: Level,
) {
    let user = t.name(evaluation.user);
    if found.grant.rule == Rule::ReadOnlyRole {
        if let Some(node) = content.node {
            let run = command!(USER_ASSIGN_ROLE, user, library = t.bare(node.library));
            t.advise(message!("a role that doesn't only read: `{run}`", run));
        }
        return;
    }
    let node = found.grant.on.unwrap_or(content.item);
    let source = source(evaluation.facts, node).map_or(node, |(id, _)| id);
    let item = t.name(source);
    match (found.grant.rule, found.grant.via) {
        (Rule::AclNoAccess, Via::GroupEntry(group)) => {
            let run = command!(ITEM_REVOKE, item, principal = t.name(group));
            t.advise(message!("`{run}`, which denies all its members", run));
        }
        _ => t.advise_run(command!(ITEM_GRANT, item, principal = user, level)),
    }
}

pub fn need<F: Facts>(
    t: &mut TraceBuilder<'_>,
    evaluation: &Evaluation<'_, F>,
    found: &EvaluationState,
    denied: Option<Rule>,
) {
    let Some((content, _)) = content(evaluation) else { return };
    if found.grant.level == Level::NoAccess {
        return;
    }
    let (need, level) = (evaluation.request.need, found.grant.level);
    let what = match need {
        Need::Level(needed) => message!("{needed} is needed", needed),
        Need::Act(act) => message!("{act} needs {needed}", act, needed = need.level()),
    };
    if denied.is_none() {
        t.say("need", Outcome::Pass, None, message!("{what}, and the level is {level}", what, level));
        return;
    }
    t.say("need", Outcome::Deny, denied, message!("{what}, and the level is only {level}", what, level));
    advise_entry(t, evaluation, content, found, need.level());
}

pub fn privilege<F: Facts>(
    t: &mut TraceBuilder<'_>,
    evaluation: &Evaluation<'_, F>,
    _: &EvaluationState,
    denied: Option<Rule>,
) {
    let Some((content, library)) = content(evaluation) else { return };
    let (Need::Act(act), Some(privilege)) =
        (evaluation.request.need, content.privilege(evaluation.request.need))
    else {
        return;
    };
    let (user, library) = (t.name(evaluation.user), t.bare(library));
    let (outcome, verb) = if denied.is_some() { (Outcome::Deny, "lacks") } else { (Outcome::Pass, "has") };
    let detail = message!(
        "{act} takes the privilege {privilege}, which the role of {user} in library {library} {verb}",
        act,
        privilege,
        user,
        library = library.clone(),
        verb,
    );
    t.say("need", outcome, denied, detail);
    let Some(assignment) = content.assignment else { return };
    t.because_of(Table::LibraryUser, &[content.node.map_or(0, |node| node.library), evaluation.user]);
    if denied.is_some() {
        let role = t.name(assignment.role);
        let scope = message!("library:{library}", library);
        let run = command!(ROLE_GRANT, role = role.name(), key = privilege, scope);
        t.advise(message!("`{run}`, for everybody who has that role", run));
    }
}
