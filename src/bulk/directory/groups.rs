//! Who is in which group of a directory, and so here (G1–G3, U6).

use super::{Groups, Sync};
use crate::bulk::dn::{self, Dn};
use crate::bulk::fault::{Exit, Fault};
use crate::bulk::ldif::{Attribute, Entry};
use crate::bulk::options::Options;
use crate::bulk::sync;
use crate::domain::kernel::{
    Arg, Cell, GroupRef, Key, Kind, Object, Origin, Record, Row, UserId, fold, message,
};

use crate::domain::law::rules::Ruled;
use crate::domain::model::{Group, GroupMember, User, UserKind, built_in};
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::Arc;

/// A group as the directory has it.
struct Wanted {
    id: Object,
    full_name: String,
    /// Its own entry, with all its members; else only what people say of themselves is known.
    entry: Option<usize>,
    /// The line that names it.
    line: u32,
    members: FxHashMap<Object, u32>,
}

impl Sync<'_, '_> {
    pub(super) fn take_groups(&mut self, options: &Options) {
        let mut wanted = self.wanted();
        wanted.retain(|group| self.may_be_filled(group));
        let mut named: FxHashSet<Key> = FxHashSet::default();
        let mut whole: FxHashSet<Object> = FxHashSet::default();
        let mut partly: FxHashSet<Object> = FxHashSet::default();
        for group in &wanted {
            if self.builder.state.entity::<Group>(group.id).is_none() {
                let cells = [group.id.scope(), group.id.name(), &group.full_name, "true", "false"];
                self.put::<Group>(&cells, group.line);
            }
            let _ = if group.entry.is_some() { whole.insert(group.id) } else { partly.insert(group.id) };
            for (user, line) in &group.members {
                let cells = [group.id.scope(), group.id.name(), user.id.as_str()];
                if let Some(row) = self.put::<GroupMember>(&cells, *line) {
                    named.insert(row.key());
                }
            }
        }
        let state = self.builder.state;
        let present: FxHashSet<Object> = self.people.entries.iter().map(|(_, user)| *user).collect();
        let is_theirs = |row: &Row| User::of_row(row).kind == UserKind::Directory;
        let users = sync::in_scope(state, User::SCHEMA, options, &is_theirs);
        let ours: FxHashSet<Object> = users.iter().map(|user| User::of_row(user).id.0).collect();
        let is_known = |row: &Row| {
            let row = GroupMember::of_row(row);
            let (group, user) = (row.group.0, row.user.0);
            ours.contains(&user)
                && (whole.contains(&group) || partly.contains(&group) && present.contains(&user))
        };
        let options = Options { extent: None, ..options.clone() };
        let is_named = |row: &Row| named.contains(&GroupMember::SCHEMA.key_of(row));
        if let Err(message) = sync::remove_rows(state, GroupMember::SCHEMA, &is_named, &options, &is_known) {
            let fault = Fault::new(&Arc::from(self.directory.export.name()), 1, message).exit(Exit::State);
            self.refuse(fault);
        }
    }

    /// Builds a row of these cells, one for each column, and puts it.
    fn put<R: Ruled>(&mut self, cells: &[&str], line: u32) -> Option<R> {
        match self
            .builder
            .build(R::SCHEMA, &R::SCHEMA.columns(), Origin { file: 1, line }, &|n| Some(cells[n]))
        {
            Ok(built) => {
                self.builder.put(&built);
                Some(R::of_row(&built.row))
            }
            Err(faults) => {
                let export = &self.directory.export;
                for fault in faults {
                    let placed = match export.entry_at(line) {
                        Some(entry) => export.fault(entry, None, fault.message),
                        None => Fault::new(&Arc::from(export.name()), line, fault.message),
                    };
                    self.refuse(placed.column(Some(fault.column)));
                }
                None
            }
        }
    }

    /// Built-in groups are nobody's but this program's, and a disabled one takes no members (G2, G3).
    fn may_be_filled(&mut self, group: &Wanted) -> bool {
        if built_in(group.id).is_some() {
            let message = message!(
                "{group} is built in: its members don't come from a directory",
                group = Arg::Described(group.id)
            );
            self.warn(group.line, message);
            return false;
        }
        match self.builder.state.entity::<Group>(group.id) {
            None => self.directory.groups == Groups::All,
            Some(known) if !known.enabled.0 => {
                self.warn(
                    group.line,
                    message!(
                        "{group} is disabled: its members stay as they are",
                        group = Arg::Described(group.id)
                    ),
                );
                false
            }
            Some(_) => true,
        }
    }

