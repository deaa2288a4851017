//! A thread writes what is pushed to it with an operator.
//!
//! file: bitwarden-core/src/secrets_manager/state.rs
//! kind: store
//! depth: 4
//! through: an own Shl, std's mpsc with boxed bytes, a thread, for_each, impl Write
//! round: 2

mod leak {
    use super::ClientState;
    use std::{
        fs::File,
        io::Write,
        ops::Shl,
        path::Path,
        sync::mpsc::{Receiver, Sender, channel},
        thread,
    };

    type Line = Box<[u8]>;

    pub(crate) struct Spool {
        lines: Sender<Line>,
    }

    fn line(state: &ClientState) -> Line {
        format!("{};{}\n", state.version, state.token).into_bytes().into_boxed_slice()
    }

    impl Shl<&ClientState> for &Spool {
        type Output = Self;

        fn shl(self, state: &ClientState) -> Self {
            self.lines.send(line(state)).ok();
            self
        }
    }

    fn append(file: &mut impl Write, line: &[u8]) {
        file.write_all(line).ok(); // leak: PII101
    }

    fn run(lines: Receiver<Line>, mut file: File) {
        lines.iter().for_each(|line| append(&mut file, &line));
    }

    pub(crate) fn start(path: &Path) -> std::io::Result<Spool> {
        let file = File::create(path)?;
        let (lines, rx) = channel();
        thread::spawn(move || run(rx, file));
        Ok(Spool { lines })
    }

    pub(crate) fn keep(spool: &Spool, old: &ClientState, new: &ClientState) {
        let _ = spool << old << new;
    }
}

mod twin {
    use super::ClientState;
    use std::{
        fs::File,
        io::Write,
        ops::Shl,
        path::Path,
        sync::mpsc::{Receiver, Sender, channel},
        thread,
    };

    type Line = Box<[u8]>;

    pub(crate) struct Spool {
        lines: Sender<Line>,
    }

    fn line(state: &ClientState) -> Line {
        format!("{};{}\n", state.version, state.token.len()).into_bytes().into_boxed_slice()
    }

    impl Shl<&ClientState> for &Spool {
        type Output = Self;

        fn shl(self, state: &ClientState) -> Self {
            self.lines.send(line(state)).ok();
            self
        }
    }

    fn append(file: &mut impl Write, line: &[u8]) {
        file.write_all(line).ok();
    }

    fn run(lines: Receiver<Line>, mut file: File) {
        lines.iter().for_each(|line| append(&mut file, &line));
    }

    pub(crate) fn start(path: &Path) -> std::io::Result<Spool> {
        let file = File::create(path)?;
        let (lines, rx) = channel();
        thread::spawn(move || run(rx, file));
        Ok(Spool { lines })
    }

    pub(crate) fn keep(spool: &Spool, old: &ClientState, new: &ClientState) {
        let _ = spool << old << new;
    }
}
