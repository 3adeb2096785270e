//! Findings that are meant to be: a file of exceptions, each with its reason.
//!
//! ```toml
//! [[allow]]
//! kind = "restriction_excluded"
//! object = "matter:4004"
//! reason = "the court reads along until the hearing"
//! ```

use super::fault::{Fault, Place};
use crate::domain::findings::{FindingKind, LintFinding};
use crate::domain::kernel::not_one_of;
use serde::Deserialize;
use std::ops::Range;
use std::sync::Arc;
use toml::Spanned;

/// Exceptions from the linter.
#[derive(Default, Debug)]
pub struct Exceptions(Vec<(FindingKind, String)>);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    allow: Vec<Allow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Allow {
    kind: Spanned<String>,
    object: Spanned<String>,
    reason: Spanned<String>,
}

impl Exceptions {
    /// Reads a file.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(name: &str, bytes: Vec<u8>) -> Result<Exceptions, Vec<Fault>> {
        let name: Arc<str> = name.into();
        let Ok(text) = String::from_utf8(bytes) else {
            return Err(vec![Fault::new(&name, 1, "the file is not UTF-8")]);
        };
        let fault = |span: Range<usize>, key: Option<&str>, message: String| {
            Fault::new(&name, 0, message).at(Place::of_text(&text, span)).column(key)
        };
        let file: File = toml::from_str(&text).map_err(|error| {
            vec![fault(error.span().unwrap_or_default(), None, error.message().to_owned())]
        })?;
        let (mut exceptions, mut faults) = (Vec::new(), Vec::new());
        for Allow { kind, object, reason } in file.allow {
            if reason.get_ref().trim().is_empty() {
                faults.push(fault(reason.span(), Some("reason"), "an exception has a reason".into()));
            }
            match FindingKind::ALL.iter().find(|known| known.word() == kind.get_ref()) {
                Some(kind) => exceptions.push((*kind, object.into_inner())),
                None => {
                    faults.push(fault(
                        kind.span(),
                        Some("kind"),
                        not_one_of(kind.get_ref(), FindingKind::WORDS).into(),
                    ));
                }
            }
        }
        if faults.is_empty() { Ok(Exceptions(exceptions)) } else { Err(faults) }
    }

    /// Is this finding meant to be?
    pub fn allow(&self, finding: &LintFinding) -> bool {
        self.0.iter().any(|exception| matches(exception, finding))
    }

    /// The exceptions that are for none of these, in words.
    pub fn unused(&self, findings: &[LintFinding]) -> Vec<String> {
        let is_unused = |exception: &&(FindingKind, String)| !findings.iter().any(|f| matches(exception, f));
        self.0.iter().filter(is_unused).map(|(kind, object)| format!("`{kind}` of {object}")).collect()
    }
}

fn matches((kind, object): &(FindingKind, String), finding: &LintFinding) -> bool {
    *kind == finding.kind && object.eq_ignore_ascii_case(&finding.object)
}
