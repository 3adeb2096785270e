//! Who keeps assets and what hangs on them: the policy roles everywhere, local administrators on theirs
//! (A3, A4). Administering gives no access to content (A5).

use super::authority::{
    Authority, CLIENT_MATTER_ADMINISTRATOR, CONFLICTS_OFFICER, HELP_DESK, HOLDS_ADMINISTRATOR, Jurisdiction,
};
use super::guarded::{Guarded, Requirement};
use crate::domain::kernel::{Change, Object, State};
use crate::domain::model::{
    Acknowledgement, Administrator, AdministratorType, Assistant, Case, Client, ClientGroup, Conflict,
    ExcludedSystem, Matter, Memo, Omitted, OpposingSet, OpposingSide, Outbox, OutboxKind, Policy, Request,
    RequestState, Staffing, StaffingHistory, StaffingRule,
};
use Authority::{Local, Maker, Manager, Oneself};

const ADMINISTRATOR: Authority = Local(AdministratorType::Administrator);
const CONFLICTS_ADMINISTRATOR: Authority = Local(AdministratorType::Conflicts);
const STAFFING_ADMINISTRATOR: Authority = Local(AdministratorType::Staffing);

/// Everybody who has anything to do with an asset sees it, and all that hangs on it.
pub const READERS: &[Authority] = &[
    CLIENT_MATTER_ADMINISTRATOR,
    CONFLICTS_OFFICER,
    HOLDS_ADMINISTRATOR,
    HELP_DESK,
    ADMINISTRATOR,
    CONFLICTS_ADMINISTRATOR,
    STAFFING_ADMINISTRATOR,
];

/// How many of these see every asset.
pub const FIRM_WIDE: usize = 4;

/// An asset's own record: name, notes, status, where it belongs.
const SETTINGS: &[Authority] = &[CLIENT_MATTER_ADMINISTRATOR, ADMINISTRATOR];
/// Policy, memo, excluded systems.
pub(super) const POLICY: &[Authority] = &[CLIENT_MATTER_ADMINISTRATOR, Manager, ADMINISTRATOR];
/// Whose decision access requests are, beside those to whom the policy gives them (Q3).
pub const REQUESTS: &[Authority] = POLICY;
const STAFFING: &[Authority] = &[CLIENT_MATTER_ADMINISTRATOR, Manager, ADMINISTRATOR, STAFFING_ADMINISTRATOR];
const CONFLICTS: &[Authority] = &[CONFLICTS_OFFICER, ADMINISTRATOR, CONFLICTS_ADMINISTRATOR];

/// Rows on an asset, all of whose columns have the same writers.
macro_rules! on_asset {
    ($($Record:ident: $writers:expr;)*) => {$(
        impl Guarded for $Record {
            const WRITERS: &'static [Authority] = $writers;
            const READERS: &'static [Authority] = READERS;

            fn place(&self, firm: &State<'_>) -> Jurisdiction {
                Jurisdiction::asset(self.asset.0, firm)
            }
        }
    )*};
}

on_asset! {
    Policy: POLICY;
    Memo: POLICY;
    ExcludedSystem: POLICY;
    Staffing: STAFFING;
    StaffingHistory: STAFFING;
    StaffingRule: STAFFING;
    Omitted: STAFFING;
    Conflict: CONFLICTS;
}

/// What a change of an asset's own record asks for: to make one, the right to do so everywhere; to change
/// one, that over it; and over whatever it comes to or leaves (P6: the policy of its new place counts).
fn of_asset(before: Option<Object>, moved: &[Option<Object>], firm: &State<'_>) -> Vec<Requirement> {
    const CREATE: &[Authority] = &[CLIENT_MATTER_ADMINISTRATOR];
    let Some(asset) = before else {
        return vec![Requirement { any_of: CREATE, place: Jurisdiction::default() }];
    };
    let mut needs = vec![Requirement { any_of: SETTINGS, place: Jurisdiction::asset(asset, firm) }];
    for place in moved.iter().flatten() {
        needs.push(Requirement { any_of: SETTINGS, place: Jurisdiction::asset(*place, firm) });
    }
    needs
}

/// Both sides of a reference when it changes.
fn moved<T: PartialEq + Copy + Into<Object>>(before: Option<T>, after: Option<T>) -> [Option<Object>; 2] {
    if before == after { [None, None] } else { [before.map(Into::into), after.map(Into::into)] }
}

macro_rules! assets {
    ($($Record:ident ($before:ident, $after:ident) moves $moved:expr;)*) => {$(
        impl Guarded for $Record {
            const WRITERS: &'static [Authority] = SETTINGS;
            const READERS: &'static [Authority] = READERS;

            fn place(&self, firm: &State<'_>) -> Jurisdiction {
                Jurisdiction::asset(self.id.0, firm)
            }

            fn requires(change: &Change<Self>, firm: &State<'_>) -> Vec<Requirement> {
                let moved: Vec<Option<Object>> = match (change.before.as_deref(), &change.after) {
                    (Some($before), Some($after)) => $moved,
                    _ => Vec::new(),
                };
                of_asset(change.before.as_ref().map(|row| row.id.0), &moved, firm)
            }
        }
    )*};
}

assets! {
    ClientGroup (_before, _after) moves Vec::new();
    Client (before, after) moves moved(before.client_group, after.client_group).to_vec();
    Case (_before, _after) moves Vec::new();
    Matter (before, after) moves
        [moved(Some(before.client), Some(after.client)), moved(before.case, after.case)].concat();
}

