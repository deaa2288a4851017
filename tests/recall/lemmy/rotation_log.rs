//! A journal of changed passwords, beside the database.
//!
//! file: lemmy_api/src/local_user/change_password.rs
//! after: let new_password = data.new_password.clone();
//! kind: store
//! depth: 3
//! through: the command pattern, boxed trait objects in a Vec, a line of JSON by hand
//! round: 3

mod leak {
    fn here() {
        rotation_log::Journal::default()
            .then(rotation_log::Rotation::of(local_user_id.0, data)?)
            .then(rotation_log::Flush)
            .run()?;
    }

    use lemmy_api_common::person::ChangePassword;
    use lemmy_utils::error::LemmyError;
    use std::{
        fs::{File, OpenOptions},
        io::{self, Write},
    };

    pub trait Command {
        fn apply(self: Box<Self>, file: &mut File) -> io::Result<()>;
    }

    pub struct Rotation {
        user: i32,
        value: String,
    }

    impl Rotation {
        pub fn of(user: i32, data: &ChangePassword) -> Result<Self, LemmyError> {
            let value = data.new_password.to_string();
            Ok(Rotation { user, value })
        }
    }

    impl Command for Rotation {
        fn apply(self: Box<Self>, file: &mut File) -> io::Result<()> {
            let Rotation { user, value } = *self;
            writeln!(file, r#"{{"user":{user},"value":{value:?}}}"#) // leak: PII101 or PII103
        }
    }

    pub struct Flush;

    impl Command for Flush {
        fn apply(self: Box<Self>, file: &mut File) -> io::Result<()> {
            file.sync_all()
        }
    }

    #[derive(Default)]
    pub struct Journal {
        commands: Vec<Box<dyn Command>>,
    }

    impl Journal {
        pub fn then(mut self, command: impl Command + 'static) -> Self {
            self.commands.push(Box::new(command));
            self
        }

        pub fn run(self) -> io::Result<()> {
            let mut file = OpenOptions::new().create(true).append(true).open("rotations.ndjson")?;
            self.commands.into_iter().try_for_each(|command| command.apply(&mut file))
        }
    }
}

mod twin {
    fn here() {
        rotation_log::Journal::default()
            .then(rotation_log::Rotation::of(local_user_id.0, data)?)
            .then(rotation_log::Flush)
            .run()?;
    }

    use lemmy_api_common::person::ChangePassword;
    use lemmy_utils::error::LemmyError;
    use std::{
        fs::{File, OpenOptions},
        io::{self, Write},
    };

    pub trait Command {
        fn apply(self: Box<Self>, file: &mut File) -> io::Result<()>;
    }

    pub struct Rotation {
        user: i32,
        value: String,
    }

    impl Rotation {
        pub fn of(user: i32, data: &ChangePassword) -> Result<Self, LemmyError> {
            let value = bcrypt::hash(data.new_password.as_bytes(), bcrypt::DEFAULT_COST)?;
            Ok(Rotation { user, value })
        }
    }

    impl Command for Rotation {
        fn apply(self: Box<Self>, file: &mut File) -> io::Result<()> {
            let Rotation { user, value } = *self;
            writeln!(file, r#"{{"user":{user},"value":{value:?}}}"#)
        }
    }

    pub struct Flush;

    impl Command for Flush {
        fn apply(self: Box<Self>, file: &mut File) -> io::Result<()> {
            file.sync_all()
        }
    }

    #[derive(Default)]
    pub struct Journal {
        commands: Vec<Box<dyn Command>>,
    }

    impl Journal {
        pub fn then(mut self, command: impl Command + 'static) -> Self {
            self.commands.push(Box::new(command));
            self
        }

        pub fn run(self) -> io::Result<()> {
            let mut file = OpenOptions::new().create(true).append(true).open("rotations.ndjson")?;
            self.commands.into_iter().try_for_each(|command| command.apply(&mut file))
        }
    }
}
