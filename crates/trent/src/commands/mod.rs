//! The commands.

mod audit;
mod backup;
mod dev;
mod explain;
mod keys;
mod serve;
mod server;

use std::process::ExitCode;

use crate::settings::arguments::{AuditCommand, Command};
use crate::settings::tools::KeysCommand;
use crate::trouble::Trouble;

impl Command {
    /// Does what the command says.
    pub(crate) fn run(self) -> Result<ExitCode, Trouble> {
        let done = match self {
            Self::Serve(arguments) => serve::run(arguments),
            Self::Dev(arguments) => dev::run(&arguments),
            Self::Explain(arguments) => return explain::run(&arguments),
            Self::Backup(arguments) => backup::backup(&arguments),
            Self::Restore(arguments) => backup::restore(&arguments),
            Self::Keys { command: KeysCommand::RotateRoot(of) } => keys::rotate_root(&of.data_dir),
            Self::Audit { command: AuditCommand::Verify { data_dir } } => audit::verify(&data_dir),
        };
        done.map(|()| ExitCode::SUCCESS)
    }
}
