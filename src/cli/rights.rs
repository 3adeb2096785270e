//! What each command asks of whoever runs it with `--as`: the one table of commands (A1–A7).
//!
//! A command that isn't in it is the system operator's alone, and a test fails. What a command changes is
//! asked change by change all the same, and what it shows row by row: see `domain::actor`.

use crate::domain::model::table::Table;

/// What a command asks of an actor before it begins.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Needs {
    /// It shows nothing of the firm.
    Nothing,
    /// A7: only the system operator may.
    Operator,
    /// It looks at everything: for those who see every asset.
    ReadsAll,
    /// It looks at rows of this table; which of them, is asked of each.
    Reads(Table),
    /// It changes rows of this table; which of them, is asked of each.
    Changes(Table),
    /// It asks by itself about what it is told to look at or to change: one's own record, decisions about
    /// oneself.
    Asks,
}

use Needs::{Asks, Changes, Nothing, Operator, Reads, ReadsAll};

/// Verbs, and what they need. A command without verbs has none.
type Verbs = &'static [(&'static [&'static str], Needs)];

/// The nouns, and what their verbs need.
const COMMANDS: &[(&[&str], Verbs)] = &[
    (&["init", "apply", "diff", "export", "undo", "test"], &[(&[""], Operator)]),
    (&["completions", "man"], &[(&[""], Nothing)]),
    (&["config"], &[(&["show"], Nothing)]),
    (&["privilege"], &[(&["list", "show"], Nothing)]),
    (&["db"], &[(&["status", "migrate", "backup", "restore", "check"], Operator)]),
    (&["audit"], &[(&["list", "verify", "anchor"], Operator)]),
    (&["lint"], &[(&[""], ReadsAll)]),
    (&["access"], &[(&["diff"], ReadsAll)]),
    // Each of these asks about the objects that it is told.
    (&["import", "check-access", "who-can", "what-can", "timeline"], &[(&[""], Asks)]),
    (
        &["library"],
        &[
            (&["create", "export"], Operator),
            (&["update", "import"], Changes(Table::Library)),
            (&["list", "show"], Reads(Table::Library)),
        ],
    ),
    (
        &["user"],
        &[
            (
                &["create", "update", "enable", "disable", "lock", "unlock", "reset-password"],
                Changes(Table::User),
            ),
            (&["assign", "unassign"], Changes(Table::LibraryUser)),
            (&["delete", "import", "sync"], Changes(Table::User)),
            (&["list"], Reads(Table::User)),
            (&["show"], Asks),
            (&["export"], Operator),
        ],
    ),
    (
        &["group"],
        &[
            (&["create", "update", "enable", "disable", "copy", "delete", "import"], Changes(Table::Group)),
            (&["add-member", "remove-member"], Changes(Table::GroupMember)),
            (&["list", "show"], Reads(Table::Group)),
            (&["export"], Operator),
        ],
    ),
    (
        &["role"],
        &[
            (&["create", "update", "duplicate", "delete", "import"], Changes(Table::Role)),
            (&["grant", "deny", "clear"], Changes(Table::RolePrivilege)),
            // A library's role is held through the assignment to the library: see `LibraryUser`.
            (&["assign", "unassign"], Asks),
            (&["list", "show", "diff"], Reads(Table::Role)),
            (&["tiers"], Nothing),
            (&["export"], Operator),
        ],
    ),
    (&["client-group"], &[(&["create", "update", "import"], Changes(Table::ClientGroup))]),
    (&["client"], &[(&["create", "update", "import"], Changes(Table::Client))]),
    (&["matter"], &[(&["create", "update", "import"], Changes(Table::Matter))]),
    (&["case"], &[(&["create", "update", "import"], Changes(Table::Case))]),
    (&["case"], &[(&["add-matter", "remove-matter"], Changes(Table::Matter))]),
    (
        &["client-group", "client", "matter", "case"],
        &[
            (&["close", "reopen", "delete"], Changes(Table::Case)),
            (&["admin add", "admin remove"], Changes(Table::Administrator)),
            (&["conflict add", "conflict remove"], Changes(Table::Conflict)),
            (&["exclude-system add", "exclude-system remove"], Changes(Table::ExcludedSystem)),
            // Without flags it shows.
            (&["policy"], Asks),
            (&["list", "show", "timeline"], Reads(Table::Case)),
            (&["admin list", "conflict list", "exclude-system list"], Reads(Table::Case)),
            (&["export"], Operator),
        ],
    ),
    (
        &["staffing"],
        &[
            (&["add", "remove", "set-period", "set-type", "import"], Changes(Table::Staffing)),
            (
                &["set-systems", "set-attorney", "unset-attorney", "copy-client-team"],
                Changes(Table::Staffing),
            ),
            (&["maintain"], Changes(Table::Staffing)),
            (&["rule add", "rule remove"], Changes(Table::StaffingRule)),
            (&["rule list"], Reads(Table::StaffingRule)),
            // Without users it lists them; what it changes is asked change by change.
            (&["omit"], Reads(Table::Omitted)),
            (&["activity"], Reads(Table::Activity)),
            (&["assistants add", "assistants remove"], Changes(Table::Assistant)),
            (&["assistants list"], Reads(Table::Assistant)),
            (&["list", "show"], Reads(Table::Staffing)),
            (&["export"], Operator),
        ],
    ),
    (
        &["hold"],
        &[
            (&["create", "update", "release", "delete", "import"], Changes(Table::Hold)),
            (&["asset add", "asset remove"], Changes(Table::HoldAsset)),
            (&["asset list"], Reads(Table::HoldAsset)),
            (&["custodian add", "custodian remove"], Changes(Table::HoldCustodian)),
            // Everybody's own act.
            (&["custodian acknowledge"], Changes(Table::HoldCustodian)),
            (&["custodian list"], Reads(Table::HoldCustodian)),
            (&["list", "show", "timeline"], Reads(Table::Hold)),
            (&["export"], Operator),
        ],
    ),
    (
        &["opposing"],
        &[
            (&["create", "update", "activate", "deactivate"], Changes(Table::OpposingSet)),
            (&["add-side", "remove-side", "import"], Changes(Table::OpposingSide)),
            (&["list", "show"], Reads(Table::OpposingSet)),
            (&["export"], Operator),
        ],
    ),
    (
        &["memo"],
        &[
            (&["set", "clear", "schedule", "remind", "import"], Changes(Table::Memo)),
            (&["acknowledge"], Asks),
            (&["list", "show", "status"], Reads(Table::Memo)),
            (&["outbox"], Reads(Table::Outbox)),
            (&["run-due", "deliver", "export"], Operator),
        ],
    ),
    (
        &["request"],
        &[
            // Anybody asks for themselves; who decides is asked of each request (Q3).
            (&["create", "approve", "reject", "withdraw", "list", "show"], Asks),
            (&["import"], Changes(Table::Request)),
            (&["export"], Operator),
        ],
    ),
    (
        &["system"],
        &[
            (&["create", "delete", "export"], Operator),
            (&["update", "import"], Changes(Table::System)),
            (&["list", "show"], Reads(Table::System)),
        ],
    ),
    (
        &["service"],
        &[
            (
                &["create", "update", "delete", "assign", "unassign", "downgrade", "import", "export"],
                Operator,
            ),
            (&["list", "show", "matrix", "timeline"], Reads(Table::Service)),
        ],
    ),
    (
        &["item"],
        &[
            (&["create", "update", "delete", "import"], Changes(Table::Item)),
            (&["grant", "revoke", "security apply"], Changes(Table::Entry)),
            // Without flags it shows.
            (&["security"], Asks),
            (&["list", "show"], Reads(Table::Item)),
            (&["export"], Operator),
        ],
    ),
    (
        &["integration"],
        &[
            (
                &[
                    "set", "unset", "link", "unlink", "check", "plan", "show", "list", "links", "import",
                    "export",
                ],
                Operator,
            ),
            (&["functionalities"], Nothing),
        ],
    ),
    (
        &["setting"],
        &[
            (&["set", "unset", "import"], Changes(Table::Setting)),
            (&["list", "show"], Reads(Table::Setting)),
            (&["export"], Operator),
        ],
    ),
];

/// What a command needs: its noun, and the words of its verb (`conflict add`), or nothing.
pub fn of(noun: &str, verb: &str) -> Option<Needs> {
    COMMANDS
        .iter()
        .filter(|(nouns, _)| nouns.contains(&noun))
        .flat_map(|(_, verbs)| *verbs)
        .find(|(verbs, _)| verbs.contains(&verb))
        .map(|(_, needs)| *needs)
}

/// Every command in the table, as it is typed.
pub fn all() -> impl Iterator<Item = String> {
    COMMANDS.iter().flat_map(|(nouns, verbs)| {
        nouns.iter().flat_map(move |noun| {
            let verbs = verbs.iter().flat_map(|(verbs, _)| verbs.iter());
            verbs.map(move |verb| format!("{noun} {verb}").trim_end().to_owned())
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::Command;
    use std::collections::BTreeSet;

    fn leaves(command: &Command, path: &str, found: &mut BTreeSet<String>) {
        let mut verbs = command.get_subcommands().peekable();
        if verbs.peek().is_none() || !path.is_empty() && !command.is_subcommand_required_set() {
            found.insert(path.to_owned());
        }
        for verb in verbs {
            leaves(verb, format!("{path} {}", verb.get_name()).trim_start(), found);
        }
    }

    #[test]
    fn every_command_says_what_it_needs_and_nothing_else_does_a6() {
        let mut commands = BTreeSet::new();
        leaves(&crate::cli::built(), "", &mut commands);
        let listed: Vec<String> = all().collect();
        let rules: BTreeSet<String> = listed.iter().cloned().collect();
        assert_eq!(listed.len(), rules.len(), "a command stands there twice");
        let without: Vec<_> = commands.difference(&rules).collect();
        assert!(without.is_empty(), "no rule in src/cli/rights.rs for {without:?}");
        let unknown: Vec<_> = rules.difference(&commands).collect();
        assert!(unknown.is_empty(), "rules for commands that there aren't: {unknown:?}");
    }
}
