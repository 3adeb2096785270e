//! Global flags and where their values come from: the flag, the variable, `./imctl.toml`, the user's
//! configuration, the default.

use super::candidates;
use super::error::{Error, Result};
use clap::{Arg, ArgAction, ArgMatches, Command};
use std::path::PathBuf;

/// A global flag: one definition for the parser, the variables and `config show`.
pub struct Global {
    /// The long flag, and with `_` the key in `imctl.toml` and (upper-cased) the variable.
    pub name: &'static str,
    pub short: Option<char>,
    pub value: Option<&'static str>,
    pub help: &'static str,
    pub default: &'static str,
}

/// Every global flag.
pub const GLOBALS: &[Global] = &[
    Global {
        name: "db",
        short: None,
        value: Some("PATH"),
        help: "The policy database",
        default: "imctl/policy.db in the user's data directory",
    },
    Global {
        name: "config",
        short: None,
        value: Some("PATH"),
        help: "A configuration file instead of ./imctl.toml",
        default: "./imctl.toml",
    },
    Global {
        name: "library",
        short: Some('l'),
        value: Some("ID"),
        help: "The library that is meant",
        default: "",
    },
    Global { name: "as", short: None, value: Some("USER"), help: "Run with this user's rights", default: "" },
    Global {
        name: "output",
        short: Some('o'),
        value: Some("FORMAT"),
        help: "How to write answers: table, json, jsonl or csv",
        default: "table",
    },
    Global {
        name: "reason",
        short: None,
        value: Some("TEXT"),
        help: "Why, for the history and for records that keep a reason",
        default: "",
    },
    Global {
        name: "dry-run",
        short: Some('n'),
        value: None,
        help: "Do everything, report it, and take it back",
        default: "false",
    },
    Global {
        name: "yes",
        short: Some('y'),
        value: None,
        help: "Answer yes to every question",
        default: "false",
    },
    Global {
        name: "wait",
        short: None,
        value: Some("SECONDS"),
        help: "How long to wait for a busy database",
        default: "5",
    },
    Global {
        name: "quiet",
        short: Some('q'),
        value: None,
        help: "Say nothing but data, warnings and errors",
        default: "false",
    },
    Global { name: "verbose", short: Some('v'), value: None, help: "Say more", default: "false" },
    Global {
        name: "color",
        short: None,
        value: Some("WHEN"),
        help: "When to use colours: auto, always or never",
        default: "auto",
    },
    Global { name: "no-input", short: None, value: None, help: "Never ask anything", default: "false" },
];

impl Global {
    /// The environment variable that gives the flag a value.
    pub fn variable(&self) -> String {
        format!("IMCTL_{}", self.key().to_uppercase())
    }

    /// The value that a parsed command line gives.
    pub fn given(&self, matches: &ArgMatches) -> Option<String> {
        match self.value {
            Some(_) => matches.try_get_one::<String>(self.name).ok().flatten().cloned(),
            None => {
                let yes = matches.try_get_one::<bool>(self.name).ok().flatten();
                yes.filter(|yes| **yes).map(|_| "true".to_owned())
            }
        }
    }

    /// The key in a configuration file.
    pub fn key(&self) -> String {
        self.name.replace('-', "_")
    }
}

/// Adds the global flags to the program's command.
pub fn add_globals(mut command: Command) -> Command {
    for global in GLOBALS {
        let mut arg = Arg::new(global.name).long(global.name).help(global.help).global(true);
        if let Some(short) = global.short {
            arg = arg.short(short);
        }
        match global.name {
            "output" => arg = arg.add(candidates::words(&["table", "json", "jsonl", "csv"])),
            "color" => arg = arg.add(candidates::words(&["auto", "always", "never"])),
            _ => {}
        }
        arg = match global.value {
            // `init` takes several libraries.
            Some(value) if global.name == "library" => arg.value_name(value).action(ArgAction::Append),
            Some(value) => arg.value_name(value).action(ArgAction::Set),
            None => arg.action(ArgAction::SetTrue),
        };
        command = command.arg(arg.help_heading("Global options").display_order(1000));
    }
    command
}

/// A value and where it came from.
#[derive(Clone, PartialEq, Debug)]
pub struct Setting {
    pub name: &'static str,
    pub value: String,
    pub from: String,
}

/// The values of all global flags.
#[derive(Clone, Debug)]
pub struct Config {
    pub settings: Vec<Setting>,
    /// How `user sync` reads a directory's export: the table `[directory]`, and the file that it is in.
    pub directory: Option<(String, toml::Table)>,
}

/// The table of a configuration file that is no global flag.
const DIRECTORY: &str = "directory";

/// Reads the environment: the only place that does, but for the clock's `IMCTL_NOW`.
pub fn variable(name: &str) -> Option<String> {
    present(name).filter(|value| !value.is_empty())
}

