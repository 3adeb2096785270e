//! The verbs of staffing that maintains itself: `rule`, `omit`, `maintain`, `activity` (V1, V2, S6).

use crate::bulk::build::Mode;
use crate::bulk::export::sorted;
use crate::cli::app::{App, LookUp, Work};
use crate::cli::args::{AssetArg, UserArg, WordArg, find_each};
use crate::cli::error::{Error, Result};
use crate::cli::fields::Fields;
use crate::cli::needs::{Demands, Needs};
use crate::cli::records::{self, ListArgs};
use crate::domain::actor::Reader;
use crate::domain::kernel::{
    Asset, Cell, Object, Principal, Record, command, counted, described, stored_key,
};
use crate::domain::law::maintain::{Adjustment, AdjustmentKind, Maintenance, Seen};
use crate::domain::model::commands::{STAFFING_OMIT, STAFFING_RULE_ADD};
use crate::domain::model::tree::matters_below;
use crate::domain::model::{
    Activity, Omitted, RuleKind, Staffing, StaffingRule, StaffingSource, Table, rule_of,
};
use crate::output::{Answer, Listing};
use clap::Subcommand;

#[derive(Subcommand)]
pub enum Rules {
    /// Let an asset's staffing maintain itself: one rule of each kind
    Add {
        /// `matter:1001`, `case:C-17`, `client:ACME`, `client-group:G`
        asset: AssetArg,
        /// `additive` adds who was active within --days, `subtractive` removes who wasn't
        #[arg(long, value_name = "KIND")]
        kind: WordArg<RuleKind>,
        #[command(flatten)]
        fields: Fields<StaffingRule>,
    },
    /// Take a rule away
    Remove {
        asset: AssetArg,
        /// additive or subtractive
        #[arg(long, value_name = "KIND")]
        kind: WordArg<RuleKind>,
    },
    /// List the rules of an asset, or all
    List {
        asset: Option<AssetArg>,
        #[command(flatten)]
        list: ListArgs,
    },
}

impl Demands for Rules {
    fn needs(&self) -> Needs {
        match self {
            Rules::Add { .. } | Rules::Remove { .. } => Needs::Changes(Table::StaffingRule),
            Rules::List { .. } => Needs::Reads(Table::StaffingRule),
        }
    }
}

/// `staffing rule`.
pub fn rule(app: &App, verb: Rules) -> Result<Answer> {
    match verb {
        Rules::Add { asset, kind, mut fields } => app.write(|work| {
            let Asset(asset) = asset.find(work)?;
            fields.set(StaffingRule::asset, Asset(asset).show()).set(StaffingRule::kind, kind.text());
            let (_, rule) = work.put(Mode::Upsert, &fields)?;
            Ok(format!("set the {} rule of {}: {}", rule.kind, described(asset), words(&rule)))
        }),
        Rules::Remove { asset, kind } => app.write(|work| {
            let Asset(asset) = asset.find(work)?;
            let kind = kind.read_flag("--kind", work.context())?;
            let rule = rule_of(work.state, Asset(asset), kind)
                .ok_or_else(|| no_rules(asset, &format!("no {kind} rule")))?;
            work.remove(&rule);
            Ok(format!("took the {kind} rule of {} away", described(asset)))
        }),
        Rules::List { asset, list } => app.read(|reading| {
            let rows = match &asset {
                None => reading.rows::<StaffingRule>(),
                Some(asset) => reading.visible(rules_of(reading, asset.find(reading)?.0)),
            };
            Ok(Answer::of(list.apply(reading, Listing::of(&rows))?))
        }),
    }
}

fn words(rule: &StaffingRule) -> String {
    match rule.kind {
        RuleKind::Additive => format!(
            "who was active in the last {} is added as {}",
            counted(rule.days.0 as usize, "day"),
            rule.member_type.unwrap_or_default()
        ),
        RuleKind::Subtractive => {
            format!("who wasn't active for {} is removed", counted(rule.days.0 as usize, "day"))
        }
    }
}

fn no_rules(asset: Object, what: &str) -> Error {
    Error::not_found(format!("{} has {what}", described(asset))).hint(command!(STAFFING_RULE_ADD, asset))
}

/// The rules of an asset, the additive one first.
fn rules_of<W: LookUp>(work: &W, asset: Object) -> Vec<StaffingRule> {
    RuleKind::ALL.iter().filter_map(|kind| rule_of(work.state(), Asset(asset), *kind)).collect()
}

/// `staffing omit`: without users, who is on the list.
///
/// # Errors
/// When somebody isn't there, or isn't on the list.
pub fn omit(app: &App, asset: &AssetArg, names: &[UserArg], remove: bool) -> Result<Answer> {
    if names.is_empty() {
        if remove {
            return Err(Error::usage("name whom to take off the omitted list"));
        }
        return app.read(|reading| {
            let Asset(asset) = asset.find(reading)?;
            records::list_of(reading, Omitted::asset, asset)
        });
    }
    app.write(|work| {
        let Asset(asset) = asset.find(work)?;
        let people = find_each(names, work)?;
        Error::all(people.iter().map(|user| {
            let row = Omitted { asset: Asset(asset), user: *user };
            if !remove {
                work.put_row(row);
                return Ok(());
            }
            match work.state.get::<Omitted>(&stored_key(&row)) {
                Some(row) => work.remove(&row),
                None => {
                    let message = format!("`{user}` isn't on the omitted list of {}", described(asset));
                    return Err(Error::not_found(message).hint(command!(STAFFING_OMIT, asset)));
                }
            }
            Ok(())
        }))?;
        let count = counted(people.len(), "user");
        let what = if remove { "took" } else { "put" };
        let place = if remove { "off" } else { "on" };
        Ok(format!("{what} {count} {place} the omitted list of {}", described(asset)))
    })
}

