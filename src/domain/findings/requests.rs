//! Findings about access requests that wait.

use crate::domain::findings::kinds::FindingKind;
use crate::domain::findings::search::Search;
use crate::domain::kernel::{Arg, command, message};
use crate::domain::law::request::approval::approvers;
use crate::domain::law::request::obstacle::why_in_vain;
use crate::domain::model::Request;
use crate::domain::model::commands::{MEMO_RUN_DUE, NOUN_ADD_ADMIN, REQUEST_REJECT};
use crate::domain::model::request::pending;

pub(super) fn search(search: &mut Search<'_, '_>) {
    for request in search.reader.visible(pending(search.state)) {
        of_request(search, &request);
    }
}

/// One finding for each: why it can't be approved, else who doesn't decide.
fn of_request(search: &mut Search<'_, '_>, request: &Request) {
    let asks = message!(
        "{request} asks for access of {principal} to {asset}",
        request = request.id.0,
        principal = request.principal,
        asset = request.asset
    );
    let reject = command!(REQUEST_REJECT, request = request.id);
    if let Some(until) = request.until.filter(|_| request.is_overdue(search.now)) {
        let text = message!("{asks} until {until}, which is over", asks, until);
        search.add(FindingKind::RequestOverdue, request.id.0, text, command!(MEMO_RUN_DUE));
    } else if let Some(why) = why_in_vain(search.state, search.names, request, search.now) {
        let text = message!("{asks}, but {why}", asks, why = why.message);
        search.add(FindingKind::RequestInVain, request.id.0, text, reject);
    } else if approvers(search.state, request, search.now).is_empty() {
        let asset = request.asset.0;
        let text = message!("{asks}, and there is nobody who may decide about it", asks);
        let remedy = command!(NOUN_ADD_ADMIN, noun = asset.kind.word(), id = Arg::Id(asset));
        search.add(FindingKind::RequestUndecidable, request.id.0, text, remedy);
    }
}
