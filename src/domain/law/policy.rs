//! The rules on security policies (P2–P5, S4).

use crate::domain::kernel::{Arg, Author, Change, Class, Flag, Given, Kind, Message, command, message};
use crate::domain::law::governing::{check_own, governance};
use crate::domain::law::rules::{Ruled, Rules};
use crate::domain::model::commands::{NOUN_POLICY_SECURITY, STAFFING_SET_ATTORNEY};
use crate::domain::model::policy::default_security;
use crate::domain::model::{AccessRequests, Policy, Security, Staffing};

impl Ruled for Policy {
    fn fill(&mut self, before: Option<&Self>, given: Given, _author: &Author) {
        self.security = Some(self.security_or_default());
        // P2: setting a locked asset open switches its lock off.
        let was_locked = before.is_some_and(|b| b.limited_to_staffing.0);
        if self.security_or_default() == Security::Open
            && was_locked
            && given.has(Policy::security)
            && !given.has(Policy::limited_to_staffing)
        {
            self.limited_to_staffing = Flag(false);
        }
    }

    fn check(change: &Change<Self>, rules: &Rules<'_, '_>) {
        let Some(policy) = &change.after else {
            if let Some(policy) = change.before.as_deref()
                && policy.security_or_default() == Security::Restricted
            {
                check_own(change, Policy::asset, policy.asset.0, "security policy", rules);
            }
            return;
        };
        let asset = policy.asset;
        let is_matter = asset.0.kind == Kind::Matter;
        if policy.security_or_default() == Security::Inherited && !is_matter {
            let message = message!(
                "only a matter's security can be `inherited`; `{asset}` is `open` or `restricted`",
                asset
            );
            rules.refuse(change, "P2", Class::Value, Policy::security, message);
        }
        if policy.limited_to_staffing.0 {
            if !matches!(asset.0.kind, Kind::Client | Kind::ClientGroup) {
                let message = message!(
                    "only clients and client groups can be limited to staffing, not `{asset}`",
                    asset
                );
                rules.refuse(change, "P2", Class::Value, Policy::limited_to_staffing, message);
            } else if policy.security_or_default() != Security::Restricted {
                let message =
                    message!("only a restricted asset can be limited to staffing; `{asset}` is open", asset);
                let hint = command!(
                    NOUN_POLICY_SECURITY,
                    noun = asset.0.kind.word(),
                    id = Arg::Id(asset.0),
                    security = "restricted"
                );
                rules.refuse_with(change, "P2", Class::State, Policy::limited_to_staffing, message, hint);
            }
        }
        if policy.access_requests == AccessRequests::Attorney
            && !rules.state.by(Staffing::asset, asset).iter().any(|row| row.attorney.0)
        {
            let message = message!(
                "access requests of `{asset}` go to the responsible attorney, and it has none",
                asset
            );
            // What isn't there yet can't be staffed by a command of its own.
            let hint: Message = match (rules.state.existed(asset.0), rules.is_step()) {
                (true, _) => command!(STAFFING_SET_ATTORNEY, asset).into(),
                (false, true) => "name one with it: --attorney USER".into(),
                (false, false) => "give one of the rows of its staffing `attorney` true".into(),
            };
            rules.refuse_with(change, "S4", Class::State, Policy::access_requests, message, hint);
        }
        // P2: one may set what governs, or make the asset govern itself or stop doing so.
        let in_case = governance(rules, asset.0).by_case();
        let was =
            change.before.as_ref().map_or(default_security(asset), |before| before.security_or_default());
        let moves = was != policy.security_or_default();
        if in_case || !is_matter || !moves {
            check_own(change, Policy::asset, asset.0, "security policy", rules);
        }
        if is_matter && policy.security_or_default() == Security::Open && moves && !in_case {
            let governance = governance(rules, asset.0);
            if governance.alone != "open" {
                let message =
                    message!("`{asset}` can't be open: it is {alone}", asset, alone = governance.alone);
                let hint = command!(
                    NOUN_POLICY_SECURITY,
                    noun = governance.by.kind.word(),
                    id = Arg::Id(governance.by),
                    security = "open"
                );
                rules.forbid_with(change, "P3", Policy::security, message, hint);
            }
        }
    }
}
