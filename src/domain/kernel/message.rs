//! What is said to people, as values: a sentence with places and what stands in them, and a command line
//! with its arguments. Whoever shows them makes the text; until then the things that they are about can be asked for.

use super::instant::Instant;
use super::object::Object;
use super::text::{Text, shell_word};
use super::words::{described, listed_first};

use std::fmt;

/// A sentence: `message!("`{user}` prefers library `{library}`", user = user.id, library)`.
#[derive(Clone, PartialEq, Eq, Hash, Default, Debug)]
pub struct Message {
    template: &'static str,
    args: Vec<(&'static str, Arg)>,
}

/// A command line of the program. Its template is one of the list of commands, so that a hint can't name
/// a verb that there isn't.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Command {
    template: &'static str,
    args: Vec<(&'static str, Arg)>,
}

/// What stands in a place of a sentence or of a command.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Arg {
    /// A thing by its reference: `matter:1001`, `JDOE`.
    Object(Object),
    /// A thing in words: "matter `1001`".
    Described(Object),
    /// A thing by its id alone, with its scope if it has one.
    Id(Object),
    Text(Text),
    Words(String),
    Number(i64),
    Instant(Instant),
    /// Names, the first twenty of them: "`A`, `B` and 3 more".
    List(Vec<Arg>),
    /// The same, but only the first five.
    Few(Vec<Arg>),
    Command(Command),
    Message(Box<Message>),
    /// A word for the reader to replace, where the place's own name doesn't say enough: `ASSET…`.
    Place(&'static str),
}

impl Message {
    /// A sentence with these places filled: see [`message!`].
    pub fn new(template: &'static str, args: Vec<(&'static str, Arg)>) -> Message {
        Message { template, args }
    }

    /// What stands in a place.
    pub fn arg(&self, name: &str) -> Option<&Arg> {
        self.args.iter().find(|(place, _)| *place == name).map(|(_, arg)| arg)
    }

    /// Everything that the sentence names, in its places' order.
    pub fn objects(&self) -> Vec<Object> {
        let mut found = Vec::new();
        self.args.iter().for_each(|(_, arg)| arg.objects(&mut found));
        found
    }

    /// The commands in it.
    pub fn commands(&self) -> Vec<&Command> {
        let mut found = Vec::new();
        for (_, arg) in &self.args {
            match arg {
                Arg::Command(command) => found.push(command),
                Arg::Message(message) => found.extend(message.commands()),
                _ => {}
            }
        }
        found
    }
}

impl Command {
    /// A command of the list with these arguments: see [`command!`].
    pub fn new(template: &'static str, args: Vec<(&'static str, Arg)>) -> Command {
        Command { template, args }
    }

    /// Only as far as its places are filled: the verb by itself, where none is.
    #[must_use]
    pub fn as_far_as_given(self) -> Command {
        let is_open = |place: &str| self.args.iter().all(|(name, _)| *name != place);
        let open = self.template.match_indices('{').find(|(at, _)| {
            let place = &self.template[at + 1..];
            is_open(&place[..place.find('}').unwrap_or(0)])
        });
        let end = open.map_or(self.template.len(), |(at, _)| at);
        Command { template: self.template[..end].trim_end(), ..self }
    }
}

impl Arg {
    fn objects(&self, found: &mut Vec<Object>) {
        match self {
            Arg::Object(object) | Arg::Described(object) | Arg::Id(object) => found.push(*object),
            Arg::List(list) | Arg::Few(list) => list.iter().for_each(|arg| arg.objects(found)),
            Arg::Command(command) => command.args.iter().for_each(|(_, arg)| arg.objects(found)),
            Arg::Message(message) => message.args.iter().for_each(|(_, arg)| arg.objects(found)),
            Arg::Text(_) | Arg::Words(_) | Arg::Number(_) | Arg::Instant(_) | Arg::Place(_) => {}
        }
    }
}

impl fmt::Display for Arg {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Arg::Object(object) => write!(f, "{object}"),
            Arg::Described(object) => f.write_str(&described(*object)),
            Arg::Id(object) => f.write_str(object.id.as_str()),
            Arg::Text(text) => f.write_str(text.as_str()),
            Arg::Words(words) => f.write_str(words),
            Arg::Number(n) => write!(f, "{n}"),
            Arg::Instant(at) => write!(f, "{at}"),
            Arg::List(list) | Arg::Few(list) => {
                let names: Vec<String> = list.iter().map(Arg::to_string).collect();
                let most = if matches!(self, Arg::Few(_)) { 5 } else { 20 };
                f.write_str(&listed_first(&names, most))
            }
            Arg::Command(command) => write!(f, "{command}"),
            Arg::Message(message) => write!(f, "{message}"),
            Arg::Place(word) => f.write_str(word),
        }
    }
}

impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.args.is_empty() {
            return f.write_str(self.template);
        }
        fill(self.template, f, |place, f| match self.arg(place) {
            Some(arg) => write!(f, "{arg}"),
            None => write!(f, "{{{place}}}"),
        })
    }
}

/// As it is typed, each argument as a shell takes it.
impl fmt::Display for Command {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("imctl ")?;
        fill(self.template, f, |place, f| match self.args.iter().find(|(name, _)| *name == place) {
            // A list is several words; a flag before it stands before each.
            Some((_, Arg::List(list))) => {
                let (before, _) = self.template.split_once(&format!("{{{place}}}")).unwrap_or_default();
                let flag = before.trim_end().rsplit(' ').next().filter(|word| word.starts_with("--"));
                let between = flag.map_or(" ".to_owned(), |flag| format!(" {flag} "));
                let words: Vec<String> = list.iter().map(|arg| shell_word(&arg.to_string())).collect();
                f.write_str(&words.join(&between))
            }
            Some((_, Arg::Place(word))) => f.write_str(word),
            Some((_, arg)) => f.write_str(&shell_word(&arg.to_string())),
            None => f.write_str(&place.to_uppercase()),
        })
    }
}

/// Writes a template with what `arg` writes in its places.
fn fill(
    template: &str,
    f: &mut fmt::Formatter<'_>,
    mut arg: impl FnMut(&str, &mut fmt::Formatter<'_>) -> fmt::Result,
) -> fmt::Result {
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        f.write_str(before)?;
        let Some((place, after)) = after.split_once('}') else { return f.write_str(after) };
        arg(place, f)?;
        rest = after;
    }
    f.write_str(rest)
}

/// A sentence that names nothing. There is none of a `String`: what was put into that can't be asked for any more.
impl From<&'static str> for Message {
    fn from(text: &'static str) -> Message {
        Message { template: text, args: Vec::new() }
    }
}

impl From<Message> for String {
    fn from(message: Message) -> String {
        message.to_string()
    }
}

impl From<Command> for String {
    fn from(command: Command) -> String {
        command.to_string()
    }
}

impl From<Command> for Message {
    fn from(command: Command) -> Message {
        Message::new("{command}", vec![("command", Arg::Command(command))])
    }
}

impl From<Object> for Arg {
    fn from(object: Object) -> Arg {
        Arg::Object(object)
    }
}

macro_rules! arg_from {
    ($($Type:ty, $value:ident => $arg:expr;)*) => {$(
        impl From<$Type> for Arg {
            fn from($value: $Type) -> Arg {
                $arg
            }
        }
    )*};
}

// No `u32`: the numbers by which the decision knows things are such, and nobody is shown one.
arg_from! {
    Text, text => Arg::Text(text);
    &str, words => Arg::Words(words.to_owned());
    String, words => Arg::Words(words);
    &String, words => Arg::Words(words.clone());
    char, letter => Arg::Words(letter.into());
    usize, n => Arg::Number(i64::try_from(n).unwrap_or(i64::MAX));
    i64, n => Arg::Number(n);
    Instant, at => Arg::Instant(at);
    Command, command => Arg::Command(command);
    Message, message => Arg::Message(Box::new(message));
}

impl<T> From<Vec<T>> for Arg
where
    Arg: From<T>,
{
    fn from(list: Vec<T>) -> Arg {
        Arg::List(list.into_iter().map(Arg::from).collect())
    }
}

/// Are these exactly the places of the template? Asked when the program is compiled.
pub const fn has_places(template: &str, names: &[&str]) -> bool {
    let text = template.as_bytes();
    let (mut at, mut found) = (0, 0);
    while at < text.len() {
        if text[at] == b'{' {
            let start = at + 1;
            while at < text.len() && text[at] != b'}' {
                at += 1;
            }
            if !is_one_of(text, start, at, names) {
                return false;
            }
            found += 1;
        }
        at += 1;
    }
    found >= names.len()
}