/// How many rows of a table are asked about for a rule, roughly: the asset's people and who is active.
const QUESTIONS_A_RULE: usize = 20;

/// `staffing maintain`: the rules of these assets, or of all, in one batch.
///
/// # Errors
/// When an asset has no rules, or the firm doesn't allow what they ask for.
pub fn maintain(app: &App, assets: &[AssetArg]) -> Result<Answer> {
    app.write(|work| {
        let reader = Reader::new(work.state, app.actor());
        let rules = rules_to_run(work, &reader, assets)?;
        let mut named: Vec<Object> = rules.iter().map(|rule| rule.asset.0).collect();
        named.dedup();
        work.state.expect_questions(rules.len() * QUESTIONS_A_RULE);
        let matters: Vec<Object> = named.iter().flat_map(|asset| matters_below(work.state, *asset)).collect();
        let seen = Seen::on(work.state, &matters, app.now);
        let maintenance = Maintenance::new(work.state, seen, reader, app.now);
        let mut listing = Listing::new(&["asset", "rule", "act", "user", "type", "why"]);
        let (mut added, mut removed) = (0, 0);
        for rule in &rules {
            let asset = rule.asset.show();
            if let Some(why) = maintenance.asleep(rule.asset.0) {
                listing.push(vec![
                    asset.into(),
                    rule.kind.word().into(),
                    "sleep".into(),
                    ().into(),
                    ().into(),
                    why.to_string().into(),
                ]);
                continue;
            }
            for adjustment in maintenance.adjustments(rule) {
                run(work, rule, &adjustment)?;
                let kind = match adjustment.kind {
                    AdjustmentKind::Add(kind) => Some(kind.word()),
                    AdjustmentKind::Remove | AdjustmentKind::Leave => None,
                };
                added += usize::from(kind.is_some());
                removed += usize::from(adjustment.kind == AdjustmentKind::Remove);
                listing.push(vec![
                    asset.clone().into(),
                    rule.kind.word().into(),
                    adjustment.kind.word().into(),
                    adjustment.user.to_string().into(),
                    kind.into(),
                    adjustment.why.to_string().into(),
                ]);
            }
        }
        work.preview(listing);
        Ok(format!("ran {}: {added} added, {removed} removed", counted(rules.len(), "rule")))
    })
}

/// The rules of these assets; without any those of all that the actor may change.
fn rules_to_run(
    work: &Work<'_, '_>,
    reader: &Reader<'_, '_>,
    assets: &[AssetArg],
) -> Result<Vec<StaffingRule>> {
    if assets.is_empty() {
        let mut rules = sorted::<StaffingRule>(work.state);
        rules.retain(|rule| reader.may_change(*rule));
        return Ok(rules);
    }
    let rules = find_each(assets, work)?.into_iter().map(|asset| {
        work.named_row(&StaffingRule { asset, ..StaffingRule::blank() });
        let rules = rules_of(work, asset.0);
        if rules.is_empty() { Err(no_rules(asset.0, "no rules")) } else { Ok(rules) }
    });
    Ok(Error::all(rules)?.concat())
}

/// Does what a rule asks for, by the path that commands take.
fn run(work: &Work<'_, '_>, rule: &StaffingRule, adjustment: &Adjustment) -> Result {
    match adjustment.kind {
        AdjustmentKind::Leave => {}
        AdjustmentKind::Remove => {
            let row = Staffing { asset: rule.asset, member: Principal(adjustment.user), ..Staffing::blank() };
            if let Some(row) = work.state.get::<Staffing>(&stored_key(&row)) {
                work.remove(&row);
            }
        }
        AdjustmentKind::Add(kind) => {
            let mut fields = Fields::<Staffing>::default();
            fields
                .set(Staffing::asset, rule.asset.show())
                .set(Staffing::member, Principal(adjustment.user).show())
                .set(Staffing::kind, kind.word())
                .set(Staffing::source, StaffingSource::Rule.word())
                .set(Staffing::reason, adjustment.why.to_string());
            work.put(Mode::Create, &fields)?;
        }
    }
    Ok(())
}

/// `staffing activity`: what was done on an asset, or the matters under it.
pub fn activity(app: &App, asset: &AssetArg, list: &ListArgs) -> Result<Answer> {
    app.read(|reading| {
        let Asset(asset) = asset.find(reading)?;
        let matters = matters_below(reading.state, asset);
        let rows = matters.iter().flat_map(|matter| reading.state.by(Activity::matter, *matter));
        let mut rows = reading.visible(rows.collect::<Vec<_>>());
        rows.sort_by_cached_key(|row| (row.at, row.user.0.order(), row.matter.0.order(), row.kind));
        Ok(Answer::of(list.apply(reading, Listing::of(&rows))?))
    })
}
