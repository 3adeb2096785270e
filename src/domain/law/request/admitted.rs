//! Whether somebody had access before they ask for it (Q1, M2).

use crate::domain::access::{Need, Request as Ask, Rule, StateFacts, decide, governing};
use crate::domain::kernel::{
    Arg, Asset, Cell, Instant, Kind, Message, Object, Principal, State, Text, command, message,
};
use crate::domain::model::commands::MEMO_ACKNOWLEDGE;
use crate::domain::model::{IMANAGE_WORK, Staffing};

/// Q1: what is told of somebody who had access before the changes, and a command that helps; nothing where
/// they hadn't. A user's access is what the decision says, with the memo left out (M2); a group has it that
/// is on the staffing.
pub fn had_access(
    state: &State<'_>,
    asset: Object,
    principal: Object,
    now: Instant,
) -> Option<(Message, Option<Message>)> {
    let already = (
        message!("`{principal}` has access to {asset} already", principal, asset = Arg::Described(asset)),
        None,
    );
    if principal.kind == Kind::Group {
        let row = state.before::<Staffing>(&[Asset(asset).store(), Principal(principal).store()]);
        return row.filter(|row| row.until.is_none_or(|until| now < until)).map(|_| already);
    }
    let facts = StateFacts::before(state);
    let system = facts.id(Object::new(Kind::System, Text::new(IMANAGE_WORK)));
    let (user, object) = (facts.id(principal), facts.id(asset));
    let decision = decide(&facts, &Ask { user, object, system, at: now, need: Need::default() });
    if decision.rule != Rule::MemoUnacknowledged {
        return decision.allow.then_some(already);
    }
    let memo = facts.object(governing(&facts, object).asset).unwrap_or(asset);
    let message = message!(
        "`{principal}` is admitted to {asset} already, once the memo is acknowledged",
        principal,
        asset = Arg::Described(asset)
    );
    let hint = command!(MEMO_ACKNOWLEDGE, asset = memo, user = principal).into();
    Some((message, Some(hint)))
}
