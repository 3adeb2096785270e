//! `imctl request`: asking for access, and deciding about it (Q1–Q4).

use crate::bulk::build::Mode;
use crate::bulk::export::sorted;
use crate::cli::app::{App, LookUp, Reading, Work};
use crate::cli::args::{AssetArg, PrincipalArg, RequestArg, TimeArg, UserArg, WordArg, each};
use crate::cli::bulk::ImportArgs;
use crate::cli::error::{Error, Result, exit};
use crate::cli::export::ExportArgs;
use crate::cli::fields::Fields;
use crate::cli::needs::{Demands, Needs};
use crate::cli::records::{self, ListArgs};
use crate::domain::access::{StateFacts, governing, is_excluded};
use crate::domain::kernel::{Asset, Cell, Col, Kind, Object, Principal, UserId, counted, described};
use crate::domain::law::request::admitted::had_access;
use crate::domain::law::request::approval::{approvers, why_not_approve};
use crate::domain::model::{Request, RequestState, StaffingType, Table, is_closed};
use crate::output::{Answer, Listing};
use clap::{Args, Subcommand};
use serde_json::Value;

#[derive(Subcommand)]
pub enum Verb {
    /// Ask for access to an asset, for oneself or somebody else
    Create(Create),
    /// Give the access that requests ask for
    Approve {
        #[command(flatten)]
        ids: Ids,
        /// When the access ends (default: as asked for, else never)
        #[arg(long, value_name = "TIME")]
        until: Option<TimeArg>,
        /// team or basic (default: as asked for, else basic)
        #[arg(long = "type", value_name = "TYPE")]
        kind: Option<WordArg<StaffingType>>,
        #[command(flatten)]
        comment: Comment,
    },
    /// Refuse requests
    Reject {
        #[command(flatten)]
        ids: Ids,
        #[command(flatten)]
        comment: Comment,
    },
    /// Take one's own requests back
    Withdraw {
        #[command(flatten)]
        ids: Ids,
        #[command(flatten)]
        comment: Comment,
    },
    /// List requests
    List(List),
    /// Show a request, and who may decide about it
    Show { id: RequestArg },
    /// Import requests from CSV
    Import(ImportArgs),
    /// Export requests as CSV
    Export(ExportArgs),
}

#[derive(Args)]
pub struct Create {
    /// The asset: `matter:1001`, `case:C-17` …
    asset: AssetArg,
    /// The user or group that is to have access (default: whoever asks)
    #[arg(long = "for", value_name = "PRINCIPAL")]
    principal: Option<PrincipalArg>,
    /// Who asks (default: the user of `--as`, else the user that it is for)
    #[arg(long, value_name = "USER")]
    requester: Option<UserArg>,
    /// When the access may end (default: never)
    #[arg(long, value_name = "TIME")]
    until: Option<TimeArg>,
    /// team or basic
    #[arg(long = "type", value_name = "TYPE")]
    kind: Option<WordArg<StaffingType>>,
}

#[derive(Args)]
pub struct Ids {
    /// The requests, separated by spaces or `;`
    #[arg(required = true, value_name = "ID")]
    ids: Vec<RequestArg>,
}

#[derive(Args)]
pub struct Comment {
    /// What is to be said about it
    #[arg(long, value_name = "TEXT")]
    comment: Option<String>,
}

#[derive(Args)]
pub struct List {
    /// Only those that wait for this user's decision
    #[arg(long, value_name = "USER")]
    approver: Option<UserArg>,
    /// pending, approved, rejected, withdrawn or expired
    #[arg(long, value_name = "STATE")]
    state: Option<WordArg<RequestState>>,
    /// Only those for access to this asset, or one that it governs
    #[arg(long, value_name = "ASSET")]
    asset: Option<AssetArg>,
    /// Only those by this user
    #[arg(long, value_name = "USER")]
    requester: Option<UserArg>,
    /// Only those for this user or group
    #[arg(long = "for", value_name = "PRINCIPAL")]
    principal: Option<PrincipalArg>,
    #[command(flatten)]
    list: ListArgs,
}