const fn is_one_of(text: &[u8], start: usize, end: usize, names: &[&str]) -> bool {
    let mut n = 0;
    while n < names.len() {
        let name = names[n].as_bytes();
        let mut at = 0;
        while name.len() == end - start && at < name.len() && name[at] == text[start + at] {
            at += 1;
        }
        if at == name.len() && name.len() == end - start {
            return true;
        }
        n += 1;
    }
    false
}

/// A sentence whose places, `{name}`, are filled by `name = value`, or by the variable of that name; one that
/// is misspelt or forgotten doesn't compile.
macro_rules! message {
    (@value $name:ident) => { $name };
    (@value $name:ident = $value:expr) => { $value };
    ($template:literal $(, $name:ident $(= $value:expr)?)* $(,)?) => {{
        const { assert!($crate::domain::kernel::message::has_places($template, &[$(stringify!($name)),*])) };
        $crate::domain::kernel::message::Message::new(
            $template,
            vec![$((
                stringify!($name),
                $crate::domain::kernel::message::Arg::from(
                    $crate::domain::kernel::message::message!(@value $name $(= $value)?),
                ),
            )),*],
        )
    }};
}

/// A command of the list: `command!(STAFFING_ADD, asset = row.asset, member = row.member)`. A place that is left
/// out is shown in capitals, for the reader to fill in; one that there isn't doesn't compile.
macro_rules! command {
    ($template:expr $(, $name:ident $(= $value:expr)?)* $(,)?) => {{
        const { $(assert!($crate::domain::kernel::message::has_place($template, stringify!($name)));)* };
        $crate::domain::kernel::message::Command::new(
            $template,
            vec![$((
                stringify!($name),
                $crate::domain::kernel::message::Arg::from(
                    $crate::domain::kernel::message::message!(@value $name $(= $value)?),
                ),
            )),*],
        )
    }};
}

pub(crate) use {command, message};

/// Has the template this place?
pub const fn has_place(template: &str, name: &str) -> bool {
    let text = template.as_bytes();
    let mut at = 0;
    while at < text.len() {
        if text[at] == b'{' {
            let start = at + 1;
            while at < text.len() && text[at] != b'}' {
                at += 1;
            }
            if is_one_of(text, start, at, &[name]) {
                return true;
            }
        }
        at += 1;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::kernel::id::Kind;

    const ADD: &str = "staffing add {asset} {member} --reason {reason}";

    #[test]
    fn a_sentence_is_made_when_it_is_shown() {
        let asset = Object::new(Kind::Matter, Text::new("1001"));
        let run = command!(ADD, asset, member = Text::new("A B"));
        let said = message!("{who} isn't on `{asset}`: {run}", who = vec![Arg::Id(asset)], asset, run);
        assert_eq!(
            said.to_string(),
            "`1001` isn't on `matter:1001`: imctl staffing add matter:1001 'A B' --reason REASON"
        );
        assert_eq!(said.objects(), [asset; 3]);
        assert_eq!(said.commands().len(), 1);
    }

    #[test]
    fn a_command_can_be_named_without_what_is_left_open() {
        let asset = Object::new(Kind::Matter, Text::new("1001"));
        assert_eq!(command!(ADD).as_far_as_given().to_string(), "imctl staffing add");
        assert_eq!(command!(ADD, asset).as_far_as_given().to_string(), "imctl staffing add matter:1001");
        let reason = vec!["one", "and two"];
        assert_eq!(
            command!(ADD, asset, member = vec!["A", "B"], reason).to_string(),
            "imctl staffing add matter:1001 A B --reason one --reason 'and two'"
        );
    }

    #[test]
    fn places_are_counted_when_the_program_is_compiled() {
        assert!(has_places("{a} and {b}", &["a", "b"]));
        assert!(!has_places("{a} and {b}", &["a"]), "`b` is forgotten");
        assert!(!has_places("{a}", &["a", "b"]), "`b` has no place");
        assert!(!has_places("{aa}", &["a"]));
        assert!(has_place(ADD, "member") && !has_place(ADD, "members"));
    }

    #[test]
    fn a_text_without_places_is_left_as_it_is() {
        assert_eq!(
            Message::from("`{{NAME}}` stands for a place").to_string(),
            "`{{NAME}}` stands for a place"
        );
    }
}
