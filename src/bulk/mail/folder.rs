//! Messages as files: a maildir, or a folder of `.eml` files.

use super::{Carrier, Mail, Outcome};
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// How a folder is laid out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Layout {
    /// `ID.eml` in the folder itself.
    Eml,
    /// `tmp`, `new` and `cur`, as mail programs read them.
    Maildir,
}

/// A folder that messages are put into, each under its own name: what is there isn't put there again.
#[derive(Clone, Debug)]
pub struct Folder {
    path: PathBuf,
    layout: Layout,
}

impl Folder {
    /// The folder at `path`, made if need be.
    ///
    /// # Errors
    /// When it can't be made.
    pub fn open(path: &Path, layout: Layout) -> io::Result<Folder> {
        fs::create_dir_all(path)?;
        if layout == Layout::Maildir {
            for part in ["tmp", "new", "cur"] {
                fs::create_dir_all(path.join(part))?;
            }
        }
        Ok(Folder { path: fs::canonicalize(path)?, layout })
    }

    /// Where a message of this name goes, and where it is written before.
    fn places(&self, name: &str) -> (PathBuf, PathBuf) {
        match self.layout {
            Layout::Eml => {
                (self.path.join(format!("{name}.eml")), self.path.join(format!(".{name}.eml.part")))
            }
            Layout::Maildir => (self.path.join("new").join(name), self.path.join("tmp").join(name)),
        }
    }

    /// Is there a message of this name? A mail program may have moved it, and added its marks.
    fn holds(&self, name: &str) -> io::Result<bool> {
        if self.places(name).0.exists() {
            return Ok(true);
        }
        if self.layout == Layout::Eml {
            return Ok(false);
        }
        for entry in fs::read_dir(self.path.join("cur"))? {
            let found = entry?.file_name();
            if found.to_string_lossy().split(':').next() == Some(name) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn put(&self, mail: &Mail, again: bool) -> io::Result<()> {
        // Names in a maildir begin with the time, so that they are read in order.
        let plain = match self.layout {
            Layout::Eml => mail.name.clone(),
            Layout::Maildir => format!("{}.{}.imctl", mail.created_at.0, mail.name),
        };
        let mut name = plain.clone();
        // Another database may have a message of this name.
        for n in 2u32.. {
            if !self.holds(&name)? {
                break;
            }
            if again {
                return Ok(());
            }
            name = format!("{plain}-{n}");
        }
        let (place, part) = self.places(&name);
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(&part)?;
        file.write_all(&mail.message.formatted())?;
        file.sync_all()?;
        fs::rename(&part, &place)?;
        // The name must be on the disk before the database says so.
        place.parent().map_or(Ok(()), |folder| File::open(folder)?.sync_all())
    }
}

impl Carrier for Folder {
    fn target(&self) -> String {
        let kind = if self.layout == Layout::Maildir { "maildir" } else { "folder" };
        format!("{kind} {}", self.path.display())
    }

    fn is_repeatable(&self) -> bool {
        true
    }

    fn batch(&self) -> usize {
        200
    }

    fn carry(&mut self, mail: &Mail, again: bool) -> Outcome {
        match self.put(mail, again) {
            Ok(()) => Outcome::Delivered,
            Err(error) => Outcome::Unreachable(format!("{}: {error}", self.path.display())),
        }
    }
}