    /// Every group that the export names, with its members here.
    fn wanted(&mut self) -> Vec<Wanted> {
        let directory = self.directory;
        let mapping = &directory.mapping.group;
        let (member, member_of, id) = (mapping.member(), mapping.member_of(), mapping.id());
        let persons: FxHashSet<usize> = self.people.entries.iter().map(|(at, _)| *at).collect();
        let is_group = |at: usize, entry: &Entry| match entry.classes().as_slice() {
            [] => !persons.contains(&at) && entry.all(&member).next().is_some(),
            classes => directory.mapping.is_group(classes),
        };
        let mut groups: Vec<Wanted> = Vec::new();
        let mut by_dn: FxHashMap<Dn, usize> = FxHashMap::default();
        let mut by_id: FxHashMap<Object, usize> = FxHashMap::default();
        for (at, entry) in directory.export.entries.iter().enumerate().filter(|(at, e)| is_group(*at, e)) {
            let name =
                entry.first(&id).and_then(|a| a.text().ok()).unwrap_or_else(|| dn::own_name(&entry.dn));
            let Some(id) = self.group_id(&name, entry, None) else { continue };
            if let Some(cut) = entry.all(&member).find(|a| is_cut_off(a)) {
                let message = message!(
                    "the members of `{name}` are cut off (`{options}`)",
                    name,
                    options = &cut.options
                );
                let fault = directory.export.fault(entry, Some(cut), message);
                self.refuse(fault.hint("ask for `memberOf` of the people instead, or for each range"));
                continue;
            }
            if let Some(first) = by_id.insert(id, groups.len()) {
                let message = message!(
                    "the group `{name}` is in the export twice, first at line {line}",
                    name,
                    line = i64::from(groups[first].line)
                );
                self.refuse(directory.export.fault(entry, None, message));
                continue;
            }
            by_dn.insert(Dn::parse(&entry.dn), groups.len());
            let full_name = entry.first(&mapping.full_name()).and_then(|a| a.text().ok()).unwrap_or_default();
            let members = FxHashMap::default();
            groups.push(Wanted { id, full_name, entry: Some(at), line: entry.line, members });
        }
        self.fill(&mut groups, &by_dn, &member);
        for (at, user) in self.people.entries.clone() {
            let entry = &directory.export.entries[at];
            for attribute in entry.all(&member_of) {
                let Ok(text) = attribute.text() else { continue };
                let known = by_dn.get(&Dn::parse(&text)).copied();
                let Some(position) = known.or_else(|| {
                    let id = self.group_id(&dn::own_name(&text), entry, Some(attribute))?;
                    Some(*by_id.entry(id).or_insert_with(|| {
                        let (full_name, members) = (String::new(), FxHashMap::default());
                        groups.push(Wanted { id, full_name, entry: None, line: entry.line, members });
                        groups.len() - 1
                    }))
                }) else {
                    continue;
                };
                groups[position].members.entry(user).or_insert(entry.line);
            }
        }
        groups
    }

    /// The members that the groups' own entries name; those of groups in groups are theirs as well.
    fn fill(&self, groups: &mut [Wanted], by_dn: &FxHashMap<Dn, usize>, member: &[String]) {
        let mut direct: Vec<FxHashSet<Object>> = Vec::new();
        let mut inner: Vec<Vec<usize>> = Vec::new();
        for group in groups.iter() {
            let (mut users, mut within) = (FxHashSet::default(), Vec::new());
            let entry = group.entry.map(|at| &self.directory.export.entries[at]);
            for text in entry.iter().flat_map(|e| e.all(member)).filter_map(|a| a.text().ok()) {
                match by_dn.get(&Dn::parse(&text)) {
                    Some(other) => within.push(*other),
                    None => users.extend(self.member(&text)),
                }
            }
            direct.push(users);
            inner.push(within);
        }
        for (at, group) in groups.iter_mut().enumerate() {
            let mut visited = vec![at];
            let mut next = 0;
            while let Some(within) = visited.get(next).copied() {
                next += 1;
                group.members.extend(direct[within].iter().map(|user| (*user, group.line)));
                visited.extend(
                    inner[within].iter().filter(|i| !visited.contains(i)).copied().collect::<Vec<_>>(),
                );
            }
        }
    }

    /// The directory user that a member's name or id means, if there is one here.
    fn member(&self, text: &str) -> Option<Object> {
        if let Some(user) = self.people.by_dn.get(&Dn::parse(text)) {
            return Some(*user);
        }
        if text.contains('=') {
            return self.known.by_dn.get(&Dn::parse(text)).copied();
        }
        if let Some(user) = self.people.by_id.get(fold(text).as_ref()) {
            return Some(*user);
        }
        let user = UserId::parse(text, &self.builder.author.context).ok()?;
        let known = self.builder.state.entity::<User>(user)?;
        (known.kind == UserKind::Directory).then_some(known.id.0)
    }

    /// The group of this name, where the mapping puts the directory's groups.
    fn group_id(&mut self, name: &str, entry: &Entry, attribute: Option<&Attribute>) -> Option<Object> {
        let scope = &self.directory.mapping.group.scope;
        match Object::parse(Kind::Group, &format!("{scope}/{name}")) {
            Ok(id) => Some(GroupRef(id).0),
            Err(message) => {
                let fault = self.directory.export.fault(entry, attribute, message);
                self.refuse(fault);
                None
            }
        }
    }
}

/// Is it a part of a long list that was never asked for to its end (`member;range=0-1499`)?
fn is_cut_off(attribute: &Attribute) -> bool {
    let range = attribute.options.split(';').find_map(|option| option.strip_prefix("range="));
    range.is_some_and(|range| !range.ends_with('*'))
}
