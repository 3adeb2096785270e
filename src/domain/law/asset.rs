//! What closing or deleting any asset brings with it (P8).

use crate::domain::kernel::{Change, Col, Object, Origin, Record};
use crate::domain::law::request::reject_all;
use crate::domain::law::rules::Rules;

use crate::domain::model::{
    Acknowledgement, Administrator, Conflict, ExcludedSystem, HoldAsset, Memo, Omitted, Outbox, Policy,
    Request, Staffing, StaffingHistory, StaffingRule, is_closed,
};

/// P8: what closing an asset brings with it.
pub(super) fn close<R: Record>(change: &Change<R>, status: Col<R>, asset: Object, rules: &Rules<'_, '_>) {
    if change.before.is_some() && change.differs(status) && is_closed(rules.state, asset) {
        reject_all(asset, change.origin, rules);
    }
}

/// P8: what hangs on an asset goes with it. What others say of it (sides, matters) keeps it there.
pub(super) fn take_along(asset: Object, origin: Origin, rules: &Rules<'_, '_>) {
    fn remove_all<R: Record>(of: Col<R>, asset: Object, origin: Origin, rules: &Rules<'_, '_>) {
        for row in rules.state.by(of, asset) {
            rules.state.remove(&row, origin);
        }
    }
    if rules.choices.alone {
        return;
    }
    remove_all(Policy::asset, asset, origin, rules);
    remove_all(Administrator::asset, asset, origin, rules);
    remove_all(Staffing::asset, asset, origin, rules);
    remove_all(StaffingHistory::asset, asset, origin, rules);
    remove_all(Conflict::asset, asset, origin, rules);
    remove_all(ExcludedSystem::asset, asset, origin, rules);
    remove_all(Memo::asset, asset, origin, rules);
    remove_all(Acknowledgement::asset, asset, origin, rules);
    remove_all(StaffingRule::asset, asset, origin, rules);
    remove_all(Omitted::asset, asset, origin, rules);
    remove_all(HoldAsset::asset, asset, origin, rules);
    remove_all(Request::asset, asset, origin, rules);
    remove_all(Outbox::asset, asset, origin, rules);
}