/// The same, be it empty or not.
#[allow(clippy::disallowed_methods, reason = "this is the place that the lint sends everybody to")]
fn present(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// What means more when it is absent: all rights, every library, the usual database. An empty value is none of
/// these, but a script's variable that wasn't set (A8).
const NEVER_EMPTY: [&str; 4] = ["as", "library", "db", "config"];

fn never_empty(name: &str, value: &str, from: &str) -> Result<()> {
    if NEVER_EMPTY.contains(&name) && value.is_empty() {
        return Err(Error::value(format!("`{from}` is empty")).hint("give it a value, or leave it out"));
    }
    Ok(())
}

impl Config {
    /// Works out every value from a parsed command line.
    ///
    /// # Errors
    /// When a configuration file can't be read, or holds something that isn't a setting.
    pub fn load(matches: &ArgMatches) -> Result<Config> {
        let given = |global: &Global| global.given(matches);
        let config =
            GLOBALS.iter().find(|g| g.name == "config").and_then(given).or_else(|| variable("IMCTL_CONFIG"));
        let mut files: Vec<(String, toml::Table)> = Vec::new();
        match &config {
            Some(path) => files.push((path.clone(), read_file(path, true)?.unwrap_or_default())),
            None => {
                if let Some(table) = read_file("imctl.toml", false)? {
                    files.push(("./imctl.toml".into(), table));
                }
            }
        }
        if let Some(path) = user_config()
            && let Some(table) = read_file(&path.to_string_lossy(), false)?
        {
            files.push((path.to_string_lossy().into_owned(), table));
        }
        let mut settings = Vec::new();
        for global in GLOBALS {
            let found = if let Some(value) = given(global) {
                (value, format!("--{}", global.name))
            // An empty variable counts as none, but for rights.
            } else if let Some(value) =
                present(&global.variable()).filter(|value| !value.is_empty() || global.name == "as")
            {
                (value, global.variable())
            } else if let Some((value, file)) = files.iter().find_map(|(file, table)| {
                table.get(&global.key()).map(|value| (as_text(value), file.clone()))
            }) {
                (value, file)
            } else if global.name == "db" {
                (default_db().to_string_lossy().into_owned(), "default".into())
            } else {
                (global.default.to_owned(), "default".into())
            };
            if found.1 != "default" {
                never_empty(global.name, &found.0, &found.1)?;
            }
            settings.push(Setting { name: global.name, value: found.0, from: found.1 });
        }
        let directory = files.iter().find_map(|(file, table)| match table.get(DIRECTORY)? {
            toml::Value::Table(directory) => Some((file.clone(), directory.clone())),
            _ => None,
        });
        Ok(Config { settings, directory })
    }

    /// The same with what another command line gives.
    ///
    /// # Errors
    /// When that is empty and mustn't be.
    pub fn with(&self, matches: &ArgMatches) -> Result<Config> {
        let mut config = self.clone();
        for (setting, global) in config.settings.iter_mut().zip(GLOBALS) {
            if let Some(value) = global.given(matches) {
                let from = format!("--{}", global.name);
                never_empty(global.name, &value, &from)?;
                *setting = Setting { name: global.name, value, from };
            }
        }
        Ok(config)
    }

    /// The same without a value for this flag, wherever it came from.
    #[must_use]
    pub fn without(&self, name: &str) -> Config {
        let mut config = self.clone();
        config.settings.iter_mut().filter(|s| s.name == name).for_each(|s| s.value.clear());
        config
    }

    /// The value of a global flag.
    pub fn get(&self, name: &str) -> &str {
        self.settings.iter().find(|s| s.name == name).map_or("", |s| &s.value)
    }

    /// Is a global flag on?
    ///
    /// # Errors
    /// When a variable or file says neither yes nor no.
    pub fn flag(&self, name: &str) -> Result<bool> {
        match self.get(name).to_ascii_lowercase().as_str() {
            "true" | "1" | "yes" => Ok(true),
            "" | "false" | "0" | "no" => Ok(false),
            other => {
                Err(Error::value(format!("`{other}` is neither `true` nor `false` ({})", self.origin(name))))
            }
        }
    }

    /// Where the value of a global flag came from.
    pub fn origin(&self, name: &str) -> String {
        self.settings.iter().find(|s| s.name == name).map(|s| s.from.clone()).unwrap_or_default()
    }
}

fn as_text(value: &toml::Value) -> String {
    match value {
        toml::Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn read_file(path: &str, wanted: bool) -> Result<Option<toml::Table>> {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound && !wanted => return Ok(None),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return Err(Error::not_found(format!("there is no configuration file `{path}`")));
        }
        Err(error) => {
            return Err(Error::new(1, format!("the configuration `{path}` can't be read: {error}")));
        }
    };
    let table: toml::Table = text.parse().map_err(|e: toml::de::Error| {
        Error::value(format!("the configuration `{path}` is wrong: {}", e.message()))
    })?;
    for (key, value) in &table {
        if key == DIRECTORY {
            if !value.is_table() {
                return Err(Error::value(format!("`{DIRECTORY}` of the configuration `{path}` is a table")));
            }
        } else if !GLOBALS.iter().any(|g| g.key() == *key) {
            let keys: Vec<String> = GLOBALS.iter().map(Global::key).chain([DIRECTORY.to_owned()]).collect();
            let near = crate::domain::kernel::nearest(key, keys.iter().map(String::as_str));
            let error = Error::value(format!("the configuration `{path}` has an unknown key `{key}`"));
            return Err(match near {
                Some(near) => error.hint(format!("did you mean `{near}`?")),
                None => error.hint(format!("the keys are {}", keys.join(", "))),
            });
        }
    }
    Ok(Some(table))
}

fn user_config() -> Option<PathBuf> {
    use etcetera::BaseStrategy;
    Some(etcetera::choose_base_strategy().ok()?.config_dir().join("imctl").join("imctl.toml"))
}

fn default_db() -> PathBuf {
    use etcetera::BaseStrategy;
    match etcetera::choose_base_strategy() {
        Ok(dirs) => dirs.data_dir().join("imctl").join("policy.db"),
        Err(_) => PathBuf::from("policy.db"),
    }
}