impl Demands for Verb {
    fn needs(&self) -> Needs {
        match self {
            // Anybody asks for themselves; who decides is asked of each request (Q3).
            Verb::Create(_)
            | Verb::Approve { .. }
            | Verb::Reject { .. }
            | Verb::Withdraw { .. }
            | Verb::List(_)
            | Verb::Show { .. } => Needs::Asks,
            Verb::Import(args) => args.needs(Needs::Changes(Table::Request)),
            Verb::Export(_) => Needs::Operator,
        }
    }
}

/// Runs the verb.
pub fn run(app: &App, verb: Verb) -> Result<Answer> {
    match verb {
        Verb::Create(args) => create(app, &args),
        Verb::Approve { ids, until, kind, comment } => {
            let until = until.as_ref().map(TimeArg::text).map(str::to_owned);
            let kind = kind.as_ref().map(WordArg::text).map(str::to_owned);
            let more = [(Request::until, until), (Request::kind, kind), (Request::comment, comment.comment)];
            decide(app, &ids.ids, RequestState::Approved, &more)
        }
        Verb::Reject { ids, comment } => {
            decide(app, &ids.ids, RequestState::Rejected, &[(Request::comment, comment.comment)])
        }
        Verb::Withdraw { ids, comment } => {
            decide(app, &ids.ids, RequestState::Withdrawn, &[(Request::comment, comment.comment)])
        }
        Verb::List(args) => app.read(|reading| list(reading, &args)),
        Verb::Show { id } => app.read(|reading| show(reading, &id)),
        Verb::Import(args) => records::import::<Request>(app, &args),
        Verb::Export(args) => records::export::<Request>(app, &args),
    }
}

fn create(app: &App, args: &Create) -> Result<Answer> {
    app.write(|work| {
        let Asset(asset) = args.asset.find(work)?;
        let acting = app.actor();
        let named = args.requester.as_ref().map(|user| user.find(work)).transpose()?.map(|user| user.0);
        if let (Some(acting), Some(named)) = (acting, named)
            && acting != named
        {
            let act = format!("ask in the name of `{named}`");
            let missing = "only the system operator may".to_owned();
            return Err(Error::new(exit::NOT_PERMITTED, format!("`{acting}` may not {act}: {missing}"))
                .hint("leave `--requester` out; --for names whom it is for")
                .for_want_of(acting, act, missing));
        }
        let principal =
            args.principal.as_ref().map(|principal| principal.find(work)).transpose()?.map(|found| found.0);
        let requester = acting.or(named).or(principal.filter(|principal| principal.kind == Kind::User));
        let Some(requester) = requester else {
            let hint = match principal {
                Some(_) => "--requester USER: a group doesn't ask",
                None => "--for PRINCIPAL, or --requester USER",
            };
            return Err(Error::usage("nobody is named who asks for access").hint(hint));
        };
        let principal = principal.unwrap_or(requester);
        if is_closed(work.state, asset) {
            return Err(Error::refused(format!(
                "{} is closed and takes no access requests",
                described(asset)
            )));
        }
        let governing = governor(work, asset, principal)?;
        let id = work.free_id::<Request>(Kind::Request, "R-")?;
        let mut fields = Fields::<Request>::default();
        fields
            .set(Request::id, &id)
            .set(Request::asset, Asset(governing).show())
            .set(Request::requester, UserId(requester).show())
            .set(Request::principal, Principal(principal).show());
        let given = [
            (Request::until, args.until.as_ref().map(TimeArg::text)),
            (Request::kind, args.kind.as_ref().map(WordArg::text)),
            (Request::reason, Some(app.reason()).filter(|reason| !reason.is_empty())),
        ];
        for (column, value) in given {
            if let Some(value) = value {
                fields.set(column, value);
            }
        }
        let (_, request) = work.put(Mode::Create, &fields)?;
        let mut data = work.data.borrow_mut();
        data.insert("id".into(), request.id.show().into());
        data.insert("asset".into(), governing.to_string().into());
        Ok(format!("request `{}`: access of `{principal}` to {}", request.id, described(governing)))
    })
}

