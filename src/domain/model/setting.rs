//! Settings of the firm: listed, typed, validated, each with its default (T3).

use crate::domain::kernel::{Cell, Flag, Message, State, Text, message, nearest, not_one_of};
use crate::domain::model::define::record;
use chrono_tz::Tz;

record! {
    /// A setting that differs from its default, or was set to it.
    Setting, key 1, {
        /// Name of the setting
        "key" key: Text, required;
        /// Its value
        "value" value: Text, required;
    }
}

/// What a setting may be.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Type {
    Zone,
    Flag,
    Words(&'static [&'static str]),
    /// A number of days: `7d`.
    Days,
    /// A URL with places that are filled in: `{{NAME}}`, of these names.
    Template(&'static [&'static str]),
}

/// A setting that there is.
pub struct Definition {
    pub key: &'static str,
    pub of: Type,
    pub default: &'static str,
    pub help: &'static str,
}

/// Every setting of the firm.
pub const SETTINGS: &[Definition] = &[
    Definition {
        key: "time_zone",
        of: Type::Zone,
        default: "UTC",
        help: "The zone of dates and times without one (an IANA name)",
    },
    Definition {
        key: "case_id",
        of: Type::Words(&["automatic", "optional", "manual"]),
        default: "optional",
        help: "Whether `case create` makes up an id, takes one, or wants one",
    },
    Definition {
        key: "timed_access_period",
        of: Type::Days,
        default: "7d",
        help: "How long automatically granted, time-limited access lasts",
    },
    Definition {
        key: "assistants_follow",
        of: Type::Flag,
        default: "false",
        help: "Whether assistants follow their timekeepers onto a staffing",
    },
    Definition {
        key: "opposing_historical",
        of: Type::Flag,
        default: "true",
        help: "Whether historical people count for opposing team sets",
    },
    Definition {
        key: "opposing_candidates",
        of: Type::Flag,
        default: "false",
        help: "Whether people with activity but no staffing count for opposing team sets",
    },
    Definition {
        key: "work_url_document",
        of: Type::Template(&["DATABASE", "DOCUMENT_ID", "DOCUMENT_VERSION"]),
        default: "",
        help: "The URL of a document link, with {{DATABASE}}, {{DOCUMENT_ID}} and {{DOCUMENT_VERSION}}",
    },
    Definition {
        key: "work_url_folder",
        of: Type::Template(&["DATABASE", "FOLDER_ID"]),
        default: "",
        help: "The URL of a folder link, with {{DATABASE}} and {{FOLDER_ID}}",
    },
    Definition {
        key: "matter_removal_requires_reason",
        of: Type::Flag,
        default: "false",
        help: "Whether taking a matter out of a case needs a reason",
    },
];

impl Definition {
    /// The setting of this name.
    pub fn find(key: &str) -> Option<&'static Definition> {
        SETTINGS.iter().find(|d| d.key.eq_ignore_ascii_case(key))
    }

    /// The value as it is kept.
    ///
    /// # Errors
    /// A sentence that says what would be right.
    pub fn parse(&self, value: &str) -> Result<String, Message> {
        match self.of {
            Type::Zone => value.parse::<Tz>().map(|zone| zone.name().to_owned()).map_err(|_| {
                let near = nearest(value, chrono_tz::TZ_VARIANTS.iter().map(|z| z.name()));
                let hint = near.map(|n| message!("; did you mean `{n}`?", n)).unwrap_or_default();
                message!(
                    "`{value}` is not a time zone; write an IANA name such as `Europe/London`{hint}",
                    value,
                    hint
                )
            }),
            Type::Flag => {
                Flag::<false>::parse(value, &crate::domain::kernel::Context::utc()).map(|flag| flag.show())
            }
            Type::Words(words) => words
                .iter()
                .find(|w| w.eq_ignore_ascii_case(value))
                .map(|w| (*w).to_owned())
                .ok_or_else(|| not_one_of(value, words)),
            Type::Days => value
                .strip_suffix('d')
                .and_then(|n| n.parse::<u32>().ok())
                .filter(|n| (1..=36_500).contains(n))
                .map(|n| format!("{n}d"))
                .ok_or_else(|| message!("`{value}` is not a number of days; write `7d`", value)),
            Type::Template(places) => {
                let web = value.starts_with("https://") || value.starts_with("http://");
                if !web || value.chars().any(|c| c.is_whitespace() || c.is_control()) {
                    return Err(message!(
                        "`{value}` is not a URL; it begins with `https://` and has no white space",
                        value
                    ));
                }
                for opened in value.split("{{").skip(1) {
                    let Some((place, _)) = opened.split_once("}}") else {
                        return Err(message!(
                            "`{value}` has a `{open}` without `{close}`",
                            value,
                            open = "{{",
                            close = "}}"
                        ));
                    };
                    if !places.contains(&place) {
                        return Err(message!(
                            "{wrong} (between `{open}` and `{close}`)",
                            wrong = not_one_of(place, places),
                            open = "{{",
                            close = "}}"
                        ));
                    }
                }
                // Without the id every link would lead to the same place.
                match places.iter().find(|place| place.ends_with("_ID")) {
                    Some(id) if !value.contains(&format!("{{{{{id}}}}}")) => Err(message!(
                        "`{value}` has no `{place}`: every link would be the same",
                        value,
                        place = format!("{{{{{id}}}}}")
                    )),
                    _ => Ok(value.to_owned()),
                }
            }
        }
    }
}

/// The settings that rules and decisions depend on.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Settings {
    pub zone: Tz,
    pub assistants_follow: bool,
    pub opposing_historical: bool,
    pub opposing_candidates: bool,
    pub matter_removal_requires_reason: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            zone: Tz::UTC,
            assistants_follow: false,
            opposing_historical: true,
            opposing_candidates: false,
            matter_removal_requires_reason: false,
        }
    }
}

/// A setting's value: as it was set, or its default.
pub fn value(state: &State<'_>, key: &str) -> String {
    let set = state.get::<Setting>(&[crate::domain::kernel::Stored::text(key)]).map(|s| s.value.as_str());
    let default = Definition::find(key).map_or("", |d| d.default);
    set.unwrap_or(default).to_owned()
}

impl Settings {
    /// The settings in this state.
    pub fn of(state: &State<'_>) -> Settings {
        let flag = |key| value(state, key).eq_ignore_ascii_case("true");
        Settings {
            zone: value(state, "time_zone").parse().unwrap_or(Tz::UTC),
            assistants_follow: flag("assistants_follow"),
            opposing_historical: flag("opposing_historical"),
            opposing_candidates: flag("opposing_candidates"),
            matter_removal_requires_reason: flag("matter_removal_requires_reason"),
        }
    }
}
