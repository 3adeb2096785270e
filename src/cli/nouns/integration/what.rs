//! What of the integration is looked at: functionalities, a user, a matter.

use crate::cli::args::{FunctionalityArg, MatterArg, UserArg, split};
use crate::cli::error::{Error, Result};
use crate::cli::work::Reading;
use crate::domain::integration::{Assessment, AssessmentScope, Checker};
use clap::Args;

/// What to look at.
#[derive(Args, Clone)]
pub struct What {
    /// Only this functionality (repeat for several)
    #[arg(long, value_name = "KEY")]
    functionality: Vec<FunctionalityArg>,
    /// As this user (default: the account, or every linked user)
    #[arg(long, value_name = "USER")]
    user: Option<UserArg>,
    /// In the workspaces of this matter (default: of every open matter)
    #[arg(long, value_name = "MATTER")]
    matter: Option<MatterArg>,
}

impl What {
    /// The answers for the firm as it is; with `everything`, however much is unmet.
    pub fn answers(&self, reading: &Reading<'_, '_>, everything: bool) -> Result<Vec<Assessment>> {
        let wanted = split(self.functionality.iter().map(FunctionalityArg::text));
        let functionalities = Error::all(wanted.map(|text| FunctionalityArg::from(text).find()))?;
        let user = self.user.as_ref().map(|user| user.find(reading)).transpose()?;
        let matter =
            self.matter.as_ref().map(|matter| matter.find(reading)).transpose()?.map(|matter| matter.0);
        let asked = AssessmentScope { functionalities, user, matter, everything };
        let answers = Checker::new(reading.state, asked, reading.app.now).assess();
        reading.session.failure()?;
        Ok(answers)
    }
}
