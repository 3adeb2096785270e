//! The flags of a work link, for every command that writes notes or a text memo (P1).

use super::app::App;
use super::error::{Error, Result};
use crate::domain::kernel::{Arg, State, command, message};
use crate::domain::model::commands::SETTING_SET;
use crate::domain::model::work_link::{NoTemplate, Target, WorkLink};
use crate::output::{Answer, Listing};
use clap::Args;

/// A link to add at the end of a text.
#[derive(Args, Clone, Debug, Default)]
pub struct LinkArgs {
    /// Add a work link: this URL
    #[arg(long, value_name = "URL", group = "link_target")]
    link_url: Option<String>,
    /// Add a work link: a document, `DATABASE!ID.VERSION` (setting `work_url_document`)
    #[arg(long, value_name = "DOCUMENT", group = "link_target")]
    link_document: Option<String>,
    /// Add a work link: a folder, `DATABASE!ID` (setting `work_url_folder`)
    #[arg(long, value_name = "FOLDER", group = "link_target")]
    link_folder: Option<String>,
    /// What the link says
    #[arg(long, value_name = "TEXT", requires = "link_target")]
    link_text: Option<String>,
    /// Only print the URL that the link would open
    #[arg(long, requires = "link_target")]
    test_link: bool,
}

impl LinkArgs {
    /// Was a link asked for?
    pub fn is_given(&self) -> bool {
        self.link_url.is_some() || self.link_document.is_some() || self.link_folder.is_some()
    }

    fn target(&self) -> Result<Option<Target>> {
        match (&self.link_url, &self.link_document, &self.link_folder) {
            (Some(url), ..) => Target::url(url).map(Some),
            (_, Some(document), _) => Target::document(document).map(Some),
            (.., Some(folder)) => Target::folder(folder).map(Some),
            _ => Ok(None),
        }
        .map_err(Error::value)
    }

    /// Is only the URL asked for?
    pub fn is_test(&self) -> bool {
        self.test_link
    }

    /// `--test-link`: the URL that the link would open.
    ///
    /// # Errors
    /// When the link can't be understood, or has no template.
    pub fn test(&self, app: &App) -> Result<Answer> {
        let Some(target) = self.target()? else { return Ok(Answer::nothing()) };
        app.read(|reading| {
            let url = target.to_url(reading.state).map_err(no_template)?;
            if app.is_for_people() {
                return Ok(Answer::text(format!("{url}\n")));
            }
            let mut listing = Listing::new(&["url"]);
            listing.push(vec![url.into()]);
            Ok(Answer::one(listing))
        })
    }

    /// Asks for a link, of the kinds that the settings allow; what a flag gave isn't asked for.
    ///
    /// # Errors
    /// When nobody answers, or the database can't be read.
    pub fn ask(&mut self, app: &App) -> Result {
        if self.is_given() {
            return Ok(());
        }
        let is_set = |key| {
            app.read(|reading| Ok(!crate::domain::model::setting::value(reading.state, key).is_empty()))
        };
        let mut choices = vec!["no work link", "a URL"];
        if is_set("work_url_document")? {
            choices.push("a document");
        }
        if is_set("work_url_folder")? {
            choices.push("a folder");
        }
        let chosen = choices[app.shell.ask_choice("Work link in the notes", &choices)?];
        let shell = &app.shell;
        match chosen {
            "a URL" => self.link_url = Some(shell.ask_line("URL", |url| Ok(Target::url(url).map(drop)?))?),
            "a document" => {
                let read = |line: &str| Ok(Target::document(line).map(drop)?);
                self.link_document = Some(shell.ask_line("Document (DATABASE!ID.VERSION)", read)?);
            }
            "a folder" => {
                let read = |line: &str| Ok(Target::folder(line).map(drop)?);
                self.link_folder = Some(shell.ask_line("Folder (DATABASE!ID)", read)?);
            }
            _ => return Ok(()),
        }
        if let Some(target) = self.target()? {
            let url = app.read(|reading| target.to_url(reading.state).map_err(no_template))?;
            app.shell.notice(&format!("the link opens {url}"));
            let check = |text: &str| Ok(WorkLink::new(target.clone(), text).map(drop)?);
            self.link_text = Some(app.shell.ask_line("Link text", check)?);
        }
        Ok(())
    }

    /// The text with the link at its end, if there is one to add.
    ///
    /// # Errors
    /// When the link or its text can't be understood (4), is without a text (2), or has no template (6).
    pub fn append_to(&self, text: &str, state: &State<'_>) -> Result<Option<String>> {
        let Some(target) = self.target()? else { return Ok(None) };
        let Some(words) = &self.link_text else {
            return Err(Error::usage("a work link needs a text").hint("--link-text TEXT"));
        };
        let link = WorkLink::new(target, words).map_err(Error::value)?;
        link.append_to(text, state).map(Some).map_err(no_template)
    }
}

fn no_template(NoTemplate(key): NoTemplate) -> Error {
    let what = if key == "work_url_folder" { "folder" } else { "document" };
    Error::refused(format!("links to a {what} need the setting `{key}`")).hint(message!(
        "{run}, or give the URL whole with --link-url",
        run = command!(SETTING_SET, key, value = Arg::Place("https://…"))
    ))
}