impl Guarded for Administrator {
    const WRITERS: &'static [Authority] = &[
        CLIENT_MATTER_ADMINISTRATOR,
        Manager,
        CONFLICTS_OFFICER,
        ADMINISTRATOR,
        CONFLICTS_ADMINISTRATOR,
        STAFFING_ADMINISTRATOR,
    ];
    const READERS: &'static [Authority] = READERS;

    fn place(&self, firm: &State<'_>) -> Jurisdiction {
        Jurisdiction::asset(self.asset.0, firm)
    }

    /// A4: whoever appoints has all the rights of that type, the conflicts of an `administrator` too; whoever
    /// dismisses gives nobody any. Who makes an asset becomes its administrator (P8).
    fn requires(change: &Change<Self>, firm: &State<'_>) -> Vec<Requirement> {
        const OF_CONFLICTS: &[Authority] =
            &[CONFLICTS_OFFICER, ADMINISTRATOR, CONFLICTS_ADMINISTRATOR, Maker];
        let Some(row) = change.after.as_ref().or(change.before.as_deref()) else { return Vec::new() };
        let all: &[&'static [Authority]] = match row.kind {
            AdministratorType::Administrator if change.before.is_none() => &[SETTINGS, OF_CONFLICTS],
            AdministratorType::Administrator => &[SETTINGS],
            AdministratorType::Conflicts => &[OF_CONFLICTS],
            AdministratorType::Staffing => &[STAFFING],
        };
        all.iter().map(|any_of| Requirement { any_of, place: row.place(firm) }).collect()
    }
}

impl Guarded for Assistant {
    const WRITERS: &'static [Authority] = &[CLIENT_MATTER_ADMINISTRATOR];
    const READERS: &'static [Authority] = &[CLIENT_MATTER_ADMINISTRATOR, HELP_DESK];
}

macro_rules! opposing {
    ($($Record:ident;)*) => {$(
        /// A set spans assets, so it is nobody's local business (A3).
        impl Guarded for $Record {
            const WRITERS: &'static [Authority] = &[CONFLICTS_OFFICER];
            const READERS: &'static [Authority] = &[CONFLICTS_OFFICER, HELP_DESK];
        }
    )*};
}

opposing! {
    OpposingSet;
    OpposingSide;
}

impl Guarded for Request {
    /// Q1: anybody asks in their own name. Who decides is Q3's business, which the rules of requests ask
    /// about; whatever else a file says of a request is for those who keep requests everywhere (A3).
    const WRITERS: &'static [Authority] = &[Oneself, CLIENT_MATTER_ADMINISTRATOR];
    const READERS: &'static [Authority] =
        &[CLIENT_MATTER_ADMINISTRATOR, HELP_DESK, ADMINISTRATOR, STAFFING_ADMINISTRATOR, Oneself];

    fn place(&self, firm: &State<'_>) -> Jurisdiction {
        Jurisdiction::asset(self.asset.0, firm).about(self.requester.0)
    }

    fn requires(change: &Change<Self>, firm: &State<'_>) -> Vec<Requirement> {
        match (change.before.as_deref(), &change.after) {
            (Some(before), Some(after)) if before.is_decided_by(after) => Vec::new(),
            (None, Some(row)) if row.state == RequestState::Pending => {
                vec![Requirement { any_of: Self::WRITERS, place: row.place(firm) }]
            }
            _ => vec![Requirement { any_of: &[CLIENT_MATTER_ADMINISTRATOR], place: Jurisdiction::default() }],
        }
    }
}

impl Guarded for Outbox {
    /// Nobody: messages follow from what is done, and delivering them is the system operator's (A7).
    const WRITERS: &'static [Authority] = &[];
    const READERS: &'static [Authority] = &[CLIENT_MATTER_ADMINISTRATOR, HELP_DESK, ADMINISTRATOR, Oneself];

    fn place(&self, firm: &State<'_>) -> Jurisdiction {
        let place = self.asset.map_or_else(Jurisdiction::default, |asset| Jurisdiction::asset(asset.0, firm));
        place.about(self.user.0)
    }

    /// A reminder at once is the business of those who keep the memo.
    fn requires(change: &Change<Self>, firm: &State<'_>) -> Vec<Requirement> {
        let any_of = match (&change.before, &change.after) {
            (None, Some(row)) if row.kind == OutboxKind::Reminder => POLICY,
            _ => Self::WRITERS,
        };
        let row = change.after.as_ref().or(change.before.as_deref());
        row.map(|row| Requirement { any_of, place: row.place(firm) }).into_iter().collect()
    }
}

impl Guarded for Acknowledgement {
    /// M2: each person's own act; whoever keeps the memo may do it on their behalf.
    const WRITERS: &'static [Authority] = &[Oneself, CLIENT_MATTER_ADMINISTRATOR, Manager, ADMINISTRATOR];
    const READERS: &'static [Authority] = &[
        CLIENT_MATTER_ADMINISTRATOR,
        HELP_DESK,
        ADMINISTRATOR,
        CONFLICTS_ADMINISTRATOR,
        STAFFING_ADMINISTRATOR,
        Oneself,
    ];

    fn place(&self, firm: &State<'_>) -> Jurisdiction {
        Jurisdiction::asset(self.asset.0, firm).about(self.user.0)
    }
}
