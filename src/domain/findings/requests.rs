//! Findings about access requests that wait.

use crate::domain::findings::kinds::FindingKind;
use crate::domain::findings::search::Search;
use crate::domain::law::request::approval::approvers;
use crate::domain::law::request::obstacle::why_in_vain;
use crate::domain::model::Request;
use crate::domain::model::request::pending;

pub(super) fn search(search: &mut Search<'_, '_>) {
    for request in search.reader.visible(pending(search.state)) {
        of_request(search, &request);
    }
}

/// One finding for each: why it can't be approved, else who doesn't decide.
fn of_request(search: &mut Search<'_, '_>, request: &Request) {
    let asks = format!("{} asks for access of {} to {}", request.id.0, request.principal, request.asset);
    let reject = format!("imctl request reject {:#}", request.id);
    if let Some(until) = request.until.filter(|_| request.is_overdue(search.now)) {
        let text = format!("{asks} until {until}, which is over");
        search.add(FindingKind::RequestOverdue, request.id.0, text, "imctl memo run-due".to_owned());
    } else if let Some(why) = why_in_vain(search.state, search.names, request, search.now) {
        let text = format!("{asks}, but {}", why.message.to_string().replace('`', ""));
        search.add(FindingKind::RequestInVain, request.id.0, text, reject);
    } else if approvers(search.state, request, search.now).is_empty() {
        let asset = request.asset.0;
        let text = format!("{asks}, and there is nobody who may decide about it");
        let remedy = format!("imctl {} admin add {:#} USER", asset.kind.word(), asset.id);
        search.add(FindingKind::RequestUndecidable, request.id.0, text, remedy);
    }
}
