//! Findings about holds that are active (H1).

use crate::domain::findings::kinds::FindingKind;
use crate::domain::findings::search::{Search, few};
use crate::domain::kernel::{Arg, Object, command, message};
use crate::domain::model::commands::{HOLD_ACKNOWLEDGE, HOLD_ADD_ASSET, HOLD_ADD_CUSTODIAN};
use crate::domain::model::{Hold, HoldAsset, HoldCustodian};

pub(super) fn search(search: &mut Search<'_, '_>) {
    let now = search.now;
    for hold in search.rows::<Hold>().into_iter().filter(|hold| hold.is_active(now)) {
        let object: Object = hold.id.0;
        if search.state.by(HoldAsset::hold, hold.id).is_empty() {
            let text = message!("{object} is active, and on no asset", object);
            let remedy = command!(HOLD_ADD_ASSET, hold = hold.id);
            search.add(FindingKind::HoldWithoutAssets, object, text, remedy);
        }
        let custodians = search.state.by(HoldCustodian::hold, hold.id);
        if custodians.is_empty() {
            let remedy = command!(HOLD_ADD_CUSTODIAN, hold = hold.id);
            let text = message!("{object} is active, and has no custodians", object);
            search.add(FindingKind::HoldWithoutCustodians, object, text, remedy);
        }
        let silent =
            custodians.iter().filter(|row| row.acknowledged_at.is_none_or(|at| now < at)).map(|row| {
                let off = !search.may_sign_in(search.names.id(row.user));
                if off {
                    message!("{user} (may not sign in)", user = row.user).into()
                } else {
                    row.user.into()
                }
            });
        let silent: Vec<Arg> = silent.collect();
        if !silent.is_empty() {
            let text = message!(
                "{object} isn't acknowledged by all its custodians: {names}",
                object,
                names = few(silent)
            );
            let remedy = command!(HOLD_ACKNOWLEDGE, hold = hold.id);
            search.add(FindingKind::HoldUnacknowledged, object, text, remedy);
        }
    }
}
