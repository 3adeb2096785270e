//! Cedar with its entities in memory: `cedar DIR OUT.csv` decides DIR/requests.csv at 2026-06-01T00:00:00Z.
//!
//! A matter carries its team, its wall and its case as attributes; users are in groups. Rows of staffing
//! that have ended are dropped while loading, so that no policy looks at dates: in Cedar's favour.

use cedar_policy::{
    Authorizer, Context, Decision, Entities, Entity, EntityId, EntityTypeName, EntityUid, PolicySet, Request,
    RestrictedExpression,
};
use rustc_hash::FxHashMap;
use std::collections::{HashMap, HashSet};
use std::error::Error;
use std::io::{BufWriter, Write};
use std::path::Path;

/// Instants of the tables are all of the form YYYY-MM-DDTHH:MM:SSZ: they sort as text.
const AT: &str = "2026-06-01T00:00:00Z";

type Outcome<T> = Result<T, Box<dyn Error>>;

/// Calls `f` with each row of DIR/name.csv.
fn rows(dir: &Path, name: &str, mut f: impl FnMut(&csv::StringRecord) -> Outcome<()>) -> Outcome<()> {
    let file = dir.join(name).with_extension("csv");
    let mut reader = csv::ReaderBuilder::new().buffer_capacity(1 << 18).from_path(file)?;
    let mut row = csv::StringRecord::new();
    while reader.read_record(&mut row)? {
        f(&row)?;
    }
    Ok(())
}

/// The things of one kind, each with its name in Cedar.
struct Kind {
    name: EntityTypeName,
    index: FxHashMap<String, usize>,
    uids: Vec<EntityUid>,
}

impl Kind {
    fn load(dir: &Path, table: &str, name: &str, mut each: impl FnMut(&csv::StringRecord)) -> Outcome<Kind> {
        let mut kind = Kind { name: name.parse()?, index: FxHashMap::default(), uids: vec![] };
        rows(dir, table, |row| {
            kind.index.insert(row[0].to_string(), kind.uids.len());
            kind.uids.push(kind.uid(&row[0]));
            each(row);
            Ok(())
        })?;
        Ok(kind)
    }
    fn uid(&self, id: &str) -> EntityUid {
        EntityUid::from_type_name_and_id(self.name.clone(), EntityId::new(id))
    }
    fn find(&self, id: &str) -> Outcome<usize> {
        self.index.get(id).copied().ok_or_else(|| format!("{} {id}", self.name).into())
    }
}

/// Who is on a team, as members of the sets that the policies look into.
#[derive(Clone, Default)]
struct Team {
    users: Vec<RestrictedExpression>,
    groups: Vec<RestrictedExpression>,
}

fn main() -> Outcome<()> {
    let args: Vec<String> = std::env::args().collect();
    let [_, dir, out] = args.as_slice() else { return Err("cedar DIR OUT.csv".into()) };
    let dir = Path::new(dir);
    let policies: PolicySet = include_str!("policies.cedar").parse()?;
    let (users, matters, entities) = load(dir)?;
    let view: EntityUid = "Action::\"view\"".parse()?;
    let authorizer = Authorizer::new();
    let mut out = BufWriter::with_capacity(1 << 18, std::fs::File::create(out)?);
    writeln!(out, "user_id,matter_id,decision")?;
    rows(dir, "requests", |row| {
        let (user, matter) = (users.uid(&row[0]), matters.uid(&row[1]));
        let request = Request::new(user, view.clone(), matter, Context::empty(), None)?;
        let allowed = authorizer.is_authorized(&request, &policies, &entities).decision() == Decision::Allow;
        writeln!(out, "{},{},{}", &row[0], &row[1], if allowed { "allow" } else { "deny" })?;
        Ok(())
    })?;
    out.flush()?;
    std::process::exit(0) // gigabytes of entities need no freeing one by one
}

fn load(dir: &Path) -> Outcome<(Kind, Kind, Entities)> {
    let users = Kind::load(dir, "users", "User", |_| ())?;
    let groups = Kind::load(dir, "groups", "Group", |_| ())?;
    let cases = Kind::load(dir, "cases", "Case", |_| ())?;
    let mut open = vec![];
    let matters = Kind::load(dir, "matters", "Matter", |row| open.push(&row[5] == "open"))?;
    let (n, m) = (users.uids.len(), matters.uids.len());

    let mut groups_of = vec![HashSet::new(); n];
    rows(dir, "group_members", |row| {
        groups_of[users.find(&row[1])?].insert(groups.uids[groups.find(&row[0])?].clone());
        Ok(())
    })?;
    let mut case_of: Vec<Option<usize>> = vec![None; m];
    rows(dir, "case_matters", |row| {
        case_of[matters.find(&row[1])?] = Some(cases.find(&row[0])?);
        Ok(())
    })?;
    let entity = |kind: &Kind, i: usize| RestrictedExpression::new_entity_uid(kind.uids[i].clone());
    let mut matter_teams = vec![Team::default(); m];
    let mut case_teams = vec![Team::default(); cases.uids.len()];
    rows(dir, "staffing", |row| {
        if !row[5].is_empty() && &row[5] <= AT {
            return Ok(());
        }
        let team = match &row[0] {
            "case" => &mut case_teams[cases.find(&row[1])?],
            _ => &mut matter_teams[matters.find(&row[1])?],
        };
        match &row[2] {
            "group" => team.groups.push(entity(&groups, groups.find(&row[3])?)),
            _ => team.users.push(entity(&users, users.find(&row[3])?)),
        }
        Ok(())
    })?;
    let mut walls = vec![vec![]; m];
    rows(dir, "conflicts", |row| {
        walls[matters.find(&row[0])?].push(entity(&users, users.find(&row[1])?));
        Ok(())
    })?;

    let set = RestrictedExpression::new_set;
    let mut all = Vec::with_capacity(n + m + case_teams.len());
    for (uid, parents) in users.uids.iter().zip(groups_of) {
        all.push(Entity::new(uid.clone(), HashMap::new(), parents)?);
    }
    for (uid, team) in cases.uids.iter().zip(case_teams) {
        let attributes =
            HashMap::from([("users".to_string(), set(team.users)), ("groups".to_string(), set(team.groups))]);
        all.push(Entity::new(uid.clone(), attributes, HashSet::new())?);
    }
    for (i, (team, wall)) in matter_teams.into_iter().zip(walls).enumerate() {
        let mut attributes = HashMap::from([
            ("open".to_string(), RestrictedExpression::new_bool(open[i])),
            ("users".to_string(), set(team.users)),
            ("groups".to_string(), set(team.groups)),
            ("wall".to_string(), set(wall)),
        ]);
        if let Some(case) = case_of[i] {
            attributes.insert("case".to_string(), entity(&cases, case));
        }
        all.push(Entity::new(matters.uids[i].clone(), attributes, HashSet::new())?);
    }
    let entities = Entities::from_entities(all, None)?;
    Ok((users, matters, entities))
}
