//! The rules on systems (P9, S1).

use crate::domain::kernel::{Arg, Cell, Change, Class, Record, counted, fold, message};
use crate::domain::law::rules::Retirement;
use crate::domain::law::rules::{Ruled, Rules};
use crate::domain::model::{IMANAGE_WORK, Staffing, System};

impl Ruled for System {
    /// P9: iManage Work can't be deleted.
    fn retirement(&self) -> Retirement<Self> {
        let is_built_in = self.id.0.id.as_str().eq_ignore_ascii_case(IMANAGE_WORK);
        if is_built_in { Retirement::Stays } else { Retirement::Goes }
    }

    fn check(change: &Change<Self>, rules: &Rules<'_, '_>) {
        if let (Some(row), None) = (&change.before, &change.after)
            && row.id.show().eq_ignore_ascii_case(IMANAGE_WORK)
        {
            let message = message!("`{system}` is always there and can't be deleted", system = IMANAGE_WORK);
            rules.refuse(change, "P9", Class::State, System::id, message);
        }
        // S1: staffing names systems in a list, which no look-up of references sees.
        if let (Some(row), None) = (&change.before, &change.after) {
            let name = fold(row.id.0.id.as_str());
            let mut users: Vec<String> = rules
                .state
                .all::<Staffing>()
                .iter()
                .filter(|staffed| staffed.systems.names().any(|system| fold(system) == name))
                .map(Record::name)
                .collect();
            if !users.is_empty() {
                users.sort();
                let message = message!(
                    "{system} is still named by {rows} of staffing: {users}",
                    system = Arg::Described(row.id.0),
                    rows = counted(users.len(), "row"),
                    users
                );
                rules.refuse(change, "S1", Class::State, System::id, message);
            }
        }
    }
}
