//! The one place that writes files for people: whole or not at all, for their owner's eyes only (F7), and never over
//! an input, the database, or a file that isn't the program's own to replace (F1).

use super::app::App;
use super::error::{Error, Result, exit};
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufRead, BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};

/// Files that are about to be written, and what they mustn't replace.
pub struct OutputFiles {
    protected: Vec<PathBuf>,
    /// Written beside their places, which they take at the end.
    written: Vec<(PathBuf, PathBuf)>,
}

impl OutputFiles {
    /// `inputs` are the files that the command reads, besides the database.
    pub fn new<'p>(app: &App, inputs: impl IntoIterator<Item = &'p Path>) -> OutputFiles {
        let mut protected = vec![app.db()];
        protected.extend(inputs.into_iter().map(Path::to_owned));
        OutputFiles { protected, written: Vec::new() }
    }

    /// Writes a file beside `path`. `is_ours` tells from the first line of a file that is there already whether the
    /// program wrote it. A device or pipe is written to as it is.
    ///
    /// # Errors
    /// When `path` is an input or the database, something else's file (4), or can't be written.
    pub fn write<T>(
        &mut self,
        path: &Path,
        is_ours: impl Fn(&str) -> bool,
        write: impl FnOnce(&mut BufWriter<File>) -> io::Result<T>,
    ) -> Result<T> {
        // What a link leads to is written, and the link stays.
        let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        self.check(path, &target, is_ours)?;
        let io = |error: io::Error| cannot(path, &error);
        if fs::metadata(&target).is_ok_and(|there| !there.is_file() && !there.is_dir()) {
            let mut out = BufWriter::new(OpenOptions::new().write(true).open(&target).map_err(io)?);
            return write(&mut out).and_then(|done| out.flush().map(|()| done)).map_err(io);
        }
        let name = target.file_name().unwrap_or_default().to_string_lossy();
        let part = target.with_file_name(format!(".{name}.part"));
        let _ = fs::remove_file(&part);
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut out = BufWriter::with_capacity(1 << 18, options.open(&part).map_err(io)?);
        self.written.push((part, target));
        let done = write(&mut out).map_err(io)?;
        out.into_inner()
            .map_err(io::IntoInnerError::into_error)
            .and_then(|file| file.sync_all())
            .map_err(io)?;
        Ok(done)
    }

    /// Puts all that was written in its place.
    ///
    /// # Errors
    /// When a file can't be moved.
    pub fn finish(mut self) -> Result {
        for (part, target) in std::mem::take(&mut self.written) {
            fs::rename(&part, &target).map_err(|error| cannot(&target, &error))?;
        }
        Ok(())
    }

    fn check(&self, path: &Path, target: &Path, is_ours: impl Fn(&str) -> bool) -> Result {
        let shown = path.display();
        for (at, protected) in self.protected.iter().enumerate() {
            if is_same(protected, target) {
                let what = if at == 0 { "the database" } else { "what this command reads" };
                return Err(Error::value(format!("`{shown}` is {what}, and is not written over"))
                    .hint("name another file"));
            }
        }
        if let Ok(file) = File::open(target)
            && file.metadata().is_ok_and(|there| there.is_file() && there.len() > 0)
        {
            let mut first = Vec::new();
            // A line of what isn't text may be as long as the file.
            let _ = BufReader::new(file.take(65_536)).read_until(b'\n', &mut first);
            if !is_ours(String::from_utf8_lossy(&first).trim_end().trim_start_matches('\u{feff}')) {
                return Err(Error::value(format!(
                    "`{shown}` is there, and nothing that imctl would have written"
                ))
                .hint("name another file, or remove this one first"));
            }
        }
        Ok(())
    }
}

impl Drop for OutputFiles {
    /// Nothing is left of what wasn't finished.
    fn drop(&mut self) {
        for (part, _) in &self.written {
            let _ = fs::remove_file(part);
        }
    }
}

/// Makes a folder, and those above it, for its owner alone.
///
/// # Errors
/// When it can't be made.
pub fn folder(path: &Path) -> Result {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).map_err(|error| {
        Error::new(exit::FAILED, format!("the folder `{}` can't be made: {error}", path.display()))
    })
}

fn cannot(path: &Path, error: &io::Error) -> Error {
    Error::new(exit::FAILED, format!("`{}` can't be written: {error}", path.display()))
}

/// Are these one file, by whatever names?
fn is_same(one: &Path, other: &Path) -> bool {
    #[cfg(unix)]
    if let (Ok(one), Ok(other)) = (fs::metadata(one), fs::metadata(other)) {
        use std::os::unix::fs::MetadataExt;
        return (one.dev(), one.ino()) == (other.dev(), other.ino());
    }
    fs::canonicalize(one).ok().is_some_and(|one| fs::canonicalize(other).is_ok_and(|other| one == other))
}
