//! The rules on memos and their acknowledgement (M1–M3).

pub mod send;
pub mod stint;

use crate::domain::kernel::{Author, Cell, Change, Class, Frequency, Given, Principal, command, message};
use crate::domain::law::governing::check_own;
use crate::domain::law::governing::governs_itself;
use crate::domain::law::memo::send::is_on;
use crate::domain::law::rules::{Ruled, Rules};
use crate::domain::model::commands::{
    MEMO_SET_AUTO_SEND, MEMO_SET_KIND_TEXT, MEMO_SET_QUIET, MEMO_SET_TEXT, STAFFING_ADD, STAFFING_SET_PERIOD,
};
use crate::domain::model::work_link::has_links;
use crate::domain::model::{Acknowledgement, Memo, MemoKind, Staffing};

impl Ruled for Memo {
    /// M3: a schedule starts when it is set, and is due one period later; `never` is due never.
    fn fill(&mut self, before: Option<&Self>, given: Given, author: &Author) {
        let now = author.context.now;
        let rescheduled =
            before.is_some_and(|b| b.frequency != self.frequency || b.starts_at != self.starts_at);
        if self.starts_at.is_none() || (rescheduled && !given.has(Memo::starts_at)) {
            self.starts_at = Some(now);
        }
        if self.frequency == Frequency::Never {
            self.next_due = None;
        } else if self.next_due.is_none() || (rescheduled && !given.has(Memo::next_due)) {
            self.next_due =
                self.starts_at.and_then(|start| self.frequency.next(start, now, author.context.zone));
        }
    }

    fn check(change: &Change<Self>, rules: &Rules<'_, '_>) {
        let Some(memo) = change.after.as_ref().or(change.before.as_deref()) else { return };
        if change.after.is_some() {
            if memo.auto_send.0 && memo.text.as_str().trim().is_empty() {
                let message = message!(
                    "the memo of `{asset}` is sent automatically, so it needs a text",
                    asset = memo.asset
                );
                let hint = message!(
                    "{run}, or --auto-send false",
                    run = command!(MEMO_SET_TEXT, asset = memo.asset)
                );
                rules.refuse_with(change, "M1", Class::State, Memo::text, message, hint);
            }
            if memo.kind == MemoKind::Email && has_links(memo.text.as_str()) {
                let message = message!(
                    "the memo of `{asset}` has work links, so it can't be an e-mail memo",
                    asset = memo.asset
                );
                let hint = message!(
                    "{run}, or write the text without links",
                    run = command!(MEMO_SET_KIND_TEXT, asset = memo.asset)
                );
                rules.refuse_with(change, "P1", Class::State, Memo::kind, message, hint);
            }
            if memo.acknowledge.0 && !memo.auto_send.0 {
                let message = message!(
                    "the memo of `{asset}` must be acknowledged, so it must be sent automatically",
                    asset = memo.asset
                );
                let hint = message!(
                    "{run}, or --acknowledge false",
                    run = command!(MEMO_SET_AUTO_SEND, asset = memo.asset)
                );
                rules.refuse_with(change, "M1", Class::State, Memo::acknowledge, message, hint);
            }
        } else if memo.auto_send.0
            && rules.state.exists(memo.asset.0)
            && governs_itself(rules.state, memo.asset.0)
        {
            let message = message!(
                "the memo of `{asset}` is sent automatically, so it can't be cleared",
                asset = memo.asset
            );
            let hint = command!(MEMO_SET_QUIET, asset = memo.asset);
            rules.forbid_with(change, "M1", Memo::text, message, hint);
        }
        check_own(change, Memo::asset, memo.asset.0, "security memo", rules);
    }
}

impl Ruled for Acknowledgement {
    fn fill(&mut self, _before: Option<&Self>, _given: Given, author: &Author) {
        if self.acknowledged_at.is_none() {
            self.acknowledged_at = Some(author.context.now);
        }
        if self.by.is_empty() {
            self.by = author.name;
        }
    }

    /// M2: an acknowledgement belongs to a stint, so nobody acknowledges ahead of one.
    fn check(change: &Change<Self>, rules: &Rules<'_, '_>) {
        let (Some(row), None) = (&change.after, &change.before) else { return };
        if rules.is_step() && !is_on(&rules.facts, row.asset.0, row.user.0, rules.now()) {
            let message = message!(
                "`{user}` isn't on the staffing of `{asset}`, so there is nothing to acknowledge",
                user = row.user,
                asset = row.asset
            );
            let own = [row.asset.store(), Principal(row.user.0).store()];
            let hint = match rules.state.get::<Staffing>(&own) {
                // A row that has ended.
                Some(_) => {
                    command!(STAFFING_SET_PERIOD, asset = row.asset, member = row.user, until = "+30d")
                }
                None => command!(STAFFING_ADD, asset = row.asset, member = row.user),
            };
            rules.forbid_with(change, "M2", Acknowledgement::user, message, hint);
        }
    }
}
