//! `imctl role create` on a terminal: every question of the dialogue, one after the other.

use super::values::not_policy;
use crate::cli::app::App;
use crate::cli::args::RoleScope;
use crate::cli::ask::Ask;
use crate::cli::error::{Error, Result, exit};
use crate::cli::fields::Fields;
use crate::domain::kernel::{Cell, Kind, Object};
use crate::domain::model::catalogue::Privilege;
use crate::domain::model::{Library, Role, catalogue};

/// What was answered.
pub struct Draft {
    pub scope: String,
    pub name: String,
    pub fields: Fields<Role>,
    /// Privileges and their values, where something was said.
    pub values: Vec<(String, String)>,
}

/// Asks for a new role, of the scope that the command line names or one that is chosen.
///
/// # Errors
/// When there are no more answers, or the last one is no.
pub fn ask(app: &App, asker: &mut dyn Ask, scope: &RoleScope) -> Result<Draft> {
    let scope =
        if scope.is_given() || app.library().is_some() { Some(scope.of(app.library())?) } else { None };
    let libraries = app.read(|reading| {
        let libraries = reading.rows::<Library>();
        Ok(libraries.iter().map(|library| library.id.show()).collect())
    })?;
    questions(asker, scope, libraries)
}

fn questions(asker: &mut dyn Ask, scope: Option<String>, libraries: Vec<String>) -> Result<Draft> {
    let scope = match scope {
        Some(scope) => scope,
        None => {
            let choices: Vec<String> =
                libraries.into_iter().chain(["global".into(), "service".into()]).collect();
            let chosen = asker.one("Where does the role count?", &choices, 0)?;
            choices[chosen].clone()
        }
    };
    not_policy(&scope)?;
    let is_name = |name: &str| match name.trim() {
        "" => Err("a role has a name".to_owned()),
        name => Ok(Object::parse(Kind::Role, &format!("{scope}/{name}")).map(drop)?),
    };
    let name = asker.text("Name", "", &is_name)?.trim().to_owned();
    let mut fields = Fields::<Role>::default();
    let is_short = |text: &str| {
        if text.chars().count() <= 254 {
            Ok(())
        } else {
            Err("at most 254 characters are allowed".to_owned())
        }
    };
    let description = asker.text("Description", "", &is_short)?;
    if !description.is_empty() {
        fields.set(Role::description, description);
    }
    let is_library = !matches!(scope.as_str(), "global" | "service");
    if is_library && asker.yes("Is it for external users, and for nobody else?", false)? {
        fields.set(Role::external, "true");
    }
    let values = privileges(asker, &scope)?;
    let said = match values.len() {
        0 => "says nothing of its own".to_owned(),
        _ => values.iter().map(|(key, value)| format!("{key}={value}")).collect::<Vec<_>>().join(", "),
    };
    if !asker.yes(&format!("Create `{name}` in `{scope}`: {said}?"), true)? {
        return Err(Error::new(exit::NOT_PERMITTED, "not done: the answer was no"));
    }
    Ok(Draft { scope, name, fields, values })
}

/// Category by category: levels one by one, what is granted by marking. Of a service's many categories
/// first which ones.
fn privileges(asker: &mut dyn Ask, scope: &str) -> Result<Vec<(String, String)>> {
    let all = catalogue::privileges(scope);
    let mut categories: Vec<&str> = Vec::new();
    for privilege in all {
        if !categories.contains(&privilege.category.as_str()) {
            categories.push(&privilege.category);
        }
    }
    if scope == "service" {
        let names: Vec<String> = categories.iter().map(|c| (*c).to_owned()).collect();
        let chosen = asker.many("Categories that the role says something about", &names)?;
        categories = chosen.into_iter().map(|at| categories[at]).collect();
    }
    let mut values = Vec::new();
    for category in categories {
        let (marked, levels): (Vec<&Privilege>, Vec<&Privilege>) = all
            .iter()
            .filter(|p| p.category == category)
            .partition(|p| matches!(p.values.first().map(String::as_str), Some("granted" | "allow")));
        for privilege in levels {
            let default = privilege.values.iter().position(|v| *v == privilege.default).unwrap_or_default();
            let level = asker.one(&format!("{category}: {}", privilege.name), &privilege.values, default)?;
            if level != default {
                values.push((privilege.key.clone(), privilege.values[level].clone()));
            }
        }
        let names: Vec<String> = marked.iter().map(|p| p.name.clone()).collect();
        let words: &[&str] = if scope == "service" { &["allow", "deny"] } else { &["granted"] };
        for word in words.iter().filter(|_| !names.is_empty()) {
            let chosen = asker.many(&format!("{category}: {word}"), &names)?;
            values.extend(chosen.into_iter().map(|at| (marked[at].key.clone(), (*word).to_owned())));
        }
    }
    Ok(values)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::ask::script::Script;

    fn answers(scope: Option<&str>, list: &[(&'static str, &'static str)]) -> Result<Draft> {
        let mut script = Script::new(list);
        let draft = questions(&mut script, scope.map(str::to_owned), vec!["ACTIVE".into()]);
        script.is_used_up();
        draft
    }

    #[test]
    fn a_library_role_is_asked_for_category_by_category_r4() {
        let draft = answers(
            None,
            &[
                ("Where", "ACTIVE"),
                ("Name", ""),
                ("Name", "EDITOR"),
                ("Description", "Edits"),
                ("Is it for external", "n"),
                ("Allowed Actions: System Access", ""),
                ("Content: granted", "Import/Create,Delete"),
                ("Workspace: granted", ""),
                ("Folder: granted", "Create Public Folder"),
                ("Admin Privileges: Control Center Access", "tier1"),
                ("Admin Privileges: granted", "View Documents"),
                ("Work Client Privileges (Legacy): granted", ""),
                ("Admin Privileges (Legacy): granted", ""),
                ("Create `EDITOR` in `ACTIVE`: import_create=granted", "y"),
            ],
        );
        let draft = draft.unwrap();
        assert_eq!((draft.scope.as_str(), draft.name.as_str()), ("ACTIVE", "EDITOR"));
        assert_eq!(draft.fields.get(Role::description), Some("Edits"));
        let values: Vec<String> = draft.values.iter().map(|(key, value)| format!("{key}={value}")).collect();
        assert_eq!(
            values,
            [
                "import_create=granted",
                "delete=granted",
                "create_public_folder=granted",
                "control_center_access=tier1",
                "view_documents=granted"
            ]
        );
    }

    #[test]
    fn a_no_at_the_end_makes_nothing() {
        let list = [("Name", "HELPDESK"), ("Description", ""), ("Global: granted", ""), ("Create", "n")];
        assert_eq!(answers(Some("global"), &list).err().unwrap().exit, exit::NOT_PERMITTED);
        assert_eq!(answers(Some("policy"), &[]).err().unwrap().exit, exit::STATE);
    }
}