/// Q2: a request is filed on the asset that governs. What keeps somebody out of the asset itself, and
/// what lets them in, isn't all on that one.
fn governor(work: &Work<'_, '_>, asset: Object, principal: Object) -> Result<Object> {
    let facts = StateFacts::new(work.state);
    let id = facts.id(asset);
    let governor = facts.object(governing(&facts, id).asset).unwrap_or(asset);
    if governor != asset && principal.kind == Kind::User {
        if is_excluded(&facts, id, facts.id(principal), work.app.now) {
            return Err(Error::refused(format!(
                "`{principal}` is kept out of {} by a wall",
                described(asset)
            )));
        }
        if let Some((message, hint)) = had_access(work.state, asset, principal, work.app.now) {
            return Err(Error { hint: hint.map(String::from), ..Error::refused(message) });
        }
    }
    Ok(governor)
}

/// Decides about requests. Who may is Q3's business; the system operator always may.
fn decide(
    app: &App,
    ids: &[RequestArg],
    state: RequestState,
    more: &[(Col<Request>, Option<String>)],
) -> Result<Answer> {
    app.write(|work| {
        let mut requests = Error::all(each(ids).map(|id| id.row::<Request>(work)))?;
        requests.dedup_by_key(|request| request.id);
        for request in &requests {
            if request.state != RequestState::Pending {
                return Err(Error::refused(format!("request `{}` is {} already", request.id, request.state)));
            }
            let mut fields = Fields::<Request>::default();
            fields.set(Request::id, request.id.show()).set(Request::state, state.word());
            for (column, value) in more {
                if let Some(value) = value {
                    fields.set(*column, value);
                }
            }
            work.put(Mode::Update, &fields)?;
        }
        let what = match requests.as_slice() {
            [one] => format!("request `{}`", one.id),
            many => counted(many.len(), "request"),
        };
        Ok(format!("{state} {what}"))
    })
}

/// A7, Q3: does the request concern whoever acts? It is theirs, or theirs to decide.
fn concerns(reading: &Reading<'_, '_>, request: &Request) -> bool {
    reading.app.actor().is_none_or(|actor| {
        request.requester.0 == actor
            || request.principal.0 == actor
            || why_not_approve(reading.state, request, actor, reading.app.now).is_none()
    })
}

fn show(reading: &Reading<'_, '_>, id: &RequestArg) -> Result<Answer> {
    let request: Request = id.row(reading)?;
    if !concerns(reading, &request) {
        reading.look_at(request.id.0)?;
    }
    let may: Vec<Value> = if request.state == RequestState::Pending {
        let users = approvers(reading.state, &request, reading.app.now);
        users.into_iter().map(|user| user.to_string().into()).collect()
    } else {
        Vec::new()
    };
    let mut listing = Listing::of(&[request]);
    listing.add_column("approvers", |_| may.clone().into());
    Ok(Answer::one(listing))
}

fn list(reading: &Reading<'_, '_>, args: &List) -> Result<Answer> {
    let state = args.state.as_ref().map(|state| state.read_flag("--state", reading.context())).transpose()?;
    let asset = args.asset.as_ref().map(|asset| asset.find(reading)).transpose()?.map(|asset| asset.0);
    let governing = asset.map(|asset| {
        let facts = StateFacts::new(reading.state);
        facts.object(governing(&facts, facts.id(asset)).asset).unwrap_or(asset)
    });
    let requester = args.requester.as_ref().map(|user| user.find(reading)).transpose()?;
    let principal = args.principal.as_ref().map(|principal| principal.find(reading)).transpose()?;
    let approver = args.approver.as_ref().map(|user| user.find(reading)).transpose()?;
    let mut rows = sorted::<Request>(reading.state);
    let seen = reading.visible(rows.clone());
    rows.retain(|row| concerns(reading, row) || seen.contains(row));
    rows.retain(|row| {
        state.is_none_or(|state| row.state == state)
            && asset.is_none_or(|asset| row.asset.0 == asset || Some(row.asset.0) == governing)
            && requester.is_none_or(|user| row.requester == user)
            && principal.is_none_or(|principal| row.principal == principal)
            && approver.is_none_or(|user| {
                row.state == RequestState::Pending
                    && why_not_approve(reading.state, row, user.0, reading.app.now).is_none()
            })
    });
    rows.sort_by_key(|row| (row.created_at, row.id.0.order()));
    let brief = ["id", "asset", "requester", "principal", "reason", "state", "created_at", "until"];
    Ok(Answer::of(args.list.apply(reading, Listing::of(&rows))?.brief(&brief)))
}
